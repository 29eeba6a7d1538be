-- An answer has an id of its own, like every other row; that there is one to each question is said by the key.
alter table answer
  drop primary key,
  add column id bigint not null auto_increment primary key first,
  add unique key answer_once (submission_id, question_id);
