// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a task reads: one large file, or several small ones, since a task costs some milliseconds whatever it does. */
final class Bundles {
    /** Tasks for each core, such that the cores end at about the same time. */
    private static final int TASKS = 4;

    private Bundles() {}

    /**
     * Bundles files, the largest first, so that no core begins with a large one when the others are done.
     *
     * @param most the bytes that a bundle of several files has at most
     * @param cores how many tasks run at once
     */
    static List<ArrayList<InputFile>> of(List<InputFile> files, long most, int cores) {
        long all = files.stream().mapToLong(InputFile::bytes).sum();
        long limit = Math.min(most, all / ((long) cores * TASKS));
        List<ArrayList<InputFile>> bundles = new ArrayList<>();
        long bytes = 0;
        for (InputFile file : files.stream()
                .sorted(Comparator.comparingLong(InputFile::bytes).reversed().thenComparing(InputFile::name))
                .toList()) {
            if (bundles.isEmpty() || bytes + file.bytes() > limit) {
                bundles.add(new ArrayList<>());
                bytes = 0;
            }
            bundles.get(bundles.size() - 1).add(file);
            bytes += file.bytes();
        }
        return bundles;
    }
}
