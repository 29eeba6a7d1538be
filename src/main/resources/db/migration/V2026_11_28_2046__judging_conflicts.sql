-- Where somebody of the jury worked before: what comes from there is not this person's to judge.
create table past_institution (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  institution_id bigint not null,
  declared_by varchar(120) not null,
  declared_at datetime(6) not null,
  unique key past_institution_once (account_id, institution_id),
  constraint past_institution_account foreign key (account_id) references account (id),
  constraint past_institution_institution foreign key (institution_id) references institution (id)
);

-- Since when a reading is withdrawn; unknown of those withdrawn before.
alter table assignment add column withdrawn_at datetime(6) null;
