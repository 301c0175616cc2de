package org.nezabudka.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A browser hears those events of the stream alone that it names: one that is missing in its list is news nobody hears. */
class ThePagesHearAllNewsTest {

    private static final Pattern TYPE = Pattern.compile("[\"']([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)[\"']");

    /** Between the nodes of the server; no page is told. */
    private static final Set<String> INSIDE = Set.of("telephone.ordered");

    private static final List<String> MODULES = List.of("application", "adapter-telephony", "bootstrap");

    @Test
    void every_event_the_server_tells_of_stands_in_the_list_of_the_pages_and_no_other() throws IOException {
        var told = new TreeSet<String>();
        for (var module : MODULES) {
            try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (var file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    var source = Files.readString(file);
                    if (source.contains("LiveEvent.") && !file.toString().contains("bench")) told.addAll(types(source));
                }
            }
        }
        told.removeAll(INSIDE);
        var page = Files.readString(Path.of("..", "adapter-web", "ui", "src", "api", "live.ts"));
        int list = page.indexOf("export const newsTypes");
        assertThat(told).hasSizeGreaterThan(25);
        assertThat(types(page.substring(list, page.indexOf("] as const", list))))
                .isEqualTo(told);
    }

    private static Set<String> types(String source) {
        var types = new TreeSet<String>();
        TYPE.matcher(source).results().forEach(found -> types.add(found.group(1)));
        return types;
    }
}
