// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenAddressTest {
    private static final String PAGE = "https://blog.example/2013/12/post.html?page=2#top";

    @ParameterizedTest
    @CsvSource({
        "a.jpg, https://blog.example/2013/12/a.jpg",
        "img/a.jpg?w=3, https://blog.example/2013/12/img/a.jpg?w=3",
        "../a.jpg, https://blog.example/2013/a.jpg",
        "/a.jpg, https://blog.example/a.jpg",
        "//cdn.example/a.jpg, https://cdn.example/a.jpg",
        "#end, https://blog.example/2013/12/post.html?page=2#end",
        "a b.jpg, https://blog.example/2013/12/a%20b.jpg",
        "http://other.example/, http://other.example/"
    })
    void anAddressOnAPageIsMadeAbsoluteByThePagesOwn(String stated, String absolute) {
        assertThat(WrittenAddress.resolve(stated, Optional.of(PAGE))).contains(absolute);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a/b/",
                "./a",
                "a/./b",
                "a/../b",
                "/a/../b",
                "/.well-known/a",
                "/",
                "?p=7",
                "#",
                "a?b#c",
                "12:30",
                "a#b/c"
            })
    void itIsTheOneThatTheLibraryOfJavaGives(String stated) throws MalformedURLException {
        for (String page :
                new String[] {PAGE, "http://blog.example", "http://blog.example/", "https://blog.example/a/./b"}) {
            assertThat(WrittenAddress.resolve(stated, Optional.of(page)))
                    .as("%s on %s", stated, page)
                    .contains(new URL(new URL(page), stated).toExternalForm());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mailto:ada@blog.example",
                "javascript:void(0)",
                "data:image/gif;base64,R0lG",
                "https://ada:secret@blog.example/",
                "https:///a"
            })
    void whatIsNoPlaceOnTheWebHasNone(String stated) {
        assertThat(WrittenAddress.resolve(stated, Optional.of(PAGE))).isEmpty();
    }

    @Test
    void withoutThePagesOwnOnlyAbsoluteOnesAreKnown() {
        assertThat(WrittenAddress.resolve("a.jpg", Optional.empty())).isEmpty();
        assertThat(WrittenAddress.resolve("HTTPS://blog.example/a", Optional.empty()))
                .contains("HTTPS://blog.example/a");
    }
}
