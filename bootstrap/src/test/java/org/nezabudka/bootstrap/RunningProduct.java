package org.nezabudka.bootstrap;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.nezabudka.adapter.persistence.database.TestDatabase;
import org.nezabudka.bootstrap.configuration.Configuration;
import org.nezabudka.domain.access.Login;
import org.nezabudka.domain.access.Password;
import org.nezabudka.domain.call.NumberingPlan;

/** The whole product on a database of its own, at a free port, for the length of a test class. */
public final class RunningProduct implements BeforeAllCallback, AfterAllCallback {

    public static final String LOGIN = "admin";
    public static final String PASSWORD = "only for this test";

    private final TestDatabase database = new TestDatabase();
    private @Nullable Storage storage;
    private @Nullable Product product;

    private RunningProduct() {}

    /** With an administrator and nothing else. */
    public static RunningProduct empty() {
        return new RunningProduct();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        database.beforeAll(context);
        storage = Storage.on(database.access());
        product = new Product(configuration(List.of()), storage, InstantSource.system());
        product.useCases().web().firstAdministrator().createFrom(new Login(LOGIN), new Password(PASSWORD));
        product.start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (product != null) product.close();
        if (storage != null) storage.close();
        database.afterAll(context);
    }

    /** Where the pages are. */
    public String address() {
        return product.address();
    }

    /** A configuration for tests: any free port, no data folder needed. */
    public static Configuration configuration(List<Configuration.Pbx> pbxs) {
        return new Configuration(
                new Configuration.Http("127.0.0.1", 0, null, null, null),
                Path.of("target"),
                new Configuration.FileLimits(5_000_000, 0),
                null,
                null,
                pbxs,
                new Configuration.Company("Мебель на заказ", NumberingPlan.russian(null), Currency.getInstance("RUB")),
                null,
                ZoneId.of("Europe/Moscow"),
                Locale.of("ru"));
    }
}
