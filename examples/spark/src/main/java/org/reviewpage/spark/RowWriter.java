// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.io.Closeable;
import java.io.IOException;

/** Writes rows to a file. */
interface RowWriter extends Closeable {
    void write(Row row) throws IOException;
}
