package org.nezabudka.bootstrap;

import java.nio.file.Path;
import java.util.Arrays;
import org.nezabudka.adapter.persistence.database.DatabaseProblem;
import org.nezabudka.adapter.web.PortInUse;
import org.nezabudka.bootstrap.configuration.Configuration;
import org.nezabudka.bootstrap.configuration.ConfigurationErrors;
import org.nezabudka.bootstrap.configuration.ConfigurationReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The program. What goes wrong at the start is told in one clear line each; a stack trace is for bugs only. */
public final class Main {

    private static final int REFUSED = 1;
    private static final int WRONG_USAGE = 2;
    private static final int WRONG_SETTINGS = 3;

    private Main() {}

    public static void main(String[] arguments) {
        // Logging first: what speaks while it comes up would be replayed with a warning.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        var log = LoggerFactory.getLogger(Main.class);
        int status = run(arguments, log);
        System.exit(status);
    }

    private static int run(String[] arguments, Logger log) {
        var command = arguments.length == 0 ? "" : arguments[0];
        var rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        try {
            var configuration = configuration(command);
            return switch (command) {
                case "start" -> Commands.start(configuration);
                case "demo" -> Commands.demo(configuration);
                case "calls" -> Commands.calls(configuration, rest);
                case "files" -> Commands.files(configuration, rest);
                case "audit" -> Commands.audit(configuration, rest);
                case "bench" -> Commands.bench(rest);
                case "warm-up" -> WarmUp.run();
                default -> {
                    tell("Unknown command «" + command + "». See ./crm help");
                    yield WRONG_USAGE;
                }
            };
        } catch (ConfigurationErrors wrong) {
            wrong.lines().forEach(Main::tell);
            return WRONG_SETTINGS;
        } catch (DatabaseProblem | PortInUse | UnusableCommand problem) {
            tell(String.valueOf(problem.getMessage()));
            return REFUSED;
        } catch (RuntimeException bug) {
            log.error("Nezabudka could not start", bug);
            return REFUSED;
        }
    }

    private static Configuration configuration(String command) {
        var home = Path.of(System.getenv().getOrDefault("NEZABUDKA_HOME", "."));
        var data = home.resolve(command.equals("demo") ? "data-demo" : "data");
        return ConfigurationReader.read(System.getenv(), data);
    }

    static void tell(String line) {
        System.err.println("nezabudka: " + line);
    }
}
