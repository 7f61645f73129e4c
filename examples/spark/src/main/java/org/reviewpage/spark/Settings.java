// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/**
 * What a run does with each file, and by which the files of different runs differ.
 *
 * @param out the folder of the results
 */
record Settings(String out, Format format, PageFilter filter) implements Serializable {
    /** To be counted up when rows get other columns. */
    private static final int SCHEMA = 1;

    /** In words; two runs into one folder must agree in it. */
    String said() {
        String version = Optional.ofNullable(Settings.class.getPackage().getImplementationVersion())
                .orElse("(development)");
        return "reviewpage " + version + ", rows of version " + SCHEMA + ", --format " + option(format) + ", --filter "
                + option(filter) + "\n";
    }

    private static String option(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
