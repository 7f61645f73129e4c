// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class PageStateDatesTest {
    private static List<String> dates(String... states) {
        StringBuilder page = new StringBuilder("<h1>Tide</h1><p>Slow, and worth it.</p>");
        for (String state : states) {
            page.append("<script type=\"application/json\">").append(state).append("</script>");
        }
        return Given.values(new PageStateDates(), Field.DATE_PUBLISHED, page.toString()).stream()
                .map(PublicationDate::date)
                .map(Object::toString)
                .toList();
    }

    @Test
    void theStateOfAPageHasItsDate() {
        assertThat(dates("{\"publishedDate\":\"2016-11-04T20:37:27Z\",\"updatedDate\":\"2016-11-05T20:39:47Z\"}"))
                .containsExactly("2016-11-04");
        assertThat(dates("{\"props\": {\"post\": {\"published_at\" : \"2013-12-18\"}}}"))
                .containsExactly("2013-12-18");
    }

    @Test
    void theSameDayTwiceIsOne() {
        assertThat(dates("{\"publishedAt\":\"2013-12-18\"}", "{\"datePublished\":\"2013-12-18T20:15:00Z\"}"))
                .hasSize(1);
    }

    @Test
    void severalDaysAreThoseOfSeveralPosts() {
        assertThat(dates("[{\"publishedAt\":\"2013-12-18\"},{\"publishedAt\":\"2013-12-24\"}]"))
                .isEmpty();
    }

    @Test
    void otherDaysAreNotThatOfPublication() {
        assertThat(dates("{\"createdAt\":\"2013-12-18\",\"releaseDate\":\"2013-12-01\"}"))
                .isEmpty();
    }
}
