--liquibase formatted sql

--changeset nezabudka:shared-002-idempotency
--comment: what a creating request was answered, so that its repetition creates nothing twice; no answer: still being made
create table idempotency_key (
    owner uuid not null references employee,
    key text not null check (char_length(key) <= 200),
    fingerprint text not null,
    claimed_at timestamptz not null,
    status int,
    body text,
    etag text,
    primary key (owner, key),
    check ((status is null) = (body is null))
);
create index idempotency_key_age on idempotency_key (claimed_at);
--rollback drop table idempotency_key;
