// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.reviewpage.core.ItemType;
import org.reviewpage.html.article.LineWords;
import org.reviewpage.html.article.PostTitle;
import org.reviewpage.html.article.Tags;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.item.PostWords;
import org.reviewpage.html.item.Slug;
import org.reviewpage.html.item.TitleWords;
import org.reviewpage.html.item.TypeWords;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.words.Text;

/**
 * Reports what kind of thing a post is about, by the words of its title, tags, address and prose.
 *
 * <p>"Book Review" in the title tells more than "a film based on a book" in the prose, so each place has its weight.
 */
public final class ItemTypes implements Extractor {
    private static final double TITLE = 3;
    private static final double NAME = 0.7;
    private static final double TAGS = 2;
    private static final double PATH = 2;
    private static final double SITE = 1.2;
    private static final double PROSE = 6;

    @Override
    public String name() {
        return "item-types";
    }

    @Override
    public void extract(Article article, Findings findings) {
        Map<ItemType, Double> scores = scores(article);
        List<Map.Entry<ItemType, Double>> sorted = scores.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue()))
                .toList();
        if (sorted.isEmpty()) {
            return;
        }
        double all =
                sorted.stream().mapToDouble(each -> Math.exp(each.getValue())).sum();
        Element where = article.headline().orElse(article.root());
        for (Map.Entry<ItemType, Double> entry : sorted.subList(0, Math.min(3, sorted.size()))) {
            double share = Math.exp(entry.getValue()) / all;
            findings.report(
                    Field.ITEM_TYPE,
                    entry.getKey(),
                    Math.max(0.02, Math.min(0.92, share)),
                    where,
                    "words for it weigh " + Math.round(entry.getValue() * 10) / 10.0);
        }
    }

    /** The type that the words speak for most. */
    static Optional<ItemType> likeliest(Article article) {
        return scores(article).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static Map<ItemType, Double> scores(Article article) {
        return article.once(ItemTypes::weigh);
    }

    private static Map<ItemType, Double> weigh(Article article) {
        Map<ItemType, Double> scores = new LinkedHashMap<>();
        String title = PostTitle.find(article).map(PostTitle.Found::title).orElse("");
        name(scores, TitleWords.aboutThePost(title), TITLE);
        name(scores, title, NAME);
        name(scores, String.join(" , ", Tags.of(article)), TAGS);
        if (article.isAlone()) {
            Page page = article.page();
            // the words of the title stand in the address again
            List<String> path = new ArrayList<>(page.url().map(Slug::path).orElse(List.of()));
            String key = Text.key(title);
            path.removeIf(key::contains);
            name(scores, String.join(" , ", path), PATH);
            name(scores, page.title() + " , " + page.meta("og:site_name").orElse(""), SITE);
        }
        Map<ItemType, Double> about = TypeWords.about(LineWords.inAll(article));
        double most = about.values().stream().mapToDouble(each -> each).max().orElse(0);
        about.forEach((type, weight) -> {
            if (weight > 0) {
                scores.merge(type, PROSE * weight / Math.max(most, 5), Double::sum);
            }
        });
        return Collections.unmodifiableMap(scores);
    }

    private static void name(Map<ItemType, Double> scores, String text, double weight) {
        TypeWords.named(PostWords.in(Text.head(text, 2_000)))
                .forEach((type, words) -> scores.merge(type, weight * Math.min(1.5, 0.5 + 0.5 * words), Double::sum));
    }
}
