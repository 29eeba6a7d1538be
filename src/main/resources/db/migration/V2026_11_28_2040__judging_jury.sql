-- Who is in the jury of a stage, and how many submissions each takes. A stage without any row has everybody of its role.
create table jury_member (
  id bigint not null auto_increment primary key,
  stage_id bigint not null,
  account_id bigint not null,
  least_load int not null default 0,
  most_load int null,
  version int not null default 0,
  unique key jury_member_once (stage_id, account_id),
  constraint jury_member_stage foreign key (stage_id) references stage (id) on delete cascade,
  constraint jury_member_account foreign key (account_id) references account (id)
);

-- The categories of an edition that somebody of the jury knows well.
create table jury_expertise (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  category_id bigint not null,
  unique key jury_expertise_once (account_id, category_id),
  constraint jury_expertise_account foreign key (account_id) references account (id),
  constraint jury_expertise_category foreign key (category_id) references category (id) on delete cascade
);

-- Whoever was dealt submissions already is in the jury of that stage.
insert into jury_member (stage_id, account_id)
select distinct a.stage_id, a.juror_id from assignment a;
