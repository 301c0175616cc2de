package org.nezabudka.adapter.telephony.asterisk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.nezabudka.adapter.telephony.simulation.ScriptedPbx;

/** A network path to a PBX that can stop passing anything on without closing a connection. */
final class DeafPbx implements AutoCloseable {

    private final ScriptedPbx pbx = new ScriptedPbx();
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile boolean silent;

    DeafPbx() throws IOException {
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    void fallSilent() {
        silent = true;
    }

    void speakAgain() {
        silent = false;
    }

    private void accept() {
        try {
            while (true) {
                var client = server.accept();
                var target = new Socket(InetAddress.getLoopbackAddress(), pbx.port());
                sockets.addAll(List.of(client, target));
                Thread.ofVirtual().start(() -> pass(client, target));
                Thread.ofVirtual().start(() -> pass(target, client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void pass(Socket from, Socket to) {
        var buffer = new byte[4096];
        try {
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                if (!silent) to.getOutputStream().write(buffer, 0, read);
            }
            to.close();
        } catch (IOException closed) {
            // One side went away; the other one is told by its own silence.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var socket : sockets) socket.close();
        pbx.close();
    }
}
