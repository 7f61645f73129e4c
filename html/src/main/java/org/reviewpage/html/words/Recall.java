// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A function of short strings that remembers some thousands of its answers: the class names of one page come again on
 * each page of a site.
 *
 * <p>The function must be pure and its values immutable, so that remembering changes nothing but the time. May be
 * shared by threads. Long strings are answered and not kept, so that no page can fill the memory.
 *
 * @param <V> what the function gives
 */
public final class Recall<V> {
    private static final int MAX_KEPT = 4_096;
    private static final int MAX_LENGTH = 256;

    private final Function<String, V> function;
    private volatile Map<String, V> young = new ConcurrentHashMap<>();
    private volatile Map<String, V> old = Map.of();

    /** Remembers the answers of a function. */
    public Recall(Function<String, V> function) {
        this.function = function;
    }

    /** What the function gives for the text. */
    public V of(String text) {
        Map<String, V> now = young;
        V value = now.get(text);
        if (value != null) {
            return value;
        }
        value = old.get(text);
        if (value == null) {
            value = function.apply(text);
        }
        if (text.length() <= MAX_LENGTH) {
            if (now.size() >= MAX_KEPT) {
                // what was not asked for since the last turn is forgotten at the next
                old = now;
                now = new ConcurrentHashMap<>();
                young = now;
            }
            now.put(text, value);
        }
        return value;
    }
}
