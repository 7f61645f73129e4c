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
    };

    /** Results in this format. */
    abstract Results to(Writer out);

    /** The name as the command line has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
