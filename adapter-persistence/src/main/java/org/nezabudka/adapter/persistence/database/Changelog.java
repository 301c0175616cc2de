package org.nezabudka.adapter.persistence.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What this release knows about the schema, read without Liquibase: loading that costs more than half of a start.
 *
 * @param master class path of the file that lists all others
 * @param fingerprint changes whenever one of the files or the grants change
 * @param changes every change as {@code file::id::author}, the way Liquibase identifies it
 */
record Changelog(String master, String fingerprint, Set<String> changes) {

    static final String GRANTS = "db/grants.sql";
    private static final Pattern INCLUDED = Pattern.compile("(?m)^\\s*- include:.*?file:\\s*([^\\s},]+)");
    private static final Pattern CHANGESET = Pattern.compile("(?m)^--\\s*changeset\\s+([^:\\s]+):(\\S+)");

    Changelog {
        changes = Set.copyOf(changes);
    }

    static Changelog read(String master) {
        var digest = sha256();
        var changes = new LinkedHashSet<String>();
        var list = add(digest, master);
        var included = INCLUDED.matcher(list);
        while (included.find()) {
            var file = included.group(1);
            var found = CHANGESET.matcher(add(digest, file));
            while (found.find()) changes.add(identity(file, found.group(2), found.group(1)));
        }
        add(digest, GRANTS);
        return new Changelog(master, HexFormat.of().formatHex(digest.digest()), changes);
    }

    static String identity(String file, String id, String author) {
        return file + "::" + id + "::" + author;
    }

    private static String add(MessageDigest digest, String file) {
        var content = text(file);
        digest.update(file.getBytes(StandardCharsets.UTF_8));
        digest.update(content.getBytes(StandardCharsets.UTF_8));
        return content;
    }

    static String text(String file) {
        try (var stream = Changelog.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) throw new IllegalStateException("The program is incomplete: " + file + " is missing");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
