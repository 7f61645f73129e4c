// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Limits;
import org.reviewpage.html.words.Text;

/** Takes down what one extractor sees in one article. */
public final class Findings {
    private final String extractor;
    private final Limits limits;
    private final List<Candidate<?>> candidates = new ArrayList<>();
    private final Set<Limit> reached = EnumSet.noneOf(Limit.class);
    private @Nullable Element last;
    private String path = "";

    /** Findings of the extractor of this name, with the standard limits. */
    public Findings(String extractor) {
        this(extractor, Limits.standard());
    }

    /** Findings of the extractor of this name. */
    public Findings(String extractor, Limits limits) {
        this.extractor = Objects.requireNonNull(extractor, "extractor must not be null");
        this.limits = Objects.requireNonNull(limits, "limits must not be null");
    }

    /**
     * Reports a value.
     *
     * @param confidence how often a value seen in this way is right, greater than 0 and at most 1
     * @param where the element it was seen in
     * @param seen the text, attribute or address it was read from
     */
    public <T> void report(Field<T> field, T value, double confidence, Element where, String seen) {
        if (candidates.size() >= limits.of(Limit.FINDINGS)) {
            reached.add(Limit.FINDINGS);
            return;
        }
        Limit length = field == Field.BODY ? Limit.BODY_LENGTH : Limit.FIELD_LENGTH;
        if (LongestText.in(value) <= limits.of(length)) {
            if (where != last) {
                // every other report is of the element that the one before was of
                last = where;
                path = Source.path(where);
            }
            candidates.add(new Candidate<>(field, value, Source.of(extractor, path, seen), confidence));
        } else {
            reached.add(length);
            if (value instanceof String text) {
                @SuppressWarnings("unchecked") // a field of texts
                Field<String> ofTexts = (Field<String>) field;
                report(ofTexts, Text.head(text, limits.count(length)), confidence, where, seen);
            }
        }
    }

    /** Reports a value that was read from a block's text. */
    public <T> void report(Field<T> field, T value, double confidence, Block block) {
        report(field, value, confidence, block.element(), block.text());
    }

    /** The limits that keep it from holding all that was reported. */
    public Set<Limit> reached() {
        return Collections.unmodifiableSet(reached);
    }

    /** What was reported, in order. */
    public List<Candidate<?>> candidates() {
        return List.copyOf(candidates);
    }
}
