package org.nezabudka.adapter.web.contract;

import java.net.http.HttpHeaders;

/** An answer over HTTP. */
record Exchanged(int status, String body, HttpHeaders headers) {
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
