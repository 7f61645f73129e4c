// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html;

import java.util.ArrayList;
import java.util.List;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.layout.Pictures;
import org.reviewpage.html.layout.RatedElements;
import org.reviewpage.html.layout.RatingImages;
import org.reviewpage.html.layout.StarRows;
import org.reviewpage.html.markup.StructuredData;
import org.reviewpage.html.text.ItemNames;
import org.reviewpage.html.text.ItemTypes;
import org.reviewpage.html.text.LabelledItem;
import org.reviewpage.html.text.MainText;
import org.reviewpage.html.text.PostTitle;
import org.reviewpage.html.text.ReviewSigns;
import org.reviewpage.html.text.TitleRatings;
import org.reviewpage.html.text.WrittenRatings;

/** The extractors of {@link ReviewParser#standard()}. Their order does not matter; they stand here by what they look at. */
final class StandardExtractors {
    private StandardExtractors() {}

    static List<Extractor> all() {
        List<Extractor> all = new ArrayList<>();

        // self-described: what the page says in markup made for machines
        all.addAll(StructuredData.all());

        // laid out: what the page shows by its elements
        all.add(new Pictures());
        all.add(new StarRows());
        all.add(new RatingImages());
        all.add(new RatedElements());

        // written: what the page says in words
        all.add(new TitleRatings());
        all.add(new MainText());
        all.add(new PostTitle());
        all.add(new ItemNames());
        all.add(new WrittenRatings());
        all.add(new ItemTypes());
        all.add(new LabelledItem());
        all.add(new ReviewSigns());
        return all;
    }
}
