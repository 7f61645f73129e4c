// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source.syntax;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.page.UnreadablePageException;
import org.reviewpage.html.source.file.Blob;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The objects in the lists of a JSON file, one at a time, wherever in it the lists are. */
public final class JsonRecords implements Closeable {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // behind a record come others
            .build();

    private final InputStream in;
    private final JsonParser json;
    private String key = "";
    private String list = "";

    public JsonRecords(Blob file) throws IOException {
        in = file.open();
        json = MAPPER.createParser(in);
    }

    /** The name of the list that the last record was in. */
    public String list() {
        return list;
    }

    /**
     * The next record, or null after the last.
     *
     * @throws UnreadablePageException if the file is no JSON from here on
     */
    @Nullable
    public JsonNode next() throws IOException {
        try {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    key = json.currentName();
                } else if (token == JsonToken.START_ARRAY) {
                    list = key;
                } else if (token == JsonToken.START_OBJECT
                        && json.streamReadContext().getParent().inArray()
                        && !isFrame()) {
                    return MAPPER.readTree(json);
                }
            }
            return null;
        } catch (JacksonException broken) {
            throw new UnreadablePageException(
                    "no JSON from line " + broken.getLocation().getLineNr() + " on");
        }
    }

    /** Ghost wraps its tables into a list {@code db} of one. */
    private boolean isFrame() {
        return list.equals("db");
    }

    @Override
    public void close() throws IOException {
        json.close();
        in.close();
    }
}
