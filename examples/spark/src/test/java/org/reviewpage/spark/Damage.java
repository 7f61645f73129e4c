// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/** What happens to archives. Record 0 is a note, and record n holds review n - 1. */
enum Damage {
    /** A flipped bit in the third review. */
    FLIPPED {
        @Override
        byte[] hurt(byte[] file, List<byte[]> records, List<KnownReview> reviews) {
            file[place(records, 3) + records.get(3).length / 2] ^= 1;
            reviews.remove(2);
            return file;
        }
    },
    /** Cut off in the last review. */
    CUT {
        @Override
        byte[] hurt(byte[] file, List<byte[]> records, List<KnownReview> reviews) {
            int last = reviews.size();
            reviews.remove(last - 1);
            return Arrays.copyOf(file, place(records, last) + records.get(last).length / 2);
        }
    },
    /** Something between two records. */
    GARBAGE {
        @Override
        byte[] hurt(byte[] file, List<byte[]> records, List<KnownReview> reviews) {
            int place = place(records, 4);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(file, 0, place);
            all.writeBytes("<p>no record at all</p>".repeat(100).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            all.write(file, place, file.length - place);
            return all.toByteArray();
        }
    },
    /** The first bytes are gone. */
    BEGINNING {
        @Override
        byte[] hurt(byte[] file, List<byte[]> records, List<KnownReview> reviews) {
            Arrays.fill(file, 0, 8, (byte) 0);
            return file;
        }
    },
    /** A hole over the end of a review and the beginning of the next. */
    HOLE {
        @Override
        byte[] hurt(byte[] file, List<byte[]> records, List<KnownReview> reviews) {
            int end = place(records, 6);
            Arrays.fill(file, end - 100, end + 100, (byte) 0);
            reviews.subList(4, 6).clear();
            return file;
        }
    };

    /** Damages a file, and takes the reviews away that are lost. */
    abstract byte[] hurt(byte[] file, List<byte[]> records, List<KnownReview> reviews);

    private static int place(List<byte[]> records, int number) {
        return records.subList(0, number).stream()
                .mapToInt(record -> record.length)
                .sum();
    }
}
