package org.nezabudka.application.call;

class InMemoryRecordingsTest implements RecordingsContract {

    private final InMemoryRecordings recordings = new InMemoryRecordings();

    @Override
    public Recordings recordings() {
        // Of a file nobody put there, this one makes a little sound; the contract asks for none.
        recordings.put("missing.wav", new byte[0]);
        return recordings;
    }

    @Override
    public void keep(String file, byte[] bytes) {
        recordings.put(file, bytes);
    }

    @Override
    public void becomeUnreachable() {
        recordings.goAway();
    }
}
