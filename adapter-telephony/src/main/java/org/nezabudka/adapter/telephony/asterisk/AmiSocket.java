package org.nezabudka.adapter.telephony.asterisk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.asteriskjava.util.SocketConnectionFacade;
import org.jspecify.annotations.Nullable;

/**
 * The socket as the library wants it, for peers that cannot be trusted: whatever they send takes no more than a few kilobytes of
 * memory. Of a line that is too long the beginning is kept, of a block with too many lines the first ones; both are reported once.
 */
final class AmiSocket implements SocketConnectionFacade {

    static final int LONGEST_LINE = 32 << 10;
    static final int LONGEST_BLOCK = 256 << 10;

    /** What goes on for so long without an end has none. */
    static final long ENDLESS = 64L << 20;

    /** What goes on at the socket. Called by the thread that reads it. */
    interface Watcher {

        /** The peer sent something that no PBX sends. */
        void odd(String what);

        /** Nothing more will come. */
        void ended();

        /**
         * A block ended. May take its time: nothing is read meanwhile.
         *
         * @return lines to read before what comes next
         */
        List<String> afterBlock() throws IOException;
    }

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final Watcher watcher;
    private final byte[] buffer = new byte[16 << 10];
    private final Queue<String> between = new ArrayDeque<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private int at;
    private int filled;
    private boolean greeted;
    private long blockLength;
    private boolean toldOfLine;
    private boolean toldOfBlock;
    private volatile @Nullable String greeting;

    AmiSocket(AsteriskSettings settings, Watcher watcher) throws IOException {
        this.watcher = watcher;
        this.socket = new Socket();
        var patience = settings.patience();
        try {
            socket.setSoTimeout((int) patience.silence().toMillis());
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), (int)
                    patience.connect().toMillis());
            in = socket.getInputStream();
            out = socket.getOutputStream();
        } catch (IOException unreachable) {
            socket.close();
            throw unreachable;
        }
    }

    /** What the peer said first, if it was not what a PBX says. */
    @Nullable
    String wrongGreeting() {
        return greeting;
    }

    @Override
    public @Nullable String readLine() throws IOException {
        try {
            var next = nextLine();
            if (next == null) watcher.ended();
            return next;
        } catch (IOException broke) {
            watcher.ended();
            throw broke;
        }
    }

    private @Nullable String nextLine() throws IOException {
        while (true) {
            var ours = between.poll();
            if (ours != null) return ours;
            var read = rawLine();
            if (read == null) return null;
            if (!greeted) greet(read);
            if (read.isEmpty()) {
                blockLength = 0;
                between.addAll(watcher.afterBlock());
                return read;
            }
            blockLength += read.length();
            if (blockLength <= LONGEST_BLOCK) return read;
            if (!toldOfBlock) watcher.odd("a block of more than " + (LONGEST_BLOCK >> 10) + " kB");
            toldOfBlock = true;
            if (blockLength > ENDLESS) throw new IOException("an endless block");
        }
    }

    private void greet(String first) throws IOException {
        greeted = true;
        if (first.contains("Call Manager")) return;
        greeting = first.length() > 60 ? first.substring(0, 60) : first;
        throw new IOException("a greeting that is not that of a manager interface");
    }

    /** Without its end. A half line at the end of the stream is none. */
    private @Nullable String rawLine() throws IOException {
        line.reset();
        long length = 0;
        while (true) {
            if (at == filled) {
                filled = in.read(buffer);
                at = 0;
                if (filled < 0) {
                    filled = 0;
                    return null;
                }
            }
            int end = at;
            while (end < filled && buffer[end] != '\n') end++;
            int room = LONGEST_LINE - line.size();
            line.write(buffer, at, Math.min(end - at, room));
            length += end - at;
            boolean whole = end < filled;
            at = whole ? end + 1 : end;
            if (whole) return text();
            if (length > LONGEST_LINE && !toldOfLine) {
                toldOfLine = true;
                watcher.odd("a line of more than " + (LONGEST_LINE >> 10) + " kB");
            }
            if (length > ENDLESS) throw new IOException("an endless line");
        }
    }

    private String text() {
        var text = line.toString(UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public void write(String text) throws IOException {
        // The library writes an action as a whole.
        out.write(text.getBytes(UTF_8));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    @Override
    public boolean isConnected() {
        return socket.isConnected() && !socket.isClosed();
    }

    @Override
    public InetAddress getLocalAddress() {
        return socket.getLocalAddress();
    }

    @Override
    public int getLocalPort() {
        return socket.getLocalPort();
    }

    @Override
    public InetAddress getRemoteAddress() {
        return socket.getInetAddress();
    }

    @Override
    public int getRemotePort() {
        return socket.getPort();
    }
}
