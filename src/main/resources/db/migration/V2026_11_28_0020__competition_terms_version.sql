-- Moves with every change of an edition's terms, in the same transaction, so that each node knows whether the terms that it
-- keeps in memory are still those of the database.
create table terms_version (
  id int not null primary key,
  version bigint not null
);

insert into terms_version (id, version) values (1, 1);
