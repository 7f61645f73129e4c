// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Party;
import org.reviewpage.core.Person;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;
import org.reviewpage.schema.vocabulary.Terms;
import tools.jackson.databind.node.ObjectNode;

/** A party as {@code Person} or {@code Organization}. */
final class PartyJson {
    private PartyJson() {}

    static ObjectNode write(Party party) {
        return write(party, party instanceof Person ? "Person" : "Organization");
    }

    /** The party as a node of this type, such as {@code MusicGroup}. */
    static ObjectNode write(Party party, String type) {
        ObjectNode node = JsonLdPieces.node(type);
        node.put("name", party.name());
        party.url().ifPresent(url -> node.put("url", url));
        return node;
    }

    /** The parties that a property names. */
    static List<Party> read(TypedNode node, String property) {
        return node.values(property).stream()
                .map(value -> read(value, Terms.isCompany(property)))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The party, if it has a name.
     *
     * @param company whether a bare name is that of an organization
     */
    static Optional<Party> read(TypedValue value, boolean company) {
        if (value instanceof TypedNode node) {
            boolean person = node.types().isEmpty() ? !company : node.is("Person") || node.is("Thing");
            return name(node).map(name -> party(name, address(node), !person));
        }
        String name = ((TypedValue.Literal) value).text().strip();
        boolean address = name.startsWith("http://") || name.startsWith("https://");
        return name.isEmpty() || address ? Optional.empty() : Optional.of(party(name, Optional.empty(), company));
    }

    /** The {@code url}; of a mere link, which states nothing else, where it leads to. */
    private static Optional<String> address(TypedNode node) {
        return WebAddresses.first(node, "url")
                .or(() -> node.types().isEmpty() ? WebAddresses.of(node) : Optional.empty());
    }

    private static Optional<String> name(TypedNode node) {
        return node.text("name")
                .or(() -> Stream.of("givenName", "familyName")
                        .flatMap(part -> node.text(part).stream())
                        .reduce((given, family) -> given + " " + family));
    }

    private static Party party(String name, Optional<String> url, boolean company) {
        return company ? new Organization(name, url) : new Person(name, url);
    }
}
