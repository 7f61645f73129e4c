// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.node;

import java.util.Objects;

/** The value of a property in structured data: text, or a thing with properties of its own. */
public sealed interface TypedValue permits TypedNode, TypedValue.Literal {
    /**
     * A value that is text, a number or an address.
     *
     * @param text the value as text
     */
    record Literal(String text) implements TypedValue {
        /** Checks that the text is not null. */
        public Literal {
            Objects.requireNonNull(text, "text must not be null");
        }
    }
}
