// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.media;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewpage.core.Media;
import org.reviewpage.html.media.Players;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Block;
import org.reviewpage.html.words.Text;

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

    private static final Pattern YOUTUBE_ID = Pattern.compile("[A-Za-z0-9_-]{11}");

    /** Some plug-ins keep their settings as JSON in an attribute. */
    private static final Pattern IN_JSON = Pattern.compile("https?:\\\\?/\\\\?/[^\"'\\s]{5,300}");

    private static final Pattern SWFOBJECT = Pattern.compile("embedSWF\\s{0,9}\\(\\s{0,9}[\"']([^\"']{8,500})[\"']");
    private static final Pattern LINE = Pattern.compile(
            "(?:\\[(?:embed|youtube|vimeo|dailymotion|video|audio|soundcloud|spotify)[^\\]]{0,20}?(?:[ =]|(?<=embed)\\]))?"
                    + "\"?((?:https?:)?//[^\\s\\[\\]\"<>]{5,400})\"?[^\\[\\]]{0,60}(?:\\]|\\[/\\w{5,10}\\])?");

    private static final Set<String> PLAYERS = Set.of("iframe", "embed", "video", "audio");

    private final Article article;
    /** The elements that have one of those attributes, as most have none. */
    private final Set<Element> addressed = new HashSet<>();

    private final List<Embed> found = new ArrayList<>();

    private Embeds(Article article) {
        this.article = article;
        ADDRESSES.forEach(name -> addressed.addAll(article.elementsWith(name)));
        YOUTUBE_IDS.forEach(name -> addressed.addAll(article.elementsWith(name)));
    }

    /** An absolute address, what it plays, and the element that embeds it. */
    record Embed(Element where, String address, Media media) {}

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
        } else if (PLAYERS.contains(tag) && !isInObject(element)) {
            readSource(element);
        } else if (tag.equals("script")) {
            element.dataNodes().forEach(code -> readScript(element, code.getWholeData()));
        } else if (tag.equals("img")) {
            readThumbnail(element);
        }
        if (element.attributesSize() > 0 && !tag.equals("img") && !tag.equals("a")) {
            readAttributes(element);
        }
    }

    private void readScript(Element script, String code) {
        if (code.contains("embedSWF")) {
            Matcher call = SWFOBJECT.matcher(Text.head(code, MAX_SCRIPT));
            while (call.find()) {
                add(script, call.group(1));
            }
        }
    }

    private static boolean isInObject(Element element) {
        Element at = element.parent();
        while (at != null && !at.nameIs("object")) {
            at = at.parent();
        }
        return at != null;
    }

    private void readSource(Element player) {
        String address = player.attr("src");
        if (!player.hasAttr("src")) {
            for (Element source : player.getElementsByTag("source")) {
                address = address.isEmpty() ? source.attr("src") : address;
            }
        }
        add(player, address);
    }

    /** An object says the same up to three times, for as many browsers; the first that names a player counts. */
    private void readObject(Element object) {
        int before = found.size();
        add(object, object.attr("data"));
        for (Element param : object.getElementsByTag("param")) {
            String name = param.attr("name").toLowerCase(Locale.ROOT);
            if (found.size() == before && (name.equals("movie") || name.equals("src"))) {
                add(object, param.attr("value"));
            }
        }
        for (Element embed : object.getElementsByTag("embed")) {
            if (found.size() == before) {
                add(object, embed.attr("src"));
            }
        }
    }

    /** A still from YouTube that leads nowhere, or to YouTube, stands for the video. */
    private void readThumbnail(Element image) {
        String source = ImageElement.of(image, article.page()).shown().orElse("");
        if (source.contains("/vi/")) {
            Element link = image.closest("a");
            if (link == null || link.attr("href").contains("youtu")) {
                add(image, source);
            }
        }
    }

    private void readAttributes(Element element) {
        if (addressed.contains(element)) {
            ADDRESSES.forEach(name -> readAddress(element, element.attr(name)));
            YOUTUBE_IDS.forEach(name -> addYouTube(element, element.attr(name)));
        }
        boolean isCustom = element.normalName().indexOf('-') > 0;
        if (isCustom && isYouTube(element.normalName()) || isYouTube(element.className())) {
            IDS.forEach(name -> addYouTube(element, element.attr(name)));
            addYouTube(element, element.id().replaceFirst("^(?:WYL_|lyte_)", ""));
        }
    }

    private static boolean isYouTube(String stated) {
        String name = Text.head(stated, 300).toLowerCase(Locale.ROOT);
        return name.contains("youtube") || name.contains("lyte") || name.contains("yt-");
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
        if (id.length() == 11 && YOUTUBE_ID.matcher(id).matches()) {
            add(element, "https://www.youtube.com/embed/" + id);
        }
    }

    private void readLine(Block block) {
        if (block.text().length() < 500 && block.text().contains("//")) {
            Matcher line = LINE.matcher(block.text());
            if (line.matches()) {
                add(block.element(), line.group(1));
            }
        }
    }

    private void add(Element where, String address) {
        if (!address.isBlank() && found.size() < MAX_FOUND) {
            Optional<String> absolute = article.page().resolve(address);
            absolute.flatMap(at -> Players.of(at).or(() -> Players.file(at)))
                    .ifPresent(media -> found.add(new Embed(where, absolute.get(), media.build())));
        }
    }
}
