// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewpage.cli.Main;
import org.reviewpage.cli.docs.Doc.Piece;

/**
 * Blocks called {@code console} show commands, each behind {@code $}, and what they print, where {@code …} stands for what is
 * left out.
 */
class SessionsTest {
    private static final String PROMPT = "$ ./reviewpage ";

    private static List<String> problems(Doc doc) {
        List<String> problems = new ArrayList<>();
        for (Piece block : doc.blocks) {
            if (block.language().equals("console")) {
                int at = 0;
                for (String session : block.text().split("(?m)^(?=\\$ )")) {
                    if (session.startsWith(PROMPT) && !isPrinted(session)) {
                        problems.add(block.problem(at, "the command prints something else than is shown below it"));
                    }
                    at += (int) session.lines().count();
                }
            }
        }
        return problems;
    }

    private static boolean isPrinted(String session) {
        String[] commandAndOutput = session.split("\n", 2);
        String printed = printed(commandAndOutput[0].substring(PROMPT.length()).split(" "));
        int from = 0;
        for (String part : commandAndOutput[1].strip().split("\\s*…\\s*")) {
            int found = printed.indexOf(part, from);
            if (found < 0) {
                return false;
            }
            from = found + part.length();
        }
        return true;
    }

    private static String printed(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main.command(out, err).execute(words);
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void showWhatTheCommandPrints() {
        assertThat(Doc.all().stream().flatMap(doc -> problems(doc).stream())).isEmpty();
    }

    @Test
    void thatRotAreNamedWithTheirLine() {
        String page = """
                ```console
                $ ./reviewpage explain --field rating examples/pages/casa-pilar.html
                examples/pages/casa-pilar.html: 1 review
                …
                          won: surest, 0.96
                $ ./reviewpage explain --field rating examples/pages/casa-pilar.html
                examples/pages/casa-pilar.html: 12 reviews
                ```
                """;

        assertThat(problems(Doc.of(Path.of("page.md"), page)))
                .containsExactly("page.md:6: the command prints something else than is shown below it");
    }
}
