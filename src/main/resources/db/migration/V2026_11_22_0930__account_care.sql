-- Who judges without belonging to an institution that takes part has said so.
alter table account add column independent boolean not null default false;

-- Sealed by AES-GCM: longer than the secret itself.
alter table second_factor modify column secret varchar(200) not null;

-- What is cleaned is found without reading all.
create index sign_in_last_seen on sign_in (last_seen_at);
create index sign_in_attempt_since on sign_in_attempt (since);

-- The code with which somebody chooses the first password; only its hash is kept.
create table invitation (
  account_id bigint not null primary key,
  code_hash char(64) not null,
  expires_at datetime(6) not null,
  unique key invitation_code (code_hash),
  constraint invitation_of foreign key (account_id) references account (id)
);
