// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much is read of a page, and how long it may take.
 *
 * <pre>{@code
 * Limits limits = Limits.standard().with(Limit.PAGE_NODES, 50_000).with(Limit.TIME_BUDGET, 2_000);
 * ReviewParser parser = ReviewParser.builder().limits(limits).build();
 * }</pre>
 *
 * @param changed the limits that are not as {@link Limit} has them
 */
public record Limits(Map<Limit, Long> changed) {
    /** Saved pages are mostly pictures. */
    private static final int BYTES = 8;

    private static final Limits STANDARD = new Limits(Map.of());

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public Limits {
        changed = Map.copyOf(changed);
        changed.forEach((limit, value) -> {
            if (value < 1) {
                throw new IllegalArgumentException(limit + " must be at least 1, but is " + value);
            }
        });
    }

    /** All as {@link Limit} has them. */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * These limits but for one.
     *
     * @throws IllegalArgumentException if the value is less than 1
     */
    public Limits with(Limit limit, long value) {
        Map<Limit, Long> more = new EnumMap<>(Limit.class);
        more.putAll(changed);
        more.put(limit, value);
        return new Limits(more);
    }

    /** What a limit is. */
    public long of(Limit limit) {
        return changed.getOrDefault(limit, limit.standard());
    }

    /** What a limit is, for what is counted in memory. */
    public int count(Limit limit) {
        return (int) Math.min(of(limit), Integer.MAX_VALUE);
    }

    /** How many bytes of a file are read, pictures that it holds as {@code data:} addresses included. */
    public int bytes() {
        return (int) Math.min(BYTES * (long) count(Limit.PAGE_CHARACTERS), Integer.MAX_VALUE - 16);
    }

    /** The warning that a limit was reached. */
    public Warning reached(Limit limit, String source) {
        return new Warning(limit.toString(), limit.message(of(limit)), source);
    }
}
