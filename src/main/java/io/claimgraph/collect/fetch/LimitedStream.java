package io.claimgraph.collect.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to read more than so many bytes. Closing it closes nothing: that would read an endless body to its end. */
final class LimitedStream extends FilterInputStream {
    private final int limit;
    private long count;

    LimitedStream(InputStream in, int limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    @Override
    public void close() {
        // The connection is closed by whoever opened it.
    }

    private void count(int read) throws RefusedException {
        count += Math.max(0, read);
        if (count > limit) {
            throw BodyReader.tooLarge(limit);
        }
    }
}
