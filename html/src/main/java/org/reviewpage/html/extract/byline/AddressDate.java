// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.core.PublicationDate;
import org.reviewpage.html.byline.DateReader;
import org.reviewpage.html.byline.DayOrder;
import org.reviewpage.html.byline.WrittenDate;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.words.Text;

/** The day in the address of a post, which blog engines put there: {@code /2013/12/18/her}, {@code /2013-12-18-her}. */
public final class AddressDate implements Extractor {
    private static final double CONFIDENCE = 0.6;
    private static final int MAX_LENGTH = 400;
    private static final Pattern DAY = Pattern.compile("/(\\d{4})[/-](\\d{1,2}|\\p{L}{3,9})[/-](\\d{1,2})(?=[/-]|$)");

    @Override
    public String name() {
        return "address-date";
    }

    @Override
    public void extract(Article article, Findings findings) {
        if (!article.isAlone()) {
            return;
        }
        String address = article.page().url().orElse("");
        in(address)
                .ifPresent(day -> findings.report(
                        Field.DATE_PUBLISHED, PublicationDate.of(day), CONFIDENCE, article.root(), address));
    }

    static Optional<LocalDate> in(String address) {
        Matcher day = DAY.matcher(Text.head(address, MAX_LENGTH));
        while (day.find()) {
            boolean digits = Character.isDigit(day.group(2).charAt(0));
            String date = digits
                    ? day.group(1) + "-" + day.group(2) + "-" + day.group(3)
                    : day.group(3) + " " + day.group(2) + " " + day.group(1);
            Optional<WrittenDate> found = DateReader.first(date, DayOrder.UNKNOWN);
            if (found.isPresent()) {
                return found.map(written -> written.date().date());
            }
        }
        return Optional.empty();
    }
}
