// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers findings, each once; no more than people would read. */
final class Report {
    private static final int MAX_FINDINGS = 1_000;

    private final Set<Finding> findings = new LinkedHashSet<>();

    /** Adds a finding at the rule's own level. */
    void add(String id, String path, Object... names) {
        add(Rule.named(id).level(), id, path, names);
    }

    /**
     * Adds a finding.
     *
     * @param path where in the data
     * @param names what stands in the message for {@code %s}
     */
    void add(Level level, String id, String path, Object... names) {
        Rule rule = Rule.named(id);
        if (findings.size() < MAX_FINDINGS) {
            findings.add(new Finding(id, level, String.format(rule.message(), names), path, rule.advice()));
        }
    }

    /** The findings: errors first, then in the order of the data. */
    List<Finding> findings() {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(Finding::level));
        return List.copyOf(sorted);
    }
}
