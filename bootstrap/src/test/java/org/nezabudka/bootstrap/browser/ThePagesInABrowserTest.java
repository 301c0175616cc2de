package org.nezabudka.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nezabudka.bootstrap.RunningDemo;

/**
 * Runs the browser tests of adapter-web/ui/e2e in a real Chromium against the demo, telephone exchange included; with
 * {@code -De2e.only=71-callback,83} only the files whose names contain one of these.
 */
class ThePagesInABrowserTest {

    @RegisterExtension
    static final RunningDemo demo = new RunningDemo();

    @Test
    void every_walk_through_the_pages_works() throws Exception {
        var output = Path.of("target", "e2e.log");
        try (var control = new CallControl(demo.pbx(), demo.clock(), demo.database())) {
            var command = new ArrayList<>(List.of("npm", "run", "--silent", "e2e"));
            var only = System.getProperty("e2e.only");
            if (only != null) {
                command.add("--");
                command.addAll(List.of(only.split(",")));
            }
            var tests = new ProcessBuilder(command)
                    .directory(Path.of("..", "adapter-web", "ui").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            tests.environment().put("NEZABUDKA_E2E_URL", demo.address());
            tests.environment().put("NEZABUDKA_E2E_CONTROL", control.address());
            tests.environment().put("CI", "true");
            // Its output is read below, and by people in logs.
            tests.environment().put("NO_COLOR", "1");
            tests.environment().remove("FORCE_COLOR");
            var running = tests.start();
            boolean ended = running.waitFor(20, TimeUnit.MINUTES);
            if (!ended) running.destroyForcibly();
            var told = Files.readString(output);

            assertThat(ended).as(told).isTrue();
            assertThat(running.exitValue()).as(told).isZero();
            // A run that found no test would end well, too.
            assertThat(told).containsPattern("Tests\\s+\\d+ passed");
        }
    }
}
