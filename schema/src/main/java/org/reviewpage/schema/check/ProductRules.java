// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.util.stream.Stream;

/** PR-NAME, PR-ONEOF: products, also those that are reviewed. */
final class ProductRules implements Subject {
    @Override
    public void check(Place product, Report report) {
        if (!product.isA("Product")) {
            return;
        }
        if (!product.has("name")) {
            report.add("PR-NAME", product.path("name"));
        }
        if (Stream.of("review", "reviews", "aggregateRating", "offers").noneMatch(product::has)) {
            report.add("PR-ONEOF", product.path("review"));
        }
    }
}
