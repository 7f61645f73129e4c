// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotesTest {
    @Test
    void quotationMarksOfEveryScriptAreKnown() {
        assertThat(Quotes.in("“Her” and „Sie“ and «Elle» and 《她》 and 『her』 and 'Ella'"))
                .containsExactly("Her", "Sie", "Elle", "她", "her", "Ella");
    }

    @Test
    void anApostropheIsNoClosingMark() {
        assertThat(Quotes.in("Review: ‘What’s Love Got to Do With It?’ Probably a Lot"))
                .containsExactly("What’s Love Got to Do With It?");
        assertThat(Quotes.in("‘About Fate’ Review: Love the One You’re With?")).containsExactly("About Fate");
    }

    @Test
    void aCommaBeforeTheClosingMarkIsDropped() {
        assertThat(Quotes.in("In “Her,” Theodore is alone")).containsExactly("Her");
    }

    @Test
    void anApostropheWithinAWordOpensNothing() {
        assertThat(Quotes.in("Muriel's Wedding and Schindler's List")).isEmpty();
    }
}
