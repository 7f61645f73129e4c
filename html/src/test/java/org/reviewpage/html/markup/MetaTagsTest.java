// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Party;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class MetaTagsTest {
    private static <T> List<T> values(Field<T> field, String metas) {
        String html = "<head>" + metas + "</head><body><h1>Harbour Lights</h1><p>"
                + "The harbour is lit by lamps, and the film is at its best there. ".repeat(4);
        return Given.values(new MetaTags(), field, html);
    }

    private static List<String> authors(String metas) {
        return values(Field.REVIEWERS, metas).stream()
                .flatMap(List::stream)
                .map(Party::name)
                .toList();
    }

    @Test
    void theHeadNamesTheAuthor() {
        assertThat(authors("<meta name='author' content='Von Ada Poe'>")).containsExactly("Ada Poe");
        assertThat(
                        authors(
                                "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ada Poe'>"))
                .containsExactly("Ada Poe");
    }

    @Test
    void aLinkInTheHeadNamesTheAuthor() {
        assertThat(authors("<link rel='author' title='Ada Poe' href='/pages/ada'>"))
                .containsExactly("Ada Poe");
    }

    @Test
    void anAddressOrAnAccountIsNoName() {
        assertThat(authors("<meta property='article:author' content='https://social.example/ada'>"))
                .isEmpty();
        assertThat(authors("<meta name='author' content='admin'>")).isEmpty();
        assertThat(authors(
                        "<meta name='twitter:label1' content='Price'><meta name='twitter:data1' content='Ten Pounds'>"))
                .isEmpty();
    }

    @Test
    void theHeadGivesTheDates() {
        assertThat(values(
                        Field.DATE_PUBLISHED,
                        "<meta property='article:published_time' content='2013-12-18T20:15:00+01:00'>"))
                .extracting(Object::toString)
                .containsExactly("2013-12-18T20:15:00+01:00");
        assertThat(values(Field.DATE_MODIFIED, "<meta property='og:updated_time' content='2014-01-02'>"))
                .extracting(Object::toString)
                .containsExactly("2014-01-02");
        assertThat(values(Field.DATE_PUBLISHED, "<meta name='dc.date' content='2013'>"))
                .isEmpty();
    }

    @Test
    void theHeadNamesTheSiteAndItsTags() {
        assertThat(values(Field.PUBLISHER, "<meta property='og:site_name' content='The Lantern'>"))
                .containsExactly(Organization.of("The Lantern"));
        assertThat(values(
                        Field.TAG,
                        "<meta property='article:tag' content='Films'><meta property='article:tag' content='Drama'>"))
                .containsExactly("Films", "Drama");
    }
}
