// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.core.Identifier;
import org.reviewpage.html.words.Text;

/** Reads the words behind a label that is no credit: a year, an ISBN, genres, a name. */
public final class FactReader {
    private static final int MAX_GENRES = 8;
    private static final int MAX_NAME = 120;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");
    private static final Pattern PUBLISHED = Pattern.compile(
            "[^;|]{0,30}?(?:19|20)\\d\\d(?:[,;|] ?| by | from | at )((?:the )?\\p{Lu}[^,;|(]{2,40}).{0,40}$");
    private static final Pattern ISBN =
            Pattern.compile("(?<![\\dX])(?:97[89][- ]?)?\\d(?:[- ]?\\d){8}[- ]?[\\dXx](?!\\d)");

    private FactReader() {}

    /** The first year in the words. */
    public static Optional<Integer> year(String value) {
        Matcher year = YEAR.matcher(Text.head(value, MAX_NAME));
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    /** The publisher behind a day or year: "August 27, 2013, Quill Books", "May 2013 by Quill Books". */
    public static Optional<String> publisher(String value) {
        Matcher published = PUBLISHED.matcher(Text.head(value, MAX_NAME));
        return published.lookingAt() && Label.find(published.group(1)).isEmpty()
                ? CreditedName.of(published.group(1))
                        .map(CreditedName::text)
                        .filter(name -> name.chars().noneMatch(Character::isDigit))
                : Optional.empty();
    }

    /** The number in the words if its check digit is right. */
    public static Optional<Identifier> isbn(String value) {
        Matcher isbn = ISBN.matcher(Text.head(value, MAX_NAME));
        while (isbn.find()) {
            String digits = isbn.group().replaceAll("[- ]", "");
            if (checks(digits)) {
                return Optional.of(Identifier.isbn(isbn.group()));
            }
        }
        return Optional.empty();
    }

    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) == 'X' || digits.charAt(i) == 'x' ? 10 : digits.charAt(i) - '0';
            sum += digit * (digits.length() == 10 ? 10 - i : 1 + 2 * (i % 2));
        }
        return sum % (digits.length() == 10 ? 11 : 10) == 0;
    }

    /** The genres of a list; what is too long to be one is left out. */
    public static List<String> genres(String value) {
        List<String> genres = new ArrayList<>();
        for (String piece : Text.head(value, 2 * MAX_NAME).split("[,;/|•·\n]", MAX_GENRES + 1)) {
            String genre = Text.collapse(piece);
            if (genre.length() > 1 && genre.length() <= 40 && genre.split(" ").length <= 4) {
                genres.add(genre);
            }
        }
        return genres.subList(0, Math.min(genres.size(), MAX_GENRES));
    }

    /** The name in the first line, without quotes around it. */
    public static Optional<String> name(String value) {
        String name = Text.collapse(value.indexOf('\n') < 0 ? value : value.substring(0, value.indexOf('\n')));
        boolean quoted = name.length() > 2
                && "\"“„«『《".indexOf(name.charAt(0)) >= 0
                && "\"”“»』》".indexOf(name.charAt(name.length() - 1)) >= 0;
        String bare = quoted ? name.substring(1, name.length() - 1).strip() : name;
        return bare.isEmpty() || bare.length() > MAX_NAME ? Optional.empty() : Optional.of(bare);
    }
}
