-- A juror may note a comment first and give the mark later.
alter table score modify value decimal(5, 2) null;
