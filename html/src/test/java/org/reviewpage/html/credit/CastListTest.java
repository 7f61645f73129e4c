// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CastListTest {
    private static final String NOTHING_TOLD = "A film about the sea.";

    @Test
    void splitsPartAndPlayerWithNothingBetweenThem() {
        assertThat(read(
                        NOTHING_TOLD,
                        "Ada Hart Joan Poe",
                        "Pearl Di Sand (voice)",
                        "Amy Amy Quill",
                        "Blind Date Eva Tar"))
                .containsExactly(
                        "actor: Joan Poe as Ada Hart",
                        "actor: Di Sand as Pearl (voice)",
                        "actor: Amy Quill as Amy",
                        "actor: Eva Tar as Blind Date");
    }

    @Test
    void keepsParticlesInitialsAndSuffixesWithThePlayer() {
        assertThat(read(
                        NOTHING_TOLD,
                        "Knight Max von Sund",
                        "Fletcher J. K. Sand",
                        "Guard Bo Quill Jr.",
                        "Mel Sam L. Poe"))
                .containsExactly(
                        "actor: Max von Sund as Knight",
                        "actor: J. K. Sand as Fletcher",
                        "actor: Bo Quill Jr. as Guard",
                        "actor: Sam L. Poe as Mel");
    }

    @Test
    void cutsWhereTheTextTellsTheNames() {
        assertThat(read("Ada (Helena Joan Poe) rows out. Bill waits.", "Ada Helena Joan Poe", "Bill Cy Ray"))
                .containsExactly("actor: Helena Joan Poe as Ada", "actor: Cy Ray as Bill");
    }

    @Test
    void decidesThePlayersSideForTheWholeList() {
        assertThat(read(NOTHING_TOLD, "Ada – Joan Poe", "Ben Hart – Bo Quill"))
                .containsExactly("actor: Joan Poe as Ada", "actor: Bo Quill as Ben Hart");
        assertThat(read(NOTHING_TOLD, "Joan Poe .... Ada", "Bo Quill .... Ben Hart"))
                .containsExactly("actor: Joan Poe as Ada", "actor: Bo Quill as Ben Hart");
        assertThat(read("Ada Hart (Joan Poe) rows.", "Joan Poe - Ada Hart", "Bo Quill - Ben Hart"))
                .containsExactly("actor: Joan Poe as Ada Hart", "actor: Bo Quill as Ben Hart");
    }

    @Test
    void reportsNeitherSideWhereNothingTells() {
        assertThat(read(NOTHING_TOLD, "Ada Hart – Joan Poe", "Ben Hart – Bo Quill"))
                .isEmpty();
    }

    @Test
    void readsAsAndSeveralParts() {
        assertThat(read(NOTHING_TOLD, "Joan Poe as Ada / Narrator", "Bo Quill as Himself (uncredited)"))
                .containsExactly("actor: Joan Poe as Ada / Narrator", "actor: Bo Quill as Himself (uncredited)");
    }

    @Test
    void readsSeveralPlayersOfOneLine() {
        assertThat(read(NOTHING_TOLD, "Joan Poe (Ada), Bo Quill and Cy Ray"))
                .containsExactly("actor: Joan Poe as Ada", "actor: Bo Quill", "actor: Cy Ray");
    }

    @Test
    void endsAtASentence() {
        CastList list = new CastList(new ProseNames(NOTHING_TOLD));
        assertThat(list.add("and that was the best of it")).isFalse();
    }

    private static List<String> read(String prose, String... lines) {
        CastList list = new CastList(new ProseNames(prose));
        for (String line : lines) {
            list.add(line);
        }
        return list.credits().stream().map(Object::toString).toList();
    }
}
