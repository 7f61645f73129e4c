// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads the credits of an item's JSON-LD as lines for people: {@code actor: Ana Lima as Rosa}. */
final class CreditNodes {
    private CreditNodes() {}

    static List<String> of(JsonNode item) {
        List<String> credits = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : item.properties()) {
            for (JsonNode value : many(property.getValue())) {
                String type = value.path("@type").asString("");
                if (type.endsWith("Role")) {
                    credits.add(role(property.getKey(), value));
                } else if (List.of("Person", "Organization", "MusicGroup", "PerformingGroup")
                        .contains(type)) {
                    credits.add(property.getKey() + ": " + value.path("name").asString(""));
                }
            }
        }
        return credits;
    }

    private static String role(String property, JsonNode role) {
        String who = many(role.path(property)).stream()
                .map(party -> party.path("name").asString(""))
                .collect(Collectors.joining(", "));
        String character = many(role.path("characterName")).stream()
                .map(JsonNode::asString)
                .collect(Collectors.joining(" / "));
        return role.path("roleName").asString(property) + ": " + who + (character.isEmpty() ? "" : " as " + character);
    }

    private static List<JsonNode> many(JsonNode value) {
        return value.isArray() ? value.valueStream().toList() : value.isMissingNode() ? List.of() : List.of(value);
    }
}
