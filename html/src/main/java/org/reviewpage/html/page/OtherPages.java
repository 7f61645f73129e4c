// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which links lead to other pages of the same site: to other posts, to the home page. */
public final class OtherPages {
    private static final Pattern ENDING = Pattern.compile("(?:/|/index\\.\\w{3,4}|\\.html?|\\.php|\\.aspx?)$");
    private static final int LONGEST_ENDING = 11;

    private OtherPages() {}

    /** Whether a link leads to another page of the site; to a picture, or to the page of one, it does not. */
    public static boolean isLinkedBy(Element link, Page page) {
        Optional<String> target = page.resolve(link.attr("href")).filter(address -> !ImageAddress.isFile(address));
        if (target.isEmpty() || page.url().isEmpty()) {
            return false;
        }
        String to = bare(target.get());
        String here = page.once(OtherPages::own);
        boolean isAttachment = to.contains("attachment_id=") || to.contains("/attachment/");
        return host(to).equals(host(here)) && !to.equals(here) && !isAttachment && !to.startsWith(here + "/");
    }

    private static String own(Page page) {
        return bare(page.url().orElse(""));
    }

    /** An address without what may change while the page stays: scheme, extension, and mark within the page. */
    private static String bare(String address) {
        int mark = address.indexOf('#');
        String plain = ImageAddress.withoutScheme(mark < 0 ? address : address.substring(0, mark));
        Matcher ending = ENDING.matcher(plain).region(Math.max(0, plain.length() - LONGEST_ENDING), plain.length());
        return ending.find() ? plain.substring(0, ending.start()) : plain;
    }

    private static String host(String bare) {
        int end = 0;
        while (end < bare.length() && bare.charAt(end) != '/' && bare.charAt(end) != '?') {
            end++;
        }
        return bare.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
