// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.review;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.reviewpage.html.article.LineWords;
import org.reviewpage.html.article.MainText;
import org.reviewpage.html.article.PostTitle;
import org.reviewpage.html.article.Tags;
import org.reviewpage.html.item.PostWords;
import org.reviewpage.html.item.Slug;
import org.reviewpage.html.item.TitleWords;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Text;
import org.reviewpage.html.words.Words;

/** What the signs of a review look at in a post. */
final class PostView {
    private static final int MAX_TEXT = 40_000;
    private static final int BEGINNING = 1_500;

    private final Article article;
    private final String title;
    private final PostWords heads;
    private final PostWords sections;
    private final PostWords tags;
    private final boolean saysReview;
    private final String body;
    private final PostWords words;
    private final int size;

    PostView(Article article) {
        this.article = article;
        this.title = PostTitle.find(article).map(PostTitle.Found::title).orElse("");
        List<String> path =
                article.isAlone() ? article.page().url().map(Slug::path).orElse(List.of()) : List.of();
        String head = article.isAlone() ? article.page().title() : "";
        int slug = Math.max(0, path.size() - 1);
        List<Words> heads = words(Stream.concat(Stream.of(title, head), path.subList(slug, path.size()).stream()));
        List<Words> sections = words(path.subList(0, slug).stream());
        List<Words> tags = words(Tags.of(article).stream());
        this.heads = PostWords.in(heads);
        this.sections = PostWords.in(sections);
        this.tags = PostWords.in(tags);
        this.saysReview = Stream.of(heads, sections, tags).anyMatch(TitleWords::hasReviewWord);
        this.body = Text.head(MainText.of(article), MAX_TEXT);
        this.words = LineWords.inBody(article);
        boolean isUnparted = LineWords.ofBody(article).stream().anyMatch(Words::isUnparted);
        this.size = isUnparted ? body.length() / 2 : body.isEmpty() ? 0 : Math.max(1, words.size());
    }

    private static List<Words> words(Stream<String> texts) {
        return texts.map(Words::of).toList();
    }

    Article article() {
        return article;
    }

    String title() {
        return title;
    }

    /** The title, the page's title and the last part of the address. */
    PostWords heads() {
        return heads;
    }

    /** The other parts of the address. */
    PostWords sections() {
        return sections;
    }

    PostWords tags() {
        return tags;
    }

    /** Whether heads, sections or tags say that it is a review. */
    boolean saysReview() {
        return saysReview;
    }

    /** Whether the text begins by speaking of a review. */
    boolean beginsWithReview() {
        return TitleWords.hasReviewWord(LineWords.of(article.body(), BEGINNING));
    }

    /** The main text, its beginning if it is very long. */
    String body() {
        return body;
    }

    /** The words of the main text. */
    PostWords words() {
        return words;
    }

    /** How many words the main text has; two characters of a script that does not part words count as one. */
    int size() {
        return size;
    }

    /** How many words of a shop are in all lines of the post, those that are no main text too. */
    int shop() {
        return LineWords.inAll(article).shop();
    }

    boolean hasLine(Predicate<Block> sought) {
        return article.blocks().stream().anyMatch(sought);
    }

    long count(Predicate<Block> sought) {
        return article.blocks().stream().filter(sought).count();
    }

    boolean hasElement(String tag) {
        return !article.elements(tag).isEmpty();
    }

    /** Whether what the page says of itself to machines is of some form. */
    boolean isMarkedUp(Pattern form) {
        for (Element script : article.page().elements("script")) {
            if (script.attr("type").equals("application/ld+json")
                    && form.matcher(Text.head(script.data(), MAX_TEXT)).find()) {
                return true;
            }
        }
        return false;
    }
}
