// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.rating;

import java.util.List;
import org.jsoup.nodes.Element;
import org.reviewpage.html.page.ImageAddress;

/** The names of picture files. */
final class ImageNames {
    /** Lazy loaders keep the address here and a placeholder in {@code src}. */
    private static final List<String> ADDRESSES = List.of("data-src", "data-lazy-src", "data-original", "src");

    private ImageNames() {}

    /** The name of a picture's file without folders and extension; empty if it has none. */
    static String fileName(Element image) {
        for (String attribute : ADDRESSES) {
            String address = image.attr(attribute);
            if (!address.isBlank() && !address.startsWith("data:")) {
                String path = ImageAddress.path(address);
                String last = path.substring(path.lastIndexOf('/') + 1);
                int dot = last.lastIndexOf('.');
                return dot > 0 ? last.substring(0, dot) : last;
            }
        }
        return "";
    }

    /** The name of the folder that a picture's file lies in. */
    static String folder(Element image) {
        String path = ImageAddress.path(image.attr("src"));
        int end = path.lastIndexOf('/');
        return end < 0 ? "" : path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    }
}
