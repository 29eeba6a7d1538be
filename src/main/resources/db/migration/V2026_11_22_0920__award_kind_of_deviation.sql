-- How a decision differs from the ranking: nothing (NONE), LIFTED, LEFT_OUT or TIE_DECIDED.
alter table gate_pick add deviation varchar(20) not null default 'NONE';
