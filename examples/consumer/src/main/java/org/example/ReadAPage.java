// SPDX-License-Identifier: Apache-2.0
package org.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Rating;
import org.reviewpage.core.Review;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.ReviewParser;

/** The ten lines of the README. */
public final class ReadAPage {
    private ReadAPage() {}

    public static void main(String[] args) throws IOException {
        String html = Files.readString(Path.of("examples/pages/harbour-lights.html"));
        ReviewParser parser = ReviewParser.standard(); // immutable; share it between threads
        ParsedPage page = parser.parse(html, "https://slowreel.example/2013/12/harbour-lights/");
        for (Review review : page.reviews()) {
            ReviewedItem item = review.item();
            double share = review.rating().flatMap(Rating::normalized).orElse(Double.NaN);
            System.out.println(item.type() + ": " + item.name().orElse("?") + ", rated " + share + " of 1");
            for (Credit credit : item.credits()) {
                System.out.println(credit.role() + ": " + credit.party().name() + " " + credit.characters());
            }
        }
    }
}
