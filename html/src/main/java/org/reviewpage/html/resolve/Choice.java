// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Field;

/**
 * Candidates that agree on a value, and how sure they are together.
 *
 * <p>Witnesses are independent if different extractors saw them. Independent witnesses that are right with chances
 * {@code a} and {@code b} are both wrong with the chance {@code (1 - a)(1 - b)}; of one extractor only the surest
 * candidate counts. How sure a witness is was measured; see {@link Calibration}.
 *
 * @param <T> the type of the value
 */
final class Choice<T> {
    private final List<Candidate<T>> witnesses = new ArrayList<>();

    private Choice() {}

    /** The values that were reported for a field, surest first; equally sure ones in the order of the page. */
    static <T> List<Choice<T>> of(Field<T> field, List<Candidate<?>> candidates) {
        Map<Object, Choice<T>> choices = new LinkedHashMap<>();
        for (Candidate<?> candidate : candidates) {
            if (candidate.field() == field) {
                @SuppressWarnings("unchecked") // a candidate's value is of its field's type
                Candidate<T> own = (Candidate<T>) candidate;
                choices.computeIfAbsent(own.key(), unseen -> new Choice<>())
                        .witnesses
                        .add(own);
            }
        }
        List<Choice<T>> sorted = new ArrayList<>(choices.values());
        sorted.sort(Comparator.comparingDouble(choice -> -choice.confidence()));
        return sorted;
    }

    /** The value as its surest witness has it, completed by what the others add. */
    T value() {
        Candidate<T> best = witnesses.get(0);
        for (Candidate<T> witness : witnesses) {
            if (witness.confidence() > best.confidence()) {
                best = witness;
            }
        }
        T value = best.value();
        for (Candidate<T> witness : witnesses) {
            value = witness.field().complete(value, witness.value());
        }
        return value;
    }

    List<Candidate<T>> witnesses() {
        return witnesses;
    }

    double confidence() {
        Map<String, Double> surest = new LinkedHashMap<>();
        for (Candidate<T> witness : witnesses) {
            surest.merge(witness.source().extractor(), Calibration.of(witness), Math::max);
        }
        double allWrong = 1;
        for (double confidence : surest.values()) {
            allWrong *= 1 - confidence;
        }
        return 1 - allWrong;
    }
}
