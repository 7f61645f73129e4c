// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.List;
import org.reviewpage.core.ItemType;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.html.embed.MarkupInserter;

class MarkupFuzzTest {
    private static final List<Review> REVIEWS = List.of(Review.builder()
            .item(ReviewedItem.builder().type(ItemType.MOVIE).name("Low Tide").build())
            .build());

    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "html.dict")
    void insertAndRemove(byte @NotNull [] page) {
        byte[] without = MarkupInserter.remove(page);
        byte[] with = MarkupInserter.insert(page, REVIEWS).page();
        assertThat(MarkupInserter.remove(with)).isEqualTo(without);
        assertThat(MarkupInserter.insert(with, REVIEWS).page()).isEqualTo(with);
    }
}
