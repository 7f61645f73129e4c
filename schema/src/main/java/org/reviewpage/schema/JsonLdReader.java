// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.List;
import java.util.Objects;
import org.reviewpage.core.Review;
import org.reviewpage.schema.node.JsonLdNodes;
import org.reviewpage.schema.node.JsonText;
import org.reviewpage.schema.node.NodeReader;

/**
 * Reads JSON-LD: what {@link JsonLdWriter} writes, and JSON as it is found in web pages.
 *
 * <p>A context is read where it is written out and never fetched. Broken JSON is read as far as it can be understood:
 * comments, HTML and CDATA wrappers, trailing commas, line breaks in strings, several values in a row. A text of any
 * length is read, up to 100 levels deep unless set otherwise; references may repeat 100 000 values more than it has.
 */
public final class JsonLdReader {
    private static final JsonLdReader STANDARD = new JsonLdReader(100);

    private final int depth;
    private final JsonText json;

    private JsonLdReader(int depth) {
        this.depth = depth;
        json = new JsonText(depth);
    }

    /** The reader. */
    public static JsonLdReader standard() {
        return STANDARD;
    }

    /**
     * A reader of JSON that nests no more than so many objects and arrays.
     *
     * @throws IllegalArgumentException if the depth is less than 1
     */
    public JsonLdReader withDepth(int depth) {
        if (depth < 1) {
            throw new IllegalArgumentException("depth must be at least 1, but is " + depth);
        }
        return depth == this.depth ? this : new JsonLdReader(depth);
    }

    /**
     * The reviews in a JSON-LD text.
     *
     * @throws IllegalArgumentException if nothing in the text can be read as JSON; {@link #nodes(String)} never throws
     */
    public List<Review> read(String json) {
        JsonLdNodes read = nodes(json);
        if (read.nodes().isEmpty() && !read.problems().isEmpty()) {
            throw new IllegalArgumentException("not JSON-LD: " + String.join("; ", read.problems()));
        }
        return ReviewMapper.reviews(read.nodes());
    }

    /** What is said in {@link JsonLdNodes#problems()} of a text that nests too much. */
    public String tooDeep() {
        return json.tooDeep();
    }

    /** The nodes in a JSON-LD text, such as that of a {@code script} element. */
    public JsonLdNodes nodes(String text) {
        JsonText.Parsed parsed = json.parse(Objects.requireNonNull(text, "text must not be null"));
        return new NodeReader(parsed).read();
    }
}
