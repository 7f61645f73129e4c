// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.embed;

import java.util.List;
import java.util.Locale;
import org.reviewpage.schema.JsonLdWriter;
import tools.jackson.databind.node.ObjectNode;

/** The script element as it is written into a page. */
final class ScriptText {
    /** How the element is found again. */
    static final String OURS = "script[type=application/ld+json][data-generator=reviewpage]";

    private static final String START = "<script type=\"application/ld+json\" data-generator=\"reviewpage\">\n";

    private ScriptText() {}

    /** The element in ASCII. All that is not stands within JSON strings, where its escape means the same. */
    static String of(List<ObjectNode> nodes) {
        StringBuilder ascii = new StringBuilder(START);
        JsonLdWriter.standard().writeNodes(nodes).chars().forEach(c -> {
            if (c < 128) {
                ascii.append((char) c);
            } else {
                ascii.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return ascii.append("\n</script>\n").toString();
    }
}
