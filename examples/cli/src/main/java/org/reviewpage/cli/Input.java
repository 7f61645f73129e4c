// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

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
record Input(Path file, String name, String inFolder, Optional<String> problem) {}
