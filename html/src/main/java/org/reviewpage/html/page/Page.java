// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.reviewpage.html.words.Text;

/**
 * One web page: its document, its address, and what its head says.
 *
 * <p>The document is not changed by anybody once a page is made of it.
 */
public final class Page {
    private static final int MAX_WARNINGS = 200;
    private static final int MAX_MESSAGE = 500;
    private static final List<String> NAMING = List.of("name", "property", "itemprop", "http-equiv");
    private static final Function<Page, Map<String, List<String>>> METAS = Page::readMetas;
    private static final Function<Page, String> TITLE = Page::readTitle;
    private static final Function<Page, List<Block>> BLOCKS = page -> page.blocks(Set.of());

    private final Document document;
    private final Outline outline;
    private final Optional<String> url;
    private final Limits limits;
    private final Memo<Page> memo = new Memo<>(this);
    private final Map<String, Optional<String>> resolved = new HashMap<>();
    private final List<Warning> warnings = Collections.synchronizedList(new ArrayList<>());

    private Page(Outline outline, @Nullable String url, Limits limits, List<Warning> warnings) {
        this.outline = outline;
        this.document = Objects.requireNonNull(outline.element(0).ownerDocument());
        this.limits = limits;
        this.url = WrittenAddress.web(url == null ? "" : url).or(() -> WrittenAddress.stated(this));
        this.warnings.addAll(warnings);
    }

    private String readTitle() {
        for (Element title : elements("title")) {
            // drawings have titles too
            if (title.parent() != null && title.parent().nameIs("head")) {
                return Text.collapse(title.text());
            }
        }
        return "";
    }

    private Map<String, List<String>> readMetas() {
        Map<String, List<String>> metas = new HashMap<>();
        for (Element meta : elements("meta")) {
            String content = Text.collapse(meta.hasAttr("content") ? meta.attr("content") : meta.attr("value"));
            for (String key : NAMING) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.computeIfAbsent(name, unseen -> new ArrayList<>()).add(content);
                }
            }
        }
        return metas;
    }

    /** A page of HTML, with the standard limits. */
    public static Page of(String html, @Nullable String url) {
        return of(html, url, Limits.standard());
    }

    /**
     * A page of HTML. Of a page beyond the limits the first part is read, with a warning.
     *
     * @param url the absolute address that the page was read from, or null where it is not known; then the address that
     *     the page itself states is taken
     */
    public static Page of(String html, @Nullable String url, Limits limits) {
        Objects.requireNonNull(html, "html must not be null");
        List<Warning> warnings = new ArrayList<>();
        return new Page(new HtmlTree(limits, warnings).parse(html, url), url, limits, warnings);
    }

    /** A page of a document, which is not changed, with the standard limits. */
    public static Page of(Document document, @Nullable String url) {
        return of(document, url, Limits.standard());
    }

    /**
     * A page of a document, which is not changed. Of one beyond the limits the first part is read, with a warning.
     *
     * @param url the absolute address that the page was read from, or null where it is not known; then the address that
     *     the page itself states is taken
     */
    public static Page of(Document document, @Nullable String url, Limits limits) {
        Objects.requireNonNull(document, "document must not be null");
        List<Warning> warnings = new ArrayList<>();
        return new Page(new HtmlTree(limits, warnings).within(document), url, limits, warnings);
    }

    /** The parsed document. */
    public Document document() {
        return document;
    }

    /** All elements of the document, in its order. */
    public List<Element> elements() {
        return outline.elements();
    }

    /** The absolute address of the page: the one it was read from, else the one it states. */
    public Optional<String> url() {
        return url;
    }

    /** The text of the {@code title} element; empty if there is none. */
    public String title() {
        return memo.of(TITLE);
    }

    /** The language that the page says it is in, as a tag such as {@code pt-BR}; empty if it does not say. */
    public String language() {
        Element html = elements("html").stream().findFirst().orElse(null);
        String lang = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        return lang.isBlank()
                ? meta("og:locale").or(() -> meta("content-language")).orElse("")
                : lang.strip();
    }

    /** The contents of the {@code meta} elements with this name, property or itemprop, in the order of the page. */
    public List<String> metas(String name) {
        List<String> contents = memo.of(METAS).getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return Collections.unmodifiableList(contents);
    }

    /** The first of {@link #metas(String)}. */
    public Optional<String> meta(String name) {
        List<String> contents = metas(name);
        return contents.isEmpty() ? Optional.empty() : Optional.of(contents.get(0));
    }

    /**
     * An address found on the page as an absolute one.
     *
     * @return empty unless it is an http or https address with a host
     */
    public Optional<String> resolve(String address) {
        return resolved.computeIfAbsent(address, unseen -> WrittenAddress.resolve(unseen, url));
    }

    /** The document, laid out flat. */
    public Outline outline() {
        return outline;
    }

    /** The elements of the document with a tag, in the order of the page. */
    public List<Element> elements(String tag) {
        return outline.elements(tag);
    }

    /** The blocks of all of the page, with what belongs to no article. */
    public List<Block> blocks() {
        return memo.of(BLOCKS);
    }

    /** The blocks of the page, without what is in elements that are left out. */
    public List<Block> blocks(Set<Element> leftOut) {
        return outline.blocks(document.body(), leftOut);
    }

    /**
     * A fact that is worked out at the first asking and kept.
     *
     * @param fact gives the fact; a reference to a static method or a constant, since it is known by its identity:
     *     what is written in two places is two facts
     */
    public <T> T once(Function<? super Page, T> fact) {
        return memo.of(fact);
    }

    /** How much of it is read. */
    public Limits limits() {
        return limits;
    }

    /** What kept the page from being read as well as it might be. */
    public List<Warning> warnings() {
        synchronized (warnings) {
            return List.copyOf(warnings);
        }
    }

    /** Notes that something kept the page from being read as well as it might be. */
    public void warn(String code, String message, String source) {
        warn(new Warning(code, Text.head(message, MAX_MESSAGE), source));
    }

    /** Notes that a limit was reached. */
    public void reached(Limit limit, String source) {
        warn(limits.reached(limit, source));
    }

    /** Notes that something kept the page from being read as well as it might be. */
    public void warn(Warning warning) {
        if (warnings.size() < MAX_WARNINGS && !warnings.contains(warning)) {
            warnings.add(warning);
        }
    }
}
