// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reviewpage.core.Party;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.evidence.Field;
import tools.jackson.databind.json.JsonMapper;

/** What was found in a post, as the text of a Markdown file with front matter in YAML. */
final class MarkdownPost {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MarkdownPost() {}

    static String of(ParsedPage post) {
        Map<String, Object> facts = new LinkedHashMap<>();
        post.values(Field.TITLE).stream().findFirst().ifPresent(title -> facts.put("title", title));
        post.values(Field.DATE_PUBLISHED).stream().findFirst().ifPresent(date -> facts.put("date", date.toString()));
        post.url().ifPresent(url -> facts.put("url", url));
        List<List<Party>> authors = post.values(Field.REVIEWERS);
        facts.put(
                "authors",
                authors.stream().flatMap(List::stream).map(Party::name).toList());
        facts.put("tags", post.values(Field.TAG));
        for (Review review : post.reviews()) {
            facts.putIfAbsent("type", review.item().type().toString());
            review.item().name().ifPresent(name -> facts.putIfAbsent("item", name));
            review.rating().flatMap(Rating::normalized).ifPresent(share -> facts.putIfAbsent("rating", share));
        }
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + yaml(fact.getValue()) + "\n")
                .collect(Collectors.joining("", "---\n", "---\n\n" + escaped(post.mainText()) + "\n"));
    }

    /** All JSON is YAML, but for some characters that end a line there. */
    private static String yaml(Object value) {
        return JSON.writeValueAsString(value).replaceAll("[\\x7f-\\x9f\\u2028\\u2029\\ufeff]", " ");
    }

    /** So that Markdown shows the text as it is: signs everywhere, lists and lines below headings at the begin of a line. */
    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>&#~|]", "\\\\$0").replaceAll("(?m)^(\\d{0,9})([-+=.)])", "$1\\\\$2");
    }
}
