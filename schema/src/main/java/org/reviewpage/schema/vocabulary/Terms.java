// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewpage.core.Party;
import org.reviewpage.core.Person;
import org.reviewpage.core.Role;

/** The terms of schema.org that depend on the type of the item: which property states a fact, and what it may hold. */
public final class Terms {
    /**
     * The property that takes a credit for which the type has no other. schema.org knows it on works and events; on other
     * things it is the one property that is written beyond its domain, since none that they have names a role.
     */
    public static final String CONTRIBUTOR = "contributor";

    /** Properties that lead to another version of the item, which has credits of its own. */
    public static final Set<String> VERSIONS = Set.of("albumRelease", "recordingOf", "workPerformed", "workPresented");

    /** Identifiers that are properties of their own, on the types that have them. */
    private static final Set<String> IDENTIFIERS = Set.of(
            "sameAs",
            "url",
            "isbn",
            "issn",
            "isrcCode",
            "gtin",
            "gtin8",
            "gtin12",
            "gtin13",
            "gtin14",
            "mpn",
            "sku",
            "productID");

    private static final List<String> DATES = List.of("datePublished", "releaseDate", "startDate", "foundingDate");
    private static final List<String> GENRES = List.of("servesCuisine", "genre", "category", "keywords");

    /** Names that pages use though schema.org has given them up. */
    private static final Map<String, String> RENAMED =
            Map.of("actors", "actor", "directors", "director", "performers", "performer");

    private static final List<CreditTerm> CREDITS = credits();
    private static final Map<String, List<CreditTerm>> BY_ROLE =
            CREDITS.stream().collect(Collectors.groupingBy(CreditTerm::role));
    private static final Map<String, List<CreditTerm>> BY_PROPERTY =
            CREDITS.stream().collect(Collectors.groupingBy(CreditTerm::property));

    private Terms() {}

    /**
     * A way to state a credit.
     *
     * @param person the type as which a person is written; "-" if the property takes none
     * @param organization the type as which an organization is written; "-" if the property takes none
     */
    public record CreditTerm(String role, String property, String person, String organization, List<String> domain) {
        boolean isOn(String type) {
            return TypeTree.isAny(type, domain);
        }

        public String typeOf(Party party) {
            return party instanceof Person ? person : organization;
        }
    }

    /** How to credit a party in a role on an item of a type. */
    public static CreditTerm credit(Role role, Party party, String type) {
        return BY_ROLE.getOrDefault(role.name(), List.of()).stream()
                .filter(term -> term.isOn(type) && !term.typeOf(party).equals("-"))
                .findFirst()
                .orElse(new CreditTerm("", CONTRIBUTOR, "Person", "Organization", List.of()));
    }

    /** The credit property of this name, under the name that it has today; empty if it is none. */
    public static Optional<String> creditProperty(String name) {
        String property = RENAMED.getOrDefault(name, name);
        boolean known = property.equals(CONTRIBUTOR) || BY_PROPERTY.containsKey(property);
        return known ? Optional.of(property) : Optional.empty();
    }

    /** The role that a credit property states where nothing else is said. */
    public static Role role(String property, String type) {
        List<CreditTerm> terms = BY_PROPERTY.getOrDefault(property, List.of());
        return terms.stream()
                .filter(term -> term.isOn(type))
                .findFirst()
                .or(() -> terms.stream().findFirst())
                .map(term -> Role.of(term.role))
                .orElse(Role.OTHER);
    }

    /** Whether a bare name in this property is that of an organization. */
    public static boolean isCompany(String property) {
        return property.equals("publisher")
                || BY_PROPERTY.getOrDefault(property, List.of()).stream().anyMatch(term -> term.person.equals("-"));
    }

    /** Whether items of the type have a property for this identifier. */
    public static boolean isIdentifier(String property, String type) {
        return isIdentifier(property) && Vocabulary.has(type, property);
    }

    /** Whether the property holds an identifier on some type. */
    public static boolean isIdentifier(String property) {
        return IDENTIFIERS.contains(property);
    }

    /** The property for the year of an item's first appearance; what has none is told from its namesakes by it. */
    public static String date(String type) {
        return first(DATES, type).orElse("disambiguatingDescription");
    }

    /** The property for the genres of an item. */
    public static String genre(String type) {
        return first(GENRES, type).orElse("additionalType");
    }

    private static Optional<String> first(List<String> properties, String type) {
        for (String property : properties) {
            if (Vocabulary.has(type, property)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    private static List<CreditTerm> credits() {
        List<CreditTerm> credits = new ArrayList<>();
        for (String line : Resource.lines(Terms.class, "credits.tsv")) {
            String[] cells = line.split("\t");
            credits.add(new CreditTerm(cells[0], cells[1], cells[2], cells[3], List.of(cells[4].split(" "))));
        }
        return List.copyOf(credits);
    }
}
