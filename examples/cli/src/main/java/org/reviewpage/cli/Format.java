// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.Writer;
import java.util.Locale;

/** How results are written. */
enum Format {
    /** One JSON-LD document for the whole run. */
    JSONLD {
        @Override
        Results to(Writer out) {
            return new JsonLdResults(out);
        }
    },

    /** A JSON object a page, each on a line of its own. */
    NDJSON {
        @Override
        Results to(Writer out) {
            return Results.lines(out);
        }
    },

    /** A table with a row for each review. */
    CSV {
        @Override
        Results to(Writer out) {
            return new CsvResults(out);
        }
    },

    /** A database in a file; it cannot be streamed. */
    SQLITE {
        @Override
        Results to(Writer out) {
            throw new UnsupportedOperationException("a database is no text");
        }
    };

    /** Results in this format, as text. */
    abstract Results to(Writer out);

    /** The name as the command line has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
