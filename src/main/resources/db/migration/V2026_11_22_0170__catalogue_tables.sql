-- What the public reads. A row of the catalogue exists only when it is public.
create table innovation (
  id bigint not null auto_increment primary key,
  code varchar(20) not null,
  slug varchar(160) not null,
  title varchar(300) not null,
  institution varchar(200) not null,
  institution_id bigint null,
  kind varchar(20) not null,
  unit varchar(200) null,
  province varchar(80) null,
  year int null,
  level varchar(60) null,
  theme varchar(80) null,
  summary varchar(1000) null,
  source_title varchar(300) null,
  source_url varchar(400) null,
  confidence varchar(10) null,
  submission_id bigint null,
  sample boolean not null default false,
  published_at datetime(6) not null,
  changed_at datetime(6) not null,
  version int not null default 0,
  unique key innovation_code (code),
  unique key innovation_slug (slug),
  unique key innovation_submission (submission_id),
  key innovation_newest (year, id)
);

create table innovation_award (
  id bigint not null auto_increment primary key,
  innovation_id bigint not null,
  year int null,
  level varchar(60) not null,
  source_title varchar(300) null,
  source_url varchar(400) null,
  confidence varchar(10) null,
  unique key innovation_award_once (innovation_id, year, level),
  constraint innovation_award_of foreign key (innovation_id) references innovation (id)
);

create table innovation_section (
  innovation_id bigint not null,
  position int not null,
  heading varchar(200) not null,
  text mediumtext not null,
  primary key (innovation_id, position),
  constraint innovation_section_of foreign key (innovation_id) references innovation (id)
);

create table replication (
  id bigint not null auto_increment primary key,
  innovation_id bigint null,
  source_title varchar(300) not null,
  origin varchar(200) not null,
  adopter varchar(200) not null,
  year int null,
  note varchar(1000) null,
  source varchar(400) not null,
  unique key replication_fact (source_title(120), adopter(120), year),
  key replication_innovation (innovation_id),
  constraint replication_of foreign key (innovation_id) references innovation (id)
);
