-- What a step was taken from and all that was said with it, so that the same form sent again is told from another one; unknown for older steps.
alter table replication_step
  add column seen int null,
  add column until_day date null,
  add column months int null,
  add column measured decimal(18, 2) null;
