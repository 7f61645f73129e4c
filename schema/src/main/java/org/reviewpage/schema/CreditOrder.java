// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.reviewpage.core.Credit;
import org.reviewpage.schema.node.TypedNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The order of credits across properties.
 *
 * <p>JSON-LD groups credits by property: "director, actor, second director" would come back as two directors and an
 * actor. Where that happens the item gets an {@code identifier} that lists the places.
 */
final class CreditOrder {
    private static final String ID = "credit-order";

    private CreditOrder() {}

    /** Notes the true places, from 1, of the credits as they will be read; nothing if they are in order. */
    static void write(List<Integer> places, ObjectNode item) {
        if (!places.equals(places.stream().sorted().toList())) {
            ObjectNode node = JsonLdPieces.node("PropertyValue").put("propertyID", ID);
            node.put("value", places.stream().map(String::valueOf).collect(Collectors.joining(" ")));
            JsonLdPieces.add(item, "identifier", node);
        }
    }

    static boolean is(TypedNode identifier) {
        return identifier.texts("propertyID").contains(ID);
    }

    /** The credits at their noted places; as they are if none are noted or they do not fit. */
    static List<Credit> restore(List<Credit> credits, TypedNode item) {
        List<String> noted = item.nodes("identifier").stream()
                .filter(CreditOrder::is)
                .flatMap(node -> node.texts("value").stream())
                .flatMap(value -> Arrays.stream(value.split(" ")))
                .toList();
        if (noted.size() != credits.size()) {
            return credits;
        }
        Credit[] restored = new Credit[credits.size()];
        for (int i = 0; i < restored.length; i++) {
            int place = LooseNumbers.count(noted.get(i)).orElse(0) - 1;
            if (place < 0 || place >= restored.length || restored[place] != null) {
                return credits;
            }
            restored[place] = credits.get(i);
        }
        return List.of(restored);
    }
}
