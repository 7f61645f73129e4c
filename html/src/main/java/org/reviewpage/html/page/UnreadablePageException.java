// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.io.IOException;
import org.reviewpage.html.words.Text;

/** A page that is none, or is damaged; the message says how, for people, in one line. */
public final class UnreadablePageException extends IOException {
    private static final long serialVersionUID = 1;
    private static final int MAX_MESSAGE = 300;

    /** With the reason. Parsers quote what they stumble over, so line breaks are made spaces and much text is cut. */
    public UnreadablePageException(String message) {
        super(Text.head(Text.collapse(Text.head(message, 4 * MAX_MESSAGE)), MAX_MESSAGE));
    }
}
