// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.credit;

import java.util.ArrayList;
import java.util.List;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Role;
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
            case YEAR -> year(value);
            case ISBN -> each(Field.IDENTIFIER, FactReader.isbn(value).stream().toList());
            case GENRE -> each(Field.GENRE, FactReader.genres(value));
            case NAME -> each(Field.ITEM_NAME, FactReader.name(value).stream().toList());
            case ALTERNATE_NAME ->
                each(Field.ALTERNATE_NAME, FactReader.name(value).stream().toList());
            case CREDITS, CHARACTER, ITEM, OTHER, POST -> List.of();
        };
    }

    /** "August 27, 2013, Quill Books": of books the publisher stands behind the day. */
    private static List<ItemFact<?>> year(String value) {
        List<ItemFact<?>> facts = new ArrayList<>(
                each(Field.ITEM_YEAR, FactReader.year(value).stream().toList()));
        FactReader.publisher(value)
                .ifPresent(name ->
                        facts.add(new ItemFact<>(Field.CREDIT, Credit.of(Role.PUBLISHER, Organization.of(name)))));
        return facts;
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
