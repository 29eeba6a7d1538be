-- When the unit last saved something, apart from since when the entry is in its state.
alter table submission add column saved_at datetime(6) null;

-- An entry that was sent back arrives again: the receipt's number and first time stay, its hash is of what arrived last.
alter table receipt add column corrected_at datetime(6) null;
