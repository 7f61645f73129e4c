// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.microformats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.ElementText;

/**
 * The value class pattern: where only a part of an element is the value of its property, that part bears the class
 * {@code value}, or {@code value-title} if the value is its title.
 *
 * <p>{@code <span class="rating"><span class="value">4</span> of 5} is 4, and {@code <span class="dt-start"><span
 * class="value">2013-12-18</span> at <span class="value">20:15</span>} is 2013-12-18 20:15.
 *
 * @see <a href="https://microformats.org/wiki/value-class-pattern">value-class-pattern</a>
 */
final class ValueClass {
    private static final int MAX_PARTS = 20;
    private static final int MAX_DEPTH = 8;
    private static final int MAX_LENGTH = 2_000;
    private static final Pattern DATE = Pattern.compile("\\d{4}-(?:\\d{2}-\\d{2}|\\d{3})");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})(?::(\\d{2}))?(?::(\\d{2}))?\\s{0,2}(a\\.?m\\.?|p\\.?m\\.?)?(z|[+-]\\d{1,2}:?(?:\\d{2})?)?");
    private static final Pattern ZONE = Pattern.compile("z|[+-]\\d{1,2}:?(?:\\d{2})?");

    private ValueClass() {}

    /** The values inside of an element that are not those of another property in it, in order. */
    static List<String> parts(Element element, ItemClasses of) {
        List<String> parts = new ArrayList<>();
        gather(element, of, parts, 0);
        return parts;
    }

    private static void gather(Element parent, ItemClasses of, List<String> parts, int depth) {
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            boolean skipped = depth > MAX_DEPTH
                    || parts.size() >= MAX_PARTS
                    || child.normalName().equals("template")
                    || !ItemClasses.roots(child).isEmpty();
            if (skipped) {
                continue;
            }
            if (child.hasClass("value-title")) {
                parts.add(child.attr("title"));
            } else if (child.hasClass("value")) {
                parts.add(value(child));
            } else if (of.properties(child).isEmpty()) {
                gather(child, of, parts, depth + 1);
            }
        }
    }

    private static String value(Element element) {
        return element.hasAttr("datetime")
                ? element.attr("datetime")
                : PropertyValues.attribute(element).orElseGet(() -> ElementText.of(element, MAX_LENGTH));
    }

    /** A date, a time and a zone in any order as one moment; the time as 20:15 where it is given as 8:15pm. */
    static String moment(List<String> parts) {
        String date = "";
        String time = "";
        String zone = "";
        for (String stated : parts) {
            String part = stated.strip();
            String plain = part.toLowerCase(Locale.ROOT);
            Matcher clock = TIME.matcher(plain);
            if (date.isEmpty() && DATE.matcher(part).matches()) {
                date = part;
            } else if (zone.isEmpty() && ZONE.matcher(plain).matches()) {
                zone = part;
            } else if (time.isEmpty() && clock.matches() && (clock.group(2) != null || clock.group(4) != null)) {
                time = time(clock);
            } else if (date.isEmpty()) {
                // a whole moment in one part
                return part;
            }
        }
        return (date + (time.isEmpty() ? "" : " " + time + zone)).strip();
    }

    private static String time(Matcher clock) {
        int hour = Integer.parseInt(clock.group(1));
        String half = clock.group(4) == null ? "" : clock.group(4);
        if (half.startsWith("p") && hour < 12) {
            hour += 12;
        } else if (half.startsWith("a") && hour == 12) {
            hour = 0;
        }
        String minutes = clock.group(2) == null ? "00" : clock.group(2);
        String seconds = clock.group(3) == null ? "" : ":" + clock.group(3);
        String zone = clock.group(5) == null ? "" : clock.group(5).toUpperCase(Locale.ROOT);
        return String.format(Locale.ROOT, "%02d:%s%s%s", hour, minutes, seconds, zone);
    }
}
