// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.wordpress;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces the shortcodes of WordPress, {@code [caption width="300"]<img> A boat[/caption]}, by what they show. Of one
 * that is not known the brackets go and the text between stays. {@code [sic]} and {@code [1]} are none.
 */
final class Shortcodes {
    private static final Pattern TAG =
            Pattern.compile("\\[(/?)([A-Za-z][\\w-]{1,40})((?:[ :=\\t\\n\\u00a0][^\\[\\]<>]{0,800})?)/?\\]");
    private static final int LONGEST_CAPTION = 10_000;
    private static final Pattern PICTURE = Pattern.compile("(?i)<img\\b[^>]{0,4000}>(?:\\s{0,9}</a>)?");

    private static final Set<String> PLAYERS = Set.of(
            "audio",
            "video",
            "embed",
            "youtube",
            "vimeo",
            "dailymotion",
            "soundcloud",
            "spotify",
            "bandcamp",
            "wpvideo",
            "playlist",
            "flv",
            "videofile",
            "youtube_sc",
            "fve",
            "su_youtube",
            "su_vimeo",
            "su_video",
            "su_audio");

    /** Shortcodes without a mark of one in their spelling. */
    private static final Set<String> BARE = Set.of("ratings", "kkratings", "toc", "nextpage", "more");

    private Shortcodes() {}

    static String replace(String html, UnaryOperator<String> gallery) {
        StringBuilder out = new StringBuilder();
        Matcher tag = TAG.matcher(html);
        int at = 0;
        while (tag.find(at)) {
            out.append(html, at, tag.start());
            at = replace(html, tag, gallery, out);
        }
        return out.append(html, at, html.length()).toString();
    }

    /** Writes what one shortcode shows; where to go on. */
    private static int replace(String html, Matcher tag, UnaryOperator<String> gallery, StringBuilder out) {
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        ShortcodeAttributes attributes = new ShortcodeAttributes(tag.group(3));
        boolean closes = !tag.group(1).isEmpty();
        int end = tag.end();
        if (!closes && (name.equals("caption") || name.equals("wp_caption"))) {
            int close = html.indexOf("[/" + tag.group(2) + "]", end);
            if (close >= 0 && close - end <= LONGEST_CAPTION) {
                out.append(figure(html.substring(end, close), attributes.get("caption")));
                return close + tag.group(2).length() + 3;
            }
        }
        if (!closes && name.equals("gallery")) {
            out.append(gallery.apply(attributes.get("ids")));
            return end;
        }
        if (!closes && PLAYERS.contains(name)) {
            int close = html.indexOf("[/" + tag.group(2) + "]", end);
            boolean holds = close >= 0 && close - end <= 1_000;
            String inner = holds ? html.substring(end, close).strip() : "";
            attributes.player(name, inner).ifPresent(out::append);
            return holds ? close + tag.group(2).length() + 3 : end;
        }
        Optional<String> rating = closes ? Optional.empty() : attributes.rating(name);
        if (rating.isPresent()) {
            out.append("<p>Rating: ").append(rating.get()).append("</p>");
            return end;
        }
        boolean isOne = closes
                || attributes.isWritten()
                || BARE.contains(name)
                || name.indexOf('_') > 0
                || name.indexOf('-') > 0
                || html.indexOf("[/" + tag.group(2) + "]", end) > 0;
        if (!isOne) {
            out.append(tag.group());
        }
        return end;
    }

    /** The caption follows upon the picture; until 2012 it was an attribute. */
    private static String figure(String inner, String attribute) {
        Matcher picture = PICTURE.matcher(inner);
        int end = picture.find() ? picture.end() : 0;
        String caption = attribute.isEmpty() ? inner.substring(end) : attribute;
        return "<figure class=\"wp-caption\">" + inner.substring(0, end) + "<figcaption class=\"wp-caption-text\">"
                + caption.strip() + "</figcaption></figure>";
    }
}
