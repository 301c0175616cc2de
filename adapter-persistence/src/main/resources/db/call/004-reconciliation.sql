--liquibase formatted sql

--changeset nezabudka:call-004-reconciliation
--comment: comparisons with the records of an exchange that are still to be made
create table call_reconciliation (
    id uuid primary key,
    pbx text not null,
    kind text not null check (kind in ('GAP', 'HOURLY', 'NIGHTLY')),
    from_at timestamptz,
    until_at timestamptz,
    due_at timestamptz not null,
    check ((kind = 'GAP') = (from_at is not null and until_at is not null))
);
create index call_reconciliation_due on call_reconciliation (due_at, id);
create unique index call_reconciliation_regular on call_reconciliation (pbx, kind) where kind <> 'GAP';
create index call_by_pbx on call (pbx, started_at, id);
--rollback drop index call_by_pbx;
--rollback drop table call_reconciliation;
