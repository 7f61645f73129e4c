// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Evidence;
import org.reviewpage.html.evidence.Field;

/** The candidates of one article, and the count of who won. */
final class Ballot {
    /** Nothing is certain: a certain witness would outweigh all others together. */
    private static final double ALMOST_CERTAIN = 0.999;

    private static final Comparator<Candidate<?>> BY_EXTRACTOR =
            Comparator.comparing(candidate -> candidate.source().extractor());

    private final int article;
    /** The candidates for the fields that nobody has asked for yet. */
    private final Map<Field<?>, List<Candidate<?>>> open = new IdentityHashMap<>();

    private final List<Evidence> evidence = new ArrayList<>();

    Ballot(int article, List<Candidate<?>> candidates) {
        this.article = article;
        for (Candidate<?> candidate : candidates) {
            open.computeIfAbsent(candidate.field(), unseen -> new ArrayList<>()).add(candidate);
        }
        // by name, so that the order in which extractors ran cannot matter; each one's own order stays
        open.values().forEach(ofField -> ofField.sort(BY_EXTRACTOR));
    }

    /** The surest value of a field, if it is at least so sure. */
    <T> Optional<T> one(Field<T> field, double least) {
        List<Choice<T>> choices = Choice.surestFirst(field, of(field));
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        Choice<T> first = choices.get(0);
        boolean won = first.confidence() >= least;
        String said = said(first);
        note(first, won, won ? "surest, " + said : said + " is too little, " + number(least) + " needed");
        for (Choice<T> other : choices.subList(1, choices.size())) {
            note(other, false, said(other) + " against " + said);
        }
        return won ? Optional.of(first.value()) : Optional.empty();
    }

    /** The values of a field that are at least so sure, in the order of the page. */
    <T> List<T> many(Field<T> field, double least) {
        List<T> values = new ArrayList<>();
        for (Choice<T> choice : Choice.of(field, of(field))) {
            boolean won = choice.confidence() >= least;
            note(choice, won, won ? said(choice) : said(choice) + " is too little, " + number(least) + " needed");
            if (won) {
                values.add(choice.value());
            }
        }
        return values;
    }

    /** Whether the witnesses for yes outweigh those for no: the sum of their log-odds is not below 0. */
    boolean yes(Field<Boolean> field) {
        List<Choice<Boolean>> choices = Choice.surestFirst(field, of(field));
        double sum = 0;
        for (Choice<Boolean> choice : choices) {
            double odds = 0;
            for (Candidate<Boolean> witness : choice.witnesses()) {
                double sure = Math.min(witness.confidence(), ALMOST_CERTAIN);
                odds += Math.log(sure / (1 - sure));
            }
            sum += choice.value() ? odds : -odds;
        }
        boolean yes = sum >= 0;
        for (Choice<Boolean> choice : choices) {
            note(choice, choice.value() == yes, "log-odds " + number(sum));
        }
        return yes;
    }

    /** Settles the fields that were not asked for: those of extractors that a program has added. */
    void rest(double least) {
        List<Field<?>> unsettled = new ArrayList<>(open.keySet());
        unsettled.sort(Comparator.comparing(Field::name));
        for (Field<?> field : unsettled) {
            if (field.takesMany()) {
                many(field, least);
            } else {
                one(field, least);
            }
        }
    }

    List<Evidence> evidence() {
        return evidence;
    }

    private List<Candidate<?>> of(Field<?> field) {
        List<Candidate<?>> asked = open.remove(field);
        return asked == null ? List.of() : asked;
    }

    private <T> void note(Choice<T> choice, boolean won, String reason) {
        for (Candidate<T> witness : choice.witnesses()) {
            evidence.add(new Evidence(witness, article, won, reason));
        }
    }

    private static String said(Choice<?> choice) {
        int witnesses = choice.independent();
        return number(choice.confidence()) + (witnesses > 1 ? " by " + witnesses + " witnesses" : "");
    }

    /** With two decimals. */
    private static String number(double value) {
        long hundredths = Math.round(100 * Math.abs(value));
        long rest = hundredths % 100;
        return (value < 0 && hundredths > 0 ? "-" : "") + hundredths / 100 + (rest < 10 ? ".0" : ".") + rest;
    }
}
