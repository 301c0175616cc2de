package org.nezabudka.adapter.persistence.planted;

import io.javalin.http.Context;
import org.asteriskjava.manager.ManagerConnection;

/** Knows the technologies of its neighbours, to prove that the rules can fail. */
public class PersistenceThatSins {

    Context context;
    ManagerConnection connection;
}
