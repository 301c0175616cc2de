--liquibase formatted sql

--changeset test:before
create table before_the_kill (id int);
--rollback drop table before_the_kill;

--changeset test:slow
create table during_the_kill (id int);
select pg_sleep(value) from pace;
--rollback drop table during_the_kill;

--changeset test:after
create table after_the_kill (id int);
--rollback drop table after_the_kill;
