// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.byline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reviewpage.core.Party;
import org.reviewpage.core.Person;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Text;

/**
 * Names of reviewers as a byline gives them, freed from what stands around them: {@code By Ada Poe and Bo Quill, Staff
 * Writers | May 3, 2014} names two people.
 */
public final class ReviewerNames {
    private static final int MAX_TEXT = 200;
    private static final int MAX_NAMES = 8;

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,60}@[\\w.-]{1,60}|https?://\\S{1,200}");
    /** Where a name ends and something else begins. */
    private static final Pattern TAIL = Pattern.compile("(?:\\s[|•·–—»/-]\\s?|[|•·»]"
            + "|\\s(?:on|in|at|for|from|about|under|with|as|is|was|has|posted|published)(?:\\s|$)"
            + "|\\s(?:am|le|el|il|em|op|den|um|a las)(?:\\s(?=\\d)|$)|\\s(?:\\p{L}{1,15} )?\\p{L}{1,15}:"
            + "|\\s[(\\[]|\\s@|: |[。「（：◆■●!?]).*");

    /** {@code Photo by}, {@code Directed by}: others than the writer are named with "by" too. The words, and what follows. */
    private static final Glossary<Pattern> OF_OTHERS = ofOthers();

    /** {@code Recipe by}, {@code Interview and text by}. */
    private static final Pattern KIND_OF_TEXT = Pattern.compile("^(?:\\p{L}{3,15} ){1,3}by (?=\\p{Lu})");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[,;、，；&+/／]|\\s(?:and|und|et|y|e|i|и|en|och|og|si|și|ve)\\s)\\s*");

    private ReviewerNames() {}

    /** The people that a byline names; none if it names nobody, or only an account such as "admin". */
    public static List<Party> of(String byline) {
        String head = Text.head(byline, MAX_TEXT);
        boolean hasMail = head.indexOf('@') >= 0 || head.contains("://");
        String text = ofText(Text.collapse(hasMail ? MAIL.matcher(head).replaceAll(" ") : head));
        for (int i = 0; i < 2; i++) {
            text = BylineOpenings.after(text).orElse(text);
        }
        text = KIND_OF_TEXT.matcher(text).replaceFirst("");
        text = TAIL.matcher(besideDate(NameLook.trimStart(text))).replaceFirst("");
        List<Party> parties = new ArrayList<>();
        for (String part : BETWEEN.split(text)) {
            Optional<Party> party = NameLook.name(part).map(Person::of);
            party.filter(found -> parties.size() < MAX_NAMES && !parties.contains(found))
                    .filter(found ->
                            parties.isEmpty() || goesWith(parties.get(0).name(), found.name()))
                    .ifPresent(parties::add);
        }
        return parties;
    }

    /** The part of a byline before it names others: {@code Ada Poe; photos by Bo Quill} up to the semicolon. */
    public static String ofText(String byline) {
        String head = Text.head(byline, MAX_TEXT);
        int end;
        for (int start = 0; start < head.length(); start = end + 1) {
            end = start;
            while (end < head.length() && Character.isLetter(head.charAt(end))) {
                end++;
            }
            Pattern rest = OF_OTHERS.at(head, start, end);
            if (rest != null && rest.matcher(head).region(end, head.length()).lookingAt()) {
                return byline.substring(0, start);
            }
        }
        return byline;
    }

    private static Glossary<Pattern> ofOthers() {
        Map<String, Pattern> rests = new HashMap<>();
        Pattern ofPicture = Pattern.compile("(?i)(?: credits?)?(?: (?:by|von|par|por|di|de|door)\\b| ?:)");
        for (String word : List.of(
                "photo",
                "photograph",
                "photographie",
                "image",
                "picture",
                "illustration",
                "artwork",
                "foto",
                "fotografía",
                "bild",
                "bilder")) {
            rests.put(word, ofPicture);
            rests.put(word + "s", ofPicture);
        }
        Pattern by = Pattern.compile("(?i) by\\b");
        for (String word : List.of(
                "photography", "art", "cover", "directed", "produced", "translated", "edited", "powered", "hosted")) {
            rests.put(word, by);
        }
        return new Glossary<>(rests);
    }

    /** Whether a text is a name and nothing else, by its look: {@code Jean-Luc de Ville}; {@code Read more} is none. */
    public static boolean isPerson(String text) {
        return NameLook.isPerson(text);
    }

    /** Whether a text is a name that a person, rather than a site or a firm, is known to have: {@code Ada Poe}. */
    public static boolean isKnownPerson(String text) {
        return NameLook.isKnownPerson(text);
    }

    /** Whether a word is a given name alone: {@code Ada}. */
    public static boolean isGivenName(String word) {
        return !word.isEmpty() && !word.contains(" ") && NameLook.isGivenName(word);
    }

    /** After a full name only other full names: {@code Ada Poe, The Lantern} names one person. */
    private static boolean goesWith(String first, String other) {
        return !NameLook.isPerson(first) || NameLook.isPerson(other);
    }

    /** {@code Ada on May 3, 2014} without the date and what follows; {@code May 3, 2014 by Ada} without the date. */
    private static String besideDate(String text) {
        Optional<WrittenDate> date = DateReader.first(text, DayOrder.UNKNOWN);
        if (date.isEmpty()) {
            return text;
        }
        if (date.get().start() > 3) {
            return text.substring(0, date.get().start()).strip();
        }
        String after = NameLook.trimStart(text.substring(date.get().end()));
        return BylineOpenings.after(after).orElse(after);
    }
}
