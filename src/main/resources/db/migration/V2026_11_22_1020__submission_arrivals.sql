-- Each time that an entry arrived at the ministry: what it said then, so that a receipt can be checked whatever is written afterwards.
create table arrival (
  id bigint not null auto_increment primary key,
  submission_id bigint not null,
  at datetime(6) not null,
  title varchar(300) not null,
  content_sha256 char(64) not null,
  content mediumtext not null,
  key arrival_order (submission_id, at),
  constraint arrival_of foreign key (submission_id) references submission (id) on delete cascade
);
