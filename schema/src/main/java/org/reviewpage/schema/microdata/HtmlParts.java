// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.microdata;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes values out of a node while they are shown, so that what is left in it is what was not. */
final class HtmlParts {
    private HtmlParts() {}

    /** The values of a property that are text or numbers. */
    static List<String> texts(ObjectNode node, String property) {
        return take(node, property).stream()
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asString)
                .toList();
    }

    /** The values of a property that are nodes. */
    static List<ObjectNode> nodes(ObjectNode node, String property) {
        List<ObjectNode> nodes = new ArrayList<>();
        for (JsonNode value : take(node, property)) {
            if (value instanceof ObjectNode part) {
                nodes.add(part);
            }
        }
        return nodes;
    }

    /** All values of a property. */
    static List<JsonNode> take(ObjectNode node, String property) {
        JsonNode value = node.remove(property);
        List<JsonNode> values = new ArrayList<>();
        if (value != null && value.isArray()) {
            value.forEach(values::add);
        } else if (value != null) {
            values.add(value);
        }
        return values;
    }
}
