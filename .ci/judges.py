# SPDX-License-Identifier: Apache-2.0
"""judges.py PREDICTIONS.ndjson VALIDATE.sh: asks other people's validators about the JSON-LD of every rated and signed review.

Prints what they say, how often, and how many reviews pass; with warnings counted too, and without those that have a video,
for which a search engine recommends more than any page says. Takes about a second a review and core.
"""
import collections
import concurrent.futures
import json
import os
import re
import subprocess
import sys
import tempfile

predictions, validate = sys.argv[1:3]


def judged(path):
    run = subprocess.run(["bash", validate, path], capture_output=True, text=True)
    said = re.findall(r"(\w+ (?:ERROR|WARNING) .*)", run.stdout)
    return path, run.returncode == 0, said


with tempfile.TemporaryDirectory() as folder:
    videos = set()
    for line in open(predictions, encoding="utf-8"):
        page = json.loads(line)
        for i, review in enumerate(page["reviews"]):
            if review.get("author") and review.get("reviewRating"):
                path = os.path.join(folder, f"{os.path.basename(page['source'])}-{i}.jsonld")
                with open(path, "w", encoding="utf-8") as out:
                    json.dump(review, out)
                if "VideoObject" in json.dumps(review):
                    videos.add(path)
    paths = [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as threads:
        results = list(threads.map(judged, paths))

counts = collections.Counter(message for _, _, said in results for message in set(said))
for message, count in counts.most_common():
    print(f"{count:4} {message}")
for path, passed, said in results:
    if not passed:
        print("FAIL", os.path.basename(path), "(video)" if path in videos else "")
for name, chosen in (("all", results), ("without a video", [r for r in results if r[0] not in videos])):
    passed = sum(ok for _, ok, _ in chosen)
    strictly = sum(ok and not said for _, ok, said in chosen)
    print(f"{name}: {len(chosen)} rated and signed reviews, {passed} pass, {strictly} without a warning")
sys.exit(not all(ok for _, ok, _ in results))
