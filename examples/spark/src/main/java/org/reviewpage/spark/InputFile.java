// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.io.Serializable;
import java.net.URI;
import org.apache.hadoop.fs.Path;

/**
 * A file to read.
 *
 * @param uri where it is, with the file system's scheme
 * @param bytes its size
 */
record InputFile(URI uri, long bytes) implements Serializable {
    /** Its name in rows: the path of a local file, else the whole address. */
    String name() {
        return "file".equals(uri.getScheme()) ? uri.getPath() : uri.toString();
    }

    Path path() {
        return new Path(uri);
    }
}
