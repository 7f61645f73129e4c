// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class TagLinksTest {
    private static final String BODY =
            "<p>" + "The harbour is lit by lamps, and the film is at its best there. ".repeat(4);

    private static List<String> tags(String html) {
        return Given.values(new TagLinks(), Field.TAG, "<article><h1>Harbour Lights</h1>" + BODY + html + "</article>");
    }

    @Test
    void linksOfTheRelTagAndOfTagListsAreTags() {
        assertThat(tags("<a rel='category tag' href='/f'>Films</a>")).containsExactly("Films");
        assertThat(tags("<span class='post-labels'>Labels: <a href='/f'>Films</a>, <a href='/d'>#drama</a></span>"))
                .containsExactly("Films", "drama");
    }

    @Test
    void aCloudOfTagsAndOtherLinksAreNot() {
        assertThat(tags("<div class='tag-cloud'><a href='/f'>Films</a></div>")).isEmpty();
        assertThat(tags("<p>See <a href='/f'>this film</a>")).isEmpty();
    }
}
