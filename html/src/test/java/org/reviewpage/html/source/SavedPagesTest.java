// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.html.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedPagesTest {
    @TempDir
    Path folder;

    private Path zip(String... namesAndTexts) throws IOException {
        Path zip = folder.resolve("export.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    @Test
    void aBrowserSavesAPageAsAMessage() {
        Opened saved = Opened.of(folder, "page.mhtml", """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://blog.example/caf
                Subject: A page
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html"; boundary="----Boundary--7"

                ------Boundary--7
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                ------Boundary--7
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://blog.example/other

                <html lang=3D"fr"><title>Caf=C3=A9 au =
                lait</title></html>
                ------Boundary--7--
                """.replace("\n", "\r\n"));

        assertThat(saved.only().url()).contains("https://blog.example/caf");
        assertThat(saved.only().html()).startsWith("<html lang=\"fr\"><title>Café au lait</title></html>");
    }

    @Test
    void aPartMayBeInBase64() {
        String html = Base64.getMimeEncoder()
                .encodeToString("<html><title>T</title></html>".getBytes(StandardCharsets.UTF_8));
        String message =
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n"
                        + "Content-Transfer-Encoding: base64\nContent-Location: http://blog.example/1\n\n" + html
                        + "\n--b--\n";

        assertThat(Opened.of(folder, "page.mht", message).only().html()).isEqualTo("<html><title>T</title></html>");
        assertThat(Opened.of(folder, "none.mht", message.replace("text/html", "text/css"))
                        .failures())
                .containsEntry("none.mht", "there is no HTML in the message");
    }

    @Test
    void theWaybackMachineTakesItsToolbarBack() {
        PageContent page = Opened.of(folder, "wayback.html", """
                <html><head><script src="https://web-static.archive.org/_static/js/wombat.js"></script>
                <script>__wm.wombat("http://blog.example/post/","20131218000000","https://web.archive.org/");</script>
                <!-- End Wayback Rewrite JS Include -->
                <title>T</title></head><body><!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp">12 captures</div><!-- END WAYBACK TOOLBAR INSERT -->
                <a href="https://web.archive.org/web/20131218000000/https://other.example/">x</a>
                <img src="/web/20131218000000im_/http://blog.example/a.jpg"></body></html>
                <!-- FILE ARCHIVED ON 20131218 -->
                """).only();

        assertThat(page.url()).contains("http://blog.example/post/");
        assertThat(page.html())
                .contains("href=\"https://other.example/\"", "src=\"http://blog.example/a.jpg\"", "<title>T</title>")
                .doesNotContain("12 captures", "wombat");
    }

    @Test
    void aZipIsAFolder() throws IOException {
        Opened zip = Opened.of(zip(
                "Takeout/Blogger/feed.atom",
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>T</title><content>c</content></entry></feed>",
                "posts/a.html",
                "<html><title>A</title></html>",
                "posts/a.css",
                "p {}",
                "__MACOSX/posts/._a.html",
                "x",
                "../../evil.html",
                "<html><title>E</title></html>"));

        assertThat(zip.pages())
                .containsOnlyKeys(
                        "export.zip#../../evil.html",
                        "export.zip#Takeout/Blogger/feed.atom#entry-1",
                        "export.zip#posts/a.html");
        assertThat(folder.toFile().list()).as("nothing is unpacked").containsExactly("export.zip");
    }

    @Test
    void aZipThatInflatesBeyondAllMeasureIsNotReadToItsEnd() throws IOException {
        Opened zip = Opened.of(zip("bomb.html", " ".repeat(18 << 20), "good.html", "<html><title>A</title></html>"));

        assertThat(zip.pages()).containsOnlyKeys("export.zip#good.html");
        assertThat(zip.failures().get("export.zip#bomb.html")).contains("100 times");
    }

    @Test
    void aDamagedZipSaysSo() throws IOException {
        byte[] bytes = Files.readAllBytes(zip("a.html", "<html></html>"));

        assertThat(Opened.of(Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(bytes, 40)))
                        .failures())
                .containsOnlyKeys("cut.zip");
    }
}
