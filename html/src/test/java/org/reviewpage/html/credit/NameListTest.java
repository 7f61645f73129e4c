// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameListTest {
    @Test
    void aCapitalIJoinsNoNames() {
        assertThat(NameList.split("10 Things I Hate About You", false)).containsExactly("10 Things I Hate About You");
        assertThat(NameList.split("Ann Poe i Bo Quill", false)).containsExactly("Ann Poe", "Bo Quill");
    }

    @Test
    void splitsAtCommasAndTheLastAnd() {
        assertThat(NameList.split("Ann Poe, Bo Quill and Cy Ray", false))
                .containsExactly("Ann Poe", "Bo Quill", "Cy Ray");
        assertThat(NameList.split("Ann Poe, Bo Quill, & Cy Ray", false))
                .containsExactly("Ann Poe", "Bo Quill", "Cy Ray");
        assertThat(NameList.split("Ann Poe; Bo Quill / Cy Ray | Di Sand", false))
                .hasSize(4);
    }

    @Test
    void splitsAtTheAndOfManyLanguages() {
        assertThat(NameList.split("Ann Poe und Bo Quill", false)).containsExactly("Ann Poe", "Bo Quill");
        assertThat(NameList.split("Ann Poe et Bo Quill", false)).containsExactly("Ann Poe", "Bo Quill");
        assertThat(NameList.split("Анна По и Бо Квилл", false)).containsExactly("Анна По", "Бо Квилл");
        assertThat(NameList.split("山田花子、田中太郎", false)).containsExactly("山田花子", "田中太郎");
    }

    @Test
    void keepsWhatJoinsThePartsOfOneName() {
        assertThat(NameList.split("Robert Poe, Jr., Ann Poe", false)).containsExactly("Robert Poe, Jr.", "Ann Poe");
        assertThat(NameList.split("José Ortega y Gasset", false)).containsExactly("José Ortega y Gasset");
        assertThat(NameList.split("ジョン・スミス", false)).containsExactly("ジョン・スミス");
        assertThat(NameList.split("Poe, Ann", false)).containsExactly("Poe, Ann");
    }

    @Test
    void keepsBandsAndCompaniesWhole() {
        assertThat(NameList.split("Earth, Wind & Fire", true)).containsExactly("Earth, Wind & Fire");
        assertThat(NameList.split("Farrar, Straus and Giroux", true)).containsExactly("Farrar, Straus and Giroux");
        assertThat(NameList.split("Ann Poe & the Quills", true)).containsExactly("Ann Poe & the Quills");
        assertThat(NameList.split("Harbour House and Quill Books", true))
                .containsExactly("Harbour House", "Quill Books");
    }

    @Test
    void doesNotSplitInsideOfBrackets() {
        assertThat(NameList.split("Ann Poe (Ada, a nurse), Bo Quill", false))
                .containsExactly("Ann Poe (Ada, a nurse)", "Bo Quill");
    }
}
