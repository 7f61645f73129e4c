// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.List;
import java.util.regex.Pattern;
import org.reviewpage.core.ItemType;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.vocabulary.TypeTree;

/** The one type of an item that states several, or none. */
final class ItemTypes {
    private static final Pattern NAME = Pattern.compile("[A-Z0-9][A-Za-z0-9]{0,80}");

    private ItemTypes() {}

    /** The first type that has no other stated type below it. */
    static ItemType of(TypedNode node) {
        List<String> types = node.types().stream()
                .filter(type -> NAME.matcher(type).matches())
                .toList();
        return types.stream()
                .filter(type -> types.stream().allMatch(other -> other.equals(type) || !TypeTree.isA(other, type)))
                .findFirst()
                .map(ItemType::of)
                .orElse(ItemType.THING);
    }
}
