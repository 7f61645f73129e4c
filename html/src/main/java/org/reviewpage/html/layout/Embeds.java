// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.html.media.Players;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.page.Text;

/**
 * Finds the addresses of players and of video and audio files that an article embeds.
 *
 * <p>They stand in {@code iframe}, {@code video} and {@code audio}, in the {@code object} and {@code embed} of the days of
 * Flash and the script that wrote them, in attributes of elements that a script turns into players, and, in exports of
 * WordPress, as an address on a line of its own or a shortcode. A link in a sentence embeds nothing.
 */
final class Embeds {
    private static final int MAX_SCRIPT = 20_000;
    private static final int MAX_FOUND = 200;

    /** The attributes that hold a player's address, or a video's id at YouTube, whatever the element. */
    private static final List<String> ADDRESSES = List.of(
            "data-src",
            "data-lazy-src",
            "data-litespeed-src",
            "data-cmp-src",
            "data-iframe-src",
            "data-embed",
            "data-embed-url",
            "data-video-url",
            "data-video-src",
            "data-video",
            "data-oembed-url",
            "data-youtube-url",
            "data-settings",
            "data-url");

    private static final List<String> YOUTUBE_IDS = List.of(
            "youtube-src-id",
            "data-youtube-id",
            "data-youtubeid",
            "data-ytid",
            "data-yt-id",
            "data-youtube",
            "videoid");

    /** Attributes that hold an id at YouTube where the element's name or class says so. */
    private static final List<String> IDS =
            List.of("data-id", "data-video-id", "data-videoid", "data-embed-id", "video-id");

    private static final Pattern YOUTUBE_ID = Pattern.compile("^[A-Za-z0-9_-]{11}$");

    /** Some plug-ins keep their settings as JSON in an attribute. */
    private static final Pattern IN_JSON = Pattern.compile("https?:\\\\?/\\\\?/[^\"'\\s]{5,300}");

    private static final Pattern SWFOBJECT = Pattern.compile("embedSWF\\s{0,9}\\(\\s{0,9}[\"']([^\"']{8,500})[\"']");
    private static final Pattern LINE = Pattern.compile(
            "^(?:\\[(?:embed|youtube|vimeo|dailymotion|video|audio|soundcloud|spotify)[^\\]]{0,20}?(?:[ =]|(?<=embed)\\]))?"
                    + "\"?((?:https?:)?//[^\\s\\[\\]\"<>]{5,400})\"?[^\\[\\]]{0,60}(?:\\]|\\[/\\w{5,10}\\])?$");

    private static final Set<String> PLAYERS = Set.of("iframe", "embed", "video", "audio");

    private final Article article;
    private final List<Embed> found = new ArrayList<>();

    private Embeds(Article article) {
        this.article = article;
    }

    /** An address, absolute, and the element that embeds it. */
    record Embed(Element where, String address) {}

    /** What an article embeds, in the order of the page; the same address may come twice. */
    static List<Embed> of(Article article) {
        return article.once(Embeds::search);
    }

    private static List<Embed> search(Article article) {
        Embeds embeds = new Embeds(article);
        for (Element element : article.elements()) {
            embeds.read(element);
        }
        for (Block block : article.blocks()) {
            embeds.readLine(block);
        }
        return List.copyOf(embeds.found);
    }

    private void read(Element element) {
        String tag = element.normalName();
        if (tag.equals("object")) {
            readObject(element);
        } else if (PLAYERS.contains(tag) && element.closest("object") == null) {
            Element source = element.selectFirst("source[src]");
            add(element, source == null || element.hasAttr("src") ? element.attr("src") : source.attr("src"));
        } else if (tag.equals("script")) {
            Matcher call = SWFOBJECT.matcher(Text.head(element.data(), MAX_SCRIPT));
            while (call.find()) {
                add(element, call.group(1));
            }
        } else if (tag.equals("img")) {
            readThumbnail(element);
        }
        if (element.attributesSize() > 0 && !tag.equals("img") && !tag.equals("a")) {
            readAttributes(element);
        }
    }

    /** An object says the same up to three times, for as many browsers; the first that names a player counts. */
    private void readObject(Element object) {
        List<String> addresses = new ArrayList<>();
        addresses.add(object.attr("data"));
        for (Element param : object.getElementsByTag("param")) {
            if (Set.of("movie", "src").contains(param.attr("name").toLowerCase(Locale.ROOT))) {
                addresses.add(param.attr("value"));
            }
        }
        object.getElementsByTag("embed").forEach(embed -> addresses.add(embed.attr("src")));
        addresses.stream()
                .flatMap(address -> article.page().resolve(address).stream())
                .filter(address ->
                        Players.of(address).isPresent() || Players.file(address).isPresent())
                .findFirst()
                .ifPresent(address -> add(object, address));
    }

    /** A still from YouTube that leads nowhere, or to YouTube, stands for the video. */
    private void readThumbnail(Element image) {
        String source = new ImageElement(image, article.page()).shown().orElse("");
        Element link = image.closest("a");
        if (source.contains("/vi/") && (link == null || link.attr("href").contains("youtu"))) {
            add(image, source);
        }
    }

    private void readAttributes(Element element) {
        ADDRESSES.forEach(name -> readAddress(element, element.attr(name)));
        YOUTUBE_IDS.forEach(name -> addYouTube(element, element.attr(name)));
        String names =
                Text.head(element.normalName() + " " + element.className(), 300).toLowerCase(Locale.ROOT);
        if (names.contains("youtube") || names.contains("lyte") || names.contains("yt-")) {
            IDS.forEach(name -> addYouTube(element, element.attr(name)));
            addYouTube(element, element.id().replaceFirst("^(?:WYL_|lyte_)", ""));
        }
    }

    private void readAddress(Element element, String value) {
        if (value.startsWith("{")) {
            Matcher address = IN_JSON.matcher(Text.head(value, 4_000));
            while (address.find()) {
                add(element, address.group().replace("\\", ""));
            }
        } else {
            add(element, value);
        }
    }

    private void addYouTube(Element element, String id) {
        if (YOUTUBE_ID.matcher(id).find()) {
            add(element, "https://www.youtube.com/embed/" + id);
        }
    }

    private void readLine(Block block) {
        if (block.text().length() < 500) {
            Matcher line = LINE.matcher(block.text());
            if (line.find()) {
                add(block.element(), line.group(1));
            }
        }
    }

    private void add(Element where, String address) {
        if (!address.isBlank() && found.size() < MAX_FOUND) {
            article.page().resolve(address).ifPresent(absolute -> found.add(new Embed(where, absolute)));
        }
    }
}
