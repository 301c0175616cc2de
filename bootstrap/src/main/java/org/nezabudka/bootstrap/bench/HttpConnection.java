package org.nezabudka.bootstrap.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One kept-alive HTTP/1.1 connection. Load generator and product share the machine, so the generator does as little as can be:
 * no pool, no threads of its own, no header it was not asked for.
 */
final class HttpConnection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 20_000;

    private final Socket socket = new Socket();
    private final InputStream in;
    private final int port;

    HttpConnection(int port) throws IOException {
        this.port = port;
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
        } catch (IOException refused) {
            socket.close();
            throw refused;
        }
    }

    /**
     * What came back.
     *
     * @param headers by their name in small letters; of several only the last
     */
    record Answer(int status, Map<String, String> headers, String body) {}

    /** What to ask, ready to be sent. */
    record Request(String method, String path, Map<String, String> headers, String body) {

        static Request get(String path, Map<String, String> headers) {
            return new Request("GET", path, headers, "");
        }
    }

    Answer get(String path) throws IOException {
        return send(Request.get(path, Map.of()));
    }

    Answer send(Request request) throws IOException {
        return send(
                request.method(),
                request.path(),
                request.headers(),
                "application/json",
                request.body().getBytes(UTF_8));
    }

    /** As {@link #send(Request)}, with a body of any type. */
    Answer send(String method, String path, Map<String, String> given, String type, byte[] body) throws IOException {
        var head = new StringBuilder(400)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: 127.0.0.1:")
                .append(port)
                .append("\r\nAccept: application/json\r\n");
        given.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body.length > 0)
            head.append("Content-Type: ")
                    .append(type)
                    .append("\r\nContent-Length: ")
                    .append(body.length)
                    .append("\r\n");
        var bytes = new ByteArrayOutputStream(head.length() + 2 + body.length);
        bytes.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
        bytes.writeBytes(body);
        bytes.writeTo(socket.getOutputStream());
        return answer();
    }

    private Answer answer() throws IOException {
        var first = line();
        if (first.length() < 12) throw new IOException("No HTTP answer: " + first);
        int status = Integer.parseInt(first, 9, 12, 10);
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon > 0)
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
        }
        return new Answer(status, headers, new String(body(status, headers), UTF_8));
    }

    private byte[] body(int status, Map<String, String> headers) throws IOException {
        if (status == 204 || status == 304) return new byte[0];
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) return chunks();
        var length = headers.get("content-length");
        return length == null ? new byte[0] : exactly(Integer.parseInt(length));
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line(), 16);
            all.writeBytes(exactly(size));
            line();
            if (size == 0) return all.toByteArray();
        }
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) throw new EOFException("The connection ended within an answer");
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        while (true) {
            int next = in.read();
            if (next < 0) throw new EOFException("The connection ended");
            if (next == '\n') return line.toString();
            if (next != '\r') line.append((char) next);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
