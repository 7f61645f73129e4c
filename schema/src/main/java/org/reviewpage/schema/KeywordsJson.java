// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.ArrayList;
import java.util.List;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tags as {@code keywords}. Since text there may be a list with commas, a tag with a comma is a {@code DefinedTerm}. */
final class KeywordsJson {
    private static final int MAX_IN_TEXT = 1000;

    private KeywordsJson() {}

    static void write(List<String> tags, ObjectNode review) {
        if (!tags.isEmpty()) {
            var keywords = review.putArray("keywords");
            tags.forEach(tag -> keywords.add(keyword(tag)));
        }
    }

    private static JsonNode keyword(String tag) {
        if (tag.indexOf(',') < 0) {
            return JsonLdPieces.text(tag);
        }
        ObjectNode term = JsonLdPieces.node("DefinedTerm");
        term.put("name", tag);
        return term;
    }

    static List<String> read(TypedNode review) {
        List<String> tags = new ArrayList<>();
        for (TypedValue value : review.values("keywords")) {
            if (value instanceof TypedNode node) {
                node.text("name").ifPresent(tags::add);
            } else {
                for (String tag : ((TypedValue.Literal) value).text().split(",", MAX_IN_TEXT)) {
                    if (!tag.isBlank()) {
                        tags.add(tag.strip());
                    }
                }
            }
        }
        return tags;
    }
}
