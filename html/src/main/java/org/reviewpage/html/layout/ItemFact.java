// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.layout;

import java.util.ArrayList;
import java.util.List;
import org.reviewpage.html.credit.CreditReader;
import org.reviewpage.html.credit.FactReader;
import org.reviewpage.html.credit.Label;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Block;

/**
 * Something that a label says of the item.
 *
 * @param <T> the type of the value
 */
record ItemFact<T>(Field<T> field, T value) {
    /** What a label and the words behind it say of the item. */
    static List<ItemFact<?>> of(Label label, String value) {
        return switch (label.kind()) {
            case CREDIT -> each(Field.CREDIT, CreditReader.credits(label, value));
            case YEAR -> each(Field.ITEM_YEAR, FactReader.year(value).stream().toList());
            case ISBN -> each(Field.IDENTIFIER, FactReader.isbn(value).stream().toList());
            case GENRE -> each(Field.GENRE, FactReader.genres(value));
            case NAME -> each(Field.ITEM_NAME, FactReader.name(value).stream().toList());
            case ALTERNATE_NAME ->
                each(Field.ALTERNATE_NAME, FactReader.name(value).stream().toList());
            case CREDITS, CHARACTER, ITEM, OTHER, POST -> List.of();
        };
    }

    private static <T> List<ItemFact<?>> each(Field<T> field, List<T> values) {
        List<ItemFact<?>> facts = new ArrayList<>();
        values.forEach(value -> facts.add(new ItemFact<>(field, value)));
        return facts;
    }

    void report(Findings findings, double confidence, Block seen) {
        findings.report(field, value, confidence, seen);
    }
}
