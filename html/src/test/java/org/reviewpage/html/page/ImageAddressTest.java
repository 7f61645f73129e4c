// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://i0.wp.com/blog.example/a/b.jpg?resize=300%2C200&ssl=1, https://blog.example/a/b.jpg",
        "http://i2.wp.com/blog.example/b.jpg?w=500, http://blog.example/b.jpg",
        "http://3.bp.blogspot.com/-x/T/AAA/s320/b.jpg, http://3.bp.blogspot.com/-x/T/AAA/s1600/b.jpg",
        "https://blogger.googleusercontent.com/img/b/R/w640-h360/b.jpg, https://blogger.googleusercontent.com/img/b/R/s1600/b.jpg"
    })
    void proxiesAndBloggerTellWhereTheOriginalIs(String address, String original) {
        assertThat(ImageAddress.original(address)).isEqualTo(original);
    }

    @ParameterizedTest
    @CsvSource({
        "https://blog.example/a-300x200.jpg",
        "https://blog.example/a-scaled.jpg",
        "https://blog.example/s320/a.jpg",
        "https://lh3.googleusercontent.com/abc=w1000"
    })
    void anAddressThatNobodyHasSeenIsNotMadeUp(String address) {
        assertThat(ImageAddress.original(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "https://blog.example/a-300x200.jpg, https://www.blog.example/a.jpg",
        "https://blog.example/a-scaled.jpg, http://blog.example/a.jpg?w=640",
        "https://blog.example/a-e1425331234567.jpg, https://blog.example/a.jpg",
        "https://i1.wp.com/blog.example/a.jpg?fit=5%2C5&ssl=1, https://blog.example/a-150x150.jpg",
        "http://1.bp.blogspot.com/-x/s320/b.jpg, http://1.bp.blogspot.com/-x/s72-c/b.jpg",
        "https://lh3.googleusercontent.com/abc=w1000-l75-rj, https://lh3.googleusercontent.com/abc=s0",
        "https://m.media-amazon.com/images/I/51A._SL160_.jpg, https://m.media-amazon.com/images/I/51A._AC_SL1500_.jpg",
        "https://i.gr-assets.com/books/1l/7._SX98_.jpg, https://i.gr-assets.com/books/1l/7.jpg",
        "https://web.archive.org/web/20100101im_/http://blog.example/a.jpg, http://blog.example/a.jpg"
    })
    void copiesOfAPictureHaveOneKey(String one, String other) {
        assertThat(ImageAddress.key(one)).isEqualTo(ImageAddress.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://blog.example/a.jpg, https://blog.example/b.jpg",
        "https://blog.example/2013/01.jpg, https://blog.example/2014/01.jpg",
        "https://blog.example/image.php?id=1, https://blog.example/image.php?id=2",
        "https://blog.example/1920x1080.jpg, https://blog.example/1280x1024.jpg"
    })
    void otherPicturesHaveOtherKeys(String one, String other) {
        assertThat(ImageAddress.key(one)).isNotEqualTo(ImageAddress.key(other));
    }

    @Test
    void aFileIsToldByItsEnding() {
        assertThat(ImageAddress.isFile("https://blog.example/A.JPG?x=1")).isTrue();
        assertThat(ImageAddress.isFile("https://blog.example/a.jpg/about")).isFalse();
        assertThat(ImageAddress.isFile("https://blog.example/show?file=a.jpg")).isFalse();
    }
}
