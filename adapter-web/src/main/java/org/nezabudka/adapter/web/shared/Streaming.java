package org.nezabudka.adapter.web.shared;

import io.javalin.http.Context;

/** An answer that goes on for as long as both sides like. */
public interface Streaming {
    /** Writes until it is over; returns then. */
    void writeTo(Context context);
}
