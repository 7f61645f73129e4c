// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reviewpage.html.page.Resource;
import org.reviewpage.html.page.Text;

/**
 * Tells pictures that show nothing of what a post is about: placeholders, pixels, badges, avatars, icons, rating stars.
 *
 * <p>The hosts and words are in {@code decoration.tsv}.
 */
public final class Decoration {
    /** What lazy loading shows until the picture is there. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?i)(?:^data:|^about:|^#|^javascript:)"
            + "|(?:^|[/_.-])(?:blank|spacer|clear|transparent|trans|pixel|1x1|1px|px|lazy|lazyload|loading|loader|"
            + "placeholder|grey|gray|dummy|empty)(?:[_.-][\\w-]{0,30})?\\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)"
            + "|/[st]\\.gif(?:[?#]|$)");

    /** A rating drawn as a picture: {@code 4stars.gif}, {@code rating-3.5.png}, {@code star_half.png}. */
    private static final Pattern RATING = Pattern.compile("(?i)^(?:\\d[\\d._-]{0,4})?(?:stars?|rating|sterne?|etoiles?|"
            + "estrellas?)(?:[._-]?(?:half|full|empty|on|off|rating|one|two|three|four|five|zero))?[\\d._-]{0,6}"
            + "(?:-[0-9a-f]{6,32})?\\.(?:gif|png|jpe?g|svg|webp)$");

    private static final Pattern RATING_TEXT = Pattern.compile(
            "^(?:rating |rated |score |note )?[0-9]{1,2}(?: [0-9]{1,2})?"
                    + " ?(?:half )?(?:stars?|sterne|etoiles|estrellas|out of [0-9]{1,3}|von [0-9]{1,3}|sur [0-9]{1,3})\\b");

    private static final Pattern LOGO_TEXT = Pattern.compile("^(?:[^ ]{1,30} ){0,3}(?:logo|avatar|icon|button|badge)$");

    /** Sizes that the advertising trade has agreed on. */
    private static final Set<String> ADVERTS = signs("advert");

    private static final Set<String> LINKS = signs("link");
    private static final Set<String> HOSTS = signs("host");
    private static final Set<String> NAMES = signs("name");
    private static final Set<String> SHORT = signs("short");
    private static final Set<String> FOLDERS = signs("folder");
    private static final Set<String> CLASSES = signs("class");

    private Decoration() {}

    /** Whether the address is what a page shows in place of a picture that is loaded later. */
    public static boolean isPlaceholder(String address) {
        return address.isBlank()
                || PLACEHOLDER.matcher(Text.head(address.strip(), 1_000)).find();
    }

    /** Whether an absolute address is of a picture that is no part of what a post says. */
    public static boolean isDecoration(String address) {
        String path = Text.head(address, 1_000).replaceFirst("[?#].*$", "").toLowerCase(Locale.ROOT);
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (isOf(HOSTS, path.replaceFirst("^https?://", ""))
                || RATING.matcher(name).find()) {
            return true;
        }
        int count = 0;
        boolean isName = false;
        boolean isShort = false;
        for (String word : name.replaceFirst("\\.[a-z]{3,4}$", "").split("[^\\p{L}]{1,20}")) {
            count += word.length() > 1 ? 1 : 0;
            isName |= NAMES.contains(word);
            isShort |= SHORT.contains(word);
        }
        return (isName && count <= 3)
                || (isShort && count <= 2)
                || path.contains("/placeholder")
                || Arrays.stream(path.split("/")).anyMatch(FOLDERS::contains);
    }

    /** Whether a picture that leads to another site has the size of an advert, 728 by 90 pixels. */
    public static boolean isAdvert(int width, int height) {
        return ADVERTS.contains(width + "x" + height);
    }

    /** Whether a link shares the page or follows its site, so that the picture in it is a button. */
    public static boolean isButton(String link) {
        return link.startsWith("mailto:") || isOf(LINKS, link.replaceFirst("^https?://", ""));
    }

    /** Whether an address without its scheme is of one of the hosts, or of a host below one. */
    private static boolean isOf(Set<String> hosts, String path) {
        String host = path.replaceFirst("[/?].*$", "");
        return hosts.stream().anyMatch(sign -> {
            int at = sign.contains("/") ? path.indexOf(sign) : host.length() - sign.length();
            boolean fits = at >= 0 && at < host.length() && path.startsWith(sign, at);
            return fits && (at == 0 || path.charAt(at - 1) == '.');
        });
    }

    /**
     * Whether the classes or the id of an element say that it holds decoration only.
     *
     * <p>What counts is how a name begins or ends: {@code author-box}, {@code site-logo}, but not {@code ng-star-inserted}.
     */
    public static boolean isDecorative(String classesAndId) {
        for (String name : Text.head(classesAndId, 500).toLowerCase(Locale.ROOT).split("\\s{1,20}")) {
            String[] words = name.split("[^a-z]{1,20}");
            if (words.length > 0 && (CLASSES.contains(words[0]) || CLASSES.contains(words[words.length - 1]))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text in place of a picture is that of a logo or a rating: {@code Acme logo}, {@code 4 out of 5 stars}. */
    public static boolean isDecorativeText(String text) {
        String key = Text.key(Text.head(text, 200));
        return RATING_TEXT.matcher(key).find() || LOGO_TEXT.matcher(key).find();
    }

    private static Set<String> signs(String kind) {
        return Resource.rows(Decoration.class, "decoration.tsv").stream()
                .filter(line -> line.get(0).equals(kind))
                .flatMap(line -> Arrays.stream(line.get(1).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
