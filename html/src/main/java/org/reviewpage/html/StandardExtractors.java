// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html;

import java.util.List;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.text.ItemNames;
import org.reviewpage.html.text.MainText;
import org.reviewpage.html.text.PostTitle;
import org.reviewpage.html.text.WrittenRatings;

/** The extractors of {@link ReviewParser#standard()}. Their order does not matter; they stand here by what they look at. */
final class StandardExtractors {
    private StandardExtractors() {}

    static List<Extractor> all() {
        return List.of(
                // self-described: what the page says in markup made for machines

                // laid out: what the page shows by its elements

                // written: what the page says in words
                new MainText(), new PostTitle(), new ItemNames(), new WrittenRatings());
    }
}
