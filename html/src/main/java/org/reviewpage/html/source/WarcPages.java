// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.reviewpage.html.source.file.Blob;
import org.reviewpage.html.source.file.GzipMembers;
import org.reviewpage.html.source.file.LeftOut;
import org.reviewpage.html.source.file.RecordStart;

/**
 * The HTML responses of a web archive, named by the places of their records. A damaged record costs that record: reading
 * goes on where the next one begins.
 */
final class WarcPages implements Pages {
    private static final int BUFFER = 65_536;

    private final Blob file;
    private final LeftOut leftOut;
    private final @Nullable GzipMembers members;
    private InputStream in;
    private WarcReader reader;
    private long begin;
    private boolean damaged;

    WarcPages(Blob file, boolean isGzip, LeftOut leftOut) throws IOException {
        this.file = file;
        this.leftOut = leftOut;
        members = isGzip ? new GzipMembers(file) : null;
        in = members == null ? new BufferedInputStream(file.open(), BUFFER) : members;
        reader = new WarcReader(in);
    }

    @Override
    public @Nullable SourcePage next() throws IOException {
        if (damaged && !goOn()) {
            return null;
        }
        while (members == null || members.damages().isEmpty()) {
            long place = place();
            try {
                Optional<WarcRecord> record = reader.next();
                if (record.isEmpty()) {
                    break;
                }
                place = place();
                long within = members == null ? 0 : members.within(reader.position());
                String id = "offset-" + place + (within == 0 ? "" : "+" + within);
                Optional<SourcePage> page = WarcPage.of(file, id, record.get(), leftOut);
                if (page.isPresent()) {
                    return page.get();
                }
            } catch (IOException | IllegalArgumentException broken) {
                damaged = true;
                begin = place;
                return unreadable(place, reason(broken));
            }
        }
        GzipMembers.Damage damage = members == null ? null : members.damages().poll();
        return damage == null ? null : unreadable(damage.place(), damage.reason());
    }

    private SourcePage unreadable(long place, String reason) {
        return SourcePage.unreadable(file, "offset-" + place, "a damaged record: " + reason);
    }

    /** What is wrong, without the bytes that jwarc shows. */
    private static String reason(Exception broken) {
        return String.valueOf(broken.getMessage()).replaceFirst("(?s) at position .*", "");
    }

    /** Where the record begins that was read last. */
    private long place() {
        return members == null ? begin + reader.position() : members.place(reader.position());
    }

    /** Goes on with the next record behind a damaged one; false if there is none. */
    private boolean goOn() throws IOException {
        damaged = false;
        if (members != null) {
            boolean found = members.goOnAfter(begin);
            reader = new WarcReader(members);
            return found;
        }
        close();
        in = new BufferedInputStream(file.open(), BUFFER);
        in.skipNBytes(++begin);
        long skipped = RecordStart.skipTo(in);
        begin += Math.max(0, skipped);
        reader = new WarcReader(in);
        return skipped >= 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        in.close();
    }
}
