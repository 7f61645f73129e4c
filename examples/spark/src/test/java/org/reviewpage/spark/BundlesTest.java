// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static List<List<Long>> bundled(long most, int cores, long... sizes) {
        List<InputFile> files = IntStream.range(0, sizes.length)
                .mapToObj(i -> new InputFile(URI.create("file:/" + i), sizes[i]))
                .toList();
        List<ArrayList<InputFile>> bundles = Bundles.of(files, most, cores);
        return bundles.stream()
                .map(bundle -> bundle.stream().map(InputFile::bytes).toList())
                .toList();
    }

    @Test
    void aLargeFileIsATaskAndSmallOnesShareOne() {
        assertThat(bundled(100, 1, 10, 900, 30, 800, 50))
                .containsExactly(List.of(900L), List.of(800L), List.of(50L, 30L, 10L));
    }

    @Test
    void fewSmallFilesAreDividedAmongTheCores() {
        assertThat(bundled(1_000, 2, 5, 5, 5, 5, 5, 5, 5, 5)).hasSize(8);
    }

    @Test
    void emptyFilesAreOneTask() {
        assertThat(bundled(100, 2, 0, 0, 0)).hasSize(1);
    }
}
