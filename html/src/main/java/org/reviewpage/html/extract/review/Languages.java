// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.review;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Resource;
import org.reviewpage.html.words.Text;

/** Tells the language of a text by its script and, where several languages share one, by their commonest words. */
final class Languages {
    private static final int MAX_LENGTH = 20_000;
    private static final int LEAST_LETTERS = 40;

    /** About two words in five of a text are among the hundred commonest of its language. */
    private static final double LEAST_SHARE = 0.12;

    /** The next likely language must have fewer hits by this much; Danish and Norwegian often cannot be told apart. */
    private static final double CLEARLY = 1.15;

    private static final List<List<String>> STOP_WORDS = Resource.rows(Languages.class, "stop-words.tsv");

    /** The languages that have a word among their commonest, by their place in the table. */
    private static final Glossary<List<Integer>> LANGUAGES = languages();

    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi");

    private Languages() {}

    private static Glossary<List<Integer>> languages() {
        Map<String, List<Integer>> words = new HashMap<>();
        for (int i = 0; i < STOP_WORDS.size(); i++) {
            for (String word : Set.copyOf(List.of(STOP_WORDS.get(i).get(1).split(" ")))) {
                words.computeIfAbsent(word, unseen -> new ArrayList<>()).add(i);
            }
        }
        return new Glossary<>(words);
    }

    /** The language as a two-letter code; empty if the text is too short or says too little. */
    static Optional<String> of(String text) {
        String head = Text.head(text, MAX_LENGTH).replace('’', '\'');
        Map<UnicodeScript, Integer> scripts = scripts(head);
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

    /** How many letters of each script a text has. */
    private static Map<UnicodeScript, Integer> scripts(String text) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        int plain = 0;
        int letter;
        for (int i = 0; i < text.length(); i += Character.charCount(letter)) {
            letter = text.codePointAt(i);
            if (letter < 0x80) {
                plain += isPlainLetter(letter) ? 1 : 0;
            } else if (Character.isLetter(letter)) {
                scripts.merge(UnicodeScript.of(letter), 1, Integer::sum);
            }
        }
        scripts.merge(UnicodeScript.LATIN, plain, Integer::sum);
        return scripts;
    }

    private static boolean isPlainLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static Optional<String> byWords(String text) {
        int[] hits = new int[STOP_WORDS.size()];
        int words = 0;
        int from = 0;
        int c;
        for (int i = 0; i <= text.length(); i += Character.charCount(c)) {
            c = i < text.length() ? text.codePointAt(i) : ' ';
            if (!isOfWord(c)) {
                if (i > from) {
                    words++;
                    List<Integer> languages = LANGUAGES.at(text, from, i);
                    for (int language : languages == null ? List.<Integer>of() : languages) {
                        hits[language]++;
                    }
                }
                from = i + Character.charCount(c);
            }
        }
        int best = 0;
        int second = 0;
        for (int i = 1; i < hits.length; i++) {
            if (hits[i] > hits[best]) {
                second = hits[best];
                best = i;
            } else {
                second = Math.max(second, hits[i]);
            }
        }
        return hits[best] >= LEAST_SHARE * words && hits[best] >= CLEARLY * second
                ? Optional.of(STOP_WORDS.get(best).get(0))
                : Optional.empty();
    }

    private static boolean isOfWord(int c) {
        return c < 0x80 ? isPlainLetter(c) || c == '\'' : Character.isLetter(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
