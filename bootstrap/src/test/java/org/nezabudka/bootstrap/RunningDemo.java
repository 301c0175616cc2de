package org.nezabudka.bootstrap;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.nezabudka.adapter.persistence.database.TestDatabase;
import org.nezabudka.adapter.telephony.simulation.SimulatedPbx;

/** The demo on a database of its own, whose telephones ring only when a test says so. */
public final class RunningDemo implements BeforeAllCallback, AfterAllCallback {

    private final TestDatabase database = new TestDatabase();
    private final ShiftedClock clock = new ShiftedClock();
    private DemoRun demo;

    @Override
    public void beforeAll(ExtensionContext context) {
        database.beforeAll(context);
        demo = DemoRun.quiet(RunningProduct.configuration(List.of()), Storage.on(database.access()), clock);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (demo != null) demo.close();
        database.afterAll(context);
    }

    public String address() {
        return demo.address();
    }

    /** The clock it runs by. */
    public ShiftedClock clock() {
        return clock;
    }

    /** Past the product, as the owner of its tables. */
    public Jdbi database() {
        return database.ownerJdbi();
    }

    public SimulatedPbx pbx() {
        return demo.pbx();
    }
}
