# SPDX-License-Identifier: Apache-2.0
"""judges.py PREDICTIONS.ndjson VALIDATE.sh: asks other people's validators about the JSON-LD of every rated and signed review.

Prints what they say, how often, and how many reviews pass; with warnings counted too, and without those that have a video,
for which a search engine recommends more than any page says. VALIDATE.sh is asked for the judges adobe and vocab, which take
about a second a review and core; dts, beside it, reads all the files at once, for it takes longest to begin.
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


def report(arguments, **environment):
    return subprocess.run(arguments, capture_output=True, text=True, env=os.environ | environment).stdout


def by_rules(files):
    """What adobe and vocab say: (file, line) pairs."""
    said = report(["bash", validate, *files], ONLY="adobe vocab")
    return re.findall(r"^(\S+\.jsonld): (.*)", said, re.MULTILINE)


def by_types(files):
    """What dts says: (file, line) pairs."""
    home = os.environ.get("ORACLES_HOME", os.path.expanduser("~/.cache/reviewpage-oracles"))
    said = report(["node", os.path.join(os.path.dirname(validate), "dts.mjs"), *files], ORACLES_HOME=home)
    errors = re.findall(r"^dts ERROR (\S+\.jsonld): +(.*)", said, re.MULTILINE)
    verdicts = re.findall(r"^dts (RESULT \w+) (\S+\.jsonld)", said, re.MULTILINE)
    return [(file, "dts ERROR " + text) for file, text in errors] + [(file, "dts " + text) for text, file in verdicts]


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
    cores = os.cpu_count() or 1
    with concurrent.futures.ThreadPoolExecutor(cores) as threads:
        said = [pair for pairs in threads.map(by_rules, [paths[core::cores] for core in range(cores)]) for pair in pairs]
    said += by_types(paths)

lines = collections.defaultdict(list)
for path, line in said:
    lines[path].append(line)
results = []
for path in paths:
    verdicts = [line for line in lines[path] if " RESULT " in line]
    passed = len(verdicts) == 3 and all(" RESULT PASS" in line for line in verdicts)
    results.append((path, passed, [line for line in lines[path] if re.search(r"^\w+ (ERROR|WARNING) ", line)]))

counts = collections.Counter(message for _, _, said in results for message in set(said))
for message, count in counts.most_common():
    print(f"{count:4} {message}")
for path, passed, said in results:
    if not passed or said:
        print("WARN" if passed else "FAIL", os.path.basename(path), "(video)" if path in videos else "")
for name, chosen in (("all", results), ("without a video", [r for r in results if r[0] not in videos])):
    passed = sum(ok for _, ok, _ in chosen)
    strictly = sum(ok and not said for _, ok, said in chosen)
    print(f"{name}: {len(chosen)} rated and signed reviews, {passed} pass, {strictly} without a warning")
sys.exit(not all(ok for _, ok, _ in results))
