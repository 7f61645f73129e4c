// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reviewpage.html.page.Page;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;

/** Makes the addresses that a page describes absolute by its own; what is no place on the web then is left out. */
final class WebAddresses {
    private static final Set<String> PROPERTIES =
            Set.of("url", "sameAs", "contentUrl", "embedUrl", "thumbnailUrl", "image", "logo");

    private WebAddresses() {}

    static TypedNode of(TypedNode node, Page page) {
        Map<String, List<TypedValue>> properties = new LinkedHashMap<>();
        node.properties().forEach((name, stated) -> {
            List<TypedValue> values = new ArrayList<>();
            for (TypedValue value : stated) {
                if (value instanceof TypedNode inner) {
                    values.add(of(inner, page));
                } else if (PROPERTIES.contains(name)) {
                    page.resolve(((TypedValue.Literal) value).text())
                            .ifPresent(address -> values.add(new TypedValue.Literal(address)));
                } else {
                    values.add(value);
                }
            }
            if (!values.isEmpty()) {
                properties.put(name, values);
            }
        });
        return new TypedNode(node.types(), node.id(), properties);
    }
}
