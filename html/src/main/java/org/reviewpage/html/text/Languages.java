// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reviewpage.html.page.Resource;
import org.reviewpage.html.page.Text;

/** Tells the language of a text by its script and, where several languages share one, by their commonest words. */
final class Languages {
    private static final int MAX_LENGTH = 20_000;
    private static final int LEAST_LETTERS = 40;

    /** About two words in five of a text are among the hundred commonest of its language. */
    private static final double LEAST_SHARE = 0.12;

    /** The next likely language must have fewer hits by this much; Danish and Norwegian often cannot be told apart. */
    private static final double CLEARLY = 1.15;

    private static final Map<String, Set<String>> STOP_WORDS = load("stop-words.tsv");

    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi");

    private Languages() {}

    private static Map<String, Set<String>> load(String resource) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (String line : Resource.lines(Languages.class, resource)) {
            String[] columns = line.split("\t");
            words.put(columns[0], new HashSet<>(List.of(columns[1].split(" "))));
        }
        return words;
    }

    /** The language as a two-letter code; empty if the text is too short or says too little. */
    static Optional<String> of(String text) {
        String head = Text.head(text, MAX_LENGTH);
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        head.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> scripts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (letters < LEAST_LETTERS) {
            return Optional.empty();
        }
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
        if (kana + han > letters / 3) {
            return Optional.of(kana > han / 10 ? "ja" : "zh");
        }
        for (Map.Entry<UnicodeScript, String> script : SCRIPTS.entrySet()) {
            if (scripts.getOrDefault(script.getKey(), 0) > letters / 2) {
                return Optional.of(script.getValue());
            }
        }
        return byWords(head);
    }

    private static Optional<String> byWords(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{M}']+");
        String best = "";
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Set<String>> language : STOP_WORDS.entrySet()) {
            int hits = 0;
            for (String word : words) {
                if (language.getValue().contains(word)) {
                    hits++;
                }
            }
            if (hits > most) {
                second = most;
                most = hits;
                best = language.getKey();
            } else if (hits > second) {
                second = hits;
            }
        }
        return most >= LEAST_SHARE * words.length && most >= CLEARLY * second ? Optional.of(best) : Optional.empty();
    }
}
