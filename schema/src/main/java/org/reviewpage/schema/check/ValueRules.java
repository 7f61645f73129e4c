// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.util.List;
import java.util.regex.Pattern;
import org.reviewpage.schema.node.TypedValue;

/** GEN-EMPTY, IMG-URL: values of any thing. */
final class ValueRules implements Subject {
    private static final List<String> PICTURES = List.of("image", "thumbnailUrl", "logo", "photo");
    private static final Pattern WEB = Pattern.compile("https?://[^/\\s]", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Place place, Report report) {
        for (String property : place.node().properties().keySet()) {
            for (Place.Value value : place.values(property)) {
                if (value.value() instanceof TypedValue.Literal literal
                        && literal.text().isBlank()) {
                    report.add("GEN-EMPTY", value.path(), property);
                }
            }
        }
        PICTURES.forEach(name -> address(place, name, report));
        if (place.isA("ImageObject")) {
            address(place, "contentUrl", report);
            address(place, "url", report);
        }
    }

    private static void address(Place place, String property, Report report) {
        for (Place.Value value : place.values(property)) {
            if (value.text().filter(text -> !WEB.matcher(text).lookingAt()).isPresent()) {
                report.add("IMG-URL", value.path(), property);
            }
        }
    }
}
