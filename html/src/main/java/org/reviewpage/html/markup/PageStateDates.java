// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.html.byline.DateReader;
import org.reviewpage.html.byline.DayOrder;
import org.reviewpage.html.byline.WrittenDate;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Text;

/**
 * The day of publication in the state that a page keeps for its scripts: {@code <script type="application/json">
 * {"publishedDate": "2016-11-04T20:37:27Z"}}. Pages that a script draws show their date nowhere else.
 *
 * <p>Such a state often holds other posts too: where it names several days, none is taken.
 */
public final class PageStateDates implements Extractor {
    private static final double CONFIDENCE = 0.55;
    private static final int MAX_SCRIPT = 500_000;
    private static final int MAX_SCRIPTS = 50;
    private static final Glossary<String> NAMES = Glossary.of(List.of(
            "datepublished",
            "date_published",
            "publisheddate",
            "published_date",
            "publishedat",
            "published_at",
            "publishedon",
            "published_on",
            "publishedtime",
            "published_time",
            "publicationdate",
            "publication_date",
            "firstpublicationdate",
            "first_publicationdate",
            "firstpublication_date",
            "first_publication_date"));

    private static final Pattern DAY = Pattern.compile("\\s{0,3}:\\s{0,3}\"(\\d{4}-\\d{2}-\\d{2}[^\"]{0,30})\"");

    @Override
    public String name() {
        return "page-state-dates";
    }

    @Override
    public void extract(Article article, Findings findings) {
        if (!article.isAlone()) {
            return;
        }
        Set<PublicationDate> dates = new LinkedHashSet<>();
        Element last = article.root();
        int scripts = 0;
        for (Element script : article.page().elements("script")) {
            if (!script.attr("type").strip().equalsIgnoreCase("application/json")) {
                continue;
            }
            if (++scripts > MAX_SCRIPTS) {
                break;
            }
            if (read(Text.head(script.data(), MAX_SCRIPT), dates)) {
                last = script;
            }
        }
        if (dates.stream().map(PublicationDate::date).distinct().count() == 1) {
            findings.report(Field.DATE_PUBLISHED, dates.iterator().next(), CONFIDENCE, last, "the page's state");
        }
    }

    /** Adds the days of publication that a state names, if any. */
    private static boolean read(String state, Set<PublicationDate> dates) {
        boolean any = false;
        Matcher day = DAY.matcher(state);
        int end;
        for (int start = state.indexOf('"'); start >= 0; start = end) {
            end = state.indexOf('"', start + 1);
            if (end > 0
                    && NAMES.at(state, start + 1, end) != null
                    && day.region(end + 1, state.length()).lookingAt()) {
                Optional<WrittenDate> date = DateReader.first(day.group(1), DayOrder.UNKNOWN);
                date.map(WrittenDate::date).ifPresent(dates::add);
                any = true;
            }
        }
        return any;
    }
}
