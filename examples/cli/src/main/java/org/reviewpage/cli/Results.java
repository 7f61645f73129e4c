// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.databind.node.ObjectNode;

/** Takes the lines of a run, as {@link Lines} makes them, and writes them in some format. */
interface Results {
    /** Writes what became of one page, such that it is kept whatever happens next. */
    void write(ObjectNode line) throws IOException;

    /** Writes what stands after the last page. */
    default void end() throws IOException {}

    /** The lines as they are. */
    static Results lines(Writer out) {
        return line -> {
            out.write(line.toString());
            out.write('\n');
            out.flush();
        };
    }
}
