// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A table with a bar in each line.
 *
 * @param title what it shows
 * @param head what its lines stand for
 * @param bars the lines
 */
record Ranking(String title, String head, List<Bar> bars) {
    private static final int MOST = 10;

    /**
     * A line.
     *
     * @param label what it stands for
     * @param count how many
     * @param share how many of all
     * @param width of its bar, from 0 to 100
     */
    record Bar(String label, int count, String share, int width) {}

    /** The most frequent first, of equals by name. */
    static Ranking most(String title, String head, Map<String, Integer> counts, int all) {
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        List<Map.Entry<String, Integer>> first = sorted.subList(0, Math.min(MOST, sorted.size()));
        int most = first.isEmpty() ? 0 : first.get(0).getValue();
        return new Ranking(title, head, bars(first, all, most));
    }

    /** All, as shares of all, in their own order. */
    static Ranking shares(String title, String head, Map<String, Integer> counts, int all) {
        return new Ranking(title, head, bars(List.copyOf(counts.entrySet()), all, all));
    }

    private static List<Bar> bars(List<Map.Entry<String, Integer>> counts, int all, int whole) {
        return counts.stream()
                .map(each -> new Bar(
                        each.getKey(),
                        each.getValue(),
                        Words.percent((double) each.getValue() / Math.max(1, all)),
                        Math.round(100f * each.getValue() / Math.max(1, whole))))
                .toList();
    }
}
