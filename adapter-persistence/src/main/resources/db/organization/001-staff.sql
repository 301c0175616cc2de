--liquibase formatted sql

--changeset nezabudka:organization-001-staff
--comment: departments as a tree, and everybody who works or has worked here
create table department (
    id uuid primary key,
    name text collate "ru-RU-x-icu" not null check (char_length(name) between 1 and 150),
    parent_id uuid references department,
    head_id uuid,
    version int not null check (version > 0),
    check (parent_id <> id)
);
create table employee (
    id uuid primary key,
    version int not null check (version > 0),
    family_name text,
    given_name text,
    patronymic text,
    display_name text collate "ru-RU-x-icu" not null,
    search_name text generated always as (translate(lower(display_name), 'ё', 'е')) stored,
    department_id uuid references department,
    position_dictionary text not null generated always as ('POSITIONS') stored,
    position_code text,
    supervisor_id uuid references employee,
    extension text check (extension ~ '^[0-9]{2,8}$'),
    phone text check (phone ~ '^[1-9][0-9]{6,14}$'),
    email text,
    dismissed_at timestamptz,
    dismissed_by uuid references employee,
    dismissal_reason text,
    foreign key (position_dictionary, position_code) references dictionary_entry,
    check (family_name is not null or given_name is not null),
    check (supervisor_id <> id),
    check (dismissed_at is null or extension is null),
    check (dismissed_at is not null or (dismissed_by is null and dismissal_reason is null))
);
create unique index employee_extension_taken on employee (extension) where dismissed_at is null;
create index employee_department on employee (department_id);
create index employee_supervisor on employee (supervisor_id);
create index employee_name on employee (display_name, id);
create index department_parent on department (parent_id);
alter table department add constraint department_head foreign key (head_id) references employee;
--rollback alter table department drop constraint department_head;
--rollback drop table employee;
--rollback drop table department;
