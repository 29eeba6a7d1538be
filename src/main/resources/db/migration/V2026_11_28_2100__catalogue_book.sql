-- Books of the winners: each attempt to make one, and which of them the public may read.
create table catalogue_book (
  id bigint not null auto_increment primary key,
  year int not null,
  level varchar(60) not null,
  foreword text null,
  state varchar(12) not null,
  progress int not null default 0,
  chapters int not null default 0,
  pages int null,
  document_id bigint null,
  started_at datetime(6) not null,
  ended_at datetime(6) null,
  published_at datetime(6) null,
  version int not null default 0,
  key catalogue_book_state (state, year, level),
  key catalogue_book_document (document_id)
);
