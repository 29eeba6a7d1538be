-- Append-only; each row's hash covers the row before it. The tail row is locked to keep the chain in one line.
create table audit_event (
  number bigint not null primary key,
  at datetime(6) not null,
  actor_id bigint not null,
  actor varchar(80) not null,
  kind varchar(80) not null,
  subject varchar(120) not null,
  facts mediumtext not null,
  previous_hash char(64) not null,
  hash char(64) not null,
  key audit_subject (subject, number),
  key audit_at (at)
);

create table audit_tail (
  id int not null primary key,
  number bigint not null,
  hash char(64) not null
);

insert into audit_tail (id, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
