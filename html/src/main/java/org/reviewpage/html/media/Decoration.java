// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.media;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reviewpage.html.page.ImageAddress;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.Recall;
import org.reviewpage.html.words.Resource;
import org.reviewpage.html.words.Text;

/**
 * Tells pictures that show nothing of what a post is about: placeholders, pixels, badges, avatars, icons, rating stars.
 *
 * <p>The hosts and words are in {@code decoration.tsv}.
 */
public final class Decoration {
    /** A rating drawn as a picture: {@code 4stars.gif}, {@code rating-3.5.png}, {@code star_half.png}. */
    private static final Pattern RATING = Pattern.compile("(?:\\d[\\d._-]{0,4})?(?:stars?|rating|sterne?|etoiles?|"
            + "estrellas?)(?:[._-]?(?:half|full|empty|on|off|rating|one|two|three|four|five|zero))?[\\d._-]{0,6}"
            + "(?:-[0-9a-f]{6,32})?\\.(?:gif|png|jpe?g|svg|webp)$");

    private static final Pattern RATING_TEXT = Pattern.compile(
            "(?:rating |rated |score |note )?[0-9]{1,2}(?: [0-9]{1,2})?"
                    + " ?(?:half )?(?:stars?|sterne|etoiles|estrellas|out of [0-9]{1,3}|von [0-9]{1,3}|sur [0-9]{1,3})\\b");

    private static final Set<String> LOGOS = Set.of("logo", "avatar", "icon", "button", "badge");
    private static final int MAX_LOGO_WORDS = 4;

    /** Sizes that the advertising trade has agreed on. */
    private static final Set<String> ADVERTS = signs("advert");

    private static final Glossary<List<String>> LINKS = hosts("link");
    private static final Glossary<List<String>> HOSTS = hosts("host");
    private static final Glossary<String> NAMES = Glossary.of(signs("name"));
    private static final Glossary<String> SHORT = Glossary.of(signs("short"));
    private static final Glossary<String> FOLDERS = Glossary.of(signs("folder"));
    private static final Set<String> CLASSES = signs("class");
    private static final Recall<Boolean> DECORATIVE = new Recall<>(Decoration::hasDecorativeName);

    private Decoration() {}

    /** Whether the address is what a page shows in place of a picture that is loaded later. */
    public static boolean isPlaceholder(String address) {
        return Placeholder.is(address);
    }

    /** Whether an absolute address is of a picture that is no part of what a post says. */
    public static boolean isDecoration(String address) {
        String path = ImageAddress.path(Text.head(address, 1_000)).toLowerCase(Locale.ROOT);
        String name = path.substring(path.lastIndexOf('/') + 1);
        return isOf(HOSTS, path)
                || RATING.matcher(name).lookingAt()
                || isNamed(ImageAddress.withoutExtension(name))
                || isInFolder(path);
    }

    private static boolean isNamed(String name) {
        int count = 0;
        boolean isName = false;
        boolean isShort = false;
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !Character.isLetter(name.charAt(i))) {
                count += i - start > 1 ? 1 : 0;
                isName |= NAMES.at(name, start, i) != null;
                isShort |= SHORT.at(name, start, i) != null;
                start = i + 1;
            }
        }
        return isName && count <= 3 || isShort && count <= 2;
    }

    private static boolean isInFolder(String path) {
        int start = 0;
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
            if (FOLDERS.at(path, start, end) != null || path.startsWith("placeholder", end + 1)) {
                return true;
            }
            start = end + 1;
        }
        return FOLDERS.at(path, start, path.length()) != null;
    }

    /** Whether a picture that leads to another site has the size of an advert, 728 by 90 pixels. */
    public static boolean isAdvert(int width, int height) {
        return ADVERTS.contains(width + "x" + height);
    }

    /** Whether a link shares the page or follows its site, so that the picture in it is a button. */
    public static boolean isButton(String link) {
        return link.startsWith("mailto:") || isOf(LINKS, link);
    }

    /** Whether an absolute address is of one of the hosts, or of a host below one, and has the first steps that go with it. */
    private static boolean isOf(Glossary<List<String>> hosts, String address) {
        String path = ImageAddress.withoutScheme(address);
        int end = 0;
        while (end < path.length() && path.charAt(end) != '/' && path.charAt(end) != '?') {
            end++;
        }
        int host = end;
        for (int at = 0; at < end; ) {
            List<String> steps = hosts.at(path, at, end);
            if (steps != null && steps.stream().anyMatch(first -> path.startsWith(first, host))) {
                return true;
            }
            int dot = path.indexOf('.', at);
            at = dot < 0 ? end : dot + 1;
        }
        return false;
    }

    /**
     * Whether the class attribute or the id of an element says that it holds decoration only.
     *
     * <p>What counts is how a name begins or ends: {@code author-box}, {@code site-logo}, but not {@code ng-star-inserted}.
     */
    public static boolean isDecorative(String names) {
        return !names.isEmpty() && DECORATIVE.of(names);
    }

    private static boolean hasDecorativeName(String names) {
        for (String name : Text.head(names, 500).toLowerCase(Locale.ROOT).split("\\s{1,20}")) {
            String[] words = name.split("[^a-z]{1,20}");
            if (words.length > 0 && (CLASSES.contains(words[0]) || CLASSES.contains(words[words.length - 1]))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text in place of a picture is that of a logo or a rating: {@code Acme logo}, {@code 4 out of 5 stars}. */
    public static boolean isDecorativeText(String text) {
        if (text.isEmpty()) {
            return false;
        }
        String key = Text.key(Text.head(text, 200));
        boolean isLogo = LOGOS.contains(key.substring(key.lastIndexOf(' ') + 1));
        return isLogo && key.split(" ").length <= MAX_LOGO_WORDS
                || RATING_TEXT.matcher(key).lookingAt();
    }

    private static Set<String> signs(String kind) {
        return Resource.rows(Decoration.class, "decoration.tsv").stream()
                .filter(line -> line.get(0).equals(kind))
                .flatMap(line -> Arrays.stream(line.get(1).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By host, what paths begin with. */
    private static Glossary<List<String>> hosts(String kind) {
        return new Glossary<>(signs(kind).stream()
                .collect(Collectors.groupingBy(
                        sign -> sign.split("/", 2)[0],
                        Collectors.mapping(
                                sign -> sign.indexOf('/') < 0 ? "" : sign.substring(sign.indexOf('/')),
                                Collectors.toUnmodifiableList()))));
    }
}
