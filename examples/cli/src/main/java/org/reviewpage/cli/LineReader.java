// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads whole lines and knows where in the file they end; what stands behind the last line feed is no line. */
final class LineReader {
    private final InputStream in;
    private long position;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line, or null if there is no other. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != -1; b = in.read()) {
            if (b == '\n') {
                position += line.size() + 1;
                return line.toString(StandardCharsets.UTF_8);
            }
            line.write(b);
        }
        return null;
    }

    /** How many bytes the lines so far take. */
    long position() {
        return position;
    }
}
