// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.wordpress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** What stands in a shortcode behind its name: {@code src="talk.mp3"}, {@code =https://youtu.be/…}, {@code :4/5}. */
final class ShortcodeAttributes {
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "([A-Za-z][\\w-]{0,30})\\s{0,3}=\\s{0,3}(?:[\"\u201c\u201d]([^\"\u201c\u201d]{0,600})[\"\u201c\u201d]|'([^']{0,600})'|([^\\s\"']{1,600}))");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'|<>\\]]{4,1000}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?(?:\\s{0,2}/\\s{0,2}\\d{1,3})?");
    private static final Pattern VIDEO_ID = Pattern.compile("^[\\w-]{6,12}$");

    /** Attributes in which a player finds its file. */
    private static final List<String> FILES =
            List.of("src", "url", "mp4", "m4v", "webm", "ogv", "flv", "mp3", "m4a", "ogg", "wav", "file");

    /** Shortcodes whose number is the reviewer's verdict; those of readers' votes are not among them. */
    private static final Set<String> RATINGS = Set.of(
            "rating",
            "star",
            "stars",
            "starrating",
            "star_rating",
            "star-rating",
            "review_rating",
            "usr",
            "rate",
            "score",
            "author_rating",
            "myrating",
            "reviewrating",
            "starreview",
            "wprs-rating");

    private static final List<String> VALUES = List.of("rating", "value", "stars", "score", "number", "num");
    private static final List<String> BESTS = List.of("max", "best", "out_of", "outof", "total", "of", "scale");

    private final String text;
    private final Map<String, String> named = new LinkedHashMap<>();

    ShortcodeAttributes(String text) {
        this.text = text;
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            String quoted = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            named.putIfAbsent(
                    attribute.group(1).toLowerCase(Locale.ROOT), quoted == null ? attribute.group(4) : quoted);
        }
    }

    /** Whether there are attributes as shortcodes have them. */
    boolean isWritten() {
        return !named.isEmpty() || text.startsWith("=");
    }

    /** The value of an attribute; empty if it is not there. */
    String get(String name) {
        return named.getOrDefault(name, "");
    }

    /** The element that a player shows: that of its file, or a frame with the address of another site's player. */
    Optional<String> player(String shortcode, String inner) {
        Optional<String> file =
                FILES.stream().map(this::get).filter(value -> !value.isEmpty()).findFirst();
        if (file.isPresent() && (shortcode.equals("audio") || shortcode.equals("video"))) {
            return Optional.of(element(shortcode, file.get()));
        }
        Matcher address = ADDRESS.matcher(text + " " + inner);
        if (address.find()) {
            String found = address.group();
            return Optional.of(element(shortcode.equals("audio") ? "audio" : "iframe", found));
        }
        String id = (get("id") + inner + (named.isEmpty() ? text : "")).strip().replaceFirst("^[=:]", "");
        if (!VIDEO_ID.matcher(id).matches()) {
            return Optional.empty();
        }
        return shortcode.contains("youtube")
                ? Optional.of(element("iframe", "https://www.youtube.com/embed/" + id))
                : shortcode.contains("vimeo")
                        ? Optional.of(element("iframe", "https://player.vimeo.com/video/" + id))
                        : Optional.empty();
    }

    private static String element(String name, String address) {
        return "<" + name + " src=\"" + Entities.escape(address.replace("&amp;", "&")) + "\"></" + name + ">";
    }

    /** The verdict of a shortcode that shows one. Those without a scale are made for five stars. */
    Optional<String> rating(String shortcode) {
        if (!RATINGS.contains(shortcode)) {
            return Optional.empty();
        }
        String value = VALUES.stream()
                .map(this::get)
                .filter(written -> !written.isEmpty())
                .findFirst()
                .orElse(text);
        Matcher number = NUMBER.matcher(value);
        if (!number.find()) {
            return Optional.empty();
        }
        String rated = number.group().replace(',', '.');
        Optional<String> best = BESTS.stream()
                .map(this::get)
                .filter(of -> NUMBER.matcher(of).matches())
                .findFirst();
        if (rated.indexOf('/') > 0) {
            return Optional.of(rated);
        }
        return Optional.of(best.map(of -> rated + "/" + of)
                .orElseGet(() -> Double.parseDouble(rated) <= 5 ? rated + "/5" : rated));
    }
}
