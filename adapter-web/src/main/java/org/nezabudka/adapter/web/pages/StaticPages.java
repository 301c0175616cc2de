package org.nezabudka.adapter.web.pages;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of the browser application, from the class path folder {@code /web}. Names of {@code /assets} contain a hash of their
 * content and may be kept for ever; {@code index.html} is asked for again each time and answers every path of the application.
 */
public final class StaticPages {
    private static final Pattern NAME =
            Pattern.compile("/[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");
    private static final int WORTH_PACKING = 1000;
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("woff", "font/woff"),
            Map.entry("webmanifest", "application/manifest+json"));

    private final Map<String, Optional<Page>> known = new ConcurrentHashMap<>();

    /** A file as it is sent. */
    private static final class Page {
        final byte[] plain;
        /** Empty where packing saves nothing. */
        final byte[] packed;

        final String type;
        final String etag;

        Page(byte[] plain, byte[] packed, String type, String etag) {
            this.plain = plain;
            this.packed = packed;
            this.type = type;
            this.etag = etag;
        }
    }

    /** Answers with the file of that path. @return false if there is none */
    public boolean serve(Context context, String path) {
        var page = page(path);
        if (page.isEmpty()) return false;
        boolean lasting = path.startsWith("/assets/");
        send(context, page.get(), lasting ? "public, max-age=31536000, immutable" : "no-cache");
        return true;
    }

    private Optional<Page> page(String path) {
        if (!NAME.matcher(path).matches()) return Optional.empty();
        var found = known.get(path);
        if (found != null) return found;
        var read = Optional.ofNullable(read(path));
        // Names that do not exist are not remembered: anybody could make up a million of them.
        if (read.isPresent()) known.put(path, read);
        return read;
    }

    private static @Nullable Page read(String path) {
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null) return null;
        try (var in = StaticPages.class.getResourceAsStream("/web" + path)) {
            if (in == null) return null;
            var plain = in.readAllBytes();
            var packed = packed(plain, type);
            return new Page(plain, packed, type, etag(plain));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(byte[] plain, String type) throws IOException {
        boolean text = type.contains("charset") || type.contains("svg") || type.contains("json");
        if (!text || plain.length < WORTH_PACKING) return new byte[0];
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static String etag(byte[] content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(hash, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void send(Context context, Page page, String caching) {
        context.header("Cache-Control", caching);
        context.header("ETag", page.etag);
        context.header("Vary", "Accept-Encoding");
        if (page.etag.equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.header("Content-Type", page.type);
        var accepts = context.header("Accept-Encoding");
        if (page.packed.length > 0 && accepts != null && accepts.contains("gzip")) {
            context.header("Content-Encoding", "gzip");
            context.result(page.packed);
        } else {
            context.result(page.plain);
        }
    }
}
