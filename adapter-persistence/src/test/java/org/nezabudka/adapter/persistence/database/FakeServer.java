package org.nezabudka.adapter.persistence.database;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Something that takes connections where a PostgreSQL is expected, and behaves as it is told. */
final class FakeServer implements AutoCloseable {

    /** How it treats who connects. */
    interface Manner {
        void treat(Socket caller) throws IOException;
    }

    private final ServerSocket listening;

    FakeServer(Manner manner) throws IOException {
        listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!listening.isClosed()) {
                try (var caller = listening.accept()) {
                    manner.treat(caller);
                } catch (IOException gone) {
                    // The next caller, or the end.
                }
            }
        });
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + listening.getLocalPort() + "/nezabudka";
    }

    static Manner greetingWith(String words) {
        return caller -> {
            caller.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
            caller.getOutputStream().flush();
            caller.getInputStream().read(new byte[1024]);
        };
    }

    static Manner silent() {
        return caller -> caller.getInputStream().readAllBytes();
    }

    /** A server of that release, as far as a login and a few settings go. */
    static Manner postgres(String version) {
        return caller -> {
            var in = new DataInputStream(caller.getInputStream());
            var out = new DataOutputStream(caller.getOutputStream());
            while (!isLogin(in)) out.write('N');
            message(out, 'R', new byte[4]);
            for (var fact : new String[] {"server_version\0" + version, "client_encoding\0UTF8", "DateStyle\0ISO"})
                message(out, 'S', (fact + "\0").getBytes(StandardCharsets.UTF_8));
            message(out, 'Z', new byte[] {'I'});
            for (var type = in.read(); type >= 0 && type != 'X'; type = in.read()) {
                in.skipNBytes(in.readInt() - 4L);
                if (type != 'Q') continue;
                message(out, 'C', "SET\0".getBytes(StandardCharsets.UTF_8));
                message(out, 'Z', new byte[] {'I'});
            }
        };
    }

    /** Before the login may come questions for encryption, 8 bytes each. */
    private static boolean isLogin(DataInputStream in) throws IOException {
        var length = in.readInt();
        in.skipNBytes(length - 4L);
        return length > 8;
    }

    private static void message(DataOutputStream out, char type, byte[] body) throws IOException {
        out.write(type);
        out.writeInt(body.length + 4);
        out.write(body);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
