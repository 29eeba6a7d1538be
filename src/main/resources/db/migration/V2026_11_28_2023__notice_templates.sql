-- Words that the secretariat wrote in place of those of the house; one row for each kind and language that differs.
create table notice_template (
  kind varchar(60) not null,
  language char(2) not null,
  title varchar(160) not null,
  body varchar(1000) not null,
  primary key (kind, language)
);
