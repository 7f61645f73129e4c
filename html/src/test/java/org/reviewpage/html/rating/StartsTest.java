// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StartsTest {
    private final Matcher matcher = Pattern.compile("(?<!x)a+").matcher("xa bb aa");

    @Test
    void whatStandsBeforeThePlaceIsSeen() {
        assertThat(Starts.find(matcher, "xa bb aa", 1, "a")).isTrue();
        assertThat(matcher.start()).isEqualTo(6);
    }

    @Test
    void nothingIsFoundWhereNoneOfTheCharactersStands() {
        assertThat(Starts.find(matcher, "xa bb aa", 0, "b")).isFalse();
    }
}
