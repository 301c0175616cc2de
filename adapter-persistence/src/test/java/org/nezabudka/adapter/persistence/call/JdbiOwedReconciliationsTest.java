package org.nezabudka.adapter.persistence.call;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.call.OwedReconciliations;
import org.nezabudka.application.call.OwedReconciliationsContract;

class JdbiOwedReconciliationsTest extends OnPostgres implements OwedReconciliationsContract {

    @Override
    public OwedReconciliations owed() {
        return world().owedReconciliations();
    }
}
