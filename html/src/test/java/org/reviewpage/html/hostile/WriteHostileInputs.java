// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the pages and archives in full size to a folder, for a run of the command over them. */
final class WriteHostileInputs {
    private WriteHostileInputs() {}

    /** The argument is the folder. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        write(folder, HostilePages.of(1));
        write(folder, HostileArchives.of(1));
    }

    private static void write(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
