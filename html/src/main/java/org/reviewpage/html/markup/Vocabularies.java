// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reviewpage.html.words.Resource;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;

/**
 * Brings names to the local names of schema.org: {@code http://schema.org/Movie} to {@code Movie},
 * {@code http://purl.org/dc/terms/creator} to {@code author}. Names of vocabularies that are not known stay whole.
 *
 * <p>data-vocabulary.org was Google's vocabulary until 2020; old posts still carry it.
 */
final class Vocabularies {
    private static final String SCHEMA = "schema.org/";
    private static final Map<String, Map<String, String>> KNOWN = known();

    private Vocabularies() {}

    /** The local name of schema.org for the address of a type or property. */
    static String local(String name) {
        String plain = trimmed(name);
        int schema = plain.toLowerCase(Locale.ROOT).indexOf(SCHEMA);
        if (schema >= 0 && schema <= "https://www.".length()) {
            return plain.substring(schema + SCHEMA.length());
        }
        for (Map.Entry<String, Map<String, String>> vocabulary : KNOWN.entrySet()) {
            if (plain.startsWith(vocabulary.getKey())) {
                String own = plain.substring(vocabulary.getKey().length());
                return vocabulary.getValue().getOrDefault(own, isGoogles(vocabulary.getKey()) ? own : plain);
            }
        }
        return plain;
    }

    /** The local name of a property that is written without a vocabulary, on a thing of these types as written. */
    static String property(String name, List<String> types) {
        if (name.indexOf(':') >= 0) {
            return local(name);
        }
        for (String type : types) {
            for (Map.Entry<String, Map<String, String>> vocabulary : KNOWN.entrySet()) {
                if (type.startsWith(vocabulary.getKey())) {
                    return vocabulary.getValue().getOrDefault(name, name);
                }
            }
        }
        return name;
    }

    /** The node and all nodes in it with local names. */
    static TypedNode local(TypedNode node) {
        Map<String, List<TypedValue>> properties = new LinkedHashMap<>();
        node.properties().forEach((name, values) -> {
            List<TypedValue> list = properties.computeIfAbsent(local(name), unseen -> new ArrayList<>());
            for (TypedValue value : values) {
                TypedValue known = value instanceof TypedNode inner ? local(inner) : value;
                list.add(LinkValue.in(local(name), known));
            }
        });
        return new TypedNode(
                node.types().stream().map(Vocabularies::local).distinct().toList(), node.id(), properties);
    }

    /** Where it had no name of its own, data-vocabulary.org had that of schema.org. */
    private static boolean isGoogles(String vocabulary) {
        return vocabulary.contains("data-vocabulary");
    }

    private static String trimmed(String name) {
        String plain = name.strip();
        int end = plain.length();
        while (end > 0 && (plain.charAt(end - 1) == '/' || plain.charAt(end - 1) == '#')) {
            end--;
        }
        return plain.substring(0, end);
    }

    private static Map<String, Map<String, String>> known() {
        Map<String, Map<String, String>> known = new LinkedHashMap<>();
        for (String line : Resource.lines(Vocabularies.class, "vocabularies.tsv")) {
            String[] cells = line.split("\t");
            Map<String, String> names = new HashMap<>();
            for (String pair : cells[1].split(" ")) {
                int equals = pair.indexOf('=');
                names.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
            known.put(cells[0], names);
        }
        return known;
    }
}
