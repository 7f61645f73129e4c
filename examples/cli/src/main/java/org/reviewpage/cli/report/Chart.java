// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A chart of columns; the template draws it and gives the same numbers as a table.
 *
 * @param id its name within the page
 * @param title what it shows
 * @param summary the chart in a sentence, for those who cannot see it
 * @param head what the columns stand for
 * @param columns from left to right
 */
record Chart(String id, String title, String summary, String head, List<Column> columns) {
    private static final int WIDTH = 480;
    private static final int BASE = 170;
    private static final int TALLEST = 140;
    private static final int MOST_LABELS = 10;

    /**
     * A column, in the units of the drawing.
     *
     * @param label what it stands for
     * @param count how many
     * @param share how many of all
     * @param isLabelled whether there is room for its label
     * @param top what stands above it; empty where there is no room
     */
    record Column(
            String label,
            int count,
            String share,
            double x,
            double y,
            double width,
            double height,
            double middle,
            boolean isLabelled,
            String top) {}

    static Chart of(String id, String title, String head, Map<String, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        double step = (double) WIDTH / Math.max(1, counts.size());
        int labelled = (counts.size() + MOST_LABELS - 1) / MOST_LABELS;
        List<Column> columns = new ArrayList<>();
        String top = "";
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            int i = columns.size();
            int count = each.getValue();
            double height = most == 0 ? 0 : round((double) TALLEST * count / most);
            String share = Words.percent(all == 0 ? 0 : (double) count / all);
            columns.add(new Column(
                    each.getKey(),
                    count,
                    share,
                    round(i * step + step * 0.1),
                    round(BASE - height),
                    round(step * 0.8),
                    height,
                    round((i + 0.5) * step),
                    i % labelled == 0,
                    count > 0 && counts.size() <= MOST_LABELS ? share : ""));
            if (count == most && top.isEmpty()) {
                top = each.getKey();
            }
        }
        String summary = all == 0 ? "No review tells." : all + " reviews; most in " + top + ": " + most + ".";
        return new Chart(id, title, summary, head, columns);
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
