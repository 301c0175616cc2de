package org.nezabudka.adapter.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.shared.UnusableCursor;
import org.nezabudka.domain.shared.DomainError;

/** Every refusal there is has a title and a text in both languages. */
class ProblemTextsTest {

    @Test
    void every_refusal_of_domain_and_application_has_its_texts() {
        var texts = new ProblemTexts();
        var refusals = refusals();
        assertThat(refusals).hasSizeGreaterThan(40);
        assertThat(refusals.stream().map(ProblemTextsTest::code).filter(code -> !texts.knows(code)))
                .isEmpty();
    }

    /** As {@link DomainError#code} makes it. */
    private static String code(Class<?> refusal) {
        return refusal.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Class<?>> refusals() {
        var found = new ArrayList<Class<?>>();
        for (var home : List.of(DomainError.class, UnusableCursor.class)) {
            for (var name : classNames(home)) {
                var type = load(name);
                if (DomainError.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                    found.add(type);
            }
        }
        return found;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ProblemTextsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** All classes of the folder or archive that this one comes from. */
    private static List<String> classNames(Class<?> home) {
        try {
            var place = home.getProtectionDomain().getCodeSource().getLocation().toURI();
            if (Files.isDirectory(Path.of(place))) return classNames(Path.of(place));
            try (var archive = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
                return classNames(archive.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> classNames(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.startsWith("org/nezabudka") && file.endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .toList();
        }
    }
}
