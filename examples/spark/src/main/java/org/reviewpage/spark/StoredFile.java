// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file of which the storage may fail, which must not look as if the file were damaged. */
final class StoredFile extends FilterInputStream {
    StoredFile(InputStream in) {
        super(in);
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException storage) {
            throw new UncheckedIOException(storage);
        }
    }

    @Override
    public long skip(long bytes) {
        try {
            return super.skip(bytes);
        } catch (IOException storage) {
            throw new UncheckedIOException(storage);
        }
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        try {
            return super.read(bytes, from, length);
        } catch (IOException storage) {
            throw new UncheckedIOException(storage);
        }
    }
}
