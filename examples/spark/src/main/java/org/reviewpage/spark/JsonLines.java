// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A line for each row. */
final class JsonLines implements RowWriter {
    private final Writer out;

    JsonLines(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(Row row) throws IOException {
        out.write(row.json());
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
