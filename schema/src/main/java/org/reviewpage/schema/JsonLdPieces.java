// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How every piece of JSON-LD is put together. */
final class JsonLdPieces {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT));

    private static final Map<String, String> ESCAPES =
            Map.of("<", "\\u003c", ">", "\\u003e", "&", "\\u0026", "\u2028", "\\u2028", "\u2029", "\\u2029");

    private JsonLdPieces() {}

    static ObjectNode node(String type) {
        return NODES.objectNode().put("@type", type);
    }

    static JsonNode text(String text) {
        return NODES.stringNode(text);
    }

    /** The number without an exponent, and without a fraction where it has none. */
    static JsonNode number(double value) {
        BigDecimal plain = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return NODES.numberNode(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** Adds texts to the values that the property has. */
    static void add(ObjectNode node, String property, List<String> texts) {
        texts.forEach(text -> add(node, property, text(text)));
    }

    /** Adds a value to those that the property has: one stands as itself, several in an array. */
    static void add(ObjectNode node, String property, JsonNode value) {
        JsonNode present = node.get(property);
        if (present == null) {
            node.set(property, value);
        } else if (present instanceof ArrayNode array) {
            array.add(value);
        } else {
            node.putArray(property).add(present).add(value);
        }
    }

    /**
     * The text of a document: indented, with LF line ends, and safe within a {@code script} element.
     *
     * <p>The escaped characters occur only within JSON strings, where the escape means the same.
     */
    static String print(JsonNode document) {
        String json = WRITER.writeValueAsString(document);
        for (Map.Entry<String, String> escape : ESCAPES.entrySet()) {
            json = json.replace(escape.getKey(), escape.getValue());
        }
        return json;
    }
}
