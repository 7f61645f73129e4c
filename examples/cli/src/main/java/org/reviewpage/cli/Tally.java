// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts what a run came to. */
final class Tally {
    private static final int SHOWN_REASONS = 10;
    private static final int KEPT_REASONS = 1_000; // some reasons hold a page's name or place
    private static final String OTHER = "for other reasons";

    private final Map<String, Integer> reasons = new TreeMap<>();
    private int pages;
    private int reviews;
    private int withoutRating;
    private int withoutItem;
    private int failed;

    void add(ObjectNode line) {
        pages++;
        for (JsonNode review : line.path("reviews")) {
            reviews++;
            withoutRating += review.has("reviewRating") ? 0 : 1;
            withoutItem += review.path("itemReviewed").has("name") ? 0 : 1;
        }
        if (!line.path("error").isNull()) {
            failed++;
            String reason = line.path("error").asString("");
            boolean kept = reasons.size() < KEPT_REASONS || reasons.containsKey(reason);
            reasons.merge(kept ? reason : OTHER, 1, Integer::sum);
        }
    }

    int pages() {
        return pages;
    }

    int failed() {
        return failed;
    }

    /** How many pages and reviews there are so far, and failures if there are any. */
    String soFar() {
        String words = counted(pages, "page") + ", " + counted(reviews, "review");
        return failed == 0 ? words : words + String.format(Locale.ROOT, ", %,d failed", failed);
    }

    /** What there is to say at the end, in lines; the most frequent reasons first. */
    List<String> lines(double seconds) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s, %s, %,d failed, %.1f s",
                counted(pages, "page"),
                counted(reviews, "review"),
                failed,
                seconds));
        if (reviews > 0) {
            lines.add(String.format(
                    Locale.ROOT, "reviews without rating %,d, without item %,d", withoutRating, withoutItem));
        }
        Comparator<Map.Entry<String, Integer>> frequency = Map.Entry.comparingByValue();
        List<Map.Entry<String, Integer>> sorted =
                reasons.entrySet().stream().sorted(frequency.reversed()).toList();
        int left = failed;
        for (Map.Entry<String, Integer> reason : sorted.subList(0, Math.min(SHOWN_REASONS, sorted.size()))) {
            lines.add(String.format(Locale.ROOT, "failed %,d: %s", reason.getValue(), reason.getKey()));
            left -= reason.getValue();
        }
        if (left > 0) {
            lines.add(String.format(Locale.ROOT, "failed %,d: %s", left, OTHER));
        }
        return lines;
    }

    /** A number of things in words. */
    static String counted(int count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
