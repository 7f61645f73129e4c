// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.article.LineWords;
import org.reviewpage.html.article.MainText;
import org.reviewpage.html.article.Tags;
import org.reviewpage.html.item.NameGuess;
import org.reviewpage.html.item.Quotes;
import org.reviewpage.html.item.Slug;
import org.reviewpage.html.item.TitleWords;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.ElementText;
import org.reviewpage.html.words.Text;

/**
 * Where else on the page a name occurs: in the address, among the tags, emphasised or quoted in the prose, in the
 * descriptions of pictures.
 *
 * <p>"Her: We Fell for the Machine" names "Her" if the address ends in {@code /her/}, the post is tagged "Her", a
 * picture is described as "Her poster", or the essay sets <em>Her</em> in italics.
 */
final class NameWitnesses {
    private static final int MAX_BODY = 60_000;
    private static final int MAX_NAME = 120;

    /** More names than an honest essay sets in italics. */
    private static final int MAX_NAMES = 300;

    private final String titleKey;
    private final String spacedTitle;
    private final String slug;
    private final Set<String> tags;
    private final Map<String, Integer> emphasised = new HashMap<>();
    private final Map<String, String> spelling = new LinkedHashMap<>();
    private final List<String> captions = new ArrayList<>();
    private final Set<String> lines = new HashSet<>();
    private final Mentions mentions;

    private NameWitnesses(Article article, String title) {
        titleKey = Text.key(title);
        spacedTitle = " " + titleKey + " ";
        String slug = article.isAlone() ? article.page().url().map(Slug::of).orElse("") : "";
        // an address made from the title says nothing that the title does not
        boolean isOfTitle = slug.equals(titleKey) || !slug.isEmpty() && slug.equals(Slug.withoutEdges(titleKey));
        this.slug = isOfTitle ? "" : slug;
        tags = Tags.of(article);
        @Nullable Element headline = article.headline().orElse(null);
        for (Block block : article.blocks()) {
            if (block.text().length() <= MAX_NAME && block.element() != headline) {
                lines.add(block.key());
            }
        }
        lines.remove(titleKey);
        String prose = Text.head(MainText.of(article), MAX_BODY);
        mentions = new Mentions(prose, LineWords.ofBody(article));
        int left = MAX_BODY;
        for (Block block : article.body()) {
            if (left > 0 && Quotes.mayBeIn(block.characters())) {
                Quotes.in(Text.head(block.text(), left)).forEach(this::emphasise);
            }
            left -= block.text().length();
        }
        article.elements("em", "i", "cite").forEach(element -> emphasise(ElementText.of(element, 2 * MAX_NAME)));
        for (Element element : article.elements("img", "figcaption")) {
            caption(element.nameIs("img") ? element.attr("alt") : ElementText.of(element, 300));
        }
    }

    /** The witnesses of an article with this title. */
    static NameWitnesses of(Article article, String title) {
        return new NameWitnesses(article, title);
    }

    private void emphasise(String text) {
        String clean = Text.collapse(Text.head(text, 2 * MAX_NAME));
        String key = Text.key(clean);
        boolean named = !key.isEmpty() && !Character.isLowerCase(clean.codePointAt(0)) && clean.length() <= MAX_NAME;
        if (named && (emphasised.size() < MAX_NAMES || emphasised.containsKey(key))) {
            emphasised.merge(key, 1, Integer::sum);
            spelling.putIfAbsent(key, clean);
        }
    }

    private void caption(String text) {
        String key = Text.key(Text.head(text, 300));
        // many blogs describe a picture by the title of its post
        if (!key.isEmpty() && !key.equals(titleKey) && captions.size() < MAX_NAMES) {
            captions.add(" " + key + " ");
        }
    }

    /** The names that are emphasised or quoted at least so often, each worth as much. */
    List<NameGuess> emphasised(int least, double prior) {
        List<NameGuess> names = new ArrayList<>();
        spelling.forEach((key, name) -> {
            if (emphasised.getOrDefault(key, 0) >= least) {
                names.add(new NameGuess(name, key, Optional.empty(), prior));
            }
        });
        return names;
    }

    /**
     * How much the page speaks for a name of what it reviews, in log-odds.
     *
     * @param rivals other readings; a mention of "Mission: Impossible" is none of "Mission"
     */
    double weight(NameGuess guess, List<NameGuess> rivals) {
        String key = guess.key();
        String begin = key + " ";
        String end = " at " + key;
        int within = 0;
        for (NameGuess rival : rivals) {
            String rest = rival.key();
            boolean longer = rest.startsWith(begin) && !isMaker(rest.substring(begin.length()), rival.name());
            if (longer || rest.endsWith(end)) {
                within = Math.max(within, mentions.of(rival.name()));
            }
        }
        int alone = mentions.of(guess.name()) - within;
        int times = alone < within ? 0 : alone;
        double mentionWeight = times <= 0 ? -0.7 : times == 1 ? 0.7 : 1.2;
        double lineWeight = lines.contains(key) ? 1 : 0;
        double weight = slugWeight(key) + tagWeight(key) + emphasisWeight(key) + captionWeight(key);
        return weight + mentionWeight + lineWeight + mentions.introduction(key);
    }

    /** Whether what follows a name tells who made it: "by Ada Poe"; "by Me" does only if "Me" is spoken of besides. */
    private boolean isMaker(String rest, String whole) {
        String[] words = rest.split(" ", 3);
        return TitleWords.isBy(words[0])
                && (words.length > 2 || mentions.of(whole.substring(whole.lastIndexOf(' ') + 1)) > mentions.of(whole));
    }

    /** How the prose speaks of names. */
    Mentions mentions() {
        return mentions;
    }

    /** Whether the post is filed under the name. */
    boolean isTag(String name) {
        return tags.contains(Text.key(name));
    }

    /** Whether the title holds the name among other words. */
    boolean isInTitle(NameGuess guess) {
        return spacedTitle.contains(" " + guess.key() + " ");
    }

    private double slugWeight(String key) {
        if (slug.isEmpty()) {
            return 0;
        }
        if (slug.equals(key)) {
            return 2.5;
        }
        return slug.contains(titleKey) || !(" " + slug + " ").contains(" " + key + " ") ? 0 : 0.5;
    }

    private double tagWeight(String key) {
        return tags.contains(key) ? 2 : 0;
    }

    private double emphasisWeight(String key) {
        int times = emphasised.getOrDefault(key, 0);
        return times == 0 ? 0 : times == 1 ? 1 : 1.8;
    }

    private double captionWeight(String key) {
        String spaced = " " + key + " ";
        double weight = 0;
        for (String caption : captions) {
            if (caption.contains(spaced)) {
                weight = Math.max(weight, caption.length() == spaced.length() ? 1.2 : 0.5);
            }
        }
        return weight;
    }
}
