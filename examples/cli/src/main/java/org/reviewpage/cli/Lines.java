// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewpage.core.Review;
import org.reviewpage.html.page.Warning;
import org.reviewpage.schema.JsonLdWriter;
import org.reviewpage.schema.check.Finding;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What became of a page as a JSON object: source, url, reviews, warnings, error, and findings where it was checked. */
final class Lines {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Lines() {}

    static ObjectNode of(Input input, Optional<String> url, List<Review> reviews, List<Warning> warnings) {
        ObjectNode line = start(input, url.orElse(null));
        line.putArray("reviews").addAll(JsonLdWriter.standard().toNodes(reviews));
        return withWarnings(line, warnings).putNull("error");
    }

    private static ObjectNode withWarnings(ObjectNode line, List<Warning> warnings) {
        ArrayNode notes = line.putArray("warnings");
        for (Warning warning : warnings) {
            notes.addObject().put("code", warning.code()).put("message", warning.message());
        }
        return line;
    }

    /** A file that was only checked. */
    static ObjectNode checked(String name, List<Finding> findings, List<Warning> warnings, Optional<String> error) {
        ObjectNode line = withWarnings(MAPPER.createObjectNode().put("source", name), warnings);
        return withFindings(line, findings).put("error", error.orElse(null));
    }

    /** Adds findings. */
    static ObjectNode withFindings(ObjectNode line, List<Finding> findings) {
        ArrayNode found = line.putArray("findings");
        for (Finding finding : findings) {
            found.addObject()
                    .put("rule", finding.rule())
                    .put("level", finding.level().name().toLowerCase(Locale.ROOT))
                    .put("message", finding.message())
                    .put("path", finding.path())
                    .put("advice", finding.advice());
        }
        return line;
    }

    static ObjectNode failed(Input input, @Nullable String url, String error) {
        ObjectNode line = start(input, url);
        line.putArray("reviews");
        line.putArray("warnings");
        return line.put("error", error);
    }

    private static ObjectNode start(Input input, @Nullable String url) {
        return MAPPER.createObjectNode().put("source", input.name()).put("url", url);
    }
}
