-- Who reads what, what they scored, and what stood when a stage closed.
create table assignment (
  id bigint not null auto_increment primary key,
  stage_id bigint not null,
  submission_id bigint not null,
  juror_id bigint not null,
  reading_order int not null,
  published_at datetime(6) null,
  comment varchar(4000) null,
  confirmed_at datetime(6) null,
  withdrawn_reason varchar(500) null,
  version int not null default 0,
  unique key assignment_once (stage_id, submission_id, juror_id),
  key assignment_desk (juror_id, stage_id, published_at, reading_order),
  constraint assignment_stage foreign key (stage_id) references stage (id),
  constraint assignment_submission foreign key (submission_id) references submission (id),
  constraint assignment_juror foreign key (juror_id) references account (id)
);

create table score (
  assignment_id bigint not null,
  criterion_id bigint not null,
  value decimal(5, 2) not null,
  comment varchar(2000) null,
  primary key (assignment_id, criterion_id),
  constraint score_assignment foreign key (assignment_id) references assignment (id),
  constraint score_criterion foreign key (criterion_id) references criterion (id),
  constraint score_range check (value between 0 and 100)
);

create table stage_snapshot (
  id bigint not null auto_increment primary key,
  stage_id bigint not null,
  taken_at datetime(6) not null,
  taken_by bigint not null,
  reason varchar(500) null,
  missing int not null,
  content mediumtext not null,
  sha256 char(64) not null,
  unique key stage_snapshot_once (stage_id),
  constraint stage_snapshot_stage foreign key (stage_id) references stage (id)
);

create table assignment_run (
  id bigint not null auto_increment primary key,
  stage_id bigint not null,
  seed bigint not null,
  state varchar(20) not null,
  progress int not null default 0,
  message varchar(500) null,
  started_at datetime(6) not null,
  ended_at datetime(6) null,
  key assignment_run_stage (stage_id, started_at),
  constraint assignment_run_of foreign key (stage_id) references stage (id)
);

-- Which entries a later scoring stage judges: those that the plenary before it took.
create table stage_entrant (
  stage_id bigint not null,
  submission_id bigint not null,
  primary key (stage_id, submission_id),
  constraint stage_entrant_stage foreign key (stage_id) references stage (id),
  constraint stage_entrant_submission foreign key (submission_id) references submission (id)
);
