// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.List;
import org.reviewpage.core.Review;
import org.reviewpage.schema.JsonLdReader;
import org.reviewpage.schema.JsonLdWriter;
import org.reviewpage.schema.check.RichResults;

class JsonLdFuzzTest {
    private static final Review BLANK = Review.builder().build();

    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "jsonld.dict")
    void read(@NotNull String text) {
        if (!JsonLdReader.standard().nodes(text).problems().isEmpty()) {
            return; // what read() then does depends on whether anything could be read
        }
        List<Review> reviews = JsonLdReader.standard().read(text).stream()
                .filter(review -> !review.equals(BLANK)) // a node without properties says nothing
                .toList();
        String json = JsonLdWriter.standard().write(reviews);
        List<Review> back = JsonLdReader.standard().read(json);
        assertThat(JsonLdWriter.standard().write(back)).isEqualTo(json);
    }

    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "jsonld.dict")
    void check(@NotNull String text) {
        assertThat(RichResults.standard().check(text)).doesNotContainNull();
    }
}
