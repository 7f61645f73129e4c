// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What files came to. Pages that were parsed, dropped or failed and what was left out are all the records.
 *
 * @param files how many files
 * @param bytes their size
 * @param pages pages that were parsed
 * @param reviews the reviews on them
 * @param dropped pages that the filter has dropped
 * @param failed pages and damaged records that could not be read
 * @param leftOut records that are no page, by kind
 */
record Counts(int files, long bytes, long pages, long reviews, long dropped, long failed, TreeMap<String, Long> leftOut)
        implements Serializable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, new TreeMap<>());

    static Counts of(String json) {
        return MAPPER.readValue(json, Counts.class);
    }

    Counts plus(Counts other) {
        TreeMap<String, Long> both = new TreeMap<>(leftOut);
        other.leftOut.forEach((kind, count) -> both.merge(kind, count, Long::sum));
        return new Counts(
                files + other.files,
                bytes + other.bytes,
                pages + other.pages,
                reviews + other.reviews,
                dropped + other.dropped,
                failed + other.failed,
                both);
    }

    /** All that was read. */
    long records() {
        return pages
                + dropped
                + failed
                + leftOut.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The share of the pages that the filter has dropped. */
    double share() {
        return dropped / Math.max(1.0, pages + dropped);
    }

    /** The kinds of records that are no page, for people. */
    String leftOutInWords() {
        StringBuilder words = new StringBuilder();
        leftOut.forEach((kind, count) -> words.append(String.format(Locale.ROOT, ", %,d %s", count, kind)));
        return words.toString();
    }

    /** As JSON, behind what else there is to say. */
    String json(Map<String, String> about) {
        Map<String, Object> all = new LinkedHashMap<>(new TreeMap<>(about));
        all.put("files", files);
        all.put("bytes", bytes);
        all.put("records", records());
        all.put("pages", pages);
        all.put("reviews", reviews);
        all.put("dropped", dropped);
        all.put("failed", failed);
        all.put("leftOut", leftOut);
        return MAPPER.writeValueAsString(all);
    }
}
