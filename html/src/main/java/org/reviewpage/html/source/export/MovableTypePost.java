// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.export;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.html.source.syntax.AbsoluteAddress;
import org.reviewpage.html.source.wordpress.Paragraphs;

/**
 * A post in an export of Movable Type: lines of facts, then sections such as {@code BODY:} and {@code COMMENT:}, parted by
 * five hyphens. Five hyphens in a post are no end of a section unless one begins behind them.
 */
final class MovableTypePost {
    private static final Pattern SECTION = Pattern.compile(
            "^-----\\n(?=(?:BODY|EXTENDED BODY|EXCERPT|KEYWORDS|COMMENT|PING):\\s{0,3}\\n|\\s{0,3}$)",
            Pattern.MULTILINE);

    /** {@code 01/31/2002 03:31:05 PM}; the hours up to 24 where there is no AM or PM. */
    private static final List<DateTimeFormatter> DATES =
            List.of(date("MM/dd/uuuu hh:mm:ss a"), date("MM/dd/uuuu HH:mm:ss"));

    private final Map<String, List<String>> facts = new HashMap<>();
    private final Map<String, String> sections = new HashMap<>();

    private MovableTypePost() {}

    private static DateTimeFormatter date(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ROOT);
    }

    static MovableTypePost of(String text) {
        MovableTypePost post = new MovableTypePost();
        String[] parts = SECTION.split(text, -1);
        for (String line : parts[0].split("\n")) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                post.facts
                        .computeIfAbsent(line.substring(0, colon), unseen -> new ArrayList<>())
                        .add(line.substring(colon + 2).strip());
            }
        }
        for (int i = 1; i < parts.length; i++) {
            int colon = parts[i].indexOf(":");
            if (colon > 0) {
                post.sections.putIfAbsent(
                        parts[i].substring(0, colon),
                        parts[i].substring(colon + 1).strip());
            }
        }
        return post;
    }

    boolean isPublished() {
        return fact("STATUS").isEmpty() || fact("STATUS").equalsIgnoreCase("publish");
    }

    private String fact(String name) {
        return facts.getOrDefault(name, List.of("")).get(0);
    }

    Post post() {
        Post post = new Post(this::html)
                .url(AbsoluteAddress.of(fact("UNIQUE URL"), ""))
                .title(fact("TITLE"))
                .authors(List.of(fact("AUTHOR")))
                .published(published());
        facts.getOrDefault("CATEGORY", List.of()).forEach(post::tag);
        if (!facts.getOrDefault("CATEGORY", List.of()).contains(fact("PRIMARY CATEGORY"))) {
            post.tag(fact("PRIMARY CATEGORY"));
        }
        for (String tag : fact("TAGS").split(",")) {
            post.tag(tag.replace("\"", ""));
        }
        return post;
    }

    private Optional<PublicationDate> published() {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(PublicationDate.of(
                        LocalDateTime.parse(fact("DATE"), format).toLocalDate()));
            } catch (DateTimeParseException other) {
                // written in another way
            }
        }
        return Optional.empty();
    }

    private String html() {
        String text = sections.getOrDefault("BODY", "") + "\n\n" + sections.getOrDefault("EXTENDED BODY", "");
        boolean isHtml =
                fact("CONVERT BREAKS").equals("0") || fact("CONVERT BREAKS").equals("richtext");
        return isHtml ? text : Paragraphs.html(text);
    }
}
