// SPDX-License-Identifier: Apache-2.0
/** Finds reviews in the HTML of blog posts. */
module org.reviewpage.html {
    requires java.management;
    requires java.xml;
    requires static jwarc;
    requires static transitive org.jspecify;
    requires transitive org.jsoup;
    requires transitive org.reviewpage.core;
    requires transitive org.reviewpage.schema;

    exports org.reviewpage.html;
    exports org.reviewpage.html.embed;
    exports org.reviewpage.html.encoding;
    exports org.reviewpage.html.words;
    exports org.reviewpage.html.page;
    exports org.reviewpage.html.evidence;
    exports org.reviewpage.html.source;
}
