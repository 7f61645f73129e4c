// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.html.byline.Names;
import org.reviewpage.html.item.Quotes;
import org.reviewpage.html.item.TitleWords;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.Text;

/**
 * Where else on the page a name occurs: in the address, among the tags, emphasised or quoted in the prose, in the
 * descriptions of pictures.
 *
 * <p>"Her: We Are the Techno-Lonely" names "Her" if the address ends in {@code /her/}, the post is tagged "Her", a
 * picture is described as "Her poster", or the essay sets <em>Her</em> in italics.
 */
final class NameWitnesses {
    private static final int MAX_BODY = 60_000;
    private static final int MAX_NAME = 120;
    private static final int ENOUGH = 20;

    /** More names than an honest essay sets in italics. */
    private static final int MAX_NAMES = 300;

    private final String titleKey;
    private final String slug;
    private final Set<String> tags;
    private final Map<String, Integer> emphasised = new HashMap<>();
    private final Map<String, String> spelling = new LinkedHashMap<>();
    private final List<String> captions = new ArrayList<>();
    private final Set<String> lines = new HashSet<>();
    private final String body;
    private final String bodyKey;

    private NameWitnesses(Article article, String title) {
        titleKey = Text.key(title);
        slug = article.isAlone() ? article.page().url().map(Slug::of).orElse("") : "";
        tags = Tags.of(article);
        StringBuilder text = new StringBuilder();
        for (Block block : article.body()) {
            if (text.length() < MAX_BODY) {
                text.append(block.text()).append(" \n ");
            }
        }
        for (Block block : article.blocks()) {
            if (block.text().length() <= MAX_NAME
                    && article.headline().filter(block.element()::equals).isEmpty()) {
                lines.add(Text.key(block.text()));
            }
        }
        lines.remove(titleKey);
        body = Text.head(text.toString(), MAX_BODY).replace('’', '\'');
        bodyKey = " " + Text.key(body) + " ";
        Quotes.in(Text.head(text.toString(), MAX_BODY)).forEach(this::emphasise);
        for (Element element : article.elements()) {
            switch (element.normalName()) {
                case "em", "i", "cite" -> emphasise(Text.of(element, 2 * MAX_NAME));
                case "img" -> caption(element.attr("alt"));
                case "figcaption" -> caption(Text.of(element, 300));
                default -> {}
            }
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

    /** The names that are emphasised or quoted at least so often, as they are written. */
    List<String> emphasised(int least) {
        List<String> names = new ArrayList<>();
        spelling.forEach((key, name) -> {
            if (emphasised.getOrDefault(key, 0) >= least) {
                names.add(name);
            }
        });
        return names;
    }

    /**
     * How much the page speaks for a name of what it reviews, in log-odds.
     *
     * @param rivals other readings; a mention of "Mission: Impossible" is none of "Mission"
     */
    double weight(String name, Collection<String> rivals) {
        String key = Text.key(name);
        int within = 0;
        for (String rival : rivals) {
            String rest = Text.key(rival);
            if (rest.startsWith(key + " ") && !isMaker(rest.substring(key.length() + 1), rival)) {
                within = Math.max(within, mentions(rival));
            }
        }
        int alone = mentions(name) - within;
        int mentions = alone < within ? 0 : alone;
        double mentionWeight = mentions <= 0 ? -0.7 : mentions == 1 ? 0.7 : 1.2;
        double lineWeight = lines.contains(key) ? 1 : 0;
        double weight = slugWeight(key) + tagWeight(key) + emphasisWeight(key) + captionWeight(key);
        return weight + mentionWeight + lineWeight + introductionWeight(key);
    }

    /** Whether what follows a name tells who made it: "by Ada Poe"; "by Me" does only if "Me" is spoken of besides. */
    private boolean isMaker(String rest, String whole) {
        String[] words = rest.split(" ", 3);
        return TitleWords.isBy(words[0])
                && (words.length > 2 || mentions(whole.substring(whole.lastIndexOf(' ') + 1)) > mentions(whole));
    }

    /** Whether the prose calls a party by its last name or its first: "Wodtke writes" after "Christina Wodtke". */
    boolean isPerson(String name) {
        List<String> words = List.of(name.split(" ", -1));
        return words.size() > 1
                && words.size() < 5
                && words.stream().allMatch(word -> word.isEmpty() || !Character.isLowerCase(word.codePointAt(0)))
                && (isCalled(name, words.get(words.size() - 1)) || isCalled(name, words.get(0)));
    }

    /** Whether the prose says that a party directs. */
    boolean isDirector(String name) {
        return new org.reviewpage.html.credit.Prose(body).saysDirects(name);
    }

    /** The name as the prose has it in full, if it is a last name: "George Eliot" of "Eliot". */
    String fullName(String name) {
        if (name.indexOf(' ') > 0 || !name.codePoints().allMatch(Character::isLetter)) {
            return name;
        }
        Map<String, Integer> times = new LinkedHashMap<>();
        int seen = 0;
        for (int at = body.indexOf(" " + name);
                at > 0 && seen < ENOUGH;
                at = body.indexOf(" " + name, at + 1), seen++) {
            String first = body.substring(body.lastIndexOf(' ', at - 1) + 1, at);
            String full = first.replaceFirst("^[^\\p{L}]{1,3}", "") + " " + name;
            if (Names.isPerson(full) && !TitleWords.isKind(Text.key(first))) {
                times.merge(full, 1, Integer::sum);
            }
        }
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(name);
    }

    private boolean isCalled(String name, String part) {
        return part.length() > 2
                && mentions(part) >= 2
                && count(bodyKey, " " + Text.key(part) + " ") >= mentions(name) + 2;
    }

    /** "The film Her", "das Album Her" introduce what is reviewed, "by Ada Poe" who made it. */
    private double introductionWeight(String key) {
        String sought = " " + key + " ";
        double weight = 0;
        int seen = 0;
        for (int at = bodyKey.indexOf(sought); at > 0 && seen < ENOUGH; at = bodyKey.indexOf(sought, at + 1), seen++) {
            String before = bodyKey.substring(bodyKey.lastIndexOf(' ', at - 1) + 1, at);
            weight += TitleWords.isKind(before) ? 0.8 : TitleWords.isBy(before) ? -0.8 : 0;
        }
        return Math.max(-1.5, Math.min(1.5, weight));
    }

    /** Whether the post is filed under the name. */
    boolean isTag(String name) {
        return tags.contains(Text.key(name));
    }

    /** Whether the title holds the name among other words. */
    boolean isInTitle(String name) {
        return (" " + titleKey + " ").contains(" " + Text.key(name) + " ");
    }

    private double slugWeight(String key) {
        if (slug.isEmpty() || slug.equals(titleKey)) {
            return 0; // an address made from the title says nothing that the title does not
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
        boolean whole = captions.contains(" " + key + " ");
        return whole ? 1.2 : captions.stream().anyMatch(caption -> caption.contains(" " + key + " ")) ? 0.5 : 0;
    }

    /** How often the prose mentions a name, up to a few: with capitals within a sentence; "her" is no film. */
    int mentions(String name) {
        String key = Text.key(name);
        if (TitleWords.isUnparted(key)) {
            return count(bodyKey, key);
        }
        if (key.indexOf(' ') > 0) {
            return count(bodyKey, " " + key + " ");
        }
        int times = 0;
        for (int at = body.indexOf(name); at >= 0 && times < ENOUGH; at = body.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean apart = end == body.length() || !Character.isLetterOrDigit(body.charAt(end));
            boolean within = at > 1 && body.charAt(at - 1) == ' ' && isWithinSentence(body.charAt(at - 2));
            times += apart && within ? 1 : 0;
        }
        return times;
    }

    private static boolean isWithinSentence(char before) {
        return Character.isLowerCase(before) || before == ',' || before == ';';
    }

    private static int count(String text, String name) {
        int times = 0;
        for (int at = text.indexOf(name); at >= 0 && times < ENOUGH; at = text.indexOf(name, at + 1)) {
            times++;
        }
        return times;
    }
}
