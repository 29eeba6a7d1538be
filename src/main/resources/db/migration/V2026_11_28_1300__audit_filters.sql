-- The trail is looked through by who did it and by what kind of thing happened; by object and by time it already is.
create index audit_actor on audit_event (actor, number);
create index audit_kind on audit_event (kind, number);
