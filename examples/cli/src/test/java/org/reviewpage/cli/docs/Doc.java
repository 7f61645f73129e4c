// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.cli.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A page of the documentation, taken apart. */
final class Doc {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    final Path path;
    final List<Piece> blocks = new ArrayList<>();
    final List<Piece> spans = new ArrayList<>();
    final List<Piece> links = new ArrayList<>();
    final Set<String> anchors = new HashSet<>();

    /**
     * Something on a page.
     *
     * @param line where it begins, counted from 1; of a block of code the first line of the code
     * @param language of a block of code what it says it is, else what it looks like; else empty
     * @param output what the page says that a block of code prints: the next block, if that is {@code text}
     */
    record Piece(Path path, int line, String language, String text, Optional<String> output) {
        /** A sentence on it, with the place that editors jump to. */
        String problem(String what) {
            return path + ":" + line + ": " + what;
        }

        /** A sentence on one of its lines, counted from 0. */
        String problem(int at, String what) {
            return path + ":" + (line + at) + ": " + what;
        }
    }

    private Doc(Path path, String markdown) {
        this.path = path;
        PARSER.parse(markdown).accept(new Reader());
    }

    static Doc of(Path path, String markdown) {
        return new Doc(path, markdown);
    }

    static Doc read(Path path) {
        try {
            return new Doc(path, Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All pages of the repository. */
    static List<Doc> all() {
        return Repository.FILES.stream()
                .filter(file -> file.toString().endsWith(".md"))
                .map(Doc::read)
                .toList();
    }

    private static int line(Node node) {
        return node.getSourceSpans().get(0).getLineIndex() + 1;
    }

    private final class Reader extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            StringBuilder text = new StringBuilder();
            heading.accept(new AbstractVisitor() {
                @Override
                public void visit(Text part) {
                    text.append(part.getLiteral());
                }

                @Override
                public void visit(Code part) {
                    text.append(part.getLiteral());
                }
            });
            anchors.add(anchor(text.toString()));
            visitChildren(heading);
        }

        /** As GitHub names headings; of several of one name the first. */
        private String anchor(String heading) {
            return heading.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-');
        }

        @Override
        public void visit(FencedCodeBlock block) {
            String info = block.getInfo() == null ? "" : block.getInfo().strip();
            add(block, line(block) + 1, info, block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            add(block, line(block), "", block.getLiteral());
        }

        private void add(Node block, int line, String info, String code) {
            boolean isJava = code.startsWith("// SPDX") || code.startsWith("package ") || code.startsWith("import ");
            String language = info.isEmpty() ? isJava ? "java" : "" : info.split("\\s", 2)[0];
            Node next = block.getNext() instanceof Paragraph ? block.getNext().getNext() : block.getNext();
            Optional<String> output = next instanceof FencedCodeBlock shown && "text".equals(shown.getInfo())
                    ? Optional.of(shown.getLiteral())
                    : Optional.empty();
            blocks.add(new Piece(path, line, language, code, output));
        }

        @Override
        public void visit(Code span) {
            spans.add(new Piece(path, line(span), "", span.getLiteral(), Optional.empty()));
        }

        @Override
        public void visit(Link link) {
            links.add(new Piece(path, line(link), "", link.getDestination(), Optional.empty()));
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            links.add(new Piece(path, line(image), "", image.getDestination(), Optional.empty()));
        }
    }
}
