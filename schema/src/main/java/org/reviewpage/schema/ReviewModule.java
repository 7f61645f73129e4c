// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema;

import java.util.List;
import org.reviewpage.core.Review;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches Jackson to write a {@link Review} as schema.org JSON-LD and to read it back, also within values of your own.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ReviewModule()).build();
 * String json = mapper.writeValueAsString(review);
 * Review back = mapper.readValue(json, Review.class);
 * }</pre>
 *
 * <p>The mapper's settings decide on indentation and escapes: the text is not meant for a {@code script} element, which
 * {@link JsonLdWriter#writeScript(Review)} writes. A value that does not hold exactly one review fails to be read.
 */
public final class ReviewModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    /** The module. */
    public ReviewModule() {
        super("reviewpage");
        addSerializer(Review.class, new Writer());
        addDeserializer(Review.class, new Reader());
    }

    private static final class Writer extends StdSerializer<Review> {
        private Writer() {
            super(Review.class);
        }

        @Override
        public void serialize(Review review, JsonGenerator generator, SerializationContext context) {
            context.writeTree(generator, JsonLdWriter.standard().toNode(review));
        }
    }

    private static final class Reader extends StdDeserializer<Review> {
        private Reader() {
            super(Review.class);
        }

        @Override
        public Review deserialize(JsonParser parser, DeserializationContext context) {
            String json = JsonLdPieces.print(context.readTree(parser));
            List<Review> reviews = JsonLdReader.standard().read(json);
            if (reviews.size() != 1) {
                return context.reportInputMismatch(
                        this, "expected one schema.org Review, but found %d", reviews.size());
            }
            return reviews.get(0);
        }
    }
}
