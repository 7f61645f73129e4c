// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Standard output, which may be a full disk or a pipe that nobody reads any longer. A {@link java.io.PrintWriter} goes
 * on then and says nothing; this ends the command.
 */
final class StandardOutput extends FilterOutputStream {
    StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException broken) {
            throw new UncheckedIOException(new IOException("standard output: " + broken.getMessage()));
        }
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }
}
