// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Limits;

/**
 * How long the thread that reads a page may compute. On a thread whose time the Java machine does not measure, such as a
 * virtual one, there is no budget.
 */
final class TimeBudget {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long NANOS = 1_000_000;

    private final long started = System.nanoTime();
    private final long begin = now();
    private final long most;

    TimeBudget(Limits limits) {
        most = Math.min(limits.of(Limit.TIME_BUDGET), Long.MAX_VALUE / NANOS) * NANOS;
    }

    boolean isSpent() {
        // a thread computes no longer than it lives, and the wall clock is asked far faster
        return System.nanoTime() - started > most && now() - begin > most;
    }

    private static long now() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : 0;
    }
}
