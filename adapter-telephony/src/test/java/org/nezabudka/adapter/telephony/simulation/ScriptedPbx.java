package org.nezabudka.adapter.telephony.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.nezabudka.adapter.telephony.capture.AmiBlock;

/** A PBX that sends exactly the bytes a test gives it, and remembers what it was asked. */
public final class ScriptedPbx implements AutoCloseable {

    public static final String USER = "crm";
    public static final String SECRET = "s3cret";

    private final AmiServer server;
    private final List<AmiRequest> asked = new CopyOnWriteArrayList<>();
    private final List<String> obeyed = new CopyOnWriteArrayList<>();
    private final Map<String, List<String>> answers = new ConcurrentHashMap<>();
    private volatile List<AmiBlock> channels = List.of();

    public ScriptedPbx() {
        this(0);
    }

    public ScriptedPbx(int port) {
        server = new AmiServer(port, USER, SECRET, this::answer);
    }

    public int port() {
        return server.port();
    }

    /** The blocks to answer "which channels are there" with. */
    public void setChannels(List<AmiBlock> blocks) {
        channels = List.copyOf(blocks);
    }

    public void sendRaw(byte[] bytes) {
        server.send(bytes);
    }

    public void send(String text) {
        server.send(text.replace("\n", "\r\n"));
    }

    public int listeners() {
        return server.listeners();
    }

    public void drop() {
        server.drop();
    }

    /** The names of the actions that arrived, those of the login left out. */
    public List<String> asked() {
        return asked.stream().map(AmiRequest::action).toList();
    }

    public boolean wasAsked(String action) {
        return asked().contains(action);
    }

    /** What came with the last order of that name, its headers in lower case. */
    public Map<String, String> order(String action) {
        var fields = new HashMap<>(asked.stream()
                .filter(request -> request.action().equals(action))
                .toList()
                .getLast()
                .fields());
        fields.remove("actionid");
        return fields;
    }

    /** Says yes to orders of that name, and does nothing. */
    public void obey(String action) {
        obeyed.add(action);
    }

    /** Answers that question with these blocks of lines; what is not said here is refused. */
    public void answers(String action, String... events) {
        answers.put(action, List.of(events));
    }

    private List<String> answer(AmiRequest request) {
        asked.add(request);
        var told = answers.get(request.action());
        if (told != null) return told(request, told);
        if (obeyed.contains(request.action()))
            return List.of("Response: Success\r\n" + request.actionIdLine() + "Message: done\r\n\r\n");
        if (!request.action().equals("CoreShowChannels")) return List.of();
        var answer = new ArrayList<String>();
        answer.add("Response: Success\r\n" + request.actionIdLine() + "EventList: start\r\n\r\n");
        for (var block : channels) {
            answer.add(block.text().replaceFirst("ActionID: [^\r]*\r\n", request.actionIdLine()));
        }
        answer.add("Event: CoreShowChannelsComplete\r\n" + request.actionIdLine() + "EventList: Complete\r\nListItems: "
                + channels.size() + "\r\n\r\n");
        return answer;
    }

    private static List<String> told(AmiRequest request, List<String> events) {
        var answer = new ArrayList<String>();
        answer.add("Response: Success\r\n" + request.actionIdLine() + "EventList: start\r\n\r\n");
        for (var event : events) answer.add(event.replace("\n", "\r\n") + "\r\n" + request.actionIdLine() + "\r\n");
        return answer;
    }

    @Override
    public void close() {
        server.close();
    }
}
