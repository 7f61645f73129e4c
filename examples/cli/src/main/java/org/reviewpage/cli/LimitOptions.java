// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import org.reviewpage.html.page.Limit;
import org.reviewpage.html.page.Limits;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How much is read of a page, and how long it may take. */
final class LimitOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private Limits limits = Limits.standard();
    private PageReader reader = new PageReader(limits);

    @Option(
            names = "--limit",
            paramLabel = "NAME=VALUE",
            completionCandidates = Standard.class,
            description = {
                "How much of a page is read and how long it may take; may be repeated. What is beyond is left out with a"
                        + " warning. Unless set: ${COMPLETION-CANDIDATES}."
            })
    void set(Map<Limit, Long> values) {
        try {
            limits = new Limits(values);
        } catch (IllegalArgumentException bad) {
            throw new ParameterException(spec.commandLine(), "--limit: " + bad.getMessage());
        }
        reader = new PageReader(limits);
    }

    Limits limits() {
        return limits;
    }

    /** Reads pages within the limits. */
    PageReader reader() {
        return reader;
    }

    /** Finds limits by their names. */
    static final class Names implements ITypeConverter<Limit> {
        @Override
        public Limit convert(String name) {
            try {
                return Limit.named(name);
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException(unknown.getMessage());
            }
        }
    }

    static final class Standard implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Limit.values())
                    .map(limit -> limit + "=" + limit.standard())
                    .iterator();
        }
    }
}
