// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.Limits;
import org.reviewpage.html.source.PageSource;

/** The pages that the command line names, one after the other; files and folders as they are named. */
final class Inputs implements Iterator<Input>, AutoCloseable {
    private final List<Path> paths;
    private final Limits limits;
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private int begun;
    private @Nullable PageSource source;
    private @Nullable Input next;

    Inputs(List<Path> paths, Limits limits) {
        this.paths = List.copyOf(paths);
        this.limits = limits;
    }

    /** Whether there is exactly one. */
    static boolean isOne(List<Path> paths) {
        try (Inputs inputs = new Inputs(paths, Limits.standard())) {
            if (!inputs.hasNext()) {
                return false;
            }
            inputs.next();
            return !inputs.hasNext();
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (source == null) {
                if (begun == paths.size()) {
                    return false;
                }
                source = PageSource.open(paths.get(begun++), limits);
            }
            if (source.hasNext()) {
                next = new Input(paths.get(begun - 1), source.next());
            } else {
                source.leftOut().forEach((kind, count) -> leftOut.merge(kind, count, Integer::sum));
                source = null;
            }
        }
        return true;
    }

    /** The next page, without going on to the one behind it. */
    Input peek() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more pages");
        }
        return Objects.requireNonNull(next);
    }

    @Override
    public Input next() {
        Input page = peek();
        next = null;
        return page;
    }

    /** How much has been gone through, from 0 to 1. */
    double share() {
        return paths.isEmpty() ? 1 : (begun - (source == null ? 0 : 1 - source.share())) / paths.size();
    }

    /** What the archives hold besides published posts and pages, in words; empty if there is nothing. */
    String leftOut() {
        StringBuilder words = new StringBuilder();
        leftOut.forEach((kind, count) -> words.append(words.length() == 0 ? "" : ", ")
                .append(kind)
                .append(' ')
                .append(count));
        return words.toString();
    }

    @Override
    public void close() {
        if (source != null) {
            source.close();
        }
    }
}
