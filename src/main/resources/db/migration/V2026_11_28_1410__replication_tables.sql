-- The work of copying an innovation, between the institution that asks and the one that owns.
create table replication_project (
  id bigint not null auto_increment primary key,
  number varchar(20) not null,
  request_key varchar(64) not null,
  innovation_id bigint not null,
  owner_id bigint not null,
  adopter_id bigint not null,
  unit_id bigint null,
  author_id bigint not null,
  state varchar(20) not null,
  asked_at datetime(6) not null,
  state_at datetime(6) not null,
  touched_at datetime(6) not null,
  due date not null,
  problem varchar(1200) not null,
  measure varchar(160) not null,
  measure_unit varchar(40) not null,
  measure_before decimal(18, 2) not null,
  measure_after6 decimal(18, 2) null,
  measure_after12 decimal(18, 2) null,
  budget varchar(20) not null,
  staff int not null,
  start_month char(7) not null,
  wish varchar(20) not null,
  owner_confirmed_at datetime(6) null,
  adopter_confirmed_at datetime(6) null,
  agreed_at datetime(6) null,
  begun_at datetime(6) null,
  extended boolean not null default false,
  sample boolean not null default false,
  reason varchar(20) null,
  certificate varchar(40) null,
  version int not null default 0,
  unique key replication_project_number (number),
  unique key replication_project_key (request_key),
  unique key replication_project_certificate (certificate),
  key replication_project_adopter (adopter_id, state),
  key replication_project_owner (owner_id, state),
  key replication_project_due (state, due),
  constraint replication_project_of foreign key (innovation_id) references innovation (id),
  constraint replication_project_owned foreign key (owner_id) references institution (id),
  constraint replication_project_adopted foreign key (adopter_id) references institution (id),
  constraint replication_project_unit foreign key (unit_id) references service_unit (id),
  constraint replication_project_author foreign key (author_id) references account (id)
);

create table replication_step (
  id bigint not null auto_increment primary key,
  project_id bigint not null,
  at datetime(6) not null,
  actor_id bigint not null,
  actor_name varchar(160) not null,
  side varchar(10) not null,
  step varchar(20) not null,
  state varchar(20) not null,
  reason varchar(20) null,
  note varchar(1000) null,
  key replication_step_order (project_id, at),
  constraint replication_step_of foreign key (project_id) references replication_project (id)
);

create table replication_part (
  project_id bigint not null,
  position int not null,
  part varchar(200) not null,
  choice varchar(10) not null,
  why varchar(400) null,
  primary key (project_id, position),
  constraint replication_part_of foreign key (project_id) references replication_project (id)
);

-- The last number that was given in a year.
create table replication_number (
  year int not null primary key,
  taken int not null
);
