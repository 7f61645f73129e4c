// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.review;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Resource;
import org.reviewpage.html.words.Text;
import org.reviewpage.html.words.Words;

/** Tells the language of a text by its script and, where several languages share one, by their commonest words. */
final class Languages {
    private static final int LEAST_LETTERS = 40;

    /** After so many words the next ones tell nothing new. */
    private static final int MAX_WORDS = 1_000;

    /** About two words in five of a text are among the hundred commonest of its language. */
    private static final double LEAST_SHARE = 0.12;

    /** The next likely language must have fewer hits by this much; Danish and Norwegian often cannot be told apart. */
    private static final double CLEARLY = 1.15;

    private static final List<List<String>> STOP_WORDS = Resource.rows(Languages.class, "stop-words.tsv");

    /** The languages that have a word among their commonest, by their place in the table. */
    private static final Glossary<int[]> LANGUAGES = languages();

    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi");

    private Languages() {}

    private static Glossary<int[]> languages() {
        Map<String, int[]> words = new HashMap<>();
        for (int i = 0; i < STOP_WORDS.size(); i++) {
            int[] language = {i};
            Stream.of(STOP_WORDS.get(i).get(1).split(" "))
                    .map(Text::key)
                    .distinct()
                    .forEach(word -> words.merge(word, language, Languages::both));
        }
        return new Glossary<>(words);
    }

    private static int[] both(int[] one, int[] other) {
        return IntStream.concat(IntStream.of(one), IntStream.of(other)).toArray();
    }

    /** The language as a two-letter code; empty if the text is too short or says too little. */
    static Optional<String> of(List<Words> lines) {
        long letters = lines.stream()
                .flatMapToInt(line -> line.key().codePoints())
                .filter(Character::isLetter)
                .limit(LEAST_LETTERS)
                .count();
        if (letters < LEAST_LETTERS) {
            return Optional.empty();
        }
        boolean isLatin = lines.stream().allMatch(Words::isLatin);
        Optional<String> script = isLatin ? Optional.empty() : byScript(lines);
        return script.or(() -> byWords(lines));
    }

    private static Optional<String> byScript(List<Words> lines) {
        int[] letters = new int[UnicodeScript.values().length];
        lines.forEach(line -> count(line.key(), letters));
        int all = IntStream.of(letters).sum();
        int kana = letters[UnicodeScript.HIRAGANA.ordinal()] + letters[UnicodeScript.KATAKANA.ordinal()];
        int han = letters[UnicodeScript.HAN.ordinal()];
        if (kana + han > all / 3) {
            return Optional.of(kana > han / 10 ? "ja" : "zh");
        }
        return SCRIPTS.entrySet().stream()
                .filter(script -> letters[script.getKey().ordinal()] > all / 2)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Counts the letters of each script. */
    private static void count(String text, int[] letters) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c >= 'a' && c <= 'z') {
                letters[UnicodeScript.LATIN.ordinal()]++;
            } else if (Character.isLetter(c)) {
                letters[UnicodeScript.of(c).ordinal()]++;
            }
        }
    }

    private static Optional<String> byWords(List<Words> lines) {
        int[] hits = new int[STOP_WORDS.size()];
        int words = 0;
        for (Words line : lines) {
            for (int i = 0; i < line.size() && words < MAX_WORDS; i++) {
                words += line.isNumber(i) ? 0 : 1;
                int[] languages = LANGUAGES.at(line, i);
                for (int k = 0; languages != null && k < languages.length; k++) {
                    hits[languages[k]]++;
                }
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
}
