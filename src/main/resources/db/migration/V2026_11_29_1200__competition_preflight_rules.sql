-- Which rules of the pre-flight an edition has, how strict each is, and where it begins: a line each; none where nothing was said.
alter table edition add column preflight varchar(1000) null;
