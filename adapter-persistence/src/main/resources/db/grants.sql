-- What the program's roles may do. Run by the owner after every migration, so it states the whole truth each time.
-- Two lists to keep when a table is added: what can only be appended, and what is none of a report's business.
do $$
declare
    append_only constant text[] := array['audit_entry', 'ledger_entry'];
    secret constant text[] := array['account', 'user_session', 'api_key', 'idempotency_key', 'sign_in_attempt', 'setup_token', 'calendar_link',
        'outgoing_message', 'notification', 'telephone_order'];
    machinery constant text[] := array['databasechangelog', 'databasechangeloglock', 'schema_state'];
    has_app constant boolean := exists (select from pg_roles where rolname = 'nezabudka_app');
    has_report constant boolean := exists (select from pg_roles where rolname = 'nezabudka_report');
    name text;
begin
    if has_app then
        grant usage on schema public to nezabudka_app;
        grant usage, select on all sequences in schema public to nezabudka_app;
    end if;
    if has_report then
        grant usage on schema public to nezabudka_report;
    end if;
    for name in
        select c.relname from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
          and pg_has_role(c.relowner, 'USAGE')
    loop
        if has_app then
            execute format('revoke all on %I from nezabudka_app', name);
            execute format('grant %s on %I to nezabudka_app',
                case when name = any (machinery) then 'select'
                     when name = any (append_only) then 'select, insert'
                     else 'select, insert, update, delete' end, name);
        end if;
        if has_report then
            execute format('revoke all on %I from nezabudka_report', name);
            if not name = any (secret || machinery) then
                execute format('grant select on %I to nezabudka_report', name);
            end if;
        end if;
    end loop;
end
$$;
