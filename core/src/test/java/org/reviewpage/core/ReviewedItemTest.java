// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewedItemTest {
    private static final Credit NOVELIST = Credit.of(Role.AUTHOR, Person.of("Eva Moor"));
    private static final Media COVER = Media.builder(Media.Kind.IMAGE)
            .purpose(Media.Purpose.COVER)
            .contentUrl("https://a.example/ledger.jpg")
            .build();
    private static final ReviewedItem BOOK = ReviewedItem.builder()
            .type(ItemType.BOOK)
            .name("The Salt Ledger")
            .alternateNames(List.of("Das Salzbuch"))
            .year(2011)
            .credits(List.of(NOVELIST))
            .identifiers(List.of(Identifier.isbn("9780000000002"), Identifier.sameAs("https://a.example/ledger")))
            .genres(List.of("history"))
            .poster(COVER)
            .build();

    @Test
    void anItemHasWhatItWasBuiltWith() {
        assertThat(BOOK.type()).isEqualTo(ItemType.BOOK);
        assertThat(BOOK.name()).contains("The Salt Ledger");
        assertThat(BOOK.alternateNames()).containsExactly("Das Salzbuch");
        assertThat(BOOK.year()).contains(2011);
        assertThat(BOOK.credits()).containsExactly(NOVELIST);
        assertThat(BOOK.identifiers())
                .containsExactly(
                        new Identifier("isbn", "9780000000002"), new Identifier("sameAs", "https://a.example/ledger"));
        assertThat(BOOK.genres()).containsExactly("history");
        assertThat(BOOK.poster()).contains(COVER);
    }

    @Test
    void aCopyIsEqualAndAnyOtherValueMakesAnother() {
        assertThat(BOOK.toBuilder().build()).isEqualTo(BOOK).hasSameHashCodeAs(BOOK);
        assertThat(BOOK.toBuilder().year(2012).build()).isNotEqualTo(BOOK).doesNotHaveSameHashCodeAs(BOOK);
        assertThat(BOOK.toBuilder().genres(List.of()).build()).isNotEqualTo(BOOK);
        assertThat(BOOK).isNotEqualTo("a book");
    }

    @Test
    void aLineForPeopleHasTypeNameAndYear() {
        assertThat(BOOK).hasToString("Book \"The Salt Ledger\" (2011)");
    }
}
