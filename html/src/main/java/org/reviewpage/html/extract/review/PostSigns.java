// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.core.ItemType;
import org.reviewpage.html.evidence.Candidate;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.item.RoundUps;
import org.reviewpage.html.item.TypeWords;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;

/**
 * The signs by which a post is told to be a review or something else; each is seen or not.
 *
 * <p>Posts say it themselves ("Book Review", {@code /reviews/}, a rating, "Directed by"); recipes, interviews, guides,
 * offers and lists of links say that they are something else. What a sign means stands in {@code review-signs.tsv}.
 */
final class PostSigns {
    private static final Set<ItemType> WORKS = Set.of(
            ItemType.MOVIE,
            ItemType.TV_SERIES,
            ItemType.BOOK,
            ItemType.MUSIC_ALBUM,
            ItemType.MUSIC_RECORDING,
            ItemType.VIDEO_GAME);

    private static final Pattern PAID = Pattern.compile(
            "^\\W{0,3}(?i:advertorial|anzeige|sponsored post|sponsored content|paid content|publirreportaje)\\b");

    private static final Pattern OTHER_MARKUP = Pattern.compile(
            "\"@type\"\\s{0,3}:\\s{0,3}\"(?:Recipe|HowTo|FAQPage|QAPage|DiscussionForumPosting|PodcastEpisode)\"");

    /** "Her (2013)", "Solaris (Andrei Tarkovsky, 1972)"; not "Her (2013) and the problem of love", an essay. */
    private static final Pattern YEAR =
            Pattern.compile("\\((?:[^()]{1,60}, )?(?:18|19|20)\\d\\d\\)\\s{0,3}(?:$|[^\\p{L}\\s])");

    private static final String RATING = "rating";
    private static final String BRIEF = "under-200-words";

    private static final Map<String, Predicate<PostView>> SEEN = new LinkedHashMap<>();

    static {
        SEEN.put("a-post", post -> true);
        SEEN.put("review-word", post -> post.saysReview());
        SEEN.put("review-word-in-text", post -> post.beginsWithReview());
        SEEN.put("other-word", post -> post.heads().others() > 0);
        SEEN.put("other-section", post -> post.sections().otherSections() > 0);
        SEEN.put("other-tag", post -> post.tags().otherSections() > 0);
        SEEN.put("question", post -> post.title().contains("?") || post.title().contains("？"));
        SEEN.put("speaks-of-several", post -> RoundUps.speaksOfSeveral(post.title()));
        SEEN.put("names-its-title", NamedInText::holds);
        SEEN.put("year-in-title", post -> YEAR.matcher(post.title()).find());
        SEEN.put("under-50-words", post -> isUnder(50, post));
        SEEN.put(BRIEF, post -> isUnder(200, post));
        SEEN.put("judgement", post -> post.words().verdicts() >= 0.05 * Math.sqrt(post.size()));
        SEEN.put("much-judgement", post -> post.words().verdicts() >= 0.1 * Math.sqrt(post.size()));
        SEEN.put("words-of-works", post -> TypeWords.naming(WORKS, post.words()) > 1);
        SEEN.put("instructions", post -> post.words().instructions() > 0);
        SEEN.put("speaks-to-reader", post -> post.words().toReader() >= 0.02);
        SEEN.put("shop", post -> post.shop() > 1);
        SEEN.put("links", post -> post.count(PostSigns::isLink) >= 10);
        SEEN.put("code", post -> post.hasElement("pre"));
        SEEN.put("paid", post -> post.hasLine(PostSigns::isPaid) || isPaid(post.article()));
        SEEN.put("other-markup", post -> post.isMarkedUp(OTHER_MARKUP));
    }

    private static final Map<String, Predicate<Candidate<?>>> FOUND = Map.of(
            RATING,
            found -> found.field() == Field.RATING && found.confidence() >= 0.5,
            "credits",
            found -> found.field() == Field.CREDIT && found.confidence() >= 0.7,
            "pros-and-cons",
            found -> found.field() == Field.PRO || found.field() == Field.CON);

    private PostSigns() {}

    /** The names of all signs. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>(SEEN.keySet());
        names.addAll(FOUND.keySet());
        names.add("rating-of-brief");
        return names;
    }

    /** The signs that lie in what extractors found, each with the surest finding that is one. */
    static Map<String, Candidate<?>> foundIn(List<Candidate<?>> candidates) {
        Map<String, Candidate<?>> found = new TreeMap<>();
        for (Candidate<?> candidate : candidates) {
            FOUND.forEach((sign, isSeen) -> {
                if (isSeen.test(candidate)) {
                    found.merge(sign, candidate, (one, other) -> other.confidence() > one.confidence() ? other : one);
                }
            });
        }
        if (found.containsKey(RATING) && candidates.stream().anyMatch(each -> isSaid(BRIEF, each))) {
            found.put("rating-of-brief", found.get(RATING));
        }
        return found;
    }

    /** Whether a candidate says that a sign was seen. */
    private static boolean isSaid(String sign, Candidate<?> candidate) {
        return candidate.field() == Field.IS_REVIEW && candidate.source().seen().startsWith(sign + ":");
    }

    /** Whether a post has few words and none that calls it a review: capsule reviews are short, and say what they are. */
    private static boolean isUnder(int words, PostView post) {
        return post.size() < words && !post.saysReview();
    }

    /** The signs that a post bears. */
    static List<String> seenIn(PostView post) {
        return SEEN.entrySet().stream()
                .filter(sign -> sign.getValue().test(post))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isLink(Block block) {
        return block.linkDensity() > 0.8 && block.text().length() > 15;
    }

    /** Themes set the mark beside the headline into parts that are no text: {@code <h2 class="banner__topline">}. */
    private static boolean isPaid(Article article) {
        Element above = article.headline()
                .map(Element::parent)
                .filter(article::contains)
                .orElse(article.root());
        for (Block block : article.page().blocks()) {
            if (isIn(block.element(), above) && isPaid(block)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element is right below another, or in it if that is a header. */
    private static boolean isIn(Element element, Element above) {
        Element at = element.parent();
        while (at != null && at != above && above.nameIs("header")) {
            at = at.parent();
        }
        return at == above;
    }

    /** A line of its own that says "Advertorial", "Anzeige", "Sponsored post". */
    private static boolean isPaid(Block block) {
        return block.text().length() < 40 && PAID.matcher(block.text()).lookingAt();
    }
}
