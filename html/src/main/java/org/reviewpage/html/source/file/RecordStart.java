// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Finds where the next record of a web archive begins. In a compressed one each record is compressed by itself. */
public final class RecordStart {
    /** Enough to inflate the first words of a record. */
    private static final int LOOK = 2_048;

    private static final int GZIP_HEADER = 10;

    /** The length of the extra field, which may follow the header. */
    private static final int EXTRA_LENGTH = 2;

    private RecordStart() {}

    /** Skips to the next beginning of a record; how many bytes that were, or -1 if there is none up to the end. */
    public static long skipTo(InputStream in) throws IOException {
        long skipped = 0;
        while (true) {
            in.mark(LOOK);
            byte[] ahead = in.readNBytes(LOOK);
            in.reset();
            int at = 0;
            while (at < ahead.length && !isStart(ahead, at)) {
                at++;
            }
            boolean found = at < ahead.length;
            // a beginning near the end of what was read is looked at again with what follows it
            int step = found ? at : Math.max(ahead.length / 2, ahead.length < LOOK ? ahead.length : 1);
            in.skipNBytes(step);
            skipped += step;
            if (found) {
                return skipped;
            }
            if (ahead.length < LOOK) {
                return -1;
            }
        }
    }

    private static boolean isStart(byte[] bytes, int at) {
        if (bytes[at] == 'W') {
            return at >= 2 && bytes[at - 1] == '\n' && isRecord(bytes, at, bytes.length - at);
        }
        boolean gzip = at + GZIP_HEADER + EXTRA_LENGTH <= bytes.length
                && bytes[at] == 0x1f
                && bytes[at + 1] == (byte) 0x8b
                && bytes[at + 2] == 8;
        return gzip && isRecord(inflated(Arrays.copyOfRange(bytes, at, bytes.length)), 0, LOOK);
    }

    private static byte[] inflated(byte[] member) {
        byte[] text = new byte[64];
        int extra = (member[3] & 4) == 0 ? 0 : EXTRA_LENGTH + (member[10] & 0xFF) + (member[11] & 0xFF) * 256;
        int start = GZIP_HEADER + extra;
        if (start >= member.length) {
            return new byte[0];
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(member, start, member.length - start);
            return Arrays.copyOf(text, inflater.inflate(text));
        } catch (DataFormatException notCompressed) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    /** {@code WARC/1.0}, or as ARC has it: address, host, fourteen digits. */
    private static boolean isRecord(byte[] bytes, int at, int length) {
        String text = new String(
                bytes, at, Math.max(0, Math.min(64, Math.min(length, bytes.length - at))), StandardCharsets.US_ASCII);
        return text.startsWith("WARC/1.")
                || text.startsWith("WARC/0.")
                || text.startsWith("http://")
                || text.startsWith("https://");
    }
}
