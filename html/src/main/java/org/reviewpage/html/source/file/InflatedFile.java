// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A file that is compressed with gzip, as what is in it. It is read as a stream, so it may be large. */
public record InflatedFile(Blob file) implements BlobAround {
    @Override
    public InputStream open() throws IOException {
        long[] compressed = {0};
        InputStream counted = new CountingStream(file.open()) {
            @Override
            void count(int more) {
                compressed[0] += more;
            }
        };
        return new InflatedStream(new GZIPInputStream(counted), () -> compressed[0], file.limits());
    }
}
