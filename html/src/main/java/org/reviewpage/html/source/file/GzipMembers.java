// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.reviewpage.html.page.UnreadablePageException;

/**
 * What is in a web archive in which each record is compressed by itself. A record comes out only if its checksum is right;
 * a damaged one is noted and passed over.
 */
public final class GzipMembers extends InputStream {
    /** A record beyond this comes out before its checksum was seen; a page is smaller. */
    private static final int MAX_CHECKED = 32 << 20;

    private static final int BUFFER = 65_536;

    private final Blob file;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final Deque<Damage> damages = new ArrayDeque<>();
    private final TreeMap<Long, Long> places = new TreeMap<>();
    private final byte[] input = new byte[BUFFER];
    private InputStream in;
    private long consumed;
    private int at;
    private int limit;
    private byte[] whole = new byte[0];
    private int given;
    private long givenBefore;
    private boolean streaming;

    /** A record that is not given, by where it begins in the file. */
    public record Damage(long place, String reason) {}

    public GzipMembers(Blob file) throws IOException {
        this.file = file;
        in = file.open();
    }

    /** The records that were found damaged since the last time. */
    public Deque<Damage> damages() {
        return damages;
    }

    /** Where in the file the compressed piece begins of which something comes out at a position. */
    public long place(long position) {
        Map.Entry<Long, Long> piece = places.floorEntry(position);
        if (piece == null) {
            return 0;
        }
        places.headMap(piece.getKey()).clear();
        return piece.getValue();
    }

    /** How far from the beginning of its piece a position is; 0 where each record is a piece by itself. */
    public long within(long position) {
        Long begin = places.floorKey(position);
        return begin == null ? 0 : position - begin;
    }

    /** Goes on with the record behind one that began at a place; positions count from there. False if there is none. */
    public boolean goOnAfter(long place) throws IOException {
        whole = new byte[0];
        given = 0;
        givenBefore = 0;
        streaming = false;
        places.clear();
        return reopen(place + 1);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        while (given == whole.length) {
            givenBefore += given;
            given = 0;
            whole = new byte[0];
            if (!(streaming ? goOn() : nextMember())) {
                return -1;
            }
        }
        int count = Math.min(length, whole.length - given);
        System.arraycopy(whole, given, bytes, from, count);
        given += count;
        return count;
    }

    /** Inflates the next whole record; false at the end of the file. */
    private boolean nextMember() throws IOException {
        while (fill()) {
            long place = consumed + at;
            try {
                header();
                inflater.reset();
                checksum.reset();
                places.put(givenBefore, place);
                inflate();
                return true;
            } catch (EOFException | DataFormatException broken) {
                damages.add(new Damage(place, broken instanceof EOFException ? "cut off" : broken.getMessage()));
                if (!reopen(place + 1)) {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean goOn() throws IOException {
        try {
            inflate();
            return true;
        } catch (EOFException | DataFormatException broken) {
            streaming = false;
            throw new IOException("damaged: " + broken.getMessage(), broken);
        }
    }

    /** Inflates up to the end of the record, or up to what is held at most. */
    private void inflate() throws IOException, DataFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
        byte[] chunk = new byte[BUFFER];
        while (!inflater.finished() && out.size() < MAX_CHECKED) {
            if (inflater.needsInput()) {
                need();
                inflater.setInput(input, at, limit - at);
                at = limit;
            }
            int count = inflater.inflate(chunk);
            checkRatio();
            checksum.update(chunk, 0, count);
            out.write(chunk, 0, count);
        }
        streaming = !inflater.finished();
        if (!streaming) {
            at = limit - inflater.getRemaining();
            long stated = next() | next() << 8 | next() << 16 | (long) next() << 24;
            if (stated != checksum.getValue()) {
                throw new DataFormatException("its checksum is wrong");
            }
            skip(Integer.BYTES);
        }
        whole = out.toByteArray();
    }

    private void checkRatio() throws DataFormatException {
        try {
            InflatedStream.check(inflater.getBytesWritten(), inflater.getBytesRead(), file.limits());
        } catch (UnreadablePageException bomb) {
            throw new DataFormatException(bomb.getMessage());
        }
    }

    private void header() throws IOException, DataFormatException {
        if (next() != 0x1f || next() != 0x8b || next() != 8) {
            throw new DataFormatException("it does not begin as gzip does");
        }
        int flags = next();
        skip(6);
        if ((flags & 4) != 0) {
            skip(next() | next() << 8);
        }
        for (int named = flags & 0x18; named != 0; named &= named - 1) {
            while (next() != 0) {
                // a name or a comment
            }
        }
        skip((flags & 2) != 0 ? 2 : 0);
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    private int next() throws IOException {
        need();
        return input[at++] & 0xFF;
    }

    private void need() throws IOException {
        if (!fill()) {
            throw new EOFException("cut off");
        }
    }

    /** Sees to it that there is input; false at the end of the file. */
    private boolean fill() throws IOException {
        if (at < limit) {
            return true;
        }
        consumed += limit;
        at = 0;
        limit = Math.max(0, in.read(input));
        return limit > 0;
    }

    /** Goes on with the next record behind a place; false if there is none. */
    private boolean reopen(long place) throws IOException {
        in.close();
        in = new BufferedInputStream(file.open(), BUFFER);
        in.skipNBytes(place);
        long skipped = RecordStart.skipTo(in);
        consumed = place + Math.max(0, skipped);
        at = 0;
        limit = 0;
        return skipped >= 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
