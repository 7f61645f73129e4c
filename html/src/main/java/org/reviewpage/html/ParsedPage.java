// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewpage.core.Review;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Evidence;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.page.Warning;

/**
 * What a page holds.
 *
 * @param url the absolute address of the page: the one it was read from, else the one it states
 * @param reviews its reviews in the order of the page; empty if it holds none
 * @param mainText its main text, paragraphs separated by a blank line, whether it is a review or not; may be empty
 * @param evidence every candidate that was seen, with its source and confidence, and whether it won
 * @param warnings what kept the page from being read as well as it might be
 */
public record ParsedPage(
        Optional<String> url, List<Review> reviews, String mainText, List<Evidence> evidence, List<Warning> warnings) {
    /** Copies the lists. */
    public ParsedPage {
        reviews = List.copyOf(reviews);
        evidence = List.copyOf(evidence);
        warnings = List.copyOf(warnings);
    }

    /**
     * The values of a field that won, each once, as the first of its witnesses has it: for fields that a program has
     * added, and for what pages state that are no reviews. Of a page with several reviews those of all of them.
     */
    public <T> List<T> values(Field<T> field) {
        Map<Object, T> values = new LinkedHashMap<>();
        for (Evidence each : evidence) {
            if (each.won() && each.candidate().field() == field) {
                @SuppressWarnings("unchecked") // a candidate's value is of its field's type
                Candidate<T> candidate = (Candidate<T>) each.candidate();
                values.putIfAbsent(List.of(each.article(), candidate.key()), candidate.value());
            }
        }
        return List.copyOf(values.values());
    }
}
