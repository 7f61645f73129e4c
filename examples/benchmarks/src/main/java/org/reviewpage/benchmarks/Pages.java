// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.benchmarks;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The pages that benchmarks go through. */
@State(Scope.Benchmark)
public class Pages {
    /** A folder or archive, or {@code own} for the repository's pages: {@code -p folder=...}. */
    @Param(Sample.OWN)
    public String folder = "";

    List<Sample> all = List.of();

    /** Reads them. */
    @Setup
    public void read() throws IOException {
        all = Sample.of(folder);
    }
}
