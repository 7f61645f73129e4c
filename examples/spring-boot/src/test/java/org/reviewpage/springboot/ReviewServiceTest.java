// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reviewpage.core.Rating;
import org.reviewpage.schema.JsonLdReader;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class ReviewServiceTest {
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = SpringApplication.run(ReviewService.class, "--server.port=0");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> post(String type, Path page) throws Exception {
        String port = service.getEnvironment().getProperty("local.server.port");
        URI uri = URI.create("http://localhost:" + port + "/reviews?url=https://slowreel.example/lights");
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofFile(page))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void answersAPageWithItsReviewsAsJsonLd() throws Exception {
        HttpResponse<String> response = post("text/html", Path.of("examples/pages/harbour-lights.html"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/ld+json");
        assertThat(JsonLdReader.standard().read(response.body()))
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.url()).contains("https://slowreel.example/lights");
                    assertThat(review.rating().flatMap(Rating::asWritten)).contains("★★★½ (out of five)");
                });
    }

    @Test
    void answersWhatReviewsNothingWithAnEmptyGraph() throws Exception {
        HttpResponse<String> response = post("text/html; charset=utf-8", Path.of("examples/pages/festival-dates.html"));

        assertThat(response.body()).contains("\"@graph\"");
        assertThat(JsonLdReader.standard().read(response.body())).isEmpty();
    }

    @Test
    void refusesWhatIsNoPage() throws Exception {
        assertThat(post("application/pdf", Path.of("examples/pages/urls.tsv")).statusCode())
                .isEqualTo(415);
    }
}
