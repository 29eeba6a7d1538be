-- Why a run ended without a proposal, as JSON; the message holds what the first version wrote.
alter table assignment_run add column reasons mediumtext null;
