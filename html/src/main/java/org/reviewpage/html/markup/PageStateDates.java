// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.LinkedHashSet;
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
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i)\"(?:date_?published|published_?(?:date|at|on|time)|publication_?date|first_?publication_?date)\""
                    + "\\s{0,3}:\\s{0,3}\"(\\d{4}-\\d{2}-\\d{2}[^\"]{0,30})\"");

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
            Matcher stated = PUBLISHED.matcher(Text.head(script.data(), MAX_SCRIPT));
            while (stated.find()) {
                Optional<WrittenDate> date = DateReader.first(stated.group(1), DayOrder.UNKNOWN);
                date.map(WrittenDate::date).ifPresent(dates::add);
                last = script;
            }
        }
        if (dates.stream().map(PublicationDate::date).distinct().count() == 1) {
            findings.report(Field.DATE_PUBLISHED, dates.iterator().next(), CONFIDENCE, last, "the page's state");
        }
    }
}
