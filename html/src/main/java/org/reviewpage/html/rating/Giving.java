// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.html.words.Tally;

/**
 * The words that lead to a number in a sentence, and who gives it to what: "I'd give it", "The film earns a solid".
 *
 * <p>"Jo Poe gave it" is somebody else's verdict; "we rated the sound quality" and "I gave Tin Orchard" are verdicts on a
 * part or on something that is named.
 *
 * @param sentence what stands before the number, from the beginning of its sentence on
 * @param said the words of {@link Said} in it
 */
record Giving(String sentence, Tally said) {
    private static final Set<String> SELF =
            Set.of("i", "we", "it", "this", "that", "overall", "finally", "so", "thus", "and", "but");

    private static final String VERB = "(?:gave|given|gives|awarded|awards|rated|rates|scored|scores|grades|graded)";
    private static final String ARTICLE = "(?:an?\\s|only\\s|just\\s|at\\s|with\\s|solid\\s|strong\\s){0,2}";

    private static final Pattern GIVER =
            Pattern.compile("(?:^|\\s)(\\p{Lu}[\\p{L}’'.-]{0,20})\\s(?:has\\s|have\\s|had\\s|only\\s)?" + VERB
                    + "\\s(?:it|this|that|the\\s\\p{L}{1,10}|this\\s\\p{L}{1,10}|him|her|them)\\s" + ARTICLE + "$");

    private static final Pattern NAMED =
            Pattern.compile("\\s(?:give|gave|rate|rated|score|scored|award|awarded|graded)\\s"
                    + "((?:the\\s)?\\p{Lu}[\\p{L}’'-]{1,20}(?:\\s[\\p{L}’'-]{1,20}){0,5}?)\\s" + ARTICLE + "$");

    private static final Pattern PART = Pattern.compile("\\s(?:the|its|for)\\s((?:[\\p{L}-]{1,15}\\s){0,2}?("
            + String.join("|", Said.WORDS.words("part")) + "))\\s(?:\\p{L}{1,12}\\s){0,2}$");

    static Giving in(String sentence) {
        return new Giving(sentence, Said.WORDS.in(sentence));
    }

    /** Whether the sentence says that the reviewer now gives a number. */
    boolean isOwn() {
        return said.has("gets") || said.has("gives") && said.has("first");
    }

    /** Whether the word before the number says that things are counted: "Chapter 4/10". */
    boolean counts() {
        return said.endsWith("series");
    }

    /** Whether others who judge are spoken of: "readers". */
    boolean isNearOthers() {
        return said.has("other");
    }

    /** Whether somebody else gives it. */
    boolean isOthers() {
        Matcher giver = GIVER.matcher(sentence);
        return giver.find() && !SELF.contains(giver.group(1).toLowerCase(Locale.ROOT));
    }

    /** The part, or the thing with a name, that it is given to; empty if that is the whole item. */
    String aspect() {
        Matcher named = NAMED.matcher(" " + sentence);
        if (named.find()) {
            return named.group(1);
        }
        Matcher part = PART.matcher(" " + sentence.toLowerCase(Locale.ROOT));
        return part.find() ? part.group(1) : "";
    }
}
