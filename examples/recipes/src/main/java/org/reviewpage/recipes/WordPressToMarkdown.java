// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.reviewpage.html.ParsedPage;
import org.reviewpage.html.ReviewParser;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.source.PageSource;
import org.reviewpage.html.source.SourcePage;

/**
 * How do I move the posts of a WordPress blog to a static site? Writes a Markdown file for each published post, with what
 * was found in it as front matter ({@link MarkdownPost}), and prints the paths of the files.
 *
 * <pre>examples/run WordPressToMarkdown examples/exports/slow-reel.xml target/posts</pre>
 */
public final class WordPressToMarkdown {
    private WordPressToMarkdown() {}

    /** Takes two arguments, the export and the folder to write to. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        Set<String> names = new HashSet<>();
        try (PageSource export = PageSource.open(Path.of(args[0]))) {
            while (export.hasNext()) {
                SourcePage source = export.next();
                ParsedPage post = ReviewParser.standard().parse(source);
                String id = plain(source.within().replaceFirst(".*#", ""));
                String name = fileName(post);
                Path file = folder.resolve((names.add(name) ? name : name + "-" + id) + ".md");
                System.out.println(Files.writeString(file, MarkdownPost.of(post)));
            }
        }
    }

    /** The day and the first words of the title, in letters that every file system takes. */
    private static String fileName(ParsedPage post) {
        String day = post.values(Field.DATE_PUBLISHED).stream()
                .map(date -> date.date().toString())
                .findFirst()
                .orElse("undated");
        return plain(day + "-" + String.join("-", post.values(Field.TITLE)));
    }

    private static String plain(String text) {
        String words = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "") // é becomes e
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return words.substring(0, Math.min(words.length(), 80)).replaceAll("-$", "");
    }
}
