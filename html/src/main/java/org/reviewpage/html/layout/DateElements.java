// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.byline.Dates;
import org.reviewpage.html.byline.Dates.Meaning;
import org.reviewpage.html.byline.DayOrder;
import org.reviewpage.html.byline.WrittenDate;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.layout.Zones.Zone;
import org.reviewpage.html.page.Article;

/**
 * The dates of elements made for dates: {@code <time datetime>}, {@code <abbr class="published" title>},
 * {@code <span class="post-date">}, {@code <i class="fa fa-calendar">}.
 *
 * <p>Where the shown day and the machine's differ by one, the page shows its own day and the machine that of another
 * time zone; the shown one is taken. Not the date of a release, an event or a comment.
 */
public final class DateElements implements Extractor {
    private static final double PUBLISHED = 0.92;
    private static final double BEFORE = 0.88;
    private static final double ELSEWHERE = 0.6;
    private static final double UNSURE = 0.5;
    private static final int MAX_TEXT = 100;

    private static final Set<String> DATE = Set.of(
            "date",
            "published",
            "pubdate",
            "posted",
            "time",
            "timestamp",
            "datetime",
            "postdate",
            "datum",
            "fecha",
            "updated",
            "modified",
            "posted-on",
            "datepublished",
            "datemodified",
            "dtreviewed",
            "datecreated",
            "created",
            "post-meta",
            "entry-meta",
            "byline",
            "meta");
    private static final Set<String> FIRST =
            Set.of("published", "datepublished", "pubdate", "dtreviewed", "posted-on", "u-dt");
    private static final Set<String> LATER = Set.of("updated", "modified", "datemodified", "lastmod");
    private static final Set<String> OTHER = Set.of(
            "comment",
            "comments",
            "event",
            "release",
            "released",
            "reading",
            "readtime",
            "read",
            "birth",
            "start",
            "end",
            "related",
            "duration",
            "itemreviewed",
            "runtime",
            "countdown");
    private static final Set<String> CALENDAR_ICON = Set.of(
            "fa-calendar",
            "icon-calendar",
            "glyphicon-calendar",
            "glyphicon-time",
            "fa-clock-o",
            "dashicons-calendar",
            "fa-clock",
            "icon-clock");

    @Override
    public String name() {
        return "date-elements";
    }

    @Override
    public void extract(Article article, Findings findings) {
        Zones zones = new Zones(article);
        DayOrder order = DayOrder.of(article);
        for (Element element : article.elements()) {
            Set<String> marks = Marks.of(element);
            boolean icon = Marks.any(marks, CALENDAR_ICON) && element.text().isBlank();
            Element holder = icon && element.parent() != null ? element.parent() : element;
            boolean made = element.normalName().equals("time") || icon || Marks.any(marks, DATE);
            if (made && !Marks.any(marks, OTHER) && holder.text().length() <= MAX_TEXT) {
                report(holder, marks, zones.of(element), order, findings);
            }
        }
    }

    private static void report(Element element, Set<String> marks, Zone zone, DayOrder order, Findings findings) {
        Optional<WrittenDate> date = date(element, order);
        if (date.isEmpty()) {
            return;
        }
        String text = element.text();
        Optional<WrittenDate> shown = Dates.first(text, order);
        Meaning meaning = Dates.meaning(
                shown.map(there -> text.substring(0, there.start())).orElse(text));
        boolean first = Marks.any(marks, FIRST) && meaning != Meaning.MODIFIED;
        if (!first && (Marks.any(marks, LATER) || meaning == Meaning.MODIFIED)) {
            findings.report(Field.DATE_MODIFIED, date.get().date(), BEFORE, element, text);
        } else if (meaning == Meaning.PUBLISHED || first) {
            double usual = first ? PUBLISHED : zone == Zone.BEFORE ? BEFORE : ELSEWHERE;
            findings.report(Field.DATE_PUBLISHED, date.get().date(), date.get().sure() ? usual : UNSURE, element, text);
        }
    }

    private static Optional<WrittenDate> date(Element element, DayOrder order) {
        Optional<WrittenDate> machine = Optional.empty();
        for (String attribute : List.of("datetime", "content", "title", "data-time", "value")) {
            if (machine.isEmpty() && element.hasAttr(attribute)) {
                machine = Dates.first(element.attr(attribute), order);
            }
        }
        Optional<WrittenDate> shown = Dates.first(element.text(), order);
        if (machine.isEmpty() || shown.isEmpty()) {
            return machine.or(() -> shown);
        }
        boolean agree = shown.get().date().date().equals(machine.get().date().date());
        return agree || !near(shown.get().date().date(), machine.get().date().date()) ? machine : shown;
    }

    private static boolean near(LocalDate shown, LocalDate machine) {
        return Math.abs(ChronoUnit.DAYS.between(shown, machine)) <= 1;
    }
}
