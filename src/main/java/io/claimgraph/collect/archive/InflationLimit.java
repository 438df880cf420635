package io.claimgraph.collect.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Ends a stream that unpacks to far more than any archive of articles does: text shrinks to a fifth, a bomb to a thousandth. */
final class InflationLimit extends FilterInputStream {
    private static final int MOST_TIMES = 250;

    /** A small file of spaces is no danger. */
    private static final long NO_HARM_BYTES = 64L << 20;

    private final LongSupplier packedBytes;
    private long unpacked;

    /** @param packedBytes how many bytes have gone in, at least */
    InflationLimit(InputStream in, LongSupplier packedBytes) {
        super(in);
        this.packedBytes = packedBytes;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int bytes) throws IOException {
        unpacked += Math.max(0, bytes);
        if (unpacked > NO_HARM_BYTES && unpacked / MOST_TIMES > packedBytes.getAsLong()) {
            throw new IOException("unpacks to more than %d times its size".formatted(MOST_TIMES));
        }
    }
}
