// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.docs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A block of Java as a file that can be compiled. It is one already if it says its package. Else it is put into a class
 * {@code Snippet}: as members if a line begins with {@code public}, {@code private}, {@code static} or an annotation,
 * and else as the statements of {@code main}. There it sees all that the library exports, and the values of
 * {@link #BEFORE}, which a page has likely shown how to get.
 *
 * @param name of the class
 * @param linesBefore how many lines of the source stand before the snippet
 */
record JavaSnippet(String name, String source, int linesBefore) {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?m)^[a-z ]*(?:class|interface|record|enum) (\\w+)");
    private static final Pattern MEMBERS = Pattern.compile("(?m)^(?:public|private|static|@)\\b?");

    private static final String SEEN = """
            import java.io.*; import java.net.*; import java.nio.charset.*; import java.nio.file.*; import java.time.*;
            import java.util.*; import java.util.function.*; import java.util.regex.*; import java.util.stream.*;
            import org.jsoup.Jsoup; import org.jsoup.nodes.Document; import org.jsoup.nodes.Element;
            import org.reviewpage.core.*; import org.reviewpage.schema.*; import org.reviewpage.schema.check.*;
            import org.reviewpage.html.*; import org.reviewpage.html.embed.*; import org.reviewpage.html.evidence.*;
            import org.reviewpage.html.page.*; import org.reviewpage.html.source.*; import tools.jackson.databind.*;
            import tools.jackson.databind.json.JsonMapper;
            """;

    private static final String BEFORE = """
            static ReviewParser parser = ReviewParser.standard(); static String html, url, json; static byte[] bytes;
            static Document document; static ParsedPage page; static Review review; static List<Review> reviews;
            static Path path, file, folder;
            """;

    static JavaSnippet of(String code) {
        Matcher inPackage = PACKAGE.matcher(code);
        if (inPackage.find()) {
            Matcher type = TYPE.matcher(code);
            String name = type.find() ? type.group(1) : "package-info";
            return new JavaSnippet(inPackage.group(1) + "." + name, code, 0);
        }
        String imports = code.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining(" "));
        String body =
                code.lines().map(line -> line.startsWith("import ") ? "" : line).collect(Collectors.joining("\n"));
        boolean areMembers = MEMBERS.matcher(body).find();
        String main = areMembers ? "" : "public static void main(String... args) throws Exception {";
        String head = SEEN + imports + " public class Snippet {" + BEFORE + main + "\n";
        String source = head + body + "\n}" + (areMembers ? "" : "}");
        return new JavaSnippet("Snippet", source, (int) head.lines().count());
    }
}
