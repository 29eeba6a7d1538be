-- What a single juror does is kept in the chain and shown to nobody. The event says so when it is written; the hash does not
-- cover the column, so older rows can be marked without touching the chain.
alter table audit_event add column confidential boolean not null default false;

update audit_event set confidential = true where kind in ('judging.ScoreSaved', 'judging.ScoreConfirmed');

create index audit_shown on audit_event (confidential, number);
