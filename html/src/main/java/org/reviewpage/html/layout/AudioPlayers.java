// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.layout;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.reviewpage.core.Media;
import org.reviewpage.html.evidence.Extractor;
import org.reviewpage.html.evidence.Field;
import org.reviewpage.html.evidence.Findings;
import org.reviewpage.html.media.Players;
import org.reviewpage.html.page.Article;
import org.reviewpage.html.page.Text;

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
            Optional<Media.Builder> player = Players.of(embed.address()).or(() -> Players.file(embed.address()));
            report(player, PLAYER, embed.where(), embed.address(), seen, findings);
        }
        for (Element link : article.elements()) {
            if (link.normalName().equals("a")) {
                article.page()
                        .resolve(link.attr("href"))
                        .ifPresent(address -> report(Players.file(address), LINK, link, address, seen, findings));
            }
        }
    }

    private static void report(
            Optional<Media.Builder> player,
            double confidence,
            Element where,
            String address,
            Set<Object> seen,
            Findings findings) {
        if (player.isEmpty()) {
            return;
        }
        Media.Builder audio = player.get();
        String title = Text.collapse(where.attr("title"));
        if (!title.isEmpty()) {
            audio.name(Text.head(title, 200));
        }
        Media media = audio.build();
        if (media.kind() == Media.Kind.AUDIO && seen.add(Field.MEDIA.key(media))) {
            findings.report(Field.MEDIA, media, confidence, where, address);
        }
    }
}
