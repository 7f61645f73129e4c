// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to read.
 *
 * @param file where it is
 * @param name its path as results show it
 * @param inFolder its path below the folder that was named, or its file name
 * @param problem why it cannot be read, where that is known already
 */
record Input(Path file, String name, String inFolder, Optional<String> problem) {
    /** A file that is named on the command line. */
    static Input named(Path file) {
        Optional<String> problem = Files.exists(file) ? Optional.empty() : Optional.of("no such file");
        return new Input(file, file.toString(), String.valueOf(file.getFileName()), problem);
    }
}
