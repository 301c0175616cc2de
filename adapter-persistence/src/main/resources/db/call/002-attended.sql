--liquibase formatted sql

--changeset nezabudka:call-002-attended splitStatements:false rollbackSplitStatements:false
--comment: who joins a call need not be looked for: on tables without statistics, as in a first load, looking read all participants each time
create or replace function call_participant_changed() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        update call c set attended = true where c.id in (select t.call_id from touched t) and not c.attended;
    else
        update call c
           set attended = false
         where c.id in (select t.call_id from touched t) and c.attended
           and not exists (select from call_participant p where p.call_id = c.id);
    end if;
    return null;
end
$$;
--rollback create or replace function call_participant_changed() returns trigger language plpgsql as $$
--rollback begin
--rollback     update call c
--rollback        set attended = exists (select from call_participant p where p.call_id = c.id)
--rollback      where c.id in (select t.call_id from touched t)
--rollback        and c.attended <> exists (select from call_participant p where p.call_id = c.id);
--rollback     return null;
--rollback end
--rollback $$;
