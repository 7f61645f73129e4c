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
    void thePlayerComesFirstWhereTheTextTellsSo() {
        assertThat(read(
                        "Ada Hart (Helena Joan Poe) rows out with Ben (Bo Quill).",
                        "Helena Joan Poe Ada Hart",
                        "Cy Ray Knut Tar",
                        "Eva Tar Pearl"))
                .containsExactly(
                        "actor: Helena Joan Poe as Ada Hart", "actor: Cy Ray as Knut Tar", "actor: Eva Tar as Pearl");
    }

    @Test
    void aSmallLetterBeginsNoPlayer() {
        assertThat(read(NOTHING_TOLD, "Ada And Ben rowing out")).isEmpty();
    }

    @Test
    void theHeadsOfColumnsDecideTheSide() {
        assertThat(heads(true)).containsExactly("actor: Joan Poe as Ada Hart", "actor: Bo Quill as Ben Hart");
        assertThat(heads(false)).containsExactly("actor: Ada Hart as Joan Poe", "actor: Ben Hart as Bo Quill");
    }

    private static List<String> heads(boolean right) {
        CastList list = new CastList(new ProseNames(NOTHING_TOLD));
        list.playersAre(right);
        list.add("Ada Hart", "Joan Poe");
        list.add("Ben Hart", "Bo Quill");
        list.add(" ", "Bo Quill");
        return list.credits().stream().map(Object::toString).toList();
    }

    @Test
    void aLongLineOrOneAfterTwoHundredIsNone() {
        CastList list = new CastList(new ProseNames(NOTHING_TOLD));
        assertThat(list.add("Ann Poe " + "x".repeat(113))).isFalse();
        for (int i = 0; i <= 200; i++) {
            assertThat(list.add("Ann Poe")).isTrue();
        }
        assertThat(list.add("Ann Poe")).isFalse();
        assertThat(list.alone()).hasSize(201).containsOnly("Ann Poe");
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
