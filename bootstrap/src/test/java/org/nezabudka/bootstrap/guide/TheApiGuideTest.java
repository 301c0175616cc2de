package org.nezabudka.bootstrap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.nezabudka.bootstrap.RunningProduct;

/** docs/api.md is a promise: every command of it is run, in order, against a fresh product. */
class TheApiGuideTest {

    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\\R(.*?)```", Pattern.DOTALL);

    @RegisterExtension
    static final RunningProduct product = RunningProduct.empty();

    @Test
    void every_command_of_the_guide_works(@TempDir Path folder) throws Exception {
        var script = Files.writeString(folder.resolve("guide.sh"), "set -eu\n" + commands());
        var process = new ProcessBuilder("sh", "-x", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        process.environment().put("BASE", product.address());
        process.environment().put("LOGIN", RunningProduct.LOGIN);
        process.environment().put("PASSWORD", RunningProduct.PASSWORD);
        var running = process.start();

        assertThat(running.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(running.exitValue()).as(() -> output(folder)).isZero();
    }

    private static String commands() throws IOException {
        var guide = Files.readString(Path.of("..", "docs", "api.md"));
        var commands = SHELL_BLOCK
                .matcher(guide)
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"));
        // An empty script would pass, too.
        assertThat(commands.lines().filter(line -> line.contains("grep"))).hasSizeGreaterThan(8);
        return commands;
    }

    private static String output(Path folder) {
        try {
            return Files.readString(folder.resolve("output"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
