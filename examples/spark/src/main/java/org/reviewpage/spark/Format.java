// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.io.IOException;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** How rows are written. */
enum Format {
    NDJSON {
        @Override
        RowWriter open(Path file, Configuration conf) throws IOException {
            return new JsonLines(file.getFileSystem(conf).create(file, true));
        }
    },
    PARQUET {
        @Override
        RowWriter open(Path file, Configuration conf) throws IOException {
            return new ParquetRows(file, conf);
        }
    };

    /** Begins a file. */
    abstract RowWriter open(Path file, Configuration conf) throws IOException;

    String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
