package org.nezabudka.adapter.persistence.database;

import java.nio.file.Path;

/** A program that migrates and can be killed meanwhile. */
final class MigrationInAnotherProcess {

    private MigrationInAnotherProcess() {}

    public static void main(String[] arguments) {
        var login = DatabaseSettings.of(arguments[0], arguments[1], System.getenv("PASSWORD"));
        new Migrations(Changelog.read(arguments[2])).migrate(login);
    }

    static Process launch(DatabaseSettings owner, String changelog) throws Exception {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        MigrationInAnotherProcess.class.getName(),
                        owner.url(),
                        owner.user(),
                        changelog)
                .inheritIO();
        builder.environment().put("PASSWORD", owner.password());
        return builder.start();
    }
}
