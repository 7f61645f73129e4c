# SPDX-License-Identifier: Apache-2.0
"""vocabulary.py TABLE PROPERTIES.tsv: fails if the project's part of schema.org differs from the table of a release.

TABLE has the columns domain, property and range, a line for each domain of a property. The project leaves out domains that
are no things which are written.
"""
import csv
import re
import sys

domains, ranges = {}, {}
for row in csv.DictReader(open(sys.argv[1], encoding="utf-8"), delimiter="\t"):
    domains.setdefault(row["property"], set()).add(row["domain"])
    ranges.setdefault(row["property"], set()).update(re.split(r"[|, ]+", row["range"]))

wrong = []
for line in open(sys.argv[2], encoding="utf-8"):
    if line.strip() and not line.startswith("#"):
        name, types, values = line.rstrip("\n").split("\t")
        if not set(types.split()) <= domains.get(name, set()):
            wrong.append(f"{name} is not on {set(types.split()) - domains.get(name, set())}")
        if set(values.split()) != ranges.get(name, set()):
            wrong.append(f"{name} holds {sorted(ranges.get(name, set()))}")
print("\n".join(wrong) or "the properties are those of the table")
sys.exit(bool(wrong))
