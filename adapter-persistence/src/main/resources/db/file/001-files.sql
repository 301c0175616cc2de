--liquibase formatted sql

--changeset nezabudka:file-001-files
--comment: what is known of files and who opened them; their bytes lie on the disk under their hash
create table stored_file (
    id uuid primary key,
    version int not null check (version > 0),
    name text collate "ru-RU-x-icu" not null check (char_length(name) between 1 and 200),
    type text not null,
    content text not null check (content ~ '^[0-9a-f]{64}$'),
    length bigint not null check (length > 0),
    width int check (width > 0),
    height int check (height > 0),
    uploader uuid not null references employee,
    uploaded_at timestamptz not null,
    -- no reference: files of things that another table keeps
    owner_kind text,
    owner_id uuid,
    section text,
    number int check (number > 0),
    attached_by uuid references employee,
    attached_at timestamptz,
    binned_by uuid references employee,
    binned_at timestamptz,
    check ((width is null) = (height is null)),
    check (num_nulls(owner_kind, owner_id, section, number, attached_by, attached_at) in (0, 6)),
    check ((binned_by is null) = (binned_at is null))
);
create unique index stored_file_of_owner on stored_file (owner_kind, owner_id, section, lower(name), number)
    where owner_id is not null;
create index stored_file_by_content on stored_file (content);
create index stored_file_loose on stored_file (uploaded_at) where owner_id is null;
create index stored_file_loose_of on stored_file (uploader) where owner_id is null;
create index stored_file_binned on stored_file (binned_at) where binned_at is not null;
create table file_opening (
    file_id uuid not null references stored_file on delete cascade,
    employee_id uuid not null references employee,
    first_at timestamptz not null,
    last_at timestamptz not null check (last_at >= first_at),
    primary key (file_id, employee_id)
);
--rollback drop table file_opening;
--rollback drop table stored_file;
