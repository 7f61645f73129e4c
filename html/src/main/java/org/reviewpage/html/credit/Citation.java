// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.words.Text;

/**
 * A book as reviews cite it: "Ann Poe, Harbour Lights (Quill Books, 2013)", "Quill Verlag, Berlin 2013", "Quill, 320
 * pages".
 *
 * @param author the author and, behind the title, nobody else; empty if the line names none
 * @param publisher the publisher
 * @param year the year of publication
 */
public record Citation(Optional<String> author, Optional<String> publisher, Optional<Integer> year) {
    private static final int MAX_LINE = 200;
    private static final String NAME = "(\\p{Lu}[\\p{L}’'.-]{0,25}(?: [\\p{L}’'.&-]{1,25}){0,4})";
    private static final String YEAR = "((?:1[89]|20)\\d\\d)";
    private static final String PAGES =
            "\\d{2,4} ?(?:pages|pp?|Seiten|S\\.|páginas|págs|pagine|pag|str|stron|blz|sidor|sider)\\b";

    /** "Ann Poe, Harbour Lights: A Novel (Quill Books, 2013)." */
    private static final Pattern FULL =
            Pattern.compile("^" + NAME + "[,:] .{2,100}? \\((?:" + NAME + ", )?" + YEAR + "\\)(.{0,60})$");

    /** "Quill Books, London 2013, 320 pages" */
    private static final Pattern COUNTED = Pattern.compile("^" + NAME + ",? (?:\\p{Lu}[\\p{L} ]{2,25},? )?(?:" + YEAR
            + ",? )?(?:\\d{1,2}[.,] Auflage,? )?" + PAGES + ".{0,60}$");

    /** "Quill Verlag, Berlin 2013." */
    private static final Pattern HOUSE =
            Pattern.compile("^" + NAME + ", (?:\\p{Lu}[\\p{L} ]{2,25},? )?" + YEAR + "\\.?$");

    /** "Verlag Dr. Quill, 5. neu bearbeitete Auflage, 2014, 896 Seiten": more stands between the house and the pages. */
    private static final Pattern LONG_COUNTED = Pattern.compile("^([^,]{3,60}), (?:[^,]{2,40}, ){0,3}?(?:[^,]{2,30} )?"
            + YEAR + ", (?:[^,]{2,30}, )?" + PAGES + ".{0,120}$");

    private static final Pattern DEGREES = Pattern.compile("^(?:(?:RA|RAin|PD|Prof\\.|Professor|Dr\\.|Mag\\.) ){1,4}");

    private static final Pattern IS_HOUSE = Pattern.compile(
            "(?:^| )(?:Verlag|Press|Books|Publishers|Publishing|Éditions|Editions|Ediciones|Edizioni|Editora|Wydawnictwo|Forlag|Förlag)(?: |$)");

    private static final Pattern FOR_SALE = Pattern.compile("[$£€]|Amazon|ISBN|" + PAGES);

    /** The citation that a line is. */
    public static Optional<Citation> read(String line) {
        String text = Text.collapse(line);
        if (text.length() > MAX_LINE) {
            return Optional.empty();
        }
        if (text.indexOf('(') > 0) {
            Matcher full = FULL.matcher(text);
            if (full.matches()
                    && (full.group(2) != null || FOR_SALE.matcher(full.group(4)).find())) {
                return Optional.of(new Citation(name(full.group(1)), name(full.group(2)), year(full.group(3))));
            }
        }
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            return Optional.of(new Citation(Optional.empty(), name(counted.group(1)), year(counted.group(2))));
        }
        Matcher longer = LONG_COUNTED.matcher(text);
        if (longer.matches() && IS_HOUSE.matcher(longer.group(1)).find()) {
            return Optional.of(new Citation(Optional.empty(), name(longer.group(1)), year(longer.group(2))));
        }
        Matcher house = HOUSE.matcher(text);
        return house.matches() && IS_HOUSE.matcher(house.group(1)).find()
                ? Optional.of(new Citation(Optional.empty(), name(house.group(1)), year(house.group(2))))
                : Optional.empty();
    }

    /** The author whom the line above a publisher names: "Ann Poe: Harbour Lights.", "by Ann Poe" */
    public static Optional<String> authorOf(String line) {
        if (line.startsWith("by ") && line.length() < 60) {
            return name(line.substring(3)).filter(name -> name.indexOf(' ') > 0);
        }
        int colon = line.indexOf(": ");
        return colon > 0 && colon < 60
                ? name(line.substring(0, colon)).filter(name -> name.indexOf(' ') > 0)
                : Optional.empty();
    }

    /** The author whom a line names and nothing else, two lines above the publisher: "Prof. Ann Poe". */
    public static Optional<String> authorAlone(String line) {
        String name = DEGREES.matcher(line).replaceFirst("");
        int words = name.split(" ", 6).length;
        return line.length() < 50 && line.indexOf('(') < 0 && words > 1 && words < 5 ? name(name) : Optional.empty();
    }

    private static Optional<String> name(@Nullable String words) {
        return words == null || Label.find(words).isPresent()
                ? Optional.empty()
                : CreditedName.of(words).map(CreditedName::text);
    }

    private static Optional<Integer> year(@Nullable String digits) {
        return digits == null ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }
}
