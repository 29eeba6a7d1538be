-- Mails that carry notices. A mail is tried again at next_at, also when the portal ended in the middle of sending it.
create table notice_mail (
  id bigint not null auto_increment primary key,
  recipient_id bigint not null,
  message_id varchar(80) not null,
  state varchar(10) not null,
  attempts int not null default 0,
  next_at datetime(6) not null,
  created_at datetime(6) not null,
  ended_at datetime(6) null,
  failure varchar(300) null,
  unique key notice_mail_message (message_id),
  key notice_mail_due (state, next_at)
);

-- Open: nobody decided yet whether it goes out by mail.
alter table notice add column mail_id bigint null;
alter table notice add column mail_open boolean not null default true;
alter table notice add key notice_mailable (mail_open, created_at);
alter table notice add key notice_of_mail (mail_id);
alter table notice add key notice_subject (subject);

-- Whose choice differs from what everybody gets, which is every kind by mail.
create table notice_choice (
  account_id bigint not null,
  kind varchar(60) not null,
  by_mail boolean not null,
  primary key (account_id, kind)
);

-- The secretariat's switch for all mail.
create table notice_switch (
  id int not null primary key,
  mail_on boolean not null
);
insert into notice_switch (id, mail_on) values (1, true);
