// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Review;
import org.reviewpage.core.Role;

/** Counts what is in the reviews, one after the other. */
final class Overview {
    private static final int BINS = 10;
    /** A wrong date must not fill the chart with empty years. */
    private static final int MOST_YEARS = 60;

    private static final Map<String, Predicate<Review>> FIELDS = new LinkedHashMap<>();
    private static final Map<String, Role> MAKERS = new LinkedHashMap<>();

    static {
        FIELDS.put("Title", has(Review::title));
        FIELDS.put("Reviewer", review -> !review.reviewers().isEmpty());
        FIELDS.put("Date", has(Review::datePublished));
        FIELDS.put("Address", has(Review::url));
        FIELDS.put("Site", has(Review::publisher));
        FIELDS.put("Language", has(Review::language));
        FIELDS.put("What is reviewed", has(review -> review.item().name()));
        FIELDS.put(
                "Its kind",
                review -> !List.of(ItemType.THING, ItemType.CREATIVE_WORK)
                        .contains(review.item().type()));
        FIELDS.put("Its year", has(review -> review.item().year()));
        FIELDS.put("Rating", has(Review::rating));
        FIELDS.put("Credits", review -> !review.item().credits().isEmpty());
        FIELDS.put("Picture or video", review -> !review.media().isEmpty());
        FIELDS.put("Text", has(Review::body));
        MAKERS.put("Directors", Role.DIRECTOR);
        MAKERS.put("Authors", Role.AUTHOR);
        MAKERS.put("Artists", Role.ARTIST);
    }

    private final TreeMap<Integer, Integer> years = new TreeMap<>();
    private final int[] bins = new int[BINS];
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<String, Map<String, Integer>> makers = new LinkedHashMap<>();
    private final Map<String, Integer> complete = new LinkedHashMap<>();
    private int reviews;
    private int rated;
    private double sum;

    Overview() {
        FIELDS.keySet().forEach(field -> complete.put(field, 0));
        MAKERS.keySet().forEach(title -> makers.put(title, new TreeMap<>()));
    }

    private static Predicate<Review> has(Function<Review, Optional<?>> fact) {
        return review -> fact.apply(review).isPresent();
    }

    void count(Review review) {
        reviews++;
        review.datePublished().ifPresent(date -> years.merge(date.date().getYear(), 1, Integer::sum));
        kinds.merge(Words.plain(review.item().type().name()), 1, Integer::sum);
        review.rating().flatMap(Words::share).ifPresent(share -> {
            rated++;
            sum += share;
            bins[(int) Math.min(BINS - 1, share * BINS + 1e-9)]++;
        });
        MAKERS.forEach((title, role) -> Row.inRole(review, role)
                .forEach(name ->
                        makers.computeIfAbsent(title, none -> new TreeMap<>()).merge(name, 1, Integer::sum)));
        FIELDS.forEach((field, has) -> complete.merge(field, has.test(review) ? 1 : 0, Integer::sum));
    }

    int reviews() {
        return reviews;
    }

    int rated() {
        return rated;
    }

    /** The mean of the ratings from 0 to 1. */
    String mean() {
        return rated == 0 ? "–" : String.format(Locale.ROOT, "%.2f", sum / rated);
    }

    String years() {
        if (years.isEmpty()) {
            return "–";
        }
        return years.size() == 1 ? "" + years.firstKey() : years.firstKey() + "–" + years.lastKey();
    }

    List<Chart> charts() {
        return List.of(
                Chart.of("years", "Reviews over the years", "Year", perYear()),
                Chart.of("ratings", "Ratings, as share of the scale", "From 0 to 1", perBin()));
    }

    /** What is reviewed, and by whom it was made; without empty tables. */
    List<Ranking> rankings() {
        Map<String, Map<String, Integer>> all = new LinkedHashMap<>(Map.of("Kinds", kinds));
        all.putAll(makers);
        return all.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> Ranking.most(
                        each.getKey(), each.getKey().equals("Kinds") ? "Kind" : "Name", each.getValue(), reviews))
                .toList();
    }

    Ranking completeness() {
        return Ranking.shares("How complete each field is", "Field", complete, reviews);
    }

    private Map<String, Integer> perYear() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        boolean isShort = !years.isEmpty() && years.lastKey() - years.firstKey() < MOST_YEARS;
        Collection<Integer> shown = isShort
                ? IntStream.rangeClosed(years.firstKey(), years.lastKey())
                        .boxed()
                        .toList()
                : years.keySet();
        shown.forEach(year -> counts.put(String.valueOf(year), years.getOrDefault(year, 0)));
        return counts;
    }

    private Map<String, Integer> perBin() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < BINS; i++) {
            counts.put("." + i + "–" + (i == BINS - 1 ? "1" : "." + (i + 1)), bins[i]);
        }
        return counts;
    }
}
