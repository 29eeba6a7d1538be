-- People, what they are trusted with, and where they are signed in.
create table account (
  id bigint not null auto_increment primary key,
  username varchar(80) not null,
  name varchar(160) not null,
  email varchar(200) null,
  password_hash varchar(255) not null,
  enabled boolean not null default true,
  institution_id bigint null,
  unit_id bigint null,
  sample boolean not null default false,
  created_at datetime(6) not null,
  version int not null default 0,
  unique key account_username (username),
  key account_institution (institution_id),
  constraint account_in_institution foreign key (institution_id) references institution (id),
  constraint account_in_unit foreign key (unit_id) references service_unit (id)
);

create table account_role (
  account_id bigint not null,
  role varchar(20) not null,
  primary key (account_id, role),
  key account_role_role (role, account_id),
  constraint account_role_account foreign key (account_id) references account (id)
);

-- Only the hash of the cookie's 256 random bits is kept.
create table sign_in (
  token_hash char(64) not null primary key,
  account_id bigint not null,
  created_at datetime(6) not null,
  last_seen_at datetime(6) not null,
  ended_at datetime(6) null,
  key sign_in_account (account_id),
  constraint sign_in_of foreign key (account_id) references account (id)
);

-- Guesses are counted before the password is looked at, per name and place, so that nobody can lock the owner out.
create table sign_in_attempt (
  bucket char(64) not null primary key,
  attempts int not null,
  since datetime(6) not null
);
