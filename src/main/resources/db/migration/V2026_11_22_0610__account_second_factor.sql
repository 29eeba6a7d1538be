-- What proves, beside the password, that it is the person: the secret of the code generator on their phone, and codes on paper.
create table second_factor (
  account_id bigint not null primary key,
  secret char(32) not null,
  confirmed_at datetime(6) null,
  last_step bigint not null default 0,
  constraint second_factor_of foreign key (account_id) references account (id)
);

-- Only hashes; a code that was used is deleted.
create table recovery_code (
  account_id bigint not null,
  code_hash char(64) not null,
  primary key (account_id, code_hash),
  constraint recovery_code_of foreign key (account_id) references account (id)
);

-- The password was right, but the code of the second factor is still to come.
alter table sign_in add column awaits_code boolean not null default false;
