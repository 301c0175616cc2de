package org.nezabudka.adapter.persistence.call;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.call.Calls;
import org.nezabudka.application.call.CallsContract;

class JdbiCallsTest extends OnPostgres implements CallsContract {

    @Override
    public Calls calls() {
        return world().calls();
    }
}
