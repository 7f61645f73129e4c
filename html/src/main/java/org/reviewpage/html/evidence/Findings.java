// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.Block;

/** Takes down what one extractor sees in one article. */
public final class Findings {
    /** More than any honest page gives one extractor to report. */
    private static final int MAX_CANDIDATES = 2_000;

    private final String extractor;
    private final List<Candidate<?>> candidates = new ArrayList<>();

    /** Findings of the extractor of this name. */
    public Findings(String extractor) {
        this.extractor = Objects.requireNonNull(extractor, "extractor must not be null");
    }

    /**
     * Reports a value.
     *
     * @param confidence how often a value seen in this way is right, greater than 0 and at most 1
     * @param where the element it was seen in
     * @param seen the text, attribute or address it was read from
     */
    public <T> void report(Field<T> field, T value, double confidence, Element where, String seen) {
        if (candidates.size() < MAX_CANDIDATES) {
            candidates.add(new Candidate<>(field, value, Source.of(extractor, where, seen), confidence));
        }
    }

    /** Reports a value that was read from a block's text. */
    public <T> void report(Field<T> field, T value, double confidence, Block block) {
        report(field, value, confidence, block.element(), block.text());
    }

    /** Whether there was more to report than is kept. */
    public boolean isFull() {
        return candidates.size() >= MAX_CANDIDATES;
    }

    /** What was reported, in order. */
    public List<Candidate<?>> candidates() {
        return List.copyOf(candidates);
    }
}
