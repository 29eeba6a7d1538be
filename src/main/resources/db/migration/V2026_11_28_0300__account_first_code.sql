-- The hash of the code that makes the first administrator: one row, which is locked while it is used, and gone afterwards.
create table first_code (
  id int not null primary key,
  code_hash char(64) not null
);
