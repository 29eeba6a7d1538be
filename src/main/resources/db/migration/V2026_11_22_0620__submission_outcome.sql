-- What was published of an entry: the last tier that it reached, and the first that it did not.
alter table submission
  add column tier varchar(60) null,
  add column missed_tier varchar(60) null;
