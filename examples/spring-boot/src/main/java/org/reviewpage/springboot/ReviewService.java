// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.springboot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.schema.JsonLdWriter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * How do I use it from Spring Boot? A service that is sent pages and answers with their reviews as JSON-LD, on port 8080.
 *
 * <pre>{@code
 * examples/run ReviewService
 * curl -H 'Content-Type: text/html' --data-binary @examples/pages/harbour-lights.html localhost:8080/reviews
 * }</pre>
 */
@SpringBootApplication
@RestController
public class ReviewService {
    private final ReviewParser parser = ReviewParser.standard(); // all requests may share it

    /** Starts the service; takes the options of Spring Boot, such as {@code --server.port=9000}. */
    public static void main(String[] args) {
        SpringApplication.run(ReviewService.class, args);
    }

    /** The reviews of a page; of a page beyond the limits of the parser no more is read. */
    @PostMapping(path = "/reviews", consumes = MediaType.TEXT_HTML_VALUE, produces = "application/ld+json")
    public String reviews(
            InputStream html, @RequestHeader("Content-Type") MediaType type, @RequestParam Optional<String> url)
            throws IOException {
        String charset =
                Optional.ofNullable(type.getCharset()).map(Charset::name).orElse(null);
        return JsonLdWriter.standard()
                .write(parser.parse(html, charset, url.orElse(null)).reviews());
    }
}
