// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void aCapitalIJoinsNoNames() {
        assertThat(Names.split("10 Things I Hate About You", false)).containsExactly("10 Things I Hate About You");
        assertThat(Names.split("Ann Poe i Bo Quill", false)).containsExactly("Ann Poe", "Bo Quill");
    }

    @Test
    void splitsAtCommasAndTheLastAnd() {
        assertThat(Names.split("Ann Poe, Bo Quill and Cy Ray", false)).containsExactly("Ann Poe", "Bo Quill", "Cy Ray");
        assertThat(Names.split("Ann Poe, Bo Quill, & Cy Ray", false)).containsExactly("Ann Poe", "Bo Quill", "Cy Ray");
        assertThat(Names.split("Ann Poe; Bo Quill / Cy Ray | Di Sand", false)).hasSize(4);
    }

    @Test
    void splitsAtTheAndOfManyLanguages() {
        assertThat(Names.split("Ann Poe und Bo Quill", false)).containsExactly("Ann Poe", "Bo Quill");
        assertThat(Names.split("Ann Poe et Bo Quill", false)).containsExactly("Ann Poe", "Bo Quill");
        assertThat(Names.split("Анна По и Бо Квилл", false)).containsExactly("Анна По", "Бо Квилл");
        assertThat(Names.split("山田花子、田中太郎", false)).containsExactly("山田花子", "田中太郎");
    }

    @Test
    void keepsWhatJoinsThePartsOfOneName() {
        assertThat(Names.split("Robert Poe, Jr., Ann Poe", false)).containsExactly("Robert Poe, Jr.", "Ann Poe");
        assertThat(Names.split("José Ortega y Gasset", false)).containsExactly("José Ortega y Gasset");
        assertThat(Names.split("ジョン・スミス", false)).containsExactly("ジョン・スミス");
        assertThat(Names.split("Poe, Ann", false)).containsExactly("Poe, Ann");
    }

    @Test
    void keepsBandsAndCompaniesWhole() {
        assertThat(Names.split("Earth, Wind & Fire", true)).containsExactly("Earth, Wind & Fire");
        assertThat(Names.split("Farrar, Straus and Giroux", true)).containsExactly("Farrar, Straus and Giroux");
        assertThat(Names.split("Ann Poe & the Quills", true)).containsExactly("Ann Poe & the Quills");
        assertThat(Names.split("Harbour House and Quill Books", true)).containsExactly("Harbour House", "Quill Books");
    }

    @Test
    void doesNotSplitInsideOfBrackets() {
        assertThat(Names.split("Ann Poe (Ada, a nurse), Bo Quill", false))
                .containsExactly("Ann Poe (Ada, a nurse)", "Bo Quill");
    }
}
