-- What is known of each copy, who says so, and how it is told apart from a plan. A row with a number is kept by the two institutions.
alter table replication
  drop key replication_fact,
  add column status varchar(20) not null default 'PLAN',
  add column number varchar(20) null,
  add column adopter_id bigint null,
  add column province varchar(80) null,
  add column changed varchar(1000) null,
  add column result varchar(400) null,
  add column origin_confirmed boolean not null default false,
  add column adopter_confirmed boolean not null default false,
  add column adopter_innovation_id bigint null,
  add key replication_fact (source_title(120), adopter(120), year),
  add key replication_status (status, year),
  add key replication_grown (adopter_innovation_id),
  add unique key replication_number (number),
  add constraint replication_grown_to foreign key (adopter_innovation_id) references innovation (id);
