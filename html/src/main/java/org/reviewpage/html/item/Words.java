// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reviewpage.html.page.Text;

/** The words of a text as {@link Text#key(String)} has them, made once for all that look some of them up. */
public final class Words {
    private final String key;
    private final List<String> words;
    private final boolean unparted;

    private Words(String key, List<String> words, boolean unparted) {
        this.key = key;
        this.words = words;
        this.unparted = unparted;
    }

    /** The words of a text. */
    public static Words of(String text) {
        String key = Text.key(text);
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', from)) {
            words.add(key.substring(from, space));
            from = space + 1;
        }
        if (from < key.length()) {
            words.add(key.substring(from));
        }
        return new Words(key, words, isUnparted(key));
    }

    /** The words of several texts as of one. */
    public static Words joined(List<Words> parts) {
        StringBuilder key = new StringBuilder();
        List<String> words = new ArrayList<>();
        boolean unparted = false;
        for (Words part : parts) {
            key.append(key.isEmpty() || part.key.isEmpty() ? "" : " ").append(part.key);
            words.addAll(part.words);
            unparted |= part.unparted;
        }
        return new Words(key.toString(), words, unparted);
    }

    /** The words that stand right after some others, apart from each other, so that they are no phrases. */
    Words after(Set<String> others) {
        List<String> found = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            if (others.contains(words.get(i - 1))) {
                found.add(words.get(i));
                found.add("");
            }
        }
        return new Words("", found, false);
    }

    /** The text as {@link Text#key(String)} has it. */
    public String key() {
        return key;
    }

    /** How many words there are. */
    public int size() {
        return words.size();
    }

    /** A word by its place, counted from 0. */
    String get(int index) {
        return words.get(index);
    }

    /** Whether the text is in a script that does not part words by spaces. */
    public boolean isUnparted() {
        return unparted;
    }

    /** Whether a text is in a script that does not part words by spaces: Chinese, Japanese. */
    public static boolean isUnparted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u2E80' && (c >= '\u3040' && c <= '\u30FF' || Character.isIdeographic(text.codePointAt(i)))) {
                return true;
            }
        }
        return false;
    }
}
