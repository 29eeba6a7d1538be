-- Each institution has a page with a readable address, which stays when its name changes.
alter table institution add column slug varchar(200) null;

update institution
  set slug = trim(both '-' from regexp_replace(replace(lower(regexp_replace(name, '^Pemerintah ', '')), '''', ''), '[^a-z0-9]+', '-'));

-- Those whose names differ in their signs alone keep an address of their own.
create temporary table taken_slug as
  select slug, min(id) as first_id from institution group by slug having count(*) > 1;
update institution i join taken_slug t on t.slug = i.slug set i.slug = concat(i.slug, '-', i.id) where i.id <> t.first_id;
drop temporary table taken_slug;

alter table institution modify column slug varchar(200) not null, add unique key institution_slug (slug);
