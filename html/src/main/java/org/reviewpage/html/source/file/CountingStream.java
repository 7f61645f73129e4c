// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that says how much is read of it. */
abstract class CountingStream extends FilterInputStream {
    CountingStream(InputStream in) {
        super(in);
    }

    /** Told after each read how many bytes it gave. */
    abstract void count(int more) throws IOException;

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(read, 0));
        return read;
    }
}
