// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Which links lead to other pages of the same site: to other posts, to the home page. */
public final class OtherPages {
    private OtherPages() {}

    /** Whether a link leads to another page of the site; to a picture, or to the page of one, it does not. */
    public static boolean isLinkedBy(Element link, Page page) {
        Optional<String> target = page.resolve(link.attr("href")).filter(address -> !ImageAddress.isFile(address));
        if (target.isEmpty() || page.url().isEmpty()) {
            return false;
        }
        String to = bare(target.get());
        String here = bare(page.url().get());
        boolean isAttachment = to.contains("attachment_id=") || to.contains("/attachment/");
        return host(to).equals(host(here)) && !to.equals(here) && !isAttachment && !to.startsWith(here + "/");
    }

    /** An address without what may change while the page stays: scheme, extension, and mark within the page. */
    private static String bare(String address) {
        return address.replaceFirst("#.*$", "")
                .replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("(?:/|/index\\.\\w{3,4}|\\.html?|\\.php|\\.aspx?)$", "");
    }

    private static String host(String bare) {
        return bare.replaceFirst("[/?].*$", "").toLowerCase(Locale.ROOT);
    }
}
