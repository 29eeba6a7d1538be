-- What people were told. Who receives it is no foreign key on purpose: inserting would lock the account's row while the event's
-- transaction holds its own, and accounts are never deleted.
create table notice (
  id bigint not null auto_increment primary key,
  recipient_id bigint not null,
  kind varchar(60) not null,
  subject varchar(120) not null,
  -- What the recipient was trusted with and where the recipient belonged: whoever lost it, or left, is shown it no more.
  permission varchar(40) not null,
  institution_id bigint null,
  unit_id bigint null,
  filled varchar(2000) not null,
  href varchar(200) not null,
  created_at datetime(6) not null,
  read_at datetime(6) null,
  unique key notice_once (recipient_id, kind, subject),
  key notice_unread (recipient_id, read_at)
);
