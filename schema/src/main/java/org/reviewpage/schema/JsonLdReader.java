// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.List;
import java.util.Objects;
import org.reviewpage.core.Review;

/**
 * Reads JSON-LD: what {@link JsonLdWriter} writes, and JSON as it is found in web pages.
 *
 * <p>A context is read where it is written out and never fetched. Broken JSON is read as far as it can be understood:
 * comments, HTML and CDATA wrappers, trailing commas, line breaks in strings, several values in a row. A text of any
 * length is read, up to 100 levels deep; references may repeat 100 000 values more than it has.
 */
public final class JsonLdReader {
    private static final JsonLdReader STANDARD = new JsonLdReader();

    private JsonLdReader() {}

    /** The reader. */
    public static JsonLdReader standard() {
        return STANDARD;
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

    /** The nodes in a JSON-LD text, such as that of a {@code script} element. */
    public JsonLdNodes nodes(String text) {
        JsonText.Parsed parsed = JsonText.parse(Objects.requireNonNull(text, "text must not be null"));
        return new NodeReader(parsed).read();
    }
}
