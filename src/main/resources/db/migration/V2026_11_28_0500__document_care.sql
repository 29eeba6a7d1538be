-- Which unit a file came from, for its quota of a day; and how long a file that nothing names any more is kept before its bytes go.
alter table document
  add column unit_id bigint null,
  add column unused_since datetime(6) null,
  add column purged_at datetime(6) null,
  add key document_of_unit (unit_id, uploaded_at),
  add key document_unused (unused_since),
  add key document_purged (purged_at);
