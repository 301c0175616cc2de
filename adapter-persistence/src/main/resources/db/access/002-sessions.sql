--liquibase formatted sql

--changeset nezabudka:access-002-sessions
--comment: who is signed in, how they like the pages, and who failed to sign in
create table user_session (
    id uuid primary key,
    employee_id uuid not null references account on delete cascade,
    token_hash text not null unique,
    csrf_token text not null,
    started_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    origin text,
    user_agent text check (char_length(user_agent) <= 300)
);
create index user_session_employee on user_session (employee_id, started_at);
create index user_session_end on user_session (expires_at);
create table preference (
    employee_id uuid primary key references employee,
    locale text not null check (locale in ('ru', 'en')),
    theme text not null check (theme in ('LIGHT', 'DARK', 'SYSTEM')),
    density text not null check (density in ('COMPACT', 'NORMAL', 'ROOMY')),
    start_page text not null check (start_page like '/%' and char_length(start_page) <= 200)
);
create table sign_in_attempt (
    key text not null,
    at timestamptz not null
);
create index sign_in_attempt_key on sign_in_attempt (key, at);
create index sign_in_attempt_time on sign_in_attempt (at);
create table setup_token (
    only_row boolean primary key default true check (only_row),
    token_hash text not null,
    expires_at timestamptz not null
);
--rollback drop table setup_token;
--rollback drop table sign_in_attempt;
--rollback drop table preference;
--rollback drop table user_session;
