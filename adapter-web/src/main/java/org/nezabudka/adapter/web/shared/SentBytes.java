package org.nezabudka.adapter.web.shared;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bytes on their way out, a recording or a file, never held in memory as a whole. */
public final class SentBytes implements Streaming {
    private static final Logger LOG = LoggerFactory.getLogger(SentBytes.class);
    private static final int PIECE = 65_536;

    private final int status;
    private final Map<String, String> headers;
    private final InputStream bytes;
    private final Runnable whenOver;

    /** @param whenOver done at the end, however it ends */
    public SentBytes(int status, Map<String, String> headers, InputStream bytes, Runnable whenOver) {
        this.status = status;
        this.headers = headers;
        this.bytes = bytes;
        this.whenOver = whenOver;
    }

    @Override
    public void writeTo(Context context) {
        try (bytes) {
            context.status(status);
            headers.forEach(context::header);
            var out = context.res().getOutputStream();
            var piece = new byte[PIECE];
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) out.write(piece, 0, read);
        } catch (IOException e) {
            // Mostly somebody who has left. Whoever is still there sees the connection break before the promised
            // length.
            LOG.debug("Bytes ended early", e);
        } finally {
            whenOver.run();
        }
    }
}
