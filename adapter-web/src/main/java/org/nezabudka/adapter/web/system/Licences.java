package org.nezabudka.adapter.web.system;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The libraries this process really runs with, by the names of their files, and the licence each is under, by
 * {@code licences.properties}: the longest beginning of a name that stands there decides.
 */
public final class Licences {
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.+-]*)\\.jar");

    /** A library. */
    public record Licence(String name, String version, String licence) {}

    private final Properties known = read();

    List<Licence> all() {
        return Holder.ALL;
    }

    /** Looked for once, when somebody asks first. */
    private static final class Holder {
        static final List<Licence> ALL = new Licences().found(System.getProperty("java.class.path", ""));
    }

    List<Licence> found(String classPath) {
        return Stream.of(classPath.split(Pattern.quote(File.pathSeparator), -1))
                .map(entry -> entry.substring(entry.lastIndexOf(File.separatorChar) + 1))
                .map(JAR::matcher)
                .filter(jar -> jar.matches() && !jar.group(1).startsWith("nezabudka"))
                .map(jar -> new Licence(jar.group(1), jar.group(2), licence(jar.group(1))))
                .distinct()
                .sorted(Comparator.comparing(Licence::name))
                .toList();
    }

    private String licence(String name) {
        return known.stringPropertyNames().stream()
                .filter(name::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(known::getProperty)
                .orElse("");
    }

    private static Properties read() {
        try (var in = Objects.requireNonNull(Licences.class.getResourceAsStream("/licences.properties"));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
