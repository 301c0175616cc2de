--liquibase formatted sql

--changeset test:wrong
create table half_done (id int);
insert into half_done values ('not a number');
--rollback drop table half_done;
