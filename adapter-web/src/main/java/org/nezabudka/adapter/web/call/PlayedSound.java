package org.nezabudka.adapter.web.call;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.nezabudka.adapter.web.shared.Streaming;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A recording on its way to a listener, never held in memory as a whole. */
final class PlayedSound implements Streaming {
    private static final Logger LOG = LoggerFactory.getLogger(PlayedSound.class);
    private static final int PIECE = 65_536;

    private final int status;
    private final Map<String, String> headers;
    private final InputStream bytes;
    private final Runnable whenOver;

    PlayedSound(int status, Map<String, String> headers, InputStream bytes, Runnable whenOver) {
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
            // Mostly a listener who has left. Whoever still listens sees the connection break before the promised
            // length.
            LOG.debug("A recording ended early", e);
        } finally {
            whenOver.run();
        }
    }
}
