// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.reviewpage.core.Rating;

/** The tables of cases, and the page that a case stands in. */
final class Rows {
    private Rows() {}

    /** The lines of a table, cut at tabs; lines that begin with # are notes. */
    static Stream<Arguments> of(String table) {
        return text("/spec/" + table)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> Arguments.of((Object[]) line.split("\t")));
    }

    /** What a test resource says. */
    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rating as the tables write it: 8.5/10, and 8.5/? where the scale is not told. */
    static String text(Rating rating) {
        return plain(rating.value()) + "/" + rating.best().map(Rows::plain).orElse("?");
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** A post about the film "Harbour Lights" that has some markup after its text. */
    static String post(String markup) {
        return String.join(
                "\n",
                List.of(
                        "<html><head><title>Harbour Lights (2013) review</title></head><body><article>",
                        "<h1>Harbour Lights (2013) review</h1>",
                        "<p>The keeper of a small lighthouse waits for a boat that is late, and the film waits with him, "
                                + "patiently and with an eye for weather.</p>",
                        "<p>Little is said. What is said is said twice, once to the dog and once to the sea, and both of "
                                + "them answer in their own way before the night is over.</p>",
                        markup,
                        "</article></body></html>"));
    }
}
