-- Each part of an edition has a place of its own. Where two had one place, they are put in order first: the criteria of a
-- sealed stage as the seal wrote them, since its hash stands on their order; everything else by place, then by id.
create table new_place (
  thing varchar(20) not null,
  id bigint not null,
  owner bigint not null,
  written int not null,
  position int not null,
  primary key (thing, id)
);

insert into new_place (thing, id, owner, written, position)
select 'criterion', c.id, c.stage_id, coalesce(locate(concat(char(10), 'criterion ', c.id, ' '), s.content), 0), c.position
from criterion c
left join stage_snapshot s on s.stage_id = c.stage_id;

insert into new_place (thing, id, owner, written, position)
select 'question', id, edition_id, 0, position from question;

insert into new_place (thing, id, owner, written, position)
select 'edition_group', id, edition_id, 0, position from edition_group;

insert into new_place (thing, id, owner, written, position)
select 'category', id, edition_id, 0, position from category;

update criterion set position = (
  select count(*)
  from new_place own
  join new_place other on other.thing = own.thing and other.owner = own.owner
    and (other.written < own.written or (other.written = own.written
      and (other.position < own.position or (other.position = own.position and other.id <= own.id))))
  where own.thing = 'criterion' and own.id = criterion.id);

update question set position = (
  select count(*)
  from new_place own
  join new_place other on other.thing = own.thing and other.owner = own.owner
    and (other.position < own.position or (other.position = own.position and other.id <= own.id))
  where own.thing = 'question' and own.id = question.id);

update edition_group set position = (
  select count(*)
  from new_place own
  join new_place other on other.thing = own.thing and other.owner = own.owner
    and (other.position < own.position or (other.position = own.position and other.id <= own.id))
  where own.thing = 'edition_group' and own.id = edition_group.id);

update category set position = (
  select count(*)
  from new_place own
  join new_place other on other.thing = own.thing and other.owner = own.owner
    and (other.position < own.position or (other.position = own.position and other.id <= own.id))
  where own.thing = 'category' and own.id = category.id);

drop table new_place;

alter table criterion add unique key criterion_place (stage_id, position);
alter table question add unique key question_place (edition_id, position);
alter table edition_group add unique key edition_group_place (edition_id, position);
alter table category add unique key category_place (edition_id, position);
