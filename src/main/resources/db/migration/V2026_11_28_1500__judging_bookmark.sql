-- A juror's own mark on a submission to read again; nobody else sees it.
create table assignment_bookmark (
  assignment_id bigint not null primary key,
  constraint assignment_bookmark_of foreign key (assignment_id) references assignment (id)
);
