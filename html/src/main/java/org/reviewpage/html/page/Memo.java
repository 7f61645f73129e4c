// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/** What is worked out of one subject, kept from the first asking on. Only for one thread. */
final class Memo<S> {
    private final S subject;
    private final Map<Function<? super S, ?>, Object> known = new IdentityHashMap<>();

    Memo(S subject) {
        this.subject = subject;
    }

    /** What the function gives for the subject; the function is known by its identity. */
    @SuppressWarnings("unchecked") // what is kept for a function is what that function gave
    <T> T of(Function<? super S, T> fact) {
        Object value = known.get(fact);
        if (value == null) {
            value = fact.apply(subject);
            known.put(fact, value);
        }
        return (T) value;
    }
}
