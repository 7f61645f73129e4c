// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reviewpage.html.embed.PageMarkup;
import org.reviewpage.html.encoding.Decoder;
import org.reviewpage.html.page.Page;
import org.reviewpage.html.page.Warning;
import org.reviewpage.html.source.PageContent;
import org.reviewpage.schema.check.Finding;
import org.reviewpage.schema.check.Level;
import org.reviewpage.schema.check.RichResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reviewpage check}. */
@Command(
        name = "check",
        description =
                "Says what keeps search engines from showing the reviews in JSON-LD files, and in the markup of pages,"
                        + " as rich results: rule, path in the data, message, what to do.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {"0:no errors", "1:errors or a file that cannot be read", "2:bad usage"},
        footerHeading = "%nExamples:%n",
        footer = {"  reviewpage check review.jsonld", "  reviewpage check --level info --format ndjson posts/"})
final class CheckCommand implements Callable<Integer> {
    private enum Output {
        TEXT,
        NDJSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "The least level to show: error, warning (the default) or info.")
    private Level level = Level.WARNING;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text: for people (the default). ndjson: a line for each file with all findings.")
    private Output format = Output.TEXT;

    @Mixin
    private LimitOptions limitOptions;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "JSON-LD files (json, jsonld), and what extract reads: HTML files, folders, archives.")
    private List<Path> paths;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Screen screen = new Screen(out, spec.commandLine().getColorScheme().ansi());
        boolean failed = false;
        for (Path path : paths) {
            if (isJson(path)) {
                failed |= show(path.toString(), json(path), screen);
                continue;
            }
            try (Inputs inputs = new Inputs(List.of(path), limitOptions.limits())) {
                while (inputs.hasNext()) {
                    Input input = inputs.next();
                    failed |= show(input.name(), page(input), screen);
                }
            }
        }
        out.flush();
        return failed ? Main.FAILED : 0;
    }

    /** What became of a file; the error says why it could not be read. */
    private record Checked(List<Finding> findings, List<Warning> warnings, String summary, Optional<String> error) {
        static Checked of(List<Finding> findings, List<Warning> warnings) {
            return new Checked(findings, warnings, CheckCommand.summary(findings), Optional.empty());
        }

        static Checked failed(Exception broken) {
            return new Checked(List.of(), List.of(), "", Optional.of(BadPageException.reason(broken)));
        }
    }

    /** Shows what became of a file; whether it failed. */
    private boolean show(String name, Checked checked, Screen screen) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Output.NDJSON) {
            out.println(Lines.checked(name, checked.findings(), checked.warnings(), checked.error()));
        } else {
            out.println(Screen.harmless(name + ": " + checked.error().orElse(checked.summary())));
            checked.warnings().forEach(warning -> screen.warning(2, warning));
            checked.findings().stream()
                    .filter(finding -> finding.level().compareTo(level) <= 0)
                    .forEach(screen::finding);
        }
        return checked.error().isPresent()
                || checked.findings().stream().anyMatch(finding -> finding.level() == Level.ERROR);
    }

    private Checked json(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            int most = limitOptions.limits().bytes();
            byte[] json = in.readNBytes(most);
            if (json.length == most) {
                throw new BadPageException("larger than what is read of a file");
            }
            String text = Decoder.decode(json, StandardCharsets.UTF_8.name());
            return PageReader.guarded(() -> Checked.of(RichResults.standard().check(text), List.of()));
        } catch (BadPageException | IOException unreadable) {
            return Checked.failed(unreadable);
        }
    }

    private Checked page(Input input) {
        try {
            return PageReader.guarded(() -> {
                PageContent content = input.read();
                Page page = Page.of(content.html(), content.url().orElse(null), limitOptions.limits());
                content.warnings().forEach(page::warn);
                return page(page);
            });
        } catch (BadPageException bad) {
            return Checked.failed(bad);
        }
    }

    private static Checked page(Page page) {
        PageMarkup markup = PageMarkup.of(page);
        return markup.all().isEmpty() && markup.scripts().isEmpty()
                ? new Checked(
                        List.of(), page.warnings(), "no structured data that search engines read", Optional.empty())
                : Checked.of(markup.check(), page.warnings());
    }

    private static boolean isJson(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".jsonld");
    }

    private static String summary(List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        for (Level each : Level.values()) {
            int count = (int)
                    findings.stream().filter(finding -> finding.level() == each).count();
            if (count > 0) {
                String name = each.name().toLowerCase(Locale.ROOT);
                counts.add(each == Level.INFO ? count + " " + name : Tally.counted(count, name));
            }
        }
        return counts.isEmpty() ? "nothing to find fault with" : String.join(", ", counts);
    }
}
