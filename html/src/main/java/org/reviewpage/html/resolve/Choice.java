// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.resolve;

import java.util.ArrayList;
import java.util.Collection;
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
 * @param witnesses the candidates in the order of the page
 * @param confidence how sure they are together
 * @param independent how many extractors saw them
 */
record Choice<T>(List<Candidate<T>> witnesses, double confidence, int independent) {
    private static final Comparator<Choice<?>> SUREST_FIRST =
            Comparator.comparingDouble(choice -> -choice.confidence());

    /**
     * The values that were reported for a field, in the order of the page.
     *
     * @param candidates those for the field; those of one extractor stand together
     */
    static <T> List<Choice<T>> of(Field<T> field, List<Candidate<?>> candidates) {
        @SuppressWarnings("unchecked") // a candidate's value is of its field's type
        List<Candidate<T>> own = (List<Candidate<T>>) (List<?>) candidates;
        List<Choice<T>> choices = new ArrayList<>(own.size());
        for (List<Candidate<T>> witnesses : own.size() == 1 ? List.of(own) : agreeing(own)) {
            choices.add(of(witnesses));
        }
        return choices;
    }

    private static <T> Collection<List<Candidate<T>>> agreeing(List<Candidate<T>> candidates) {
        Map<Object, List<Candidate<T>>> byKey = new LinkedHashMap<>();
        for (Candidate<T> candidate : candidates) {
            byKey.computeIfAbsent(candidate.key(), unseen -> new ArrayList<>()).add(candidate);
        }
        return byKey.values();
    }

    /** The same, surest first; equally sure ones in the order of the page. */
    static <T> List<Choice<T>> surestFirst(Field<T> field, List<Candidate<?>> candidates) {
        List<Choice<T>> choices = of(field, candidates);
        choices.sort(SUREST_FIRST);
        return choices;
    }

    private static <T> Choice<T> of(List<Candidate<T>> witnesses) {
        double allWrong = 1;
        double surest = 0;
        int independent = 0;
        String extractor = "";
        for (Candidate<T> witness : witnesses) {
            if (!witness.source().extractor().equals(extractor)) {
                allWrong *= 1 - surest;
                surest = 0;
                independent++;
                extractor = witness.source().extractor();
            }
            surest = Math.max(surest, Calibration.of(witness));
        }
        return new Choice<>(witnesses, 1 - allWrong * (1 - surest), independent);
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
            value = witness == best ? value : witness.field().complete(value, witness.value());
        }
        return value;
    }
}
