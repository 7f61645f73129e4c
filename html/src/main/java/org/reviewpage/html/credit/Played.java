// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.html.words.Text;

/**
 * A name with the parts and remarks that are written beside it: "Joan Poe as Ada (voice)", "Joan Poe (Ada / Narrator)".
 *
 * @param characters the parts
 * @param attributes remarks in lower case
 */
record Played(CreditedName name, List<String> characters, List<String> attributes) {
    private static final Set<String> ATTRIBUTES = Set.of(
            "voice",
            "voice only",
            "voices",
            "uncredited",
            "archive footage",
            "archival footage",
            "archive",
            "cameo",
            "guest",
            "guest star",
            "credit only",
            "scenes deleted",
            "deleted scenes",
            "singing voice",
            "narrator voice",
            "stimme",
            "voix",
            "voz",
            "voce",
            "stem",
            "głos",
            "голос",
            "озвучка",
            "声",
            "声の出演",
            "nicht im abspann",
            "non crédité",
            "sin acreditar",
            "english version",
            "motion capture",
            "debut",
            "v o");

    private static final Pattern BRACKET = Pattern.compile(" ?[(\\[（]([^()\\[\\]（）]{1,60})[)\\]）]");

    private static final Pattern AS = Pattern.compile(
            "^(.{2,60}?) (?:as|als|dans le rôle de|en el papel de|nel ruolo di|jako|в роли) (.{1,60})$");

    /** A name of which brackets hold remarks that do not matter. */
    static Optional<Played> plain(String words) {
        return CreditedName.of(words).map(name -> new Played(name, List.of(), attributes(name.remarks())));
    }

    /** A player, maybe with parts. */
    static Optional<Played> of(String words) {
        String text = Text.collapse(Text.head(words, 160));
        Matcher as = AS.matcher(text);
        return as.matches() ? player(as.group(1), as.group(2)) : player(text, "");
    }

    /** A player and the words that name the parts. */
    static Optional<Played> player(String player, String parts) {
        return CreditedName.of(player).map(name -> {
            List<String> characters = new ArrayList<>();
            List<String> attributes = attributes(name.remarks());
            name.remarks().stream()
                    .filter(remark -> !isAttribute(remark))
                    .forEach(part -> add(characters, part.replaceFirst("^as ", "")));
            add(characters, withoutAttributes(parts, attributes));
            return new Played(name, List.copyOf(characters), List.copyOf(attributes));
        });
    }

    private static String withoutAttributes(String parts, List<String> attributes) {
        Matcher bracket = BRACKET.matcher(Text.head(parts, 160));
        StringBuilder rest = new StringBuilder();
        while (bracket.find()) {
            if (isAttribute(bracket.group(1))) {
                attributes.add(attribute(bracket.group(1)));
                bracket.appendReplacement(rest, "");
            }
        }
        return Text.collapse(bracket.appendTail(rest).toString());
    }

    private static void add(List<String> characters, String parts) {
        for (String part : parts.split(" ?/ ?", 6)) {
            String clean = part.strip();
            if (!clean.isEmpty() && clean.length() <= 80 && !clean.chars().allMatch(Character::isDigit)) {
                characters.add(clean);
            }
        }
    }

    private static List<String> attributes(List<String> remarks) {
        List<String> attributes = new ArrayList<>();
        remarks.stream().filter(Played::isAttribute).map(Played::attribute).forEach(attributes::add);
        return attributes;
    }

    static boolean isAttribute(String remark) {
        return ATTRIBUTES.contains(Text.key(remark)) || Text.key(remark).endsWith(" voice");
    }

    static String attribute(String remark) {
        return remark.strip().toLowerCase(Locale.ROOT);
    }
}
