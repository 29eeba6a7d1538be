-- Who takes part: regions (Kemendagri codes), institutions of the seven kinds, their service units (UPP).
create table region (
  code varchar(10) not null primary key,
  name varchar(120) not null,
  level varchar(10) not null,
  parent_code varchar(10) null,
  government_name varchar(160) not null,
  key region_government (government_name),
  key region_parent (parent_code)
);

create table institution (
  id bigint not null auto_increment primary key,
  name varchar(200) not null,
  kind varchar(20) not null,
  short_name varchar(80) null,
  province_code varchar(10) null,
  region_code varchar(10) null,
  source varchar(300) null,
  version int not null default 0,
  unique key institution_name (name),
  key institution_kind (kind, name),
  constraint institution_province foreign key (province_code) references region (code),
  constraint institution_region foreign key (region_code) references region (code)
);

create table service_unit (
  id bigint not null auto_increment primary key,
  institution_id bigint not null,
  name varchar(200) not null,
  version int not null default 0,
  unique key service_unit_name (institution_id, name),
  constraint service_unit_institution foreign key (institution_id) references institution (id)
);

create table index_value (
  institution varchar(200) not null,
  year int not null,
  value decimal(6, 3) not null,
  category varchar(10) null,
  source varchar(400) not null,
  primary key (institution, year)
);

create table statistic (
  id bigint not null auto_increment primary key,
  year int null,
  metric varchar(80) not null,
  value varchar(40) not null,
  note varchar(300) null,
  source varchar(300) not null,
  unique key statistic_fact (metric, year, value, source(150))
);
