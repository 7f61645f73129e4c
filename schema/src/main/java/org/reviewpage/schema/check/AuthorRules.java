// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** RV-AUTHOR and its kin: who signed a review. */
final class AuthorRules implements Subject {
    /** Names must be shorter than this. */
    private static final int TOO_LONG = 100;

    /** {@code "50% off until Saturday"}: no name has these. */
    private static final Pattern PROMOTION = Pattern.compile("[%!$€£]|https?:|www\\.");

    /** {@code "Ann Ames, Bob Bell"}, {@code "Ann and Bob"}, but not {@code "Sammy Davis, Jr."}; Spanish surnames have a {@code y}. */
    private static final Pattern SEVERAL = Pattern.compile(
            ",(?! {0,3}(?:jr|sr|ph\\.?d|m\\.?d|ii|iii|iv|esq)\\b)|;| & | and | und | et ", Pattern.CASE_INSENSITIVE);

    /** {@code "Posted by Ann"}, {@code "Dr. Ann Ames"}, {@code "Ann Ames (editor)"}, {@code "Ann | The Daily"}. */
    private static final Pattern EXTRA = Pattern.compile(
            "^(?:(?:(?:posted|written|reviewed) )?by |(?:dr|mr|mrs|ms|prof)\\. )|[|(]| [-–—] ",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Place review, Report report) {
        if (!Reviews.isReview(review)) {
            return;
        }
        if (!review.has("author")) {
            report.add("RV-AUTHOR", review.path("author"));
        }
        for (Place.Value value : review.values("author")) {
            if (value.text().isPresent()) {
                report.add("RV-AUTHOR-TYPE", value.path());
            }
        }
        List<String> publishers = Reviews.parties(review, "publisher")
                .flatMap(publisher -> publisher.text("name").stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        for (Place author : review.things("author")) {
            author(author, publishers, report);
        }
    }

    private static void author(Place author, List<String> publishers, Report report) {
        boolean person = author.isA("Person");
        if (!person && !author.isA("Organization")) {
            report.add("RV-AUTHOR-TYPE", author.path());
        }
        Optional<String> stated = author.text("name");
        if (stated.isEmpty()) {
            report.add("RV-AUTHOR-NAME", author.path("name"));
        } else if (stated.get().length() >= TOO_LONG) {
            report.add("RV-AUTHOR-LEN", author.path("name"));
        } else if (PROMOTION.matcher(stated.get()).find()) {
            report.add("RV-AUTHOR-VALID", author.path("name"));
        } else if (person && SEVERAL.matcher(stated.get()).find()) {
            report.add("RV-AUTHOR-MULTI", author.path("name"));
        } else if (person && hasMore(stated.get(), publishers)) {
            report.add("RV-AUTHOR-EXTRA", author.path("name"));
        }
        if (!author.has("url") && !author.has("sameAs")) {
            report.add("RV-AUTHOR-URL", author.path("url"));
        }
    }

    private static boolean hasMore(String name, List<String> publishers) {
        String plain = name.toLowerCase(Locale.ROOT);
        return EXTRA.matcher(name).find()
                || publishers.stream()
                        .anyMatch(publisher -> plain.length() > publisher.length()
                                && (plain.endsWith(" " + publisher) || plain.startsWith(publisher + " ")));
    }
}
