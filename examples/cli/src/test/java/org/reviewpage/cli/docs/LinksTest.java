// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reviewpage.cli.docs.Doc.Piece;

class LinksTest {
    private static List<String> problems(Doc doc) {
        List<String> problems = new ArrayList<>();
        for (Piece link : doc.links) {
            String[] target = link.text().split("#", 2);
            if (target[0].matches("[a-z]+:.*")) {
                continue;
            }
            Path folder = doc.path.toAbsolutePath().getParent();
            Path file =
                    target[0].isEmpty() ? doc.path : folder.resolve(target[0]).normalize();
            if (!target[0].isEmpty() && !Files.exists(file)) {
                problems.add(link.problem("there is no " + target[0]));
            } else if (target.length == 2
                    && file.toString().endsWith(".md")
                    && !anchors(doc, file).contains(target[1])) {
                problems.add(link.problem("no heading of " + file.getFileName() + " gives #" + target[1]));
            }
        }
        return problems;
    }

    private static Set<String> anchors(Doc doc, Path file) {
        return file.equals(doc.path) ? doc.anchors : Doc.read(file).anchors;
    }

    @Test
    void leadToFilesAndHeadingsThatThereAre() {
        assertThat(Doc.all().stream().flatMap(doc -> problems(doc).stream())).isEmpty();
    }

    @Test
    void leadFromTheIndexToEveryPage() {
        List<String> linked = Doc.read(Path.of("docs/README.md")).links.stream()
                .map(Piece::text)
                .toList();

        assertThat(Doc.all().stream()
                        .filter(doc -> doc.path.endsWith(
                                Path.of("docs", doc.path.getFileName().toString())))
                        .map(doc -> doc.path.getFileName().toString())
                        .filter(page -> !page.equals("README.md")))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(linked).contains(page));
    }

    @Test
    void toNowhereAreNamedWithTheirLine() {
        String page =
                "# One\n\n## Where *next*?\n\n[a](#where-next) [b](#elsewhere)\n[c](gone.md) [d](https://a.example)\n";

        assertThat(problems(Doc.of(Path.of("page.md"), page)))
                .containsExactly("page.md:5: no heading of page.md gives #elsewhere", "page.md:6: there is no gone.md");
    }
}
