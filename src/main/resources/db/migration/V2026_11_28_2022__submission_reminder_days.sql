-- How many days before the closing of an edition's submissions those who have not sent theirs are reminded.
create table reminder_day (
  days int not null primary key
);
insert into reminder_day (days) values (14), (7), (3), (1);
