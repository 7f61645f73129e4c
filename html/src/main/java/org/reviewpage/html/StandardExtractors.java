// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html;

import java.util.ArrayList;
import java.util.List;
import org.reviewpage.html.article.MainText;
import org.reviewpage.html.article.PostTitle;
import org.reviewpage.html.article.SectionNames;
import org.reviewpage.html.article.SeveralReviews;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.layout.AudioPlayers;
import org.reviewpage.html.layout.BylineElements;
import org.reviewpage.html.layout.CastSection;
import org.reviewpage.html.layout.ClassLabels;
import org.reviewpage.html.layout.DateElements;
import org.reviewpage.html.layout.FactsBeside;
import org.reviewpage.html.layout.LabelledFacts;
import org.reviewpage.html.layout.Pictures;
import org.reviewpage.html.layout.RatedElements;
import org.reviewpage.html.layout.RatingImages;
import org.reviewpage.html.layout.ScoreBoxes;
import org.reviewpage.html.layout.StarRows;
import org.reviewpage.html.layout.TagLinks;
import org.reviewpage.html.layout.Videos;
import org.reviewpage.html.markup.MetaTags;
import org.reviewpage.html.markup.PageStateDates;
import org.reviewpage.html.markup.StructuredData;
import org.reviewpage.html.text.AddressDate;
import org.reviewpage.html.text.Citations;
import org.reviewpage.html.text.ItemNames;
import org.reviewpage.html.text.ItemTypes;
import org.reviewpage.html.text.LabelledItem;
import org.reviewpage.html.text.NameLine;
import org.reviewpage.html.text.ProsAndCons;
import org.reviewpage.html.text.ProseMakers;
import org.reviewpage.html.text.ReviewSigns;
import org.reviewpage.html.text.Signature;
import org.reviewpage.html.text.SiteOwner;
import org.reviewpage.html.text.TagRatings;
import org.reviewpage.html.text.TextLanguage;
import org.reviewpage.html.text.TitleByline;
import org.reviewpage.html.text.TitleRatings;
import org.reviewpage.html.text.VerdictText;
import org.reviewpage.html.text.WrittenByline;
import org.reviewpage.html.text.WrittenDates;
import org.reviewpage.html.text.WrittenRatings;

/** The extractors of {@link ReviewParser#standard()}. Their order does not matter; they stand here by what they look at. */
final class StandardExtractors {
    private StandardExtractors() {}

    static List<Extractor> all() {
        List<Extractor> all = new ArrayList<>();

        // self-described: what the page says in markup made for machines
        all.add(new MetaTags());
        all.add(new PageStateDates());
        all.addAll(StructuredData.all());

        // laid out: what the page shows by its elements
        all.add(new CastSection());
        all.add(new LabelledFacts());
        all.add(new ClassLabels());
        all.add(new FactsBeside());
        all.add(new Videos());
        all.add(new AudioPlayers());
        all.add(new ScoreBoxes());
        all.add(new BylineElements());
        all.add(new DateElements());
        all.add(new TagLinks());
        all.add(new Pictures());
        all.add(new StarRows());
        all.add(new RatingImages());
        all.add(new RatedElements());

        // written: what the page says in words
        all.add(new Citations());
        all.add(new ProseMakers());
        all.add(new ProsAndCons());
        all.add(new VerdictText());
        all.add(new WrittenByline());
        all.add(new NameLine());
        all.add(new Signature());
        all.add(new SiteOwner());
        all.add(new WrittenDates());
        all.add(new AddressDate());
        all.add(new TitleByline());
        all.add(new TitleRatings());
        all.add(new TagRatings());
        all.add(new MainText());
        all.add(new TextLanguage());
        all.add(new PostTitle());
        all.add(new ItemNames());
        all.add(new SectionNames());
        all.add(new WrittenRatings());
        all.add(new ItemTypes());
        all.add(new LabelledItem());
        all.add(new ReviewSigns());
        all.add(new SeveralReviews());
        return all;
    }
}
