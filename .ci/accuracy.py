# SPDX-License-Identifier: Apache-2.0
"""accuracy.py FLOORS SCORES: fails if a score lies below its floor, a page is missing or a page ended in an error."""
import json
import sys

TOLERANCE = 0.005

floors, scores = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
failures = [f"{scores[count]} pages {count}" for count in ("missing", "errors") if scores[count]]
for field, floor in floors.items():
    low = scores[field] < floor - TOLERANCE
    print(f"{field:10} {scores[field]:.3f}  floor {floor:.3f}{'  TOO LOW' if low else ''}")
    if low:
        failures.append(f"{field} fell from {floor:.3f} to {scores[field]:.3f}")
print("\n".join(failures) if failures else f"{scores['pages']} pages, none missing, no errors")
sys.exit(bool(failures))
