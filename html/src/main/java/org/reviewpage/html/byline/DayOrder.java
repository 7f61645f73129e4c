// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Text;

/** Whether a site writes 3/11/1999 for the third of November or for the eleventh of March. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing tells; English without a country is more often American than not. */
    UNKNOWN;

    private static final List<String> MACHINE = List.of(
            "article:published_time", "published_at", "datepublished", "article:modified_time", "date", "dc.date");
    private static final int MAX_TEXT = 300;
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d/.,-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2}|\\d{4})(?![\\d/])");
    private static final Pattern IN_ADDRESS = Pattern.compile("^.{1,200}?/(\\d{4})/(\\d{2})/(\\d{2})/.*");

    /** The order that the page of an article has. */
    public static DayOrder of(Article article) {
        return article.once(DayOrder::read);
    }

    private static DayOrder read(Article article) {
        List<String> texts = article.blocks().stream()
                .filter(block -> block.characters().hasDigit())
                .map(Block::text)
                .toList();
        List<String> machine = new ArrayList<>();
        MACHINE.forEach(name -> machine.addAll(article.page().metas(name)));
        machine.add(IN_ADDRESS.matcher(article.page().url().orElse("")).replaceFirst("$1-$2-$3"));
        return of(article.page().language(), texts, machine);
    }

    /**
     * The order that a page has by its own dates, else by its language.
     *
     * @param language the page's language as a tag such as {@code pt-BR}; empty if it is not known
     * @param texts texts that may hold dates; 11/23/1999 has no 23rd month
     * @param machine dates for machines, {@code 1999-03-11T…}, one of which may be shown to people in the texts
     */
    public static DayOrder of(String language, Collection<String> texts, Collection<String> machine) {
        DayOrder seen = seenIn(texts, machine);
        return seen == UNKNOWN ? usual(language) : seen;
    }

    private static DayOrder seenIn(Collection<String> texts, Collection<String> machine) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        List<String> days = machine.stream().map(date -> Text.head(date, 10)).toList();
        for (String text : texts) {
            String head = Text.head(text, MAX_TEXT);
            Matcher numbers = NUMBERS.matcher(head).useTransparentBounds(true);
            for (int day : DateDigits.of(head).days()) {
                if (!numbers.region(day, head.length()).lookingAt()) {
                    continue;
                }
                int first = Integer.parseInt(numbers.group(1));
                int second = Integer.parseInt(numbers.group(3));
                int year = Integer.parseInt(numbers.group(4)) % 100;
                dayFirst |= (first > 12 && second <= 12) || shown(days, year, second, first);
                monthFirst |= (second > 12 && first <= 12) || shown(days, year, first, second);
            }
        }
        return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
    }

    private static boolean shown(List<String> days, int year, int month, int day) {
        String date = twoDigits(year) + "-" + twoDigits(month) + "-" + twoDigits(day);
        return month != day && days.stream().anyMatch(known -> known.endsWith(date));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : "" + number;
    }

    private static DayOrder usual(String language) {
        String tag = language.strip().replace('_', '-').toLowerCase(Locale.ROOT);
        if (tag.equals("en-us")) {
            return MONTH_FIRST;
        }
        return tag.isEmpty() || tag.equals("en") ? UNKNOWN : DAY_FIRST;
    }
}
