// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.html.testing.Given;

class StarRowsTest {
    @Test
    void countsPictures() {
        assertThat(
                        shown(
                                "<p><img src=\"/img/star_on.png\"><img src=\"/img/star_on.png\"><img src=\"/img/star_on.png\"><img src=\"/img/star_off.png\"><img src=\"/img/star_off.png\"></p>"))
                .containsExactly("3.0/5.0");
    }

    @Test
    void countsIconsAndTheirHalves() {
        assertThat(
                        shown(
                                "<p><i class=\"fa fa-star\"></i><i class=\"fa fa-star\"></i><i class=\"fa fa-star\"></i><i class=\"fa fa-star-half-o\"></i><i class=\"fa fa-star-o\"></i></p>"))
                .containsExactly("3.5/5.0");
    }

    @Test
    void countsIconsInWrappers() {
        assertThat(
                        shown(
                                "<ul><li><i class=\"icon-star-full\"></i></li><li><i class=\"icon-star-full\"></i></li><li><i class=\"icon-star-half\"></i></li></ul>"))
                .containsExactly("2.5/5.0");
    }

    @Test
    void leavesOneStarAlone() {
        assertThat(shown("<p><i class=\"fa fa-star\"></i> Favourites</p>")).isEmpty();
    }

    @Test
    void leavesEmptyRowsToVoteInAlone() {
        assertThat(
                        shown(
                                "<p><img src=\"/img/star_off.png\"><img src=\"/img/star_off.png\"><img src=\"/img/star_off.png\"><img src=\"/img/star_off.png\"><img src=\"/img/star_off.png\"></p>"))
                .isEmpty();
    }

    @Test
    void leavesReadersVotesAlone() {
        assertThat(
                        shown(
                                "<div class=\"user-rating\"><img src=\"/img/star_on.png\"><img src=\"/img/star_on.png\"><img src=\"/img/star_on.png\"><img src=\"/img/star_on.png\"><img src=\"/img/star_off.png\"></div>"))
                .isEmpty();
    }

    @Test
    void leavesListsOfOtherPostsAlone() {
        assertThat(
                        shown(
                                "<ul><li class=\"post\"><img src=\"/img/star_on.png\"><img src=\"/img/star_on.png\"><img src=\"/img/star_off.png\"><img src=\"/img/star_off.png\"><img src=\"/img/star_off.png\"></li><li class=\"post\"><img src=\"/img/star_on.png\"><img src=\"/img/star_on.png\"><img src=\"/img/star_on.png\"><img src=\"/img/star_off.png\"><img src=\"/img/star_off.png\"></li><li class=\"post\"><img src=\"/img/star_on.png\"><img src=\"/img/star_on.png\"><img src=\"/img/star_on.png\"><img src=\"/img/star_on.png\"><img src=\"/img/star_off.png\"></li></ul>"))
                .isEmpty();
    }

    private static List<String> shown(String html) {
        return Given.believedRatings(new StarRows(), "<h1>Harbour Lights</h1>" + html);
    }
}
