// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A file, and how far it was read. */
final class Counted implements Blob {
    /** Before the first file. */
    static final Counted NONE = new Counted(new DiskFile(Path.of(""), "", "", 0, false));

    private final Blob file;
    private volatile long read;

    Counted(Blob file) {
        this.file = file;
    }

    /** How many bytes were read of it; read again it counts anew. */
    long read() {
        return read;
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public String within() {
        return file.within();
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public boolean isNamed() {
        return file.isNamed();
    }

    @Override
    public Optional<Path> onDisk() {
        return file.onDisk();
    }

    @Override
    public Optional<Blob> beside(String path) {
        return file.beside(path);
    }

    @Override
    public InputStream open() throws IOException {
        read = 0;
        return new FilterInputStream(file.open()) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                count(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                count(Math.max(count, 0));
                return count;
            }
        };
    }

    private void count(int more) {
        read += more;
    }
}
