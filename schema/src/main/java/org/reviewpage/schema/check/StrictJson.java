// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** GEN-JSON. Search engines read JSON by its grammar, without the patience of this library's reader. */
final class StrictJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StrictJson() {}

    static void check(String json, String path, Report report) {
        try {
            MAPPER.readTree(json);
        } catch (JacksonException broken) {
            TokenStreamLocation where = broken.getLocation();
            String place = where == null ? "" : " (line " + where.getLineNr() + ", column " + where.getColumnNr() + ")";
            report.add("GEN-JSON", path, broken.getOriginalMessage() + place);
        }
    }
}
