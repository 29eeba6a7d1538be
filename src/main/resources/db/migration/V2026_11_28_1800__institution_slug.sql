-- Each institution has a page with a readable address, which stays when its name changes.
alter table institution add column slug varchar(200) null;

update institution
  set slug = trim(both '-' from regexp_replace(replace(lower(regexp_replace(name, '^Pemerintah ', '')), '''', ''), '[^a-z0-9]+', '-'));

-- Those whose names differ in their signs alone keep an address of their own.
update institution i
  join (select slug as taken, min(id) as first_id from institution group by slug having count(*) > 1) earlier
    on earlier.taken = i.slug
  set i.slug = concat(i.slug, '-', i.id)
  where i.id <> earlier.first_id;

alter table institution modify column slug varchar(200) not null, add unique key institution_slug (slug);
