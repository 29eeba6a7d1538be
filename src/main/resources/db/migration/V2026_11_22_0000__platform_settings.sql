-- What the portal remembers about itself, such as which seed was loaded.
create table setting (
    name varchar(100) not null,
    value text,
    changed_at datetime(6) not null default current_timestamp(6) on update current_timestamp(6),
    primary key (name)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_ci;
