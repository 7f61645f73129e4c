// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ObjectNode;

/** All reviews as one JSON-LD document: a graph, or a single node where there is one review. */
final class JsonLdResults implements Results {
    private static final ObjectWriter PRETTY = Lines.MAPPER
            .writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));
    private static final String CONTEXT = "@context";

    private final Writer out;
    private ObjectNode held = Lines.MAPPER.createObjectNode();
    private int reviews;

    JsonLdResults(Writer out) {
        this.out = out;
    }

    @Override
    public void write(ObjectNode line) throws IOException {
        for (JsonNode review : line.get("reviews")) {
            reviews++;
            if (reviews == 1) {
                held = (ObjectNode) review; // what it is written as depends on whether there is another
            } else {
                if (reviews == 2) {
                    begin();
                    out.write(inGraph(held));
                }
                out.write("," + inGraph((ObjectNode) review));
            }
        }
        out.flush();
    }

    @Override
    public void end() throws IOException {
        if (reviews == 1) {
            out.write(PRETTY.writeValueAsString(held));
        } else {
            if (reviews == 0) {
                begin();
            }
            out.write("\n  ]\n}");
        }
        out.write('\n');
        out.flush();
    }

    private void begin() throws IOException {
        out.write("{\n  \"@context\" : \"https://schema.org\",\n  \"@graph\" : [");
    }

    private static String inGraph(ObjectNode review) {
        ObjectNode node = review.deepCopy();
        node.remove(CONTEXT);
        return ("\n" + PRETTY.writeValueAsString(node)).replace("\n", "\n    ");
    }
}
