// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Party;
import org.reviewpage.core.Rating;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Evidence;
import org.reviewpage.html.evidence.Field;

/** Where the facts of a review were found: by field, and marked in its text. */
final class Witnesses {
    /** Who reads on after so many wants the explain command. */
    private static final int MOST_LOSERS = 100;

    private static final Set<Field<?>> MARKED = Set.of(
            Field.RATING,
            Field.SUB_SCORE,
            Field.CREDIT,
            Field.ITEM_NAME,
            Field.ITEM_YEAR,
            Field.REVIEWERS,
            Field.DATE_PUBLISHED,
            Field.PRO,
            Field.CON,
            Field.GENRE,
            Field.IDENTIFIER);

    private final Function<Object, String> inWords;
    private final Marks marks;
    private final Map<String, List<Witness>> won = new LinkedHashMap<>();
    private final List<Witness> lost = new ArrayList<>();
    private int left;

    /**
     * A candidate.
     *
     * @param isInText whether it is marked in the review's text
     */
    record Witness(
            String field,
            String value,
            String sure,
            double share,
            Optional<String> seen,
            String where,
            String extractor,
            String reason,
            boolean isInText) {}

    /** What was found for a field. */
    record Section(String field, List<Witness> witnesses) {}

    Witnesses(String text, List<Evidence> evidence, Function<Object, String> inWords) {
        this.inWords = inWords;
        marks = new Marks(text);
        evidence.forEach(this::add);
    }

    private void add(Evidence evidence) {
        if (!evidence.won() && lost.size() == MOST_LOSERS) {
            left++;
            return;
        }
        Candidate<?> candidate = evidence.candidate();
        String field = Words.plain(candidate.field().name());
        String seen = candidate.source().seen();
        String value = inWords.apply(candidate.value());
        Witness witness = new Witness(
                field,
                value,
                Words.percent(candidate.confidence()),
                candidate.confidence(),
                Optional.of(seen).filter(text -> !text.isBlank() && !value.startsWith(text)),
                candidate.source().where(),
                candidate.source().extractor(),
                evidence.reason(),
                evidence.won() && isMarked(candidate, seen));
        if (evidence.won()) {
            won.computeIfAbsent(field, none -> new ArrayList<>()).add(witness);
        } else {
            lost.add(witness);
        }
    }

    private boolean isMarked(Candidate<?> candidate, String seen) {
        if (!MARKED.contains(candidate.field())) {
            return false;
        }
        Object value = candidate.value();
        String field = Words.plain(candidate.field().name());
        if (value instanceof Credit credit) {
            return marks.mark(
                    Words.plain(credit.role().name()), seen, credit.party().name(), true);
        }
        if (value instanceof Rating rating) {
            return marks.mark(field, seen, rating.asWritten().orElse(""), true);
        }
        if (value instanceof List<?> many && !many.isEmpty() && many.get(0) instanceof Party party) {
            return marks.mark(field, seen, party.name(), false);
        }
        return marks.mark(
                field, seen, value instanceof String || value instanceof Integer ? value.toString() : "", false);
    }

    List<List<Marks.Piece>> paragraphs() {
        return marks.paragraphs();
    }

    List<Section> won() {
        return won.entrySet().stream()
                .map(each -> new Section(each.getKey(), each.getValue()))
                .toList();
    }

    List<Witness> lost() {
        return lost;
    }

    /** How many that lost are not shown. */
    int left() {
        return left;
    }
}
