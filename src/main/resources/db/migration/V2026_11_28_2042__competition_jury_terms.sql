-- What an edition asks of its juries: a pact that each juror signs before reading, and whether a juror may read what comes from
-- the own province.
alter table edition add column pact varchar(8000) null;
alter table edition add column province_apart boolean not null default false;
