// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A line of the table of rules.
 *
 * @param level how much it matters, unless the class that decides it says otherwise
 * @param message what the search engine says, with {@code %s} for the name of a property
 * @param source the page that states the rule
 */
record Rule(String id, Level level, String message, String advice, String source) {
    /** All rules by name, in the order of the table. */
    static final Map<String, Rule> ALL = all();

    /** The rule of this name. */
    static Rule named(String id) {
        return Objects.requireNonNull(ALL.get(id), () -> "no rule " + id + " in rules.tsv");
    }

    private static Map<String, Rule> all() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        try (InputStream table = Rule.class.getResourceAsStream("rules.tsv")) {
            String text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    rules.put(cells[0], new Rule(cells[0], Level.valueOf(cells[1]), cells[2], cells[3], cells[4]));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rules;
    }
}
