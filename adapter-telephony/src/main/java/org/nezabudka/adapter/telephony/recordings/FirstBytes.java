package org.nezabudka.adapter.telephony.recordings;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** At most so many bytes of a stream, whatever more it has. */
final class FirstBytes extends FilterInputStream {
    private long left;

    FirstBytes(InputStream whole, long count) {
        super(whole);
        this.left = count;
    }

    @Override
    public int read() throws IOException {
        if (left <= 0) return -1;
        int read = super.read();
        if (read >= 0) left--;
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (left <= 0) return -1;
        int read = super.read(into, offset, (int) Math.min(length, left));
        if (read > 0) left -= read;
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(Math.min(count, left));
        left -= skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
