-- What stands for the title and the text of a submission that was sent, so that others like it are found: the same hash in one
-- of the bands means that they may be alike.
create table preflight_mark (
  submission_id bigint not null,
  kind varchar(5) not null,
  band smallint not null,
  hash bigint not null,
  edition_id bigint not null,
  primary key (submission_id, kind, band),
  key preflight_mark_bucket (edition_id, kind, band, hash),
  constraint preflight_mark_of foreign key (submission_id) references submission (id) on delete cascade
);

-- What the pre-flight found when a submission was last sent.
create table preflight_finding (
  submission_id bigint not null,
  position smallint not null,
  rule varchar(20) not null,
  blocks boolean not null,
  field varchar(60) not null,
  text_key varchar(80) not null,
  filled varchar(2000) not null,
  primary key (submission_id, position),
  key preflight_finding_rule (rule, submission_id),
  constraint preflight_finding_of foreign key (submission_id) references submission (id) on delete cascade
);
