// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.source.export.Fact;

/**
 * What an archive says of a page besides the page itself: title, author, dates, tags. For the parser it is one more
 * witness, {@code archive}, whose word is weighed against what the page shows.
 */
public final class KnownFacts implements Extractor {
    /** Nothing is known. */
    public static final KnownFacts NONE = builder().build();

    private final List<Fact<?>> facts;

    KnownFacts(List<Fact<?>> facts) {
        this.facts = List.copyOf(facts);
    }

    /** A builder without facts. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String name() {
        return "archive";
    }

    @Override
    public void extract(Article article, Findings findings) {
        if (article.post().isEmpty()) {
            facts.forEach(fact -> report(fact, article, findings));
        }
    }

    private static <T> void report(Fact<T> fact, Article article, Findings findings) {
        findings.report(fact.field(), fact.value(), fact.confidence(), article.root(), fact.seen());
    }

    /** Builds {@link KnownFacts}. */
    public static final class Builder {
        private final List<Fact<?>> facts = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a fact.
         *
         * @param confidence how often what the archive says so is right, greater than 0 and at most 1
         * @param seen what the archive says, as it says it
         */
        public <T> Builder add(Field<T> field, T value, double confidence, String seen) {
            Objects.requireNonNull(field, "field must not be null");
            Objects.requireNonNull(value, "value must not be null");
            facts.add(new Fact<>(field, value, confidence, Objects.requireNonNull(seen, "seen must not be null")));
            return this;
        }

        /** The facts. */
        public KnownFacts build() {
            return new KnownFacts(facts);
        }
    }
}
