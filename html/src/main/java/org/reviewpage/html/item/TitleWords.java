// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.reviewpage.html.words.Text;
import org.reviewpage.html.words.Vocabulary;
import org.reviewpage.html.words.Words;

/** Words of headlines that are about the post, in many languages: "Book Review", "Filmkritik", "影评". */
public final class TitleWords {
    private static final Vocabulary WORDS = Vocabulary.read(TitleWords.class, "title-words.txt");
    private static final Vocabulary REVIEW_WORDS = WORDS.only("review");
    private static final Set<String> REVIEW = WORDS.words("review", "review as a whole");
    private static final Set<String> KIND = WORDS.words("kind");
    private static final Set<String> FILLER = WORDS.words("filler");
    private static final Set<String> PART = WORDS.words("part");
    private static final Set<String> BY = WORDS.words("by");
    private static final Set<String> QUESTION = WORDS.words("question");
    private static final Set<String> VISIT = WORDS.words("visit");
    private static final Set<String> PLATFORM = WORDS.words("platform");
    private static final Set<String> GENERIC = WORDS.words("review", "review as a whole", "kind", "filler", "platform");

    private static final Pattern ROMAN = Pattern.compile("[ivx]{1,5}");
    private static final Pattern PARTS = Pattern.compile("[:：|()\\[\\]–—]|\\s-\\s");

    private TitleWords() {}

    /** Whether the text is made of words about the post only: "Movie Review", "Buch der Woche", "July 2006". */
    public static boolean isGeneric(String text) {
        boolean telling = false;
        // an apostrophe parts words here: "Chronique d'album"
        String[] words = Text.key(text.replace('\'', ' ').replace('’', ' ')).split(" ", -1);
        for (String word : words) {
            telling |= REVIEW.contains(word) || KIND.contains(word);
            if (!isGenericWord(word)) {
                return REVIEW.contains(Text.key(text));
            }
        }
        return telling || isNumbering(words);
    }

    /**
     * The words of a headline that are about the post: "Movie Review" of "Movie Review: Her", "review of the film" of
     * "My review of the film Her"; none of "The new 'Dune' can't outrun the book's problem".
     */
    public static String aboutThePost(String title) {
        StringBuilder found = new StringBuilder();
        for (String part : PARTS.split(Text.head(title, 300))) {
            TitleText words = TitleText.of(part);
            int start = 0;
            for (int at = 0; at <= words.size(); at++) {
                if (at == words.size() || !isGenericWord(words.word(at).key())) {
                    String run = words.text(start, at);
                    boolean isTelling = start < at && (run.equals(part.strip()) || hasReviewWord(run));
                    found.append(isTelling ? run + " " : "");
                    start = at + 1;
                }
            }
        }
        return found.toString().strip();
    }

    /** Whether the word, as {@link Text#key(String)} has it, is one that headlines have around names. */
    public static boolean isGenericWord(String word) {
        return GENERIC.contains(word) || isNumber(word);
    }

    /** Whether the word, as {@link Text#key(String)} has it, says that something is a review. */
    public static boolean isReviewWord(String word) {
        return REVIEW.contains(word);
    }

    /** Whether the word, as {@link Text#key(String)} has it, names a kind of thing: film, book, Spiel. */
    public static boolean isKind(String word) {
        return KIND.contains(word);
    }

    /** Whether the word, as {@link Text#key(String)} has it, comes before the name of who made a thing. */
    public static boolean isBy(String word) {
        return BY.contains(word);
    }

    /** Whether the word, as {@link Text#key(String)} has it, names what a game or program runs on: PS4, iOS. */
    static boolean isPlatform(String word) {
        return PLATFORM.contains(word);
    }

    /** Whether the word, as {@link Text#key(String)} has it, opens a question: "Why Her Is Great". */
    static boolean isQuestionWord(String word) {
        return QUESTION.contains(word);
    }

    /** Whether the text says what one did at a place: "Dinner", "A night", "Our weekend". */
    static boolean isVisit(String text) {
        String key = Text.key(text);
        String last = key.substring(key.lastIndexOf(' ') + 1);
        return VISIT.contains(last) && key.split(" ", 5).length < 4;
    }

    /** Whether the text counts a part of a work: "Staffel 1", "Season 2", "Volume II". */
    static boolean isPart(String text) {
        List<String> words = List.of(Text.key(text).split(" ", -1));
        return words.size() == 2
                && words.stream().anyMatch(PART::contains)
                && words.stream()
                        .anyMatch(word -> isNumber(word) || ROMAN.matcher(word).matches());
    }

    /** Whether one of the words of a text says that it is about a review. */
    public static boolean hasReviewWord(String text) {
        return hasReviewWord(List.of(Words.of(text)));
    }

    /** Whether one of the words of some lines says that they are about a review. */
    public static boolean hasReviewWord(List<Words> lines) {
        return !REVIEW_WORDS.in(lines).isEmpty();
    }

    private static boolean isNumbering(String[] words) {
        for (String word : words) {
            if (!isNumber(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String word) {
        return word.length() <= 3 && TitleDates.isNumber(word);
    }
}
