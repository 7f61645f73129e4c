// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.util.List;
import java.util.Optional;
import org.reviewpage.core.Review;
import org.reviewpage.html.page.Warning;
import org.reviewpage.schema.JsonLdWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of a page.
 *
 * @param source where it was read: {@code path#offset-123}
 * @param id the id of its record, which stays the same where the archive is moved; without one the source
 * @param error why there are no reviews; empty if the page was parsed
 */
record Row(
        String source,
        String id,
        Optional<String> url,
        List<Review> reviews,
        List<Warning> warnings,
        Optional<String> error) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A line of {@code reviewpage extract --format ndjson}, and the id. */
    String json() {
        ObjectNode line =
                MAPPER.createObjectNode().put("source", source).put("id", id).put("url", url.orElse(null));
        line.putArray("reviews").addAll(JsonLdWriter.standard().toNodes(reviews));
        ArrayNode notes = line.putArray("warnings");
        for (Warning warning : warnings) {
            notes.addObject().put("code", warning.code()).put("message", warning.message());
        }
        return MAPPER.writeValueAsString(line.put("error", error.orElse(null)));
    }
}
