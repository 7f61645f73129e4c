// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A file in a zip. One that inflates beyond all measure is made to fill the memory, and is not read to its end. */
record ZippedFile(ZipFile zip, ZipEntry entry, Blob archive) implements Blob {
    private static final long FREE = 16L << 20;
    private static final long MOST_TIMES = 200;

    @Override
    public String name() {
        return archive.name() + "#" + entry.getName();
    }

    @Override
    public String within() {
        return archive.within() + "#" + entry.getName();
    }

    @Override
    public String fileName() {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    @Override
    public InputStream open() throws IOException {
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new UnreadablePageException("it is not in the zip");
        }
        return new CountingStream(in) {
            private long count;

            @Override
            void count(int more) throws IOException {
                count += more;
                if (count > FREE && count > MOST_TIMES * Math.max(1, entry.getCompressedSize())) {
                    throw new UnreadablePageException(
                            "it inflates to more than " + MOST_TIMES + " times what it takes in the zip");
                }
            }
        };
    }

    @Override
    public Optional<Blob> beside(String path) {
        String folder = entry.getName().substring(0, entry.getName().lastIndexOf('/') + 1);
        String other = path.startsWith("../")
                ? folder.replaceFirst("[^/]{1,1000}/$", "") + path.substring("../".length())
                : folder + path;
        return Optional.ofNullable(zip.getEntry(other)).map(found -> new ZippedFile(zip, found, archive));
    }
}
