// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.fuzzing;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.ReviewParser;

class PageFuzzTest {
    private static final String URL = "https://blog.example/2014/05/low-tide/";

    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "html.dict")
    void bytes(byte[] page) {
        Promises.hold(ReviewParser.standard().parse(page, null, URL));
    }

    @FuzzTest(maxDuration = "30m")
    @DictionaryFile(resourcePath = "html.dict")
    void text(@NotNull String page) {
        ParsedPage parsed = ReviewParser.standard().parse(page, null);
        Promises.hold(parsed);
    }
}
