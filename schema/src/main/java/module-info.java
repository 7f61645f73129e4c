// SPDX-License-Identifier: Apache-2.0
/** The model as schema.org JSON-LD and back. */
module org.reviewpage.schema {
    requires static transitive org.jspecify;
    requires transitive org.reviewpage.core;
    requires transitive tools.jackson.databind;

    exports org.reviewpage.schema;
    exports org.reviewpage.schema.check;
}
