// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.report;

import java.util.Locale;
import java.util.Optional;
import org.reviewpage.core.Rating;

/** Numbers and names as the site shows them. */
final class Words {
    private Words() {}

    /** A rating on its scale: {@code 3.5 / 5}. */
    static String onScale(Rating rating) {
        return number(rating.value())
                + rating.best().map(best -> " / " + number(best)).orElse("");
    }

    /** A rating from 0 to 1; a scale of which only the best is known is taken to begin at 0. */
    static Optional<Double> share(Rating rating) {
        return rating.normalized()
                .or(() -> rating.best().filter(best -> best > 0).map(best -> rating.value() / best))
                .filter(share -> share >= 0 && share <= 1);
    }

    /** A number without needless decimals. */
    static String number(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    static String percent(double share) {
        return share > 0 && share < 0.005 ? "< 1 %" : String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    /** A name such as {@code TVSeries} or {@code film-editor} in words. */
    static String plain(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Whether a browser may be led to an address of a page's; others, such as {@code javascript:}, are only shown. */
    static boolean isWeb(String address) {
        String start = address.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }
}
