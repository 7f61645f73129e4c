// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What work costs the thread that does it. Other load on the machine is not in it, nor is the collection of garbage; what
 * that costs is seen by the bytes.
 *
 * @param nanos processor time in nanoseconds
 * @param bytes allocated memory
 */
record Cost(long nanos, long bytes) {
    static final Cost NONE = new Cost(0, 0);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Keeps the compiler from leaving out work of which nobody sees the result. */
    private static volatile @Nullable Object result;

    static Cost of(Supplier<?> work) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        result = work.get();
        return new Cost(THREADS.getCurrentThreadCpuTime() - nanos, THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }

    Cost plus(Cost other) {
        return new Cost(nanos + other.nanos, bytes + other.bytes);
    }

    /** The quicker one: the other was disturbed, or not yet compiled. */
    Cost better(Cost other) {
        return nanos <= other.nanos ? this : other;
    }

    double millis() {
        return nanos / 1e6;
    }
}
