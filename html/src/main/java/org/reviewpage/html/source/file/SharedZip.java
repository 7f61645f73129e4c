// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.file;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.reviewpage.html.page.UnreadablePageException;

/**
 * A zip whose files many threads read, some of them when its pages have been gone through and it is closed: then it is kept
 * open for those that are being read, and opened anew for each that is read later.
 */
public final class SharedZip implements Closeable {
    private final Path path;
    private final ZipFile zip;
    private int open;
    private boolean isClosed;

    public SharedZip(Path path) throws IOException {
        this.path = path;
        zip = new ZipFile(path.toFile());
    }

    public ZipFile zip() {
        return zip;
    }

    /** Opens a file in it. */
    InputStream open(ZipEntry entry) throws IOException {
        if (!begin()) {
            try (SharedZip again = new SharedZip(path)) {
                return again.open(entry);
            }
        }
        boolean isOpen = false;
        try {
            InputStream in = zip.getInputStream(entry);
            if (in == null) {
                throw new UnreadablePageException("it is not in the zip");
            }
            isOpen = true;
            return untilClosed(in);
        } finally {
            if (!isOpen) {
                end();
            }
        }
    }

    private InputStream untilClosed(InputStream in) {
        return new FilterInputStream(in) {
            private boolean ended;

            @Override
            public void close() throws IOException {
                super.close();
                if (!ended) {
                    ended = true;
                    end();
                }
            }
        };
    }

    private synchronized boolean begin() {
        open += isClosed ? 0 : 1;
        return !isClosed;
    }

    private synchronized void end() throws IOException {
        open--;
        closeIfDone();
    }

    @Override
    public synchronized void close() throws IOException {
        isClosed = true;
        closeIfDone();
    }

    private void closeIfDone() throws IOException {
        if (isClosed && open == 0) {
            zip.close();
        }
    }
}
