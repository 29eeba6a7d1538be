-- Files by content address: the row names the hash, the vault keeps the bytes.
create table document (
  id bigint not null auto_increment primary key,
  sha256 char(64) not null,
  bytes bigint not null,
  media_type varchar(100) not null,
  file_name varchar(200) not null,
  uploaded_by bigint not null,
  uploaded_at datetime(6) not null,
  key document_sha256 (sha256)
);
