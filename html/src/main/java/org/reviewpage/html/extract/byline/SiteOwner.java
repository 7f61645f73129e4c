// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Party;
import org.reviewpage.core.Person;
import org.reviewpage.html.byline.ReviewerNames;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.words.Text;

/**
 * Whose site it is: the person that a personal blog is named after, by the ends of the page's title, the site's name, the
 * link home and the copyright line. On such a site that person wrote the posts that name nobody else.
 *
 * <p>A name of one of these alone is weak; a magazine's name is a publisher's, not a reviewer's, and "Scientific Weekly" is
 * told from "Ada Poe" by the given name. "Ada's Site" is Ada's.
 */
public final class SiteOwner implements Extractor {
    private static final double[] BY_PLACES = {0, 0.45, 0.62, 0.7};
    /** Two words in capitals are the name of a site more often than that of a person, unless one is a given name. */
    private static final double UNKNOWN = 0.4;

    private static final int MAX_NAME = 45;
    private static final int MAX_FOOT = 300;

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)(?:©|\\(c\\)|copyright)[\\s©]{0,3}(?:by )?(?:\\d{4}(?:\\s?[-–—,]\\s?(?:\\d{2,4}|present))?[\\s,]{0,3})?(?:by |to )?([^©|.,;:\\d]{3,60})");
    private static final Pattern RIGHTS = Pattern.compile("(?i)[ -]*all rights.{0,30}$");
    private static final Pattern PARTS = Pattern.compile("\\s?[|•·»«]\\s?|\\s(?:[-–—]|::|:)\\s");
    private static final Pattern POSSESSIVE = Pattern.compile("^(.{3,40}?)['’]s? (?:\\p{L}{1,20} ?){0,3}$");

    @Override
    public String name() {
        return "site-owner";
    }

    @Override
    public void extract(Article article, Findings findings) {
        if (!article.isAlone()) {
            return;
        }
        Page page = article.page();
        Map<String, Set<String>> places = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Element body = page.document().body();
        for (Element link : page.outline().outermost("a")) {
            if (isHome(link.attr("href"), page)) {
                note(ElementText.of(link, 2 * MAX_NAME), "home", names, places);
            }
        }
        for (Element link : page.elements("link")) {
            String type = link.attr("type").toLowerCase(Locale.ROOT);
            if ((type.contains("rss") || type.contains("atom"))
                    && link.parent() == page.document().head()) {
                note(link.attr("title"), "feed", names, places);
            }
        }
        page.meta("og:site_name").ifPresent(name -> note(name, "site", names, places));
        for (String part : PARTS.split(page.title())) {
            note(part, "title", names, places);
        }
        page.meta("copyright").ifPresent(text -> noteCopyright(text, names, places));
        for (Block line : page.blocks()) {
            noteCopyright(line.text(), names, places);
        }
        places.forEach((key, where) -> {
            double confidence = BY_PLACES[Math.min(where.size(), BY_PLACES.length - 1)];
            String name = names.get(key);
            boolean looksIt = ReviewerNames.isPerson(name);
            boolean person = looksIt && ReviewerNames.isKnownPerson(name) || ReviewerNames.isGivenName(name);
            if (person || looksIt) {
                double own = person ? confidence : UNKNOWN;
                findings.report(Field.REVIEWERS, List.of(Person.of(name)), own, body, String.join(", ", where));
            }
            Party site = person ? Person.of(name) : Organization.of(name);
            findings.report(Field.PUBLISHER, site, confidence, body, String.join(", ", where));
        });
    }

    private static void noteCopyright(String text, Map<String, String> names, Map<String, Set<String>> places) {
        String head = Text.head(text, MAX_FOOT);
        if (saysCopyright(head)) {
            Matcher copyright = COPYRIGHT.matcher(head);
            if (copyright.find()) {
                String owner = RIGHTS.matcher(copyright.group(1).strip()).replaceFirst("");
                note(owner, "copyright", names, places);
            }
        }
    }

    /** Whether a line has {@code ©}, {@code (c)} or {@code Copyright}, as few do; the last is looked for by its y. */
    private static boolean saysCopyright(String line) {
        return line.indexOf('©') >= 0
                || has(line, "(c)", 0, '(')
                || has(line, "copyright", 3, 'y')
                || has(line, "copyright", 3, 'Y');
    }

    private static boolean has(String line, String word, int rarest, char sign) {
        int at = line.indexOf(sign);
        while (at >= 0 && !line.regionMatches(true, at - rarest, word, 0, word.length())) {
            at = line.indexOf(sign, at + 1);
        }
        return at >= 0;
    }

    private static void note(String text, String place, Map<String, String> names, Map<String, Set<String>> places) {
        Matcher possessive = POSSESSIVE.matcher(Text.head(text, 2 * MAX_NAME));
        boolean owned = possessive.find()
                && (ReviewerNames.isPerson(possessive.group(1)) || ReviewerNames.isGivenName(possessive.group(1)));
        String name = owned ? possessive.group(1) : text.strip();
        String key = name.length() <= MAX_NAME ? Text.key(name) : "";
        if (!key.isEmpty()) {
            names.putIfAbsent(key, name);
            places.computeIfAbsent(key, unseen -> new LinkedHashSet<>()).add(place);
        }
    }

    private static boolean isHome(String href, Page page) {
        String url = page.url().orElse("");
        return href.equals("/")
                || mayBeWithin(href.strip(), url)
                        && page.resolve(href)
                                .filter(to -> url.startsWith(to)
                                        && to.chars().filter(c -> c == '/').count() <= 3)
                                .isPresent();
    }

    /** Whether an address can be a beginning of the page's own; most cannot, and need not be resolved. */
    private static boolean mayBeWithin(String href, String url) {
        return url.contains(href) || href.startsWith(".") || href.contains("/.") || href.indexOf(' ') >= 0;
    }
}
