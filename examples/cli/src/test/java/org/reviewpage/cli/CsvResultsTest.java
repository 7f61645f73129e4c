// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class CsvResultsTest {
    private static final String HEADER =
            "\uFEFFsource,url,title,author,publisher,date,language,item_type,item,item_year,rating,worst,best,"
                    + "rating_as_written,credits,pros,cons,images,videos,body\r\n";

    private static String csv(String... lines) throws IOException {
        StringWriter out = new StringWriter();
        Results results = new CsvResults(out);
        for (String line : lines) {
            results.write((ObjectNode) Lines.MAPPER.readTree(line.replace('`', '"')));
        }
        results.end();
        return out.toString();
    }

    @Test
    void hasAHeaderEvenWithoutAReview() throws IOException {
        assertThat(csv()).isEqualTo(HEADER);
        assertThat(csv("{`source`:`a.html`,`reviews`:[]}")).isEqualTo(HEADER);
    }

    @Test
    void hasARowForEachReview() throws IOException {
        String review =
                "{`@type`:`Review`,`name`:`Harbour Lights`,`author`:[{`@type`:`Person`,`name`:`Rosa`},{`@type`:`Person`,`name`:`Ines`}],"
                        + "`reviewRating`:{`@type`:`Rating`,`ratingValue`:3.5,`bestRating`:5,`alternateName`:`★★★½`},"
                        + "`itemReviewed`:{`@type`:`Movie`,`name`:`Harbour Lights`,`director`:{`@type`:`Person`,`name`:`Ana Lima`},"
                        + "`actor`:[{`@type`:`PerformanceRole`,`actor`:{`@type`:`Person`,`name`:`Ida Berg`},`characterName`:`Marta`}],"
                        + "`contributor`:{`@type`:`Role`,`roleName`:`film-editor`,`contributor`:{`@type`:`Person`,`name`:`Jo Ek`}}}}";

        assertThat(csv("{`source`:`a.html`,`url`:null,`reviews`:[" + review + "]}"))
                .isEqualTo(HEADER
                        + "a.html,,Harbour Lights,Rosa; Ines,,,,Movie,Harbour Lights,,3.5,0,5,★★★½,"
                        + "director: Ana Lima; actor: Ida Berg as Marta; film-editor: Jo Ek,,,,,\r\n");
    }

    @Test
    void quotesCommasQuotesAndLineBreaks() throws IOException {
        assertThat(csv(
                        "{`source`:`a,b.html`,`reviews`:[{`@type`:`Review`,`name`:`Say \\`Hi\\``,`reviewBody`:`One.\\n\\nTwo.`}]}"
                                .replace("\\`", "\\\"")))
                .isEqualTo(HEADER + "\"a,b.html\",,\"Say \"\"Hi\"\"\"" + ",,,,,Thing,".concat(",".repeat(11))
                        + "\"One.\n\nTwo.\"\r\n");
    }

    @Test
    void keepsSpreadsheetsFromTakingTextForAFormula() throws IOException {
        assertThat(
                        csv(
                                "{`source`:`a`,`reviews`:[{`@type`:`Review`,`name`:`=1+1`,`author`:[{`@type`:`Review`,`name`:`@rosa`}],`reviewRating`:{`@type`:`Rating`,`ratingValue`:-2,`worstRating`:-5,`bestRating`:5}}]}"))
                .contains("a,,'=1+1,'@rosa,", ",-2,-5,5,");
        assertThat(csv("{`source`:`-a`,`url`:`=cmd`,`reviews`:[{`@type`:`Review`,`name`:`＝1`,`reviewBody`:`+1`}]}"))
                .contains("'-a,'=cmd,'＝1,", ",'+1\r\n");
    }
}
