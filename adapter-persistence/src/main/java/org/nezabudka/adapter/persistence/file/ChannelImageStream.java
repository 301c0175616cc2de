package org.nezabudka.adapter.persistence.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import javax.imageio.stream.ImageInputStreamImpl;

/** A picture's bytes for its reader, straight from where they lie: the platform's own streams would copy them first. */
final class ChannelImageStream extends ImageInputStreamImpl {

    private final SeekableByteChannel channel;
    private final ByteBuffer page = ByteBuffer.allocate(16_384);
    private long pageStart;

    /** The channel stays its owner's to close. */
    ChannelImageStream(SeekableByteChannel channel) {
        this.channel = channel;
        page.limit(0);
    }

    @Override
    public int read() throws IOException {
        checkClosed();
        bitOffset = 0;
        if (!turnToPage()) return -1;
        streamPos++;
        return page.get() & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        checkClosed();
        bitOffset = 0;
        if (length == 0) return 0;
        if (!turnToPage()) return -1;
        int count = Math.min(length, page.remaining());
        page.get(into, offset, count);
        streamPos += count;
        return count;
    }

    @Override
    public long length() {
        try {
            return channel.size();
        } catch (IOException unknown) {
            return -1;
        }
    }

    /** Has the byte at the present place in hand. */
    private boolean turnToPage() throws IOException {
        long within = streamPos - pageStart;
        if (within < 0 || within >= page.limit()) {
            pageStart = streamPos;
            page.clear();
            channel.position(streamPos);
            int read = channel.read(page);
            page.flip();
            if (read <= 0) {
                page.limit(0);
                return false;
            }
            within = 0;
        }
        page.position((int) within);
        return true;
    }
}
