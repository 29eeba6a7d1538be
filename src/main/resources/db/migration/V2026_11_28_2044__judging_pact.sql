-- Who signed which words of an edition's integrity pact, and when; another text is another signature.
create table pact_signature (
  id bigint not null auto_increment primary key,
  edition_id bigint not null,
  account_id bigint not null,
  text_hash char(64) not null,
  text varchar(8000) not null,
  signed_at datetime(6) not null,
  unique key pact_signature_once (edition_id, account_id, text_hash),
  constraint pact_signature_edition foreign key (edition_id) references edition (id),
  constraint pact_signature_account foreign key (account_id) references account (id)
);
