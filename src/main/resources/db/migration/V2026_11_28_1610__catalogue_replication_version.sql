-- A line that belongs to no record of the catalogue moves the public pages by its own version.
alter table replication
  add column version int not null default 0;
