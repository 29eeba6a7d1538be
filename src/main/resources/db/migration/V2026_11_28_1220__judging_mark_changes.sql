-- How often the marks of a stage were saved or withdrawn. Several rows a stage, one of which an assignment always moves, so that
-- jurors who save at the same time seldom wait for each other; the sum of a stage's rows never stays when a mark changes.
create table mark_changes (
  stage_id bigint not null,
  slot int not null,
  changes bigint not null,
  primary key (stage_id, slot),
  constraint mark_changes_stage foreign key (stage_id) references stage (id)
);
