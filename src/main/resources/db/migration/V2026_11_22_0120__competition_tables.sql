-- All that changes from year to year is data of an edition.
create table edition (
  id bigint not null auto_increment primary key,
  year int not null,
  name varchar(120) not null,
  theme varchar(300) null,
  cloned_from bigint null,
  min_age_months int null,
  next_number int not null default 1,
  sample boolean not null default false,
  created_at datetime(6) not null,
  version int not null default 0,
  unique key edition_name (name),
  unique key edition_year (year)
);

create table edition_group (
  id bigint not null auto_increment primary key,
  edition_id bigint not null,
  position int not null,
  code varchar(40) not null,
  name varchar(120) not null,
  unique key edition_group_code (edition_id, code),
  constraint edition_group_edition foreign key (edition_id) references edition (id)
);

create table category (
  id bigint not null auto_increment primary key,
  edition_id bigint not null,
  position int not null,
  name varchar(160) not null,
  unique key category_name (edition_id, name),
  constraint category_edition foreign key (edition_id) references edition (id)
);

create table question (
  id bigint not null auto_increment primary key,
  edition_id bigint not null,
  position int not null,
  code varchar(40) not null,
  label varchar(200) not null,
  hint varchar(600) null,
  max_words int not null,
  required boolean not null default true,
  unique key question_code (edition_id, code),
  constraint question_edition foreign key (edition_id) references edition (id)
);

create table stage (
  id bigint not null auto_increment primary key,
  edition_id bigint not null,
  position int not null,
  kind varchar(20) not null,
  name varchar(120) not null,
  jury varchar(20) null,
  readings int null,
  opens_at datetime(6) null,
  closes_at datetime(6) null,
  closed_at datetime(6) null,
  changed_reason varchar(500) null,
  version int not null default 0,
  unique key stage_position (edition_id, position),
  key stage_kind (kind, opens_at),
  constraint stage_edition foreign key (edition_id) references edition (id)
);

create table criterion (
  id bigint not null auto_increment primary key,
  stage_id bigint not null,
  position int not null,
  code varchar(40) not null,
  name varchar(120) not null,
  hint varchar(500) null,
  weight decimal(7, 3) not null,
  unique key criterion_code (stage_id, code),
  constraint criterion_stage foreign key (stage_id) references stage (id)
);

-- A gate belongs to a plenary stage and cuts the ranking of the scoring stage before it.
create table gate (
  id bigint not null auto_increment primary key,
  stage_id bigint not null,
  name varchar(60) not null,
  size int not null,
  version int not null default 0,
  unique key gate_stage (stage_id),
  constraint gate_of_stage foreign key (stage_id) references stage (id)
);
