// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.report;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The site's pages without their facts: Mustache templates, in which every value is escaped. */
final class Templates {
    static final Template INDEX = compiled("index.mustache");
    static final Template REVIEW = compiled("review.mustache");

    private Templates() {}

    /** A file of the site that is the same in every report. */
    static byte[] file(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Template compiled(String name) {
        return Mustache.compiler()
                .escapeHTML(true)
                .withCollector(new WithOptionals())
                .emptyStringIsFalse(true)
                .zeroIsFalse(true)
                .withLoader(part -> reader(part + ".mustache"))
                .compile(reader(name));
    }

    private static Reader reader(String name) {
        return new InputStreamReader(open(name), StandardCharsets.UTF_8);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Templates.class.getResourceAsStream(name), name);
    }

    /** An optional value is a section of its own, as a list of one or none is. */
    private static final class WithOptionals extends DefaultCollector {
        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }
}
