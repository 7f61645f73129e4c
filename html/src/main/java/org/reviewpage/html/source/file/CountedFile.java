// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.reviewpage.html.page.Limits;

/** A file, and how far it was read. */
public final class CountedFile implements BlobAround {
    /** Before the first file. */
    public static final CountedFile NONE =
            new CountedFile(new DiskFile(Path.of(""), "", "", 0, false, Limits.standard()));

    private final Blob file;
    private volatile long read;

    public CountedFile(Blob file) {
        this.file = file;
    }

    /** How many bytes were read of it; read again it counts anew. */
    public long read() {
        return read;
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public Optional<Path> onDisk() {
        return file.onDisk();
    }

    @Override
    public Blob file() {
        return file;
    }

    @Override
    public InputStream open() throws IOException {
        read = 0;
        return new CountingStream(file.open()) {
            @Override
            void count(int more) {
                read += more;
            }
        };
    }
}
