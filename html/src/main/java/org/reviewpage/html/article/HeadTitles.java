// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.html.item.TitleWords;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.words.Text;

/**
 * The titles that the head of a page gives the post, without the name of the site.
 *
 * <p>"Her – Example Blog" is cut to "Her" if the page is called "Example Blog" elsewhere, or is at exampleblog.com, or
 * has an address in {@code /her/}.
 */
public final class HeadTitles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s{0,2}(?:[|｜•·»›]|::|«|–|—|\\s-|\\s:|:)\\s");
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\s?[(（]\\d{1,2}/\\d{1,2}[^()（）/\\d]{0,10}[)）]");
    private static final Pattern HOST = Pattern.compile("^\\w{1,10}://[^/]{0,200}");
    private static final int MAX_LENGTH = 300;

    private final Set<String> sites = new LinkedHashSet<>();
    private final String url;

    private HeadTitles(Page page) {
        for (String name : List.of("og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site")) {
            page.meta(name).ifPresent(this::addSite);
        }
        page.url().map(HeadTitles::host).stream().flatMap(List::stream).forEach(this::addSite);
        url = page.url().orElse("");
    }

    private static HeadTitles reader(Page page) {
        return page.once(HeadTitles::new);
    }

    /** Whether the path of the page's address has words of the text: {@code /reviews/harbour-lights/}. */
    static boolean isInAddress(Page page, String text) {
        Set<String> path = words(HOST.matcher(page.url().orElse("")).replaceFirst(""));
        Set<String> own = words(text);
        long shared = own.stream().filter(path::contains).count();
        return shared > 1 || shared > 0 && own.size() < 3;
    }

    /** The title without "(1/2)", which posts of several pages have. */
    static String withoutPageNumber(String title) {
        String head = Text.head(title, MAX_LENGTH);
        return head.indexOf('/') < 0 ? head : PAGE_NUMBER.matcher(head).replaceAll("");
    }

    /** The title, for a page that shows none: of the parts at either side of a bar, the one that the address repeats. */
    static Optional<String> guess(Page page) {
        return of(page).stream().findFirst().map(reader(page)::partInAddress);
    }

    private String partInAddress(String title) {
        Matcher matcher = SEPARATOR.matcher(title);
        while (matcher.find()) {
            String head = title.substring(0, matcher.start());
            String tail = title.substring(matcher.end());
            if (isElsewhere(tail, head)) {
                return head.strip();
            }
            if (isElsewhere(head, tail)) {
                return partInAddress(tail);
            }
        }
        return title.strip();
    }

    /** The titles, likelier ones first. */
    public static Set<String> of(Page page) {
        return page.once(HeadTitles::read);
    }

    private static Set<String> read(Page page) {
        HeadTitles reader = reader(page);
        Set<String> titles = new LinkedHashSet<>();
        List<String> raw = new ArrayList<>(page.metas("og:title"));
        raw.addAll(page.metas("twitter:title"));
        raw.add(page.title());
        raw.forEach(title -> titles.add(reader.withoutSite(withoutPageNumber(title))));
        titles.removeIf(title -> Text.key(title).isEmpty());
        return Collections.unmodifiableSet(titles);
    }

    /**
     * Whether a text is what the site is called.
     *
     * @param key the text as {@link Text#key(String)} has it
     */
    static boolean isSite(Page page, String key) {
        return reader(page).isSite(key);
    }

    private String withoutSite(String title) {
        Matcher matcher = SEPARATOR.matcher(title);
        while (matcher.find()) {
            String head = title.substring(0, matcher.start());
            String tail = title.substring(matcher.end());
            if (isSite(Text.key(tail))) {
                return head.strip();
            }
            if (isSite(Text.key(head))) {
                return withoutSections(withoutSite(tail));
            }
        }
        return title.strip();
    }

    /** After the site's name come sections of it: "Night Notes: Reviews: Harbour Lights". */
    private static String withoutSections(String title) {
        Matcher matcher = SEPARATOR.matcher(title);
        boolean section = matcher.find() && TitleWords.isGeneric(title.substring(0, matcher.start()));
        return section ? title.substring(matcher.end()).strip() : title;
    }

    /** Whether the address has the words of one part of the title and none of this one. */
    private boolean isElsewhere(String part, String other) {
        Set<String> slug = words(url);
        Set<String> others = words(other);
        return words(part).stream().noneMatch(slug::contains) && !others.isEmpty() && slug.containsAll(others);
    }

    private boolean isSite(String words) {
        String key = words.replace(" ", "");
        return key.length() > 1 && sites.stream().anyMatch(site -> site.equals(key) || isMostOf(site, key));
    }

    private static boolean isMostOf(String site, String key) {
        return key.length() > 3 && site.length() > 3 && (site.startsWith(key) || key.startsWith(site));
    }

    private void addSite(String name) {
        String key = Text.key(name).replace(" ", "");
        if (key.length() > 1) {
            sites.add(key);
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>(
                List.of(Text.key(Text.head(text, MAX_LENGTH)).split(" ", -1)));
        words.removeIf(word -> word.length() < 3);
        return words;
    }

    /** The parts of the name of the host. */
    private static List<String> host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? List.of() : List.of(host.replace("www.", "").split("\\.", -1));
        } catch (IllegalArgumentException odd) {
            return List.of();
        }
    }
}
