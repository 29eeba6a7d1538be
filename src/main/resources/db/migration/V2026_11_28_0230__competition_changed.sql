-- When a part of an edition or of a stage was last changed: it moves the version of the whole.
alter table edition add column changed_at datetime(6) null;
alter table stage add column changed_at datetime(6) null;
