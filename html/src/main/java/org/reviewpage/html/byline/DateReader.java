// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Resource;
import org.reviewpage.html.words.Tally;
import org.reviewpage.html.words.Text;
import org.reviewpage.html.words.Vocabulary;

/**
 * Reads full dates: {@code 2013-12-18T20:15+01:00}, {@code December 18th, 2013}, {@code 18 de diciembre de 2013},
 * {@code 18.12.2013}, {@code 2013年12月18日}. A month or year alone is no date, and neither is "2 days ago".
 */
public final class DateReader {
    private static final int MAX_TEXT = 400;
    private static final Glossary<Integer> MONTHS = months();
    private static final Vocabulary WORDS = Vocabulary.read(DateReader.class, "date-words.txt");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d/.-])(\\d{4})([-/.]) ?(\\d{1,2})\\2 ?(\\d{1,2})(?!\\d)");
    private static final Pattern CJK =
            Pattern.compile("(?<!\\d)(\\d{4}) ?[年년](?:度)? ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일号號]");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d/.,-])(\\d{1,2})([/.-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})(?![\\d/])");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[ -](?:de |of |d['’])?"
                    + "(\\p{L}{3,14})\\.?,?[ -](?:de |del |do |of )?['’]?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{3,14})\\.?[ -](\\d{1,2})(?:st|nd|rd|th|[.º])?(?:,| de)?[ -](\\d{4})(?!\\d)");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(?<!\\d)(\\d{4})[. ,] ?(\\p{L}{3,14})\\.? (\\d{1,2})(?!\\d)");
    private static final Pattern TIME = Pattern.compile(
            "^(?:T| |, )(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)? ?(Z|GMT|UTC|[+-]\\d{2}:?\\d{2})(?![\\p{L}\\d])");

    private DateReader() {}

    /** The full dates in a text, in its order. Only the beginning of a long text is looked at. */
    public static List<WrittenDate> find(String text, DayOrder order) {
        return find(text, () -> order);
    }

    /** As {@link #find(String, DayOrder)}, in the order of an article's page, which is asked for where a date leaves it open. */
    public static List<WrittenDate> find(String text, Article article) {
        return find(text, () -> DayOrder.of(article));
    }

    private static List<WrittenDate> find(String text, Supplier<DayOrder> order) {
        String head = Text.head(text, MAX_TEXT);
        DateDigits digits = DateDigits.of(head);
        if (digits.days().length == 0) {
            return List.of();
        }
        List<WrittenDate> found = new ArrayList<>();
        Matcher at = NUMBERS.matcher(head).useTransparentBounds(true);
        if (digits.years().length > 0) {
            findWithYear(found, head, digits, at);
        }
        for (int day : digits.days()) {
            if (begins(at, NUMBERS, day)) {
                addNumbers(found, head, at, order);
            }
        }
        found.sort(Comparator.comparingInt(WrittenDate::start));
        return found;
    }

    private static void findWithYear(List<WrittenDate> found, String text, DateDigits digits, Matcher at) {
        for (int year : digits.years()) {
            if (begins(at, YEAR_FIRST, year)) {
                add(found, text, at, at.group(1), number(at.group(3)), at.group(4), true);
            } else if (begins(at, CJK, year)) {
                add(found, text, at, at.group(1), number(at.group(2)), at.group(3), true);
            }
        }
        for (int day : digits.days()) {
            if (begins(at, DAY_MONTH, day)) {
                add(found, text, at, at.group(3), month(text, at.start(2), at.end(2)), at.group(1), true);
            } else if (begins(at, MONTH_DAY, wordBefore(text, day))) {
                add(found, text, at, at.group(3), month(text, at.start(1), at.end(1)), at.group(2), true);
            }
        }
        for (int year : digits.years()) {
            if (begins(at, YEAR_MONTH_DAY, year)) {
                add(found, text, at, at.group(1), month(text, at.start(2), at.end(2)), at.group(3), true);
            }
        }
    }

    private static boolean begins(Matcher at, Pattern pattern, int start) {
        return at.usePattern(pattern).region(start, at.regionEnd()).lookingAt();
    }

    /** Where the word begins behind which a day stands. */
    private static int wordBefore(String text, int day) {
        int start = Math.max(0, day - 1);
        if (start > 0 && text.charAt(start - 1) == '.') {
            start--;
        }
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The first full date in a text. */
    public static Optional<WrittenDate> first(String text, DayOrder order) {
        return find(text, order).stream().findFirst();
    }

    /** As {@link #find(String, Article)}. */
    public static Optional<WrittenDate> first(String text, Article article) {
        return find(text, article).stream().findFirst();
    }

    /** What the words beside a date say of it. */
    public enum Meaning {
        PUBLISHED,
        MODIFIED,
        /** Something that happened to the reviewed work, or an event. */
        OTHER
    }

    /** What a date means by the words beside it, {@code Updated:}, {@code Release date}; published if they do not say. */
    public static Meaning meaning(String words) {
        return meaning(WORDS.in(words));
    }

    private static Meaning meaning(Tally words) {
        if (words.has("other")) {
            return Meaning.OTHER;
        }
        return words.has("modified") ? Meaning.MODIFIED : Meaning.PUBLISHED;
    }

    /** Whether the words beside a date say outright that it is of the publication: {@code Posted on}, {@code Erschienen am}. */
    public static boolean saysPublished(String words) {
        Tally tally = WORDS.in(words);
        return tally.has("published") && meaning(tally) == Meaning.PUBLISHED;
    }

    private static void addNumbers(List<WrittenDate> found, String text, Matcher at, Supplier<DayOrder> ofPage) {
        int first = number(at.group(1));
        int second = number(at.group(3));
        boolean isOpen = first <= 12 && second <= 12 && first != second;
        DayOrder order = isOpen ? ofPage.get() : DayOrder.UNKNOWN;
        boolean dots = at.group(2).equals(".");
        boolean dayFirst = first > 12
                || (second <= 12
                        && (order == DayOrder.DAY_FIRST
                                || (order == DayOrder.UNKNOWN
                                        && dots
                                        && at.group(4).length() == 4)));
        boolean sure = !isOpen || order != DayOrder.UNKNOWN;
        String year = at.group(4).length() == 4 ? at.group(4) : century(at.group(4));
        add(found, text, at, year, dayFirst ? second : first, dayFirst ? at.group(1) : at.group(3), sure);
    }

    private static String century(String year) {
        return (number(year) >= 70 ? "19" : "20") + year;
    }

    private static void add(
            List<WrittenDate> found, String text, Matcher at, String year, int month, String day, boolean sure) {
        if (month == 0 || number(year) < DateDigits.FIRST_YEAR || number(year) > DateDigits.LAST_YEAR) {
            return;
        }
        for (WrittenDate other : found) {
            if (at.start() < other.end() && other.start() < at.end()) {
                return;
            }
        }
        try {
            LocalDate date = LocalDate.of(number(year), month, number(day));
            Matcher time = TIME.matcher(text.substring(at.end()));
            boolean timed = time.find();
            PublicationDate value = timed ? moment(date, time) : PublicationDate.of(date);
            found.add(new WrittenDate(value, at.start(), at.end() + (timed ? time.end() : 0), sure));
        } catch (DateTimeException noSuchDay) {
            return;
        }
    }

    private static PublicationDate moment(LocalDate date, Matcher time) {
        String offset = time.group(4);
        ZoneOffset zone = Character.isLetter(offset.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(offset);
        int second = time.group(3) == null ? 0 : number(time.group(3));
        LocalTime clock = LocalTime.of(number(time.group(1)), number(time.group(2)), second);
        return PublicationDate.of(OffsetDateTime.of(date, clock, zone));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String text, int start, int end) {
        Integer month = MONTHS.at(text, start, end);
        if (month == null) {
            String key = Text.key(text.substring(start, end));
            month = MONTHS.at(key, 0, key.length());
        }
        return month == null ? 0 : month;
    }

    private static Glossary<Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (List<String> row : Resource.rows(DateReader.class, "months.tsv")) {
            for (String name : row.get(1).split(" ")) {
                months.put(Text.key(name), number(row.get(0)));
            }
        }
        return new Glossary<>(months);
    }
}
