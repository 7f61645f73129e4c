// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** PN-MIN2 and its kin: pros and cons. */
final class NotesRules implements Subject {
    private static final List<String> NOTES = List.of("positiveNotes", "negativeNotes");

    /** Pros and cons are shown in these languages. */
    private static final Set<String> LANGUAGES = Set.of("nl", "en", "fr", "de", "it", "ja", "pl", "pt", "es", "tr");

    @Override
    public void check(Place review, Report report) {
        if (!Reviews.isReview(review) || NOTES.stream().noneMatch(review::has)) {
            return;
        }
        int statements = 0;
        for (String notes : NOTES) {
            for (Place.Value value : review.values(notes)) {
                statements += value.text().isPresent() ? 1 : 0;
            }
            for (Place list : review.things(notes)) {
                statements += list(list, report);
            }
        }
        String first = NOTES.stream().filter(review::has).findFirst().orElseThrow();
        if (statements == 1) {
            report.add("PN-MIN2", review.path(first));
        }
        Optional<Place> item = Reviews.nesting(review);
        String language = review.text("inLanguage").orElse("en").toLowerCase(Locale.ROOT);
        if (item.filter(thing -> thing.isA("Product")).isEmpty() || !LANGUAGES.contains(language.split("[-_]", 2)[0])) {
            report.add("PN-SCOPE", review.path(first));
        }
    }

    /** Checks a list of pros or of cons; how many it has. */
    private static int list(Place list, Report report) {
        for (Place statement : list.things("itemListElement")) {
            if (!statement.has("name") && statement.things("item").stream().noneMatch(item -> item.has("name"))) {
                report.add("PN-NAME", statement.path("name"));
            }
            if (!statement.has("position")) {
                report.add("PN-POS", statement.path("position"));
            }
        }
        return list.isA("ListItem") ? 1 : list.values("itemListElement").size();
    }
}
