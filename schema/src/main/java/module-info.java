// SPDX-License-Identifier: Apache-2.0
/** The model as schema.org JSON-LD and back. */
@SuppressWarnings("module") // html is compiled after this one
module org.reviewpage.schema {
    requires static transitive org.jspecify;
    requires transitive org.reviewpage.core;
    requires transitive tools.jackson.databind;

    exports org.reviewpage.schema;
    exports org.reviewpage.schema.check;
    exports org.reviewpage.schema.node;
    exports org.reviewpage.schema.vocabulary to
            org.reviewpage.html;
}
