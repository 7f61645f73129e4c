// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.core.Role;
import org.reviewpage.html.words.Text;

/**
 * What the text of a review tells of names: "Ada Hart (Joan Poe)" says who plays whom, "under Quill's direction" who
 * directs.
 */
public final class ProseNames {
    private static final int MAX_LENGTH = 100_000;
    private static final String WORD = "\\p{Lu}[\\p{L}'’.-]{0,24}";
    private static final String NAME =
            WORD + "(?: (?:(?:de|del|van|von|der|den|la|le|di|da|du|bin) ){0,2}" + WORD + "){0,3}";

    private static final Pattern PLAYED =
            Pattern.compile("(" + NAME + "),? \\((?:voiced by |played by )?(" + NAME + ")\\)");
    private static final Pattern PLAYED_BY =
            Pattern.compile("(" + NAME + "),? (?:is )?(?:played|voiced|portrayed) by (" + NAME + ")");
    private static final Pattern PLAYS =
            Pattern.compile("(" + NAME + ") (?:plays|voices|portrays|stars as|is|as) (" + NAME + ")");

    private final String text;
    private final Set<String> players = new HashSet<>();
    private final Map<String, String> playerOf = new LinkedHashMap<>();
    private boolean isRead;

    /** What this text tells. */
    public ProseNames(String text) {
        this.text = Text.head(text, MAX_LENGTH);
    }

    private void readPlayers() {
        if (!isRead) {
            isRead = true;
            readPlayers(PLAYED, 1, 2);
            readPlayers(PLAYED_BY, 1, 2);
            readPlayers(PLAYS, 2, 1);
        }
    }

    private void readPlayers(Pattern pattern, int part, int player) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            if (match.group(player).indexOf(' ') > 0) {
                players.add(Text.key(match.group(player)));
                playerOf.put(Text.key(match.group(part)), Text.key(match.group(player)));
            }
        }
    }

    /** Whether the text says that the first plays the second. */
    boolean plays(String player, String part) {
        readPlayers();
        return Text.key(player).equals(playerOf.get(Text.key(part)));
    }

    /** Whether the text names somebody of this name as a player. */
    boolean isPlayer(String name) {
        readPlayers();
        return players.contains(Text.key(name));
    }

    /** Whether the words stand in the text as they are. */
    boolean names(String words) {
        int at = text.indexOf(words);
        for (int tries = 0; at >= 0 && tries < 50; tries++) {
            int end = at + words.length();
            if ((at == 0 || !Character.isLetter(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(words, at + 1);
        }
        return false;
    }

    /** Whether the text says that somebody directs: "directed by Quill", "director Bo Quill", "Quill's direction". */
    public boolean saysDirects(String name) {
        String family = name.substring(name.lastIndexOf(' ') + 1);
        int at = text.indexOf(family);
        for (int tries = 0; at >= 0 && tries < 50; tries++) {
            int end = at + family.length();
            String before = text.substring(Math.max(0, at - 60), at).strip();
            String first = name.substring(0, name.length() - family.length()).strip();
            if (isDirecting(
                    before.endsWith(first) ? before.substring(0, before.length() - first.length()) : before,
                    text.substring(end, Math.min(text.length(), end + 20)))) {
                return true;
            }
            at = text.indexOf(family, at + 1);
        }
        return false;
    }

    private static boolean isDirecting(String before, String after) {
        if (after.matches("(?s)(?:['’]s? (?:own |first |debut )?direction\\b.*| (?:directs|directed)\\b.*)")) {
            return true;
        }
        String[] words = before.strip().split(" ");
        for (int count = Math.min(3, words.length); count > 0; count--) {
            String written = String.join(" ", Arrays.asList(words).subList(words.length - count, words.length));
            Optional<Label> label = Label.find(written);
            if (label.isPresent()) {
                return label.get().roles().contains(Role.DIRECTOR)
                        && !label.get().weak()
                        && !written.endsWith(".");
            }
        }
        return false;
    }
}
