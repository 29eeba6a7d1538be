-- A question is answered in prose, as it was until now, or by yes or no, one of its choices, a date or a link. Choices stand one a line.
alter table question add column kind varchar(20) not null default 'TEXT';
alter table question add column choices varchar(2500) null;
