// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.NameWords;
import org.reviewpage.html.words.Resource;

/** What names in HTML say of an element, by the words of {@code element-marks.tsv}: {@code entry-author} has AUTHOR. */
enum Mark {
    AUTHOR,
    NOT_AUTHOR,
    AUTHOR_ICON,
    DATE,
    PUBLISHED,
    MODIFIED,
    NOT_DATE,
    DATE_ICON,
    DAY_HEADING,
    TAGS,
    NOT_TAGS,
    FILED;

    private static final Glossary<Integer> WORDS = words();

    private static Glossary<Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (List<String> row : Resource.rows(Mark.class, "element-marks.tsv")) {
            Mark mark = valueOf(row.get(0).replace('-', '_').toUpperCase(Locale.ROOT));
            for (String word : row.get(1).split(" ")) {
                words.merge(word, mark.bit(), (one, other) -> one | other);
            }
        }
        return new Glossary<>(words);
    }

    int bit() {
        return 1 << ordinal();
    }

    /** A bit for each mark that some names, as in a class attribute, have: of their words, and of each name as a whole. */
    static int bits(String names) {
        return NameWords.meaning(names, WORDS);
    }
}
