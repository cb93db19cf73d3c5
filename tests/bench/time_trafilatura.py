"""Times trafilatura on pages: a JSON list of paths on standard input, CPU seconds of the passes after the first on
standard output, and the number of pages it raised on."""

import json
import sys
from resource import RUSAGE_SELF, getrusage

import trafilatura


def run(pages):
    failed = 0
    for page in pages:
        try:
            trafilatura.extract(page)
        except Exception:
            failed += 1
    return failed


def cpu():
    usage = getrusage(RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


job = json.load(sys.stdin)
pages = [open(path, encoding="utf-8", errors="replace").read() for path in job["paths"]]
failed = run(pages)
before = cpu()
for _ in range(job["timed"]):
    run(pages)
print(json.dumps({"peer": cpu() - before, "failed": failed}))
