// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.resolve;

import java.util.HashMap;
import java.util.Map;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.words.Resource;

/**
 * How sure a candidate is by what was measured, rather than by what its extractor says of itself.
 *
 * <p>{@code precision.tsv} counts, for each field, extractor and tenth of stated confidence, how many candidates there
 * were on labelled pages and how many of them were right. Few cases prove little, so what is stated counts like
 * {@value #STATED_CASES} cases of its own: with tables measured on one half of the sites and used on the other, 10 cost
 * names and authors 0.04, and 60 nothing. The recipe {@code MeasureExtractors} writes the table.
 */
final class Calibration {
    private static final int STATED_CASES = 60;

    private static final Map<Kind, Counts> MEASURED = read();

    private Calibration() {}

    /** How often candidates like this one are right, greater than 0 and less than 1. */
    static double of(Candidate<?> candidate) {
        double stated = candidate.confidence();
        int tenth = (int) Math.round(stated * 10);
        Counts counts = MEASURED.get(
                new Kind(candidate.field().name(), candidate.source().extractor(), tenth));
        return counts == null ? stated : weighed(stated, counts.right(), counts.cases());
    }

    /** The share that was right, where what is stated counts like cases of its own. */
    static double weighed(double stated, double right, double cases) {
        return (right + STATED_CASES * stated) / (cases + STATED_CASES);
    }

    private static Map<Kind, Counts> read() {
        Map<Kind, Counts> table = new HashMap<>();
        for (String line : Resource.lines(Calibration.class, "precision.tsv")) {
            String[] cells = line.split("\t", 5);
            table.put(
                    new Kind(cells[0], cells[1], Integer.parseInt(cells[2])),
                    new Counts(Double.parseDouble(cells[3]), Double.parseDouble(cells[4])));
        }
        return table;
    }

    private record Kind(String field, String extractor, int tenth) {}

    private record Counts(double right, double cases) {}
}
