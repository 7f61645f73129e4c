// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say where pages were read from. */
final class AddressOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--url", paramLabel = "URL", description = "The address that the page was read from; for one page.")
    private @Nullable String url;

    @Option(
            names = "--urls",
            paramLabel = "TSV",
            description = {
                "A file that gives each page's address: lines of file name TAB address. A page is looked up by its path as"
                        + " named here, by its path below the folder, then by its file name."
            })
    private @Nullable Path urls;

    /** The addresses of files that are a page each; reading them finds what is wrong with the options. */
    Addresses read(List<Input> inputs) {
        return read(() -> inputs.size() == 1);
    }

    /**
     * The addresses; reading them finds what is wrong with the options.
     *
     * @param isOne whether there is one page; asked only if that matters
     */
    Addresses read(BooleanSupplier isOne) {
        if (url != null && urls != null) {
            throw usage("--url and --urls exclude each other");
        }
        if (url != null && !isOne.getAsBoolean()) {
            throw usage("--url is the address of one page, but there is not just one; --urls TSV names many");
        }
        if (url != null) {
            String address = address(url, "--url");
            return input -> Optional.of(address);
        }
        Map<String, String> known = urls == null ? Map.of() : lines(urls);
        return input -> Optional.ofNullable(known.get(input.name()))
                .or(() -> Optional.ofNullable(known.get(input.inFolder())))
                .or(() -> Optional.ofNullable(known.get(fileName(input.inFolder()))));
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private Map<String, String> lines(Path file) {
        Map<String, String> known = new HashMap<>();
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException broken) {
            throw usage("--urls " + file + ": " + BadPageException.reason(broken));
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                String place = file + ", line " + (i + 1);
                String[] cells = lines.get(i).split("\t", 3);
                if (cells.length < 2) {
                    throw usage(place + ": expected file name TAB address");
                }
                known.putIfAbsent(cells[0].strip(), address(cells[1].strip(), place));
            }
        }
        return known;
    }

    private String address(String text, String place) {
        String start = text.toLowerCase(Locale.ROOT);
        if (!start.startsWith("http://") && !start.startsWith("https://")) {
            throw usage(place + ": an address begins with http:// or https://, but this is \"" + text + "\"");
        }
        return text;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Knows where pages were read from. */
    interface Addresses {
        Optional<String> of(Input input);
    }
}
