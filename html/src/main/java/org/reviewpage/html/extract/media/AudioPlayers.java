// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.extract.media;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.core.Media;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.media.Players;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.words.Text;

/** Reports the recordings that an article embeds: players of Bandcamp, Spotify or SoundCloud, files, links to files. */
public final class AudioPlayers implements Extractor {
    private static final double PLAYER = 0.9;
    private static final double LINK = 0.7;

    @Override
    public String name() {
        return "audio";
    }

    @Override
    public void extract(Article article, Findings findings) {
        Set<Object> seen = new HashSet<>();
        for (Embeds.Embed embed : Embeds.of(article)) {
            report(embed.media(), PLAYER, embed.where(), embed.address(), seen, findings);
        }
        for (Element link : article.elements("a")) {
            if (Players.isFile(link.attr("href"))) {
                article.page()
                        .resolve(link.attr("href"))
                        .ifPresent(address -> Players.file(address)
                                .ifPresent(file -> report(file.build(), LINK, link, address, seen, findings)));
            }
        }
    }

    private static void report(
            Media bare, double confidence, Element where, String address, Set<Object> seen, Findings findings) {
        String title = Text.collapse(where.attr("title"));
        Media media = title.isEmpty()
                ? bare
                : bare.toBuilder().name(Text.head(title, 200)).build();
        if (media.kind() == Media.Kind.AUDIO && seen.add(Field.MEDIA.key(media))) {
            findings.report(Field.MEDIA, media, confidence, where, address);
        }
    }
}
