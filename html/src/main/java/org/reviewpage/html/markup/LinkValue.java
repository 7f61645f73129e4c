// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;

/**
 * A link as the value of a property. {@code <a itemprop="author" href="/ada">Ada Poe</a>} states an address by the
 * standards, and a person by that name to people; so the value is a thing with both. Of a property that holds an address,
 * such as {@code url}, it is the address alone.
 */
final class LinkValue {
    private static final int MAX_NAME = 200;
    private static final Set<String> ADDRESSES = Set.of(
            "url",
            "sameAs",
            "image",
            "photo",
            "logo",
            "thumbnail",
            "thumbnailUrl",
            "contentUrl",
            "contentURL",
            "embedUrl",
            "embedURL",
            "mainEntityOfPage",
            "license",
            "additionalType",
            "availability",
            "itemCondition",
            "video",
            "audio",
            "trailer",
            "associatedMedia");

    private LinkValue() {}

    /** An address and the text that leads to it; the address alone where there is no text that could be a name. */
    static TypedValue of(String address, String text) {
        return text.isBlank() || text.length() > MAX_NAME
                ? new TypedValue.Literal(address)
                : new TypedNode(
                        List.of(), Optional.of(address), Map.of("name", List.of(new TypedValue.Literal(text.strip()))));
    }

    /** The value as it is to be read in a property. */
    static TypedValue in(String property, TypedValue value) {
        boolean isLink = value instanceof TypedNode node
                && node.id().isPresent()
                && node.types().isEmpty()
                && node.properties().keySet().equals(Set.of("name"));
        return isLink && ADDRESSES.contains(property)
                ? new TypedValue.Literal(((TypedNode) value).id().get())
                : value;
    }
}
