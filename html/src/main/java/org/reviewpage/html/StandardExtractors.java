// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html;

import java.util.ArrayList;
import java.util.List;
import org.reviewpage.html.article.MainText;
import org.reviewpage.html.article.PostTitle;
import org.reviewpage.html.article.section.SectionNames;
import org.reviewpage.html.article.section.SeveralReviews;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.extract.byline.AddressDate;
import org.reviewpage.html.extract.byline.BylineElements;
import org.reviewpage.html.extract.byline.DateElements;
import org.reviewpage.html.extract.byline.NameLine;
import org.reviewpage.html.extract.byline.Signature;
import org.reviewpage.html.extract.byline.SiteOwner;
import org.reviewpage.html.extract.byline.TagLinks;
import org.reviewpage.html.extract.byline.TitleByline;
import org.reviewpage.html.extract.byline.WrittenByline;
import org.reviewpage.html.extract.byline.WrittenDates;
import org.reviewpage.html.extract.credit.CastSection;
import org.reviewpage.html.extract.credit.Citations;
import org.reviewpage.html.extract.credit.ClassLabels;
import org.reviewpage.html.extract.credit.FactsBeside;
import org.reviewpage.html.extract.credit.LabelledFacts;
import org.reviewpage.html.extract.credit.ProseMakers;
import org.reviewpage.html.extract.item.ItemNames;
import org.reviewpage.html.extract.item.ItemTypes;
import org.reviewpage.html.extract.item.LabelledItem;
import org.reviewpage.html.extract.media.AudioPlayers;
import org.reviewpage.html.extract.media.Pictures;
import org.reviewpage.html.extract.media.Videos;
import org.reviewpage.html.extract.rating.RatedElements;
import org.reviewpage.html.extract.rating.RatingImages;
import org.reviewpage.html.extract.rating.ScoreBoxes;
import org.reviewpage.html.extract.rating.StarRows;
import org.reviewpage.html.extract.rating.TagRatings;
import org.reviewpage.html.extract.rating.TitleRatings;
import org.reviewpage.html.extract.rating.WrittenRatings;
import org.reviewpage.html.extract.review.ProsAndCons;
import org.reviewpage.html.extract.review.ReviewSigns;
import org.reviewpage.html.extract.review.TextLanguage;
import org.reviewpage.html.extract.review.VerdictText;
import org.reviewpage.html.markup.MetaTags;
import org.reviewpage.html.markup.PageStateDates;
import org.reviewpage.html.markup.StructuredData;

/** The extractors of {@link ReviewParser#standard()}. Their order does not matter; they stand here by what they find. */
final class StandardExtractors {
    private StandardExtractors() {}

    static List<Extractor> all() {
        List<Extractor> all = new ArrayList<>();

        // anything: what the page says in markup made for machines
        all.add(new MetaTags());
        all.add(new PageStateDates());
        all.addAll(StructuredData.all());

        // the post: its title, text and language, what speaks for its being a review, what it weighs and sums up
        all.add(new PostTitle());
        all.add(new MainText());
        all.add(new TextLanguage());
        all.add(new ReviewSigns());
        all.add(new ProsAndCons());
        all.add(new VerdictText());

        // who wrote it, when, and what it is filed under
        all.add(new BylineElements());
        all.add(new WrittenByline());
        all.add(new TitleByline());
        all.add(new NameLine());
        all.add(new Signature());
        all.add(new SiteOwner());
        all.add(new DateElements());
        all.add(new WrittenDates());
        all.add(new AddressDate());
        all.add(new TagLinks());

        // ratings
        all.add(new ScoreBoxes());
        all.add(new RatedElements());
        all.add(new StarRows());
        all.add(new RatingImages());
        all.add(new WrittenRatings());
        all.add(new TitleRatings());
        all.add(new TagRatings());

        // what is reviewed
        all.add(new ItemNames());
        all.add(new ItemTypes());
        all.add(new LabelledItem());
        all.add(new SectionNames());
        all.add(new SeveralReviews());

        // who made it, and its other labelled facts
        all.add(new CastSection());
        all.add(new LabelledFacts());
        all.add(new FactsBeside());
        all.add(new ClassLabels());
        all.add(new Citations());
        all.add(new ProseMakers());

        // pictures, videos, sound
        all.add(new Pictures());
        all.add(new Videos());
        all.add(new AudioPlayers());
        return all;
    }
}
