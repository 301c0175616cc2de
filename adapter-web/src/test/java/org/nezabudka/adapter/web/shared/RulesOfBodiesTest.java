package org.nezabudka.adapter.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nezabudka.adapter.web.WebServer;

class RulesOfBodiesTest {

    /** Written as {@code Outer.@NotNull Inner field}, a rule belongs to the type alone, and nobody checks it. */
    @Test
    void a_rule_stands_at_the_field_and_not_at_its_type_alone() throws Exception {
        var unheeded = new ArrayList<String>();
        int heeded = 0;
        for (var type : records()) {
            for (var component : type.getRecordComponents()) {
                var field = type.getDeclaredField(component.getName());
                for (var rule : component.getAnnotatedType().getAnnotations()) {
                    if (!rule.annotationType().getName().startsWith("jakarta.validation")) continue;
                    if (field.isAnnotationPresent(rule.annotationType())) heeded++;
                    else unheeded.add(type.getName() + "." + component.getName() + " " + rule);
                }
            }
        }
        assertThat(unheeded).isEmpty();
        assertThat(heeded).isPositive();
    }

    private static List<? extends Class<?>> records() throws Exception {
        var root = root();
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("org") && name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace(root.getFileSystem().getSeparator(), "."))
                    .map(RulesOfBodiesTest::named)
                    .filter(Class::isRecord)
                    .toList();
        }
    }

    private static Path root() throws URISyntaxException {
        return Path.of(WebServer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, WebServer.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
