// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reviewpage.core.Credit;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Party;
import org.reviewpage.core.ReviewedItem;
import org.reviewpage.core.Role;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;
import org.reviewpage.schema.vocabulary.Terms;
import org.reviewpage.schema.vocabulary.TypeTree;
import tools.jackson.databind.node.ObjectNode;

/**
 * Credits as properties of the item: {@code director}, {@code actor} with a {@code PerformanceRole} for its part,
 * {@code contributor} with a {@code Role} for whatever has no property.
 */
final class CreditJson {
    private static final int MAX_ROLE = 100;

    private CreditJson() {}

    /** Writes the credits, and their order where it cannot be read off the order of the properties. */
    static void write(ReviewedItem item, ObjectNode node) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < item.credits().size(); i++) {
            String property = write(item.credits().get(i), item.type().name(), node);
            places.computeIfAbsent(property, name -> new ArrayList<>()).add(i + 1);
        }
        List<Integer> asRead = new ArrayList<>();
        places.values().forEach(asRead::addAll);
        CreditOrder.write(asRead, node);
    }

    /** Writes one credit; returns the property that it went to. */
    private static String write(Credit credit, String type, ObjectNode item) {
        boolean label = credit.role().equals(Role.LABEL) && credit.party() instanceof Organization;
        if (label && TypeTree.isA(type, "MusicAlbum")) {
            ObjectNode release =
                    item.get("albumRelease") instanceof ObjectNode there ? there : JsonLdPieces.node("MusicRelease");
            item.set("albumRelease", release);
            write(credit, "MusicRelease", release);
            return "albumRelease";
        }
        Terms.CreditTerm term = Terms.credit(credit.role(), credit.party(), type);
        JsonLdPieces.add(item, term.property(), value(credit, term, type));
        return term.property();
    }

    private static ObjectNode value(Credit credit, Terms.CreditTerm term, String type) {
        ObjectNode party = PartyJson.write(credit.party(), term.typeOf(credit.party()));
        boolean implied = !term.property().equals(Terms.CONTRIBUTOR)
                && Terms.role(term.property(), type).equals(credit.role());
        if (implied && credit.characters().isEmpty() && credit.attributes().isEmpty()) {
            return party;
        }
        ObjectNode role = JsonLdPieces.node(credit.characters().isEmpty() ? "Role" : "PerformanceRole");
        role.set(term.property(), party);
        if (!implied) {
            role.put("roleName", credit.role().name());
        }
        JsonLdPieces.add(role, "characterName", credit.characters());
        JsonLdPieces.add(role, "description", credit.attributes());
        credit.label().ifPresent(label -> role.put("alternateName", label));
        return role;
    }

    /** All credits of an item, and of its versions such as the release of an album. */
    static List<Credit> read(TypedNode item, String type) {
        List<Credit> credits = new ArrayList<>();
        item.properties().keySet().forEach(name -> {
            credits.addAll(read(item, name, type));
            if (Terms.VERSIONS.contains(name)) {
                for (TypedNode version : item.nodes(name)) {
                    String kind = ItemTypes.of(version).name();
                    version.properties().keySet().forEach(inner -> credits.addAll(read(version, inner, kind)));
                }
            }
        });
        return CreditOrder.restore(credits, item);
    }

    private static List<Credit> read(TypedNode item, String name, String type) {
        List<Credit> credits = new ArrayList<>();
        Terms.creditProperty(name).ifPresent(property -> {
            for (TypedValue value : item.values(name)) {
                if (value instanceof TypedNode node && node.types().stream().anyMatch(kind -> kind.endsWith("Role"))) {
                    credits.addAll(inRole(node, property, type));
                } else {
                    Role role = Terms.role(property, type);
                    PartyJson.read(value, Terms.isCompany(property))
                            .ifPresent(party -> credits.add(Credit.of(role, party)));
                }
            }
        });
        return credits;
    }

    /** The parties inside a role: schema.org repeats the property there. */
    private static List<Credit> inRole(TypedNode node, String property, String type) {
        Optional<String> named =
                node.text("roleName").filter(name -> !property.equals("actor") && name.length() <= MAX_ROLE);
        Role role = named.map(CreditJson::role).orElseGet(() -> Terms.role(property, type));
        Optional<String> label = node.text("alternateName").or(() -> named.filter(text -> !text.equals(role.name())));
        List<Credit> credits = new ArrayList<>();
        for (Party party : parties(node, property)) {
            Credit.Builder credit = Credit.builder(role, party)
                    .characters(node.texts("characterName"))
                    .attributes(node.texts("description"));
            label.ifPresent(credit::label);
            credits.add(credit.build());
        }
        return credits;
    }

    private static List<Party> parties(TypedNode role, String property) {
        List<Party> parties = PartyJson.read(role, property);
        if (parties.isEmpty()) {
            parties = PartyJson.read(role, Terms.CONTRIBUTOR);
        }
        return parties.isEmpty()
                ? role
                        .text("name")
                        .map(name -> PartyJson.read(new TypedValue.Literal(name), false))
                        .flatMap(party -> party)
                        .stream()
                        .toList()
                : parties;
    }

    /** The role of this name; words that cannot be a role's name are made one: "Art Director" is {@code art-director}. */
    private static Role role(String text) {
        StringBuilder plain = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(c -> isPlain(c) ? c : '-')
                .forEach(plain::appendCodePoint);
        String name = plain.toString();
        if (!name.equals(text)) {
            name = String.join("-", name.replace('-', ' ').strip().split(" {1,100}"));
        }
        return name.isEmpty() ? Role.OTHER : Role.of(name);
    }

    private static boolean isPlain(int c) {
        int kind = Character.getType(c);
        return c == '-'
                || (Character.isLetterOrDigit(c) && !Character.isUpperCase(c))
                || kind == Character.NON_SPACING_MARK
                || kind == Character.COMBINING_SPACING_MARK;
    }
}
