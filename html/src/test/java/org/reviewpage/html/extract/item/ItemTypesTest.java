// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewpage.core.ItemType;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class ItemTypesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Movie      | Her      | The director lets his actors breathe, and every scene of the film tells.",
                "Movie      | Book Club, the film | A film with a cast of actors past sixty, in scenes that hardly cut.",
                "Book       | Nocturnes | The author has written a novel of five chapters, and the prose is plain.",
                "MusicAlbum | Silence Yourself | The album opens with a track of drums, guitars and vocals.",
                "VideoGame  | Gravity  | The gameplay is smooth, the levels long, and the boss fights are hard on players.",
                "Product    | Beoplay H9 | The headphones have a battery that lasts, bluetooth, and a fair price.",
                "SoftwareApplication | Ozone 6 | The plugin loads in any DAW; its presets and interface make mastering a track easy.",
                "Restaurant | Nobu     | The waiter brought the menu, and every dish that the chef sent out was tasty.",
                "Book       | Das Fenster | Der Roman der Autorin hat 300 Seiten und ist im Verlag Beispiel erschienen.",
                "Book       | Kicking | This book tells of gameplay, levels, bosses, weapons, players. Read on in this book.",
                "Movie      | 她       | 这部电影的导演和演员都很好。",
            })
    void theWordsOfTheProseTellTheType(String type, String headline, String prose) {
        String page = "<h1>" + headline + "</h1><p>" + prose + " It is what it is, and one may ask for more or less.";
        assertThat(Given.values(new ItemTypes(), Field.ITEM_TYPE, page).get(0)).isEqualTo(ItemType.of(type));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Book Review: The Player | Book",
                "Film Review: The Player | Movie",
                "Gig Review: Players | MusicEvent"
            })
    void theTitleTellsMoreThanTheProse(String headline, String type) {
        String page = "<h1>" + headline + "</h1><p>The author of the book it is based on did not like the film, "
                + "and the band did not like the album, so it goes.";
        assertThat(Given.values(new ItemTypes(), Field.ITEM_TYPE, page).get(0)).isEqualTo(ItemType.of(type));
    }
}
