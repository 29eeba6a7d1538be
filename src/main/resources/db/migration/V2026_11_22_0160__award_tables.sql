-- Scores advise, the plenary decides: who was there, what was taken, each deviation with its reason; then the decree.
create table plenary (
  id bigint not null auto_increment primary key,
  gate_id bigint not null,
  snapshot_sha256 char(64) not null,
  held_on date not null,
  minutes varchar(4000) null,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  version int not null default 0,
  unique key plenary_gate (gate_id),
  constraint plenary_of_gate foreign key (gate_id) references gate (id)
);

create table plenary_attendance (
  plenary_id bigint not null,
  account_id bigint not null,
  name varchar(160) not null,
  present boolean not null,
  sat_out_reason varchar(500) null,
  primary key (plenary_id, account_id),
  constraint plenary_attendance_of foreign key (plenary_id) references plenary (id)
);

create table gate_pick (
  plenary_id bigint not null,
  submission_id bigint not null,
  ranked int not null,
  deviation_reason varchar(1000) null,
  taken boolean not null,
  primary key (plenary_id, submission_id),
  constraint gate_pick_plenary foreign key (plenary_id) references plenary (id),
  constraint gate_pick_submission foreign key (submission_id) references submission (id)
);

create table decree (
  id bigint not null auto_increment primary key,
  gate_id bigint not null,
  number varchar(80) not null,
  signed_on date not null,
  about varchar(300) not null,
  published_at datetime(6) null,
  recorded_by bigint not null,
  version int not null default 0,
  unique key decree_gate (gate_id),
  constraint decree_of_gate foreign key (gate_id) references gate (id)
);
