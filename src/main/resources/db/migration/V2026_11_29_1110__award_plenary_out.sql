-- Who took no part in the decision on one submission, because of which conflict; written once, with the decision.
create table plenary_out (
  plenary_id bigint not null,
  submission_id bigint not null,
  account_id bigint not null,
  name varchar(160) not null,
  kind varchar(20) not null,
  primary key (plenary_id, submission_id, account_id),
  constraint plenary_out_plenary foreign key (plenary_id) references plenary (id),
  constraint plenary_out_submission foreign key (submission_id) references submission (id)
);
