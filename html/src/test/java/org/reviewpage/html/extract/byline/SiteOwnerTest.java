// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Organization;
import org.reviewpage.core.Party;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.testing.Given;

class SiteOwnerTest {
    private static List<String> owners(String title, String foot) {
        String html = "<title>" + title + "</title><article><h1>Harbour Lights</h1><p>"
                + "The harbour is lit by lamps, and the story is at its best there. ".repeat(4) + "</article>" + foot;
        return Given.candidates(new SiteOwner(), html).stream()
                .filter(candidate -> candidate.field() == Field.REVIEWERS && candidate.confidence() >= 0.5)
                .map(candidate -> ((Party) ((List<?>) candidate.value()).get(0)).name())
                .toList();
    }

    @Test
    void aSiteThatBearsAPersonsNameIsWrittenByThatPerson() {
        assertThat(owners("Harbour Lights | Ada Poe", "<footer>© 2009-2014 Ada Poe. All rights reserved.</footer>"))
                .containsExactly("Ada Poe");
        assertThat(owners("Harbour Lights - Ada Poe's Blog", "<footer>Copyright 2014 Ada Poe</footer>"))
                .containsExactly("Ada Poe");
    }

    @Test
    void aSiteOfAGivenNameIsOfTheOneWhoBearsIt() {
        assertThat(owners("Harbour Lights | Simon's Site", "<a href='/'>Simon's Site</a>"))
                .containsExactly("Simon");
        assertThat(owners("Harbour Lights | Reader's Corner", "<a href='/'>Reader's Corner</a>"))
                .isEmpty();
    }

    @Test
    void aNameOfTheSiteInTwoPlacesIsThePublishers() {
        String html = "<title>Harbour Lights | The Lantern</title><p>" + "The harbour is lit by lamps. ".repeat(9)
                + "<p>© 2014 The Lantern";
        assertThat(Given.values(new SiteOwner(), Field.PUBLISHER, html)).contains(Organization.of("The Lantern"));
    }

    @Test
    void aMagazinesNameAndASingleMentionAreNoReviewer() {
        assertThat(owners("Harbour Lights | The Lantern", "<footer>© 2014 The Lantern</footer>"))
                .isEmpty();
        assertThat(owners("Harbour Lights | Film Weekly", "<footer>© 2014 Film Weekly Ltd</footer>"))
                .isEmpty();
        assertThat(owners("Harbour Lights | Scientific Quay", "<a href='/'>Scientific Quay</a>© 2014 Scientific Quay"))
                .isEmpty();
        assertThat(owners("Harbour Lights", "<footer>© 2014 Critical Ceramics</footer>"))
                .isEmpty();
    }
}
