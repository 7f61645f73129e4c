// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class LabelledItemTest {
    private static final LabelledItem EXTRACTOR = new LabelledItem();

    @Test
    void nameAndYearAreReadOffLines() {
        String page = "<p>Title: Her (2013)<br>Originaltitel : Ihr<br>Released: 18 December 2013</p>";
        assertThat(Given.values(EXTRACTOR, Field.ITEM_NAME, page)).containsExactly("Her");
        assertThat(Given.values(EXTRACTOR, Field.ALTERNATE_NAME, page)).containsExactly("Ihr");
        assertThat(Given.values(EXTRACTOR, Field.ITEM_YEAR, page)).containsExactly(2013);
    }

    @Test
    void labelAndValueMayBeTwoCells() {
        String page = "<table><tr><th>Titel</th><td>Her</td></tr><tr><td>书名</td><td>她</td></tr></table>";
        assertThat(Given.values(EXTRACTOR, Field.ITEM_NAME, page)).containsExactly("Her", "她");
    }

    @Test
    void aSentenceWithAColonIsNoLabel() {
        String page = "<p>What the title means: nothing at all</p><p>Title IX is a law.</p>";
        assertThat(Given.values(EXTRACTOR, Field.ITEM_NAME, page)).isEmpty();
    }
}
