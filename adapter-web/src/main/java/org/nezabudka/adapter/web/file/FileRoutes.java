package org.nezabudka.adapter.web.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.ByteRange;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.adapter.web.shared.SentBytes;
import org.nezabudka.application.file.FilePreviews.Size;
import org.nezabudka.application.file.FileReading.Opened;
import org.nezabudka.application.file.FileUploading;
import org.nezabudka.application.file.FileUseCases;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.FileType;
import org.nezabudka.domain.file.StoredFile;

/** Files by themselves: sending one, looking at it, throwing it away. To whom it is shown, the thing decides that it belongs to. */
public final class FileRoutes {

    /** Who sends over a slow line holds a connection for minutes; more than this at once are sent away. */
    private static final int MOST_COMING = 32;

    private static final int MOST_GOING = 64;
    private static final int LONGEST_NAME = 500;
    private static final String BYTES = "application/octet-stream";

    /** Whatever a file is, in the browser it is nothing but bytes: no scripts, no forms, no frames, nobody's origin. */
    private static final String NOTHING_RUNS =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'none'";

    /** The browser's own viewer of PDF does not work in a sandbox; it runs nothing in our name either. Only our pages may frame it. */
    private static final String IN_A_VIEWER =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

    private final FileUseCases files;
    private final FileRendering rendering;
    private final Semaphore coming = new Semaphore(MOST_COMING);
    private final Semaphore going = new Semaphore(MOST_GOING);

    public FileRoutes(FileUseCases files, ProblemTexts texts) {
        this.files = files;
        this.rendering = new FileRendering(texts);
    }

    public void declare(Routes routes) {
        routes.post("/files")
                .named("uploadFile")
                .signedIn()
                .query("name")
                .creates()
                .takingBytes()
                .does(this::upload);
        routes.get("/files/{fileId}")
                .named("file")
                .signedIn()
                .on("file", "fileId")
                .does(this::open);
        routes.get("/files/{fileId}/content")
                .named("fileContent")
                .signedIn()
                .on("file", "fileId")
                .query("inline")
                .does(this::content);
        routes.get("/files/{fileId}/thumbnail")
                .named("fileThumbnail")
                .signedIn()
                .on("file", "fileId")
                .query("size")
                .does(this::thumbnail);
        routes.delete("/files/{fileId}")
                .named("removeFile")
                .signedIn()
                .on("file", "fileId")
                .changes()
                .does(this::remove);
        routes.post("/files/{fileId}/restoration")
                .named("restoreFile")
                .signedIn()
                .on("file", "fileId")
                .changes()
                .withoutBody()
                .does(this::restore);
    }

    private Answer upload(Request request) {
        var name = request.query().text("name", LONGEST_NAME);
        if (name == null) throw RequestProblem.invalid("name", "not-null");
        if (!coming.tryAcquire()) throw RequestProblem.of(503, "overloaded");
        try (var upload = files.uploading().receive(request.actor(), name, request.bytes(), request.declaredLength())) {
            return request.once(sameness(upload), () -> {
                var file = files.uploading().store(request.actor(), upload);
                return new Answer(201, view(request, file.id()), null, Map.of()).at(file.version());
            });
        } finally {
            coming.release();
        }
    }

    private static byte[] sameness(FileUploading.Upload upload) {
        return (upload.content() + "\n" + upload.name()).getBytes(StandardCharsets.UTF_8);
    }

    private Answer open(Request request) {
        return shown(request, id(request));
    }

    private Answer remove(Request request) {
        var file = files.keeping().bin(request.actor(), id(request), request.version());
        return shown(request, file.id());
    }

    private Answer restore(Request request) {
        var file = files.keeping().restore(request.actor(), id(request), request.version());
        return shown(request, file.id());
    }

    private Answer content(Request request) {
        boolean inline = request.query().flag("inline").orElse(false);
        var opened = files.reading().open(request.actor(), id(request));
        var file = opened.file();
        boolean shown = inline && file.type().isShownInline();
        var headers = headers("\"" + file.content() + "\"");
        // A browser that is only to store bytes has no need to know what they are.
        headers.put("Content-Type", shown ? file.type().mediaType() : BYTES);
        headers.put("Content-Disposition", disposition(shown ? "inline" : "attachment", file));
        headers.put("Accept-Ranges", "bytes");
        if (shown && file.type() == FileType.PDF) {
            headers.put("Content-Security-Policy", IN_A_VIEWER);
            headers.put("X-Frame-Options", "SAMEORIGIN");
        }
        return sent(request, opened, headers);
    }

    private Answer thumbnail(Request request) {
        var size = Objects.requireNonNullElse(request.query().oneOf("size", Size.class), Size.SMALL);
        var opened = files.reading().preview(request.actor(), id(request), size);
        var headers = headers("\"" + opened.file().content() + "-" + size + "\"");
        headers.put("Content-Type", "image/jpeg");
        headers.put("Content-Disposition", "inline");
        return sent(request, opened, headers);
    }

    private static Map<String, String> headers(String tag) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ETag", tag);
        // May be kept, but never shown again without asking whether it still may be.
        headers.put("Cache-Control", "private, no-cache");
        headers.put("Content-Security-Policy", NOTHING_RUNS);
        return headers;
    }

    private Answer sent(Request request, Opened opened, Map<String, String> headers) {
        var tag = headers.get("ETag");
        if (Objects.equals(request.ifNoneMatch(), tag)) return new Answer(304, null, null, headers);
        long length = opened.bytes().length();
        boolean ofThisState = request.rangeOf() == null || Objects.equals(request.rangeOf(), tag);
        var range = headers.containsKey("Accept-Ranges")
                ? ByteRange.wanted(ofThisState ? request.range() : null, length)
                : java.util.Optional.<ByteRange>empty();
        if (!going.tryAcquire()) throw RequestProblem.of(503, "overloaded");
        try {
            var part = range.orElseGet(() -> new ByteRange(0, length - 1));
            range.ifPresent(one -> headers.put("Content-Range", one.of(length)));
            headers.put("Content-Length", Long.toString(part.count()));
            var bytes = opened.bytes().part(part.first(), part.count());
            return Answer.ok(new SentBytes(range.isPresent() ? 206 : 200, headers, bytes, going::release));
        } catch (RuntimeException failure) {
            going.release();
            throw failure;
        }
    }

    /** The name for browsers of today, and one of plain letters for those that know no other (RFC 6266). */
    private static String disposition(String how, StoredFile file) {
        var name = file.name().value();
        var plain = name.replaceAll("[^\\x20-\\x7e]", "_").replaceAll("[\"\\\\%]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return how + "; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }

    private Answer shown(Request request, FileId id) {
        var view = view(request, id);
        return Answer.ok(view).at(view.version());
    }

    private FileView view(Request request, FileId id) {
        return rendering.view(files.reading().card(request.actor(), id), request.locale());
    }

    private static FileId id(Request request) {
        return new FileId(request.id("fileId"));
    }
}
