// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.file;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts what an archive holds besides published posts and pages, so that nobody has to wonder where it went. */
public final class LeftOut {
    private final Map<String, Integer> counts = new TreeMap<>();

    /** One more of this kind, in the plural: {@code drafts}. */
    public void add(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    public Map<String, Integer> counts() {
        return Collections.unmodifiableMap(new TreeMap<>(counts));
    }
}
