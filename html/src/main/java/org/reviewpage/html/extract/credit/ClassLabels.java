// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.reviewpage.core.Credit;
import org.reviewpage.html.credit.CreditReader;
import org.reviewpage.html.credit.Label;
import org.reviewpage.html.credit.Label.Kind;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.words.Glossary;
import org.reviewpage.html.words.NameWords;
import org.reviewpage.html.words.Recall;
import org.reviewpage.html.words.Text;

/**
 * Credits whose label only the style sheet reads: {@code <span class="review_header_artist">Bauhaus</span>}, {@code <p
 * class="book-author">Ann Poe</p>}.
 *
 * <p>Not {@code author} alone, who is the blogger, and not a class that many elements have, for it is a list of others.
 */
public final class ClassLabels implements Extractor {
    private static final double CONFIDENCE = 0.7;
    private static final int MAX_TEXT = 80;
    private static final int MAX_ALIKE = 3;
    private static final int MAX_WORDS = 3;
    private static final int MIN_LABEL = 4;

    /** Words that a class may end in behind the label: {@code artist-name}. */
    private static final Set<String> ENDS = Set.of("name", "names", "value", "text", "title", "info");

    private static final Set<String> ITEMS =
            Set.of("book", "novel", "film", "movie", "game", "album", "record", "item", "work", "product");

    private static final Set<String> NO_LABELS = Set.of(
            "by",
            "with",
            "from",
            "production",
            "distribution",
            "music",
            "label",
            "labels",
            "band",
            "bands",
            "creator",
            "image");

    /** Words of classes that are about the post: {@code post-item-author}. */
    private static final Set<String> POST = Set.of("post", "blog", "meta", "entry", "article", "comment");

    /** What the label in a class can be: the cheap question before the dear one. */
    private static final Glossary<Integer> WORDS = new Glossary<>(Label.singleWords(Kind.CREDIT).stream()
            .filter(word -> word.length() >= MIN_LABEL && !NO_LABELS.contains(word))
            .collect(Collectors.toMap(word -> word, word -> 1)));

    private static final Recall<Optional<Label>> LABELS = new Recall<>(ClassLabels::label);

    @Override
    public String name() {
        return "class-labels";
    }

    @Override
    public void extract(Article article, Findings findings) {
        Map<String, List<Element>> alike = new LinkedHashMap<>();
        for (Element element : article.elementsWith("class")) {
            String classes = element.className();
            if (NameWords.meaning(classes, WORDS) != 0 && LABELS.of(classes).isPresent() && isName(element)) {
                alike.computeIfAbsent(classes, unseen -> new ArrayList<>()).add(element);
            }
        }
        alike.values().stream()
                .filter(elements -> elements.size() <= MAX_ALIKE)
                .forEach(elements -> elements.forEach(element -> report(element, findings)));
    }

    private static void report(Element element, Findings findings) {
        String text = Text.collapse(element.text());
        for (Credit credit : CreditReader.credits(LABELS.of(element.className()).orElseThrow(), text)) {
            findings.report(Field.CREDIT, credit, CONFIDENCE, element, element.className() + ": " + text);
        }
    }

    private static boolean isName(Element element) {
        if (element.childrenSize() > 2) {
            return false;
        }
        String text = Text.head(element.text(), MAX_TEXT + 1);
        return !text.isBlank() && text.length() <= MAX_TEXT && text.indexOf(':') < 0;
    }

    /** The label that one of the classes ends in. */
    private static Optional<Label> label(String classes) {
        return Arrays.stream(Text.head(classes, 200).split("\\s"))
                .map(ClassLabels::labelOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Label> labelOf(String className) {
        List<String> words = List.of(className
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+"));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int last = words.size() - 1;
        while (last > 0 && ENDS.contains(words.get(last))) {
            last--;
        }
        String word = words.get(last);
        boolean ofItem = words.subList(0, last).stream().anyMatch(ITEMS::contains)
                && words.subList(0, last).stream().noneMatch(POST::contains);
        boolean ofReview = words.subList(0, last).contains("review");
        return word.length() < MIN_LABEL || NO_LABELS.contains(word)
                ? Optional.empty()
                : Label.find(word)
                        .filter(label -> label.kind() == Kind.CREDIT)
                        .filter(label -> ofItem || !label.weak() && (words.size() <= MAX_WORDS || ofReview));
    }
}
