// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.schema.check;

import java.util.List;

/** VD-REQ, VD-REC: what a video needs to be shown as one. */
final class VideoRules implements Subject {
    @Override
    public void check(Place video, Report report) {
        if (!video.isA("VideoObject")) {
            return;
        }
        for (String name : List.of("name", "thumbnailUrl", "uploadDate")) {
            if (!video.has(name)) {
                report.add("VD-REQ", video.path(name), name);
            }
        }
        for (String name : List.of("description", "duration")) {
            if (!video.has(name)) {
                report.add("VD-REC", video.path(name), name);
            }
        }
        if (!video.has("contentUrl") && !video.has("embedUrl")) {
            report.add("VD-REC", video.path("contentUrl"), "contentUrl");
        }
    }
}
