// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.util.Objects;

/**
 * What a search engine would say of structured data, and what to do about it.
 *
 * @param rule the rule's name, such as {@code RV-AUTHOR}; names do not change
 * @param level how much it matters
 * @param message what is wrong, in the search engine's own words where those are known
 * @param path where in the data, such as {@code $.review[0].author.name}; of what is missing, where it belongs
 * @param advice what to do
 */
public record Finding(String rule, Level level, String message, String path, String advice) {
    /** Checks that nothing is null. */
    public Finding {
        Objects.requireNonNull(rule, "rule must not be null");
        Objects.requireNonNull(level, "level must not be null");
        Objects.requireNonNull(message, "message must not be null");
        Objects.requireNonNull(path, "path must not be null");
        Objects.requireNonNull(advice, "advice must not be null");
    }
}
