-- What was handed in, from the draft to the receipt and the administrative selection.
create table submission (
  id bigint not null auto_increment primary key,
  edition_id bigint not null,
  code varchar(20) not null,
  institution_id bigint not null,
  unit_id bigint null,
  author_id bigint not null,
  title varchar(300) not null,
  started_on date null,
  group_id bigint null,
  category_id bigint null,
  state varchar(20) not null,
  state_at datetime(6) not null,
  screening_reason varchar(1000) null,
  sample boolean not null default false,
  version int not null default 0,
  unique key submission_code (code),
  key submission_edition_state (edition_id, state, code),
  key submission_institution (institution_id, edition_id, state),
  key submission_unit (unit_id, edition_id),
  constraint submission_edition foreign key (edition_id) references edition (id),
  constraint submission_of_institution foreign key (institution_id) references institution (id),
  constraint submission_of_unit foreign key (unit_id) references service_unit (id),
  constraint submission_author foreign key (author_id) references account (id)
);

create table answer (
  submission_id bigint not null,
  question_id bigint not null,
  text mediumtext not null,
  words int not null,
  saved_at datetime(6) not null,
  primary key (submission_id, question_id),
  constraint answer_submission foreign key (submission_id) references submission (id),
  constraint answer_question foreign key (question_id) references question (id)
);

create table attachment (
  submission_id bigint not null,
  document_id bigint not null,
  primary key (submission_id, document_id),
  constraint attachment_submission foreign key (submission_id) references submission (id),
  constraint attachment_document foreign key (document_id) references document (id)
);

-- Each step on the way, with the note that somebody wrote about it.
create table submission_step (
  id bigint not null auto_increment primary key,
  submission_id bigint not null,
  at datetime(6) not null,
  actor_id bigint not null,
  actor_name varchar(160) not null,
  state varchar(20) not null,
  note varchar(2000) null,
  key submission_step_order (submission_id, at),
  constraint submission_step_of foreign key (submission_id) references submission (id)
);

create table receipt (
  id bigint not null auto_increment primary key,
  submission_id bigint not null,
  number varchar(40) not null,
  idempotency_key varchar(64) not null,
  received_at datetime(6) not null,
  content_sha256 char(64) not null,
  unique key receipt_submission (submission_id),
  unique key receipt_number (number),
  unique key receipt_key (idempotency_key),
  constraint receipt_of foreign key (submission_id) references submission (id)
);
