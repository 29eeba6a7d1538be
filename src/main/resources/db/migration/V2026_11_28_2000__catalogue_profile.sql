-- What an owner tells of an innovation, beside what a source or a submission says. Number 0 is the draft.
create table innovation_profile (
  innovation_id bigint not null primary key,
  state varchar(20) not null,
  published int not null default 0,
  published_at datetime(6) null,
  sent_at datetime(6) null,
  sent_by varchar(20) null,
  note varchar(1000) null,
  alive varchar(20) null,
  alive_reason varchar(400) null,
  alive_since date null,
  confirmed_at datetime(6) null,
  touched_at datetime(6) not null,
  version int not null default 0,
  key innovation_profile_state (state, sent_at),
  key innovation_profile_confirmed (confirmed_at),
  constraint innovation_profile_innovation foreign key (innovation_id) references innovation (id)
);

create table profile_fact (
  id bigint not null auto_increment primary key,
  innovation_id bigint not null,
  number int not null,
  field varchar(20) not null,
  value varchar(3000) not null,
  value_before decimal(18, 2) null,
  value_after decimal(18, 2) null,
  unit varchar(40) null,
  since int null,
  source_title varchar(200) null,
  source_url varchar(400) null,
  as_of date null,
  unique key profile_fact_field (innovation_id, number, field),
  constraint profile_fact_innovation foreign key (innovation_id) references innovation (id)
);

create table profile_version (
  id bigint not null auto_increment primary key,
  innovation_id bigint not null,
  number int not null,
  published_at datetime(6) not null,
  written_by varchar(20) not null,
  unique key profile_version_number (innovation_id, number),
  constraint profile_version_innovation foreign key (innovation_id) references innovation (id)
);

-- Each time that an owner said whether the innovation still runs.
create table profile_pulse (
  id bigint not null auto_increment primary key,
  innovation_id bigint not null,
  at datetime(6) not null,
  alive varchar(20) not null,
  reason varchar(400) null,
  since date null,
  said_by varchar(20) not null,
  key profile_pulse_innovation (innovation_id, at),
  constraint profile_pulse_of foreign key (innovation_id) references innovation (id)
);
