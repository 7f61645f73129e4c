// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.evidence.Evidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reviewpage explain}. */
@Command(
        name = "explain",
        description =
                "Shows every candidate of a page: field, value, where it was seen, how sure, won (+) or lost (-), and why.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  reviewpage explain post.html", "  reviewpage explain --field rating --field item blog.xml#post-12"
        })
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private AddressOptions addresses;

    @Mixin
    private LimitOptions limitOptions;

    @Option(names = "--field", paramLabel = "NAME", description = "Only this field, such as rating; may be repeated.")
    private List<String> fields = List.of();

    @Parameters(
            paramLabel = "PAGE",
            description = "An HTML file, or a page in an archive as extract names it: blog.xml#post-12.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Input input = Input.named(file, limitOptions.limits());
        ParsedPage page;
        try {
            page = limitOptions
                    .reader()
                    .read(input, addresses.read(List.of(input)).of(input).orElse(null));
        } catch (BadPageException bad) {
            spec.commandLine().getErr().println("reviewpage: " + file + ": " + bad.getMessage());
            return Main.FAILED;
        }
        Screen screen = new Screen(out, spec.commandLine().getColorScheme().ansi());
        screen.line(0, file + ": " + Tally.counted(page.reviews().size(), "review"));
        page.url().ifPresent(url -> screen.line(0, "at " + url));
        page.warnings().forEach(warning -> screen.warning(0, warning));
        Map<String, List<Evidence>> sections = sections(page);
        for (Map.Entry<String, List<Evidence>> section : sections.entrySet()) {
            screen.heading(section.getKey());
            section.getValue().forEach(screen::candidate);
        }
        if (sections.isEmpty()) {
            Set<String> known = new LinkedHashSet<>();
            page.evidence().forEach(evidence -> known.add(name(evidence)));
            screen.line(
                    0, "no candidates" + (known.isEmpty() ? "" : "; there are some for " + String.join(", ", known)));
        }
        out.flush();
        return 0;
    }

    private Map<String, List<Evidence>> sections(ParsedPage page) {
        boolean many = page.evidence().stream().anyMatch(evidence -> evidence.article() > 0);
        Map<String, List<Evidence>> sections = new LinkedHashMap<>();
        for (Evidence evidence : page.evidence()) {
            if (fields.isEmpty() || fields.contains(name(evidence))) {
                String heading = name(evidence) + (many ? ", article " + (evidence.article() + 1) : "");
                sections.computeIfAbsent(heading, unseen -> new ArrayList<>()).add(evidence);
            }
        }
        return sections;
    }

    private static String name(Evidence evidence) {
        return evidence.candidate().field().name();
    }
}
