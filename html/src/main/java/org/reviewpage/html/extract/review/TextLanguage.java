// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.reviewpage.html.article.LineWords;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.words.Recall;

/**
 * Reports the language of the text: as the page declares it in {@code <html lang>}, a {@code meta} or {@code og:locale},
 * if the words bear it out, else as the words have it.
 *
 * <p>Many themes declare American English whatever they are used for; a declaration alone is a fair guess at best.
 */
public final class TextLanguage implements Extractor {
    private static final double BORNE_OUT = 0.97;
    private static final double BY_WORDS = 0.9;
    private static final double DECLARED = 0.7;

    private static final Recall<String> TAGS = new Recall<>(TextLanguage::tag);

    @Override
    public String name() {
        return "text-language";
    }

    @Override
    public void extract(Article article, Findings findings) {
        List<String> declared = declared(article);
        Optional<String> read = Languages.of(LineWords.ofBody(article));
        Optional<String> agreed = read.flatMap(language ->
                declared.stream().filter(tag -> primary(tag).equals(language)).findFirst());
        Element where = article.root();
        if (agreed.isPresent()) {
            findings.report(Field.LANGUAGE, agreed.get(), BORNE_OUT, where, agreed.get());
        } else if (read.isPresent()) {
            findings.report(Field.LANGUAGE, read.get(), BY_WORDS, where, "the words of the text");
        } else if (!declared.isEmpty()) {
            findings.report(Field.LANGUAGE, declared.get(0), DECLARED, where, declared.get(0));
        }
    }

    private static List<String> declared(Article article) {
        List<String> tags = new ArrayList<>();
        for (Element at = article.root(); at != null; at = at.parent()) {
            add(tags, at.attr("lang"));
            add(tags, at.attr("xml:lang"));
        }
        Page page = article.page();
        for (String name : List.of("content-language", "language", "dc.language", "og:locale", "inlanguage")) {
            page.meta(name).ifPresent(tag -> add(tags, tag));
        }
        return tags;
    }

    private static void add(List<String> tags, String declared) {
        String tag = declared.isEmpty() ? "" : TAGS.of(declared);
        if (!tag.isEmpty()) {
            tags.add(tag);
        }
    }

    private static String tag(String declared) {
        Locale locale = Locale.forLanguageTag(declared.strip().replace('_', '-'));
        boolean isLanguage =
                !locale.getLanguage().isEmpty() && locale.getLanguage().length() <= 3;
        return isLanguage ? locale.toLanguageTag() : "";
    }

    private static String primary(String tag) {
        String language = tag.split("-", 2)[0];
        return language.equals("nb") || language.equals("nn") ? "no" : language;
    }
}
