-- What an edition asks of a plenary: more than how many percent of the panel decide, and what the selection should be made of.
alter table gate add column quorum_percent int not null default 50;
alter table gate add column aims varchar(4000) null;
