package org.nezabudka.adapter.persistence.call;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.call.CallJournal;
import org.nezabudka.application.call.CallJournalContract;
import org.nezabudka.application.call.Calls;
import org.nezabudka.domain.call.NumberingPlan;

class JdbiCallJournalTest extends OnPostgres implements CallJournalContract {

    @Override
    public Calls calls() {
        return world().calls();
    }

    @Override
    public CallJournal journal() {
        return new JdbiCallJournal(world().database().jdbi(), NumberingPlan.russian(null));
    }
}
