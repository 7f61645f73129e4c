// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://blog.example/2013/12/18/harbour-lights/",
                "https://blog.example/posts/2013-12-18-harbour-lights.html",
                "https://blog.example/2013/dec/18/harbour_lights/"
            })
    void theAddressOfAPostHoldsItsDay(String address) {
        assertThat(AddressDate.in(address)).contains(LocalDate.of(2013, 12, 18));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://blog.example/2013/12/harbour-lights/",
                "https://blog.example/2013/99/18/",
                "https://blog.example/1234/56/78"
            })
    void aMonthOrOtherNumbersAreNoDay(String address) {
        assertThat(AddressDate.in(address)).isEqualTo(Optional.empty());
    }
}
