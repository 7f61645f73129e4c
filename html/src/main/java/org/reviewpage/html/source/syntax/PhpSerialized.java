// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.syntax;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads what PHP's {@code serialize} writes, {@code a:1:{s:4:"name";s:5:"Story";}}. Lengths count bytes of UTF-8. Objects
 * are not read, nor anything that contradicts itself.
 */
public final class PhpSerialized {
    private static final int MAX_DEPTH = 20;

    private final byte[] bytes;
    private int at;

    private PhpSerialized(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The value, arrays as objects by their keys; a missing node if the text is no such value. */
    public static JsonNode read(String text) {
        try {
            return new PhpSerialized(text.getBytes(StandardCharsets.UTF_8)).value(0);
        } catch (IllegalArgumentException | IndexOutOfBoundsException notSerialised) {
            return JsonNodeFactory.instance.missingNode();
        }
    }

    private JsonNode value(int depth) {
        char type = (char) bytes[at];
        if (type == 'N') {
            at += 2;
            return JsonNodeFactory.instance.nullNode();
        }
        at += 2;
        return switch (type) {
            case 'b', 'i', 'd' -> JsonNodeFactory.instance.stringNode(upTo(';'));
            case 's' -> JsonNodeFactory.instance.stringNode(string());
            case 'a' -> array(depth);
            default -> throw new IllegalArgumentException("not read: " + type);
        };
    }

    private String string() {
        int length = Integer.parseInt(upTo(':'));
        String text = new String(bytes, at + 1, length, StandardCharsets.UTF_8);
        at += length + 1;
        if (bytes[at] != '"' || bytes[at + 1] != ';') {
            throw new IllegalArgumentException("a string has another length than it says");
        }
        at += 2;
        return text;
    }

    private ObjectNode array(int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("nested too deeply");
        }
        int count = Integer.parseInt(upTo(':'));
        at++;
        ObjectNode array = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < count; i++) {
            String key = value(MAX_DEPTH + 1).asString();
            array.set(key, value(depth + 1));
        }
        at++;
        return array;
    }

    private String upTo(char end) {
        int start = at;
        while (bytes[at] != end) {
            at++;
        }
        return new String(bytes, start, at++ - start, StandardCharsets.US_ASCII);
    }
}
