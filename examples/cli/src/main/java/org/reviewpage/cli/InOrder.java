// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on many things at once and gives the results in the order of the things, holding only a few of them. */
final class InOrder {
    /** One slow page should not keep the other threads waiting. */
    private static final int AHEAD = 8;

    private InOrder() {}

    /** Takes results one after the other. */
    interface Sink<R> {
        void accept(R result) throws Exception;
    }

    static <T, R> void map(Iterable<T> things, int threads, Function<T, R> work, Sink<R> sink) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<R>> window = new ArrayDeque<>();
            for (T thing : things) {
                if (window.size() == threads * AHEAD) {
                    sink.accept(get(window.remove()));
                }
                window.add(pool.submit(() -> work.apply(thing)));
            }
            while (!window.isEmpty()) {
                sink.accept(get(window.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R get(Future<R> result) throws Exception {
        try {
            return result.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
