package org.nezabudka.adapter.web.planted;

import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.planted.PersistenceThatSins;
import org.nezabudka.application.client.Clients;

/** Goes past the use cases and knows the database, to prove that the rules can fail. */
public class WebThatSins {

    PersistenceThatSins neighbour;

    long pastTheUseCases(Clients clients) {
        return clients.nextNumber();
    }

    String table(Jdbi jdbi, String name) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM <table>")
                .define("table", name)
                .mapTo(String.class)
                .one());
    }
}
