// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.reviewpage.html.source.PageSource;

/** Reads a web archive to rows. */
final class ArchiveReader {
    private final PageRows rows;
    private final Configuration conf;

    ArchiveReader(PageFilter filter, Configuration conf) {
        rows = new PageRows(filter);
        this.conf = conf;
    }

    /**
     * Reads all of it. Damage is a row; reading goes on behind it.
     *
     * @throws IOException if the file cannot be read, which is no damage: another time it may be
     */
    Counts read(InputFile file, RowWriter out) throws IOException {
        try (PageSource source = PageSource.open(file.name(), file.bytes(), () -> open(file))) {
            return read(source, file.bytes(), out);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private Counts read(PageSource source, long bytes, RowWriter out) throws IOException {
        long pages = 0;
        long reviews = 0;
        long dropped = 0;
        long failed = 0;
        while (source.hasNext()) {
            Optional<Row> row = rows.row(source.next());
            if (row.isEmpty()) {
                dropped++;
                continue;
            }
            out.write(row.get());
            if (row.get().error().isPresent()) {
                failed++;
            } else {
                pages++;
            }
            reviews += row.get().reviews().size();
        }
        TreeMap<String, Long> leftOut = new TreeMap<>();
        source.leftOut().forEach((kind, count) -> leftOut.put(kind, count.longValue()));
        return new Counts(1, bytes, pages, reviews, dropped, failed, leftOut);
    }

    private InputStream open(InputFile file) {
        try {
            return new StoredFile(file.path().getFileSystem(conf).open(file.path()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
