// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.io.IOException;

/** A page that is none, or is damaged; the message says how, for people. */
public final class UnreadablePageException extends IOException {
    private static final long serialVersionUID = 1;

    /** With the reason. */
    public UnreadablePageException(String message) {
        super(message);
    }
}
