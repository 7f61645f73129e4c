// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.conformance;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewpage.schema.node.TypedNode;
import org.reviewpage.schema.node.TypedValue;

/** As much of Turtle as the tests are written in: prefixes, nested nodes, texts and addresses. */
final class Turtle {
    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\]|\\\\.)*)\"|<([^>]*)>|([\\[\\];,]|\\.(?=\\s|$))|([^\\s\\[\\];,<\"]+)",
            Pattern.DOTALL);

    private final List<String> tokens = new ArrayList<>();
    private int at;

    private Turtle(String text, String base) {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String literal = token.group(1) == null ? token.group(2) : token.group(1);
            if (literal != null) {
                tokens.add("\""
                        + literal.replace("\\\"", "\"").replace("\\n", "\n").replace("\\\\", "\\"));
            } else {
                tokens.add(token.group(3) != null ? "<" + URI.create(base).resolve(token.group(3)) : token.group());
            }
        }
    }

    /** The nodes of a text, references between them left as addresses. */
    static List<TypedNode> read(String text, String base) {
        return new Turtle(text, base).nodes();
    }

    private List<TypedNode> nodes() {
        List<TypedNode> nodes = new ArrayList<>();
        while (at < tokens.size()) {
            if (tokens.get(at).equals("@prefix")) {
                at += 4;
            } else if (tokens.get(at).equals("[")) {
                nodes.add(nested());
                at++;
            } else {
                String id = tokens.get(at++);
                nodes.add(properties(Optional.of(id.substring(1)), "."));
            }
        }
        return nodes;
    }

    private TypedNode nested() {
        at++;
        return properties(Optional.empty(), "]");
    }

    private TypedNode properties(Optional<String> id, String end) {
        List<String> types = new ArrayList<>();
        Map<String, List<TypedValue>> properties = new LinkedHashMap<>();
        while (!tokens.get(at).equals(end)) {
            String property = name(tokens.get(at++));
            do {
                at += tokens.get(at).equals(",") ? 1 : 0;
                TypedValue value = value();
                if (property.equals("a")) {
                    types.add(((TypedValue.Literal) value).text());
                } else {
                    properties
                            .computeIfAbsent(property, unseen -> new ArrayList<>())
                            .add(value);
                }
            } while (tokens.get(at).equals(","));
            at += tokens.get(at).equals(";") ? 1 : 0;
        }
        at++;
        return new TypedNode(types, id, properties);
    }

    private TypedValue value() {
        if (tokens.get(at).equals("[")) {
            return nested();
        }
        String token = tokens.get(at++);
        boolean quoted = token.startsWith("\"") || token.startsWith("<");
        return new TypedValue.Literal(quoted ? token.substring(1) : token);
    }

    private static String name(String token) {
        return token.startsWith("<") ? token.substring(1) : token.replaceFirst("^schema:", "");
    }
}
