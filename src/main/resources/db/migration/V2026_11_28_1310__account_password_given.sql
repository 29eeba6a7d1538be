-- A password that somebody else gave opens nothing but the page on which its owner chooses another.
alter table account add column password_given boolean not null default false;
