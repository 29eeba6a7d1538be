-- When the juror last wrote anything on the card, its marks included; each change of it moves the card's version.
alter table assignment add column saved_at datetime(6) null;
