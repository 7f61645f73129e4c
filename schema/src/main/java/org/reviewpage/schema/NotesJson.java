// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Pros and cons as an {@code ItemList} of {@code ListItem}. */
final class NotesJson {
    private NotesJson() {}

    static void write(List<String> notes, String property, ObjectNode review) {
        if (notes.isEmpty()) {
            return;
        }
        ObjectNode list = JsonLdPieces.node("ItemList");
        ArrayNode items = list.putArray("itemListElement");
        for (int i = 0; i < notes.size(); i++) {
            ObjectNode item = JsonLdPieces.node("ListItem").put("position", i + 1);
            item.put("name", notes.get(i));
            items.add(item);
        }
        review.set(property, list);
    }

    /** The notes of lists, list items and texts. */
    static List<String> read(TypedNode review, String property) {
        List<String> notes = new ArrayList<>();
        for (TypedValue value : review.values(property)) {
            if (value instanceof TypedNode node
                    && !node.values("itemListElement").isEmpty()) {
                node.values("itemListElement").forEach(item -> text(item).ifPresent(notes::add));
            } else {
                text(value).ifPresent(notes::add);
            }
        }
        return notes;
    }

    private static Optional<String> text(TypedValue value) {
        if (value instanceof TypedNode node) {
            return node.text("name").or(() -> node.text("item")).or(() -> node.text("description"));
        }
        return Optional.of(((TypedValue.Literal) value).text().strip()).filter(text -> !text.isEmpty());
    }
}
