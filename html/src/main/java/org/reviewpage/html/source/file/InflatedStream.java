// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Limits;
import org.reviewpage.html.page.UnreadablePageException;

/** What comes out of a compressed file; one that is made to fill the memory is not read to its end. */
final class InflatedStream extends CountingStream {
    private static final long MEGABYTE = 1 << 20;

    private final LongSupplier compressed;
    private final Limits limits;
    private long count;

    /**
     * Bounds a stream.
     *
     * @param compressed how many bytes it took to give what was read so far, or will take to give all
     */
    InflatedStream(InputStream in, LongSupplier compressed, Limits limits) {
        super(in);
        this.compressed = compressed;
        this.limits = limits;
    }

    @Override
    void count(int more) throws IOException {
        count += more;
        check(count, compressed.getAsLong(), limits);
    }

    /** Fails if so many bytes are more than so few may give. */
    static void check(long count, long compressed, Limits limits) throws UnreadablePageException {
        if (count / MEGABYTE >= limits.of(Limit.ARCHIVE_MEGABYTES)) {
            throw reached(Limit.ARCHIVE_MEGABYTES, limits);
        }
        if (count > MEGABYTE && count / limits.of(Limit.ARCHIVE_RATIO) > Math.max(1, compressed)) {
            throw reached(Limit.ARCHIVE_RATIO, limits);
        }
    }

    private static UnreadablePageException reached(Limit limit, Limits limits) {
        return new UnreadablePageException(limits.reached(limit, "archive").message() + ", the limit " + limit);
    }
}
