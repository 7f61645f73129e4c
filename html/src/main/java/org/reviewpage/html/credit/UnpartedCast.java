// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits lines that name a part and its player with nothing between them: "Theodore Twombly Joaquin Phoenix".
 *
 * <p>Names that the text tells are cut out; else the player has the last two words, and what belongs to them: "Max von
 * Sydow", "J. K. Simmons", "Robert Downey Jr.". "Amy Amy Adams" is Amy Adams as Amy.
 */
final class UnpartedCast {
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den", "ter", "bin", "al",
            "el", "mc", "st", "ap");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private UnpartedCast() {}

    /** The players; none if the lines may as well be names of three words with no parts. */
    static List<Played> split(List<String> lines, ProseNames prose) {
        boolean reversed = lines.stream().mapToInt(line -> told(line, prose)).sum() < 0;
        List<Played> players = new ArrayList<>();
        for (String line : lines) {
            List<String> words = CapitalizedWords.of(line);
            int cut = reversed ? firstCut(words, prose) : cut(words, prose);
            String left = String.join(" ", words.subList(0, cut));
            String right = String.join(" ", words.subList(cut, words.size()));
            String remarks = line.substring(CapitalizedWords.bare(line).length());
            if (!isCapital(reversed ? left : words.get(cut))) {
                continue;
            }
            Played.player((reversed ? left : right) + remarks, reversed ? right : left)
                    .ifPresent(players::add);
        }
        return players;
    }

    /** 1 if the text tells that the line begins with the part, -1 if with the player, 0 if it does not tell. */
    private static int told(String line, ProseNames prose) {
        List<String> words = CapitalizedWords.of(line);
        for (int cut = 1; cut < words.size(); cut++) {
            String left = String.join(" ", words.subList(0, cut));
            String right = String.join(" ", words.subList(cut, words.size()));
            if (prose.isPlayer(right)) {
                return 1;
            }
            if (prose.isPlayer(left)) {
                return -1;
            }
        }
        return 0;
    }

    private static int cut(List<String> words, ProseNames prose) {
        int usual = usual(words);
        int best = usual;
        double most = 0;
        for (int cut = 1; cut < words.size(); cut++) {
            String part = String.join(" ", words.subList(0, cut));
            String player = String.join(" ", words.subList(cut, words.size()));
            double told = (cut == usual ? 1.5 : 0)
                    + (prose.isPlayer(player) ? 4 : 0)
                    + (cut < words.size() - 1 && prose.names(player) ? 2 : 0)
                    + (prose.plays(player, part) ? 4 : 0)
                    + (prose.names(part) ? cut : 0) * 0.5;
            if (told > most) {
                most = told;
                best = cut;
            }
        }
        return best;
    }

    private static int firstCut(List<String> words, ProseNames prose) {
        for (int cut = words.size() - 1; cut > 1; cut--) {
            if (prose.isPlayer(String.join(" ", words.subList(0, cut)))) {
                return cut;
            }
        }
        return Math.min(2, words.size() - 1);
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0)) || isParticle(word);
    }

    /** Where the last two words begin, with particles, initials and suffixes that belong to them. */
    private static int usual(List<String> words) {
        int cut = words.size() - 2;
        if (SUFFIXES.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
            cut--;
        }
        while (cut > 1 && (isParticle(words.get(cut)) || isInitial(words.get(cut)))) {
            cut--;
        }
        return Math.max(1, cut);
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.';
    }
}
