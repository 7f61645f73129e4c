// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.html.byline.DateReader;
import org.reviewpage.html.byline.DateReader.Meaning;
import org.reviewpage.html.byline.WrittenDate;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
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
    /** Several days around a text are those of comments or other posts. */
    private static final double LISTED = 0.3;

    private static final double UNSURE = 0.5;
    private static final int MAX_TEXT = 100;
    private static final int MAX_LABEL = 30;
    private static final int HEADER_LEVELS = 4;
    private static final List<String> MACHINE = List.of("datetime", "content", "title", "data-time", "value");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    @Override
    public String name() {
        return "date-elements";
    }

    @Override
    public void extract(Article article, Findings findings) {
        TextStart start = new TextStart(article);
        Map<Element, Dates> holders = new LinkedHashMap<>();
        List<Element> times = article.elements("time");
        for (Element element : ElementMarks.having(article, times, Mark.DATE, Mark.DATE_ICON)) {
            ElementMarks marks = ElementMarks.of(element, article);
            boolean icon = marks.has(Mark.DATE_ICON) && element.childNodeSize() <= 1;
            Element holder = icon && element.parent() != null ? element.parent() : element;
            boolean made = element.normalName().equals("time") || icon || marks.has(Mark.DATE);
            String text = made ? ShortText.of(holder, MAX_TEXT) : "";
            if (made && says(holder, text) && !holdsAnother(holder)) {
                holders.put(holder, Dates.of(holder, withParent(holder, marks, text), text, article));
            }
        }
        header(article.root()).ifPresent(header -> {
            String text = ShortText.of(header, MAX_TEXT);
            holders.put(header, Dates.of(header, ElementMarks.NONE, text, article));
        });
        long daysElsewhere = holders.entrySet().stream()
                .filter(holder -> !start.isBefore(holder.getKey()))
                .flatMap(holder -> holder.getValue().surest().stream())
                .map(date -> date.date().date())
                .distinct()
                .count();
        holders.forEach((holder, dates) -> {
            boolean outside = !article.contains(holder);
            double usual = outside || start.isBefore(holder) ? BEFORE : daysElsewhere > 1 ? LISTED : ELSEWHERE;
            report(holder, dates, usual, findings);
        });
    }

    private static boolean says(Element holder, String text) {
        return !text.isEmpty() || holder.hasAttr("datetime") || holder.hasAttr("title");
    }

    /** {@code entry-meta} that holds a {@code time}: the inner one knows better which of its dates is which. */
    private static boolean holdsAnother(Element holder) {
        return holder.stream()
                .filter(inner -> inner.nameIs("time") || inner.nameIs("abbr") && inner.hasAttr("title"))
                .findFirst()
                .filter(inner -> inner != holder)
                .isPresent();
    }

    /** An element's marks with those of a parent that holds little else: {@code <p class="updated"><time>}. */
    private static ElementMarks withParent(Element holder, ElementMarks marks, String text) {
        Element parent = holder.parent();
        String around = parent == null ? "" : ShortText.of(parent, MAX_TEXT);
        return !around.isEmpty() && around.length() <= text.length() + MAX_LABEL
                ? marks.and(ElementMarks.of(parent))
                : marks;
    }

    /** Blogger and Movable Type put the day in a heading over all posts of that day, outside of the post. */
    private static Optional<Element> header(Element root) {
        Element at = root;
        for (int level = 0; at != null && level < HEADER_LEVELS; level++, at = at.parent()) {
            Element before = at.previousElementSibling();
            if (before != null
                    && HEADING.matcher(before.normalName()).matches()
                    && ElementMarks.of(before).has(Mark.DAY_HEADING)) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    private static void report(Element element, Dates dates, double usually, Findings findings) {
        ElementMarks marks = dates.marks();
        Optional<WrittenDate> date = dates.surest();
        if (date.isEmpty() || marks.has(Mark.NOT_DATE)) {
            return;
        }
        String text = dates.text();
        Meaning meaning = DateReader.meaning(
                dates.shown().map(there -> text.substring(0, there.start())).orElse(text));
        boolean first = marks.has(Mark.PUBLISHED) && meaning != Meaning.MODIFIED;
        if (!first && (marks.has(Mark.MODIFIED) || meaning == Meaning.MODIFIED)) {
            findings.report(Field.DATE_MODIFIED, date.get().date(), BEFORE, element, text);
        } else if (meaning == Meaning.PUBLISHED || first) {
            double usual = first && usually >= ELSEWHERE ? PUBLISHED : usually;
            findings.report(Field.DATE_PUBLISHED, date.get().date(), date.get().sure() ? usual : UNSURE, element, text);
        }
    }

    /** What an element says for machines and to people; the text is what it says to people. */
    private record Dates(ElementMarks marks, Optional<WrittenDate> machine, Optional<WrittenDate> shown, String text) {
        static Dates of(Element element, ElementMarks marks, String text, Article article) {
            Optional<WrittenDate> machine = Optional.empty();
            for (String attribute : MACHINE) {
                if (machine.isEmpty() && element.hasAttr(attribute)) {
                    machine = DateReader.first(element.attr(attribute), article);
                }
            }
            return new Dates(marks, machine, DateReader.first(text, article), text);
        }

        /** The machine's, unless the shown one is a day off. */
        Optional<WrittenDate> surest() {
            if (machine.isEmpty() || shown.isEmpty()) {
                return machine.or(() -> shown);
            }
            long apart = ChronoUnit.DAYS.between(
                    shown.get().date().date(), machine.get().date().date());
            return Math.abs(apart) == 1 ? shown : machine;
        }
    }
}
