"""Times trafilatura on pages: jobs as lines of JSON on standard input, each answered by a line with the CPU seconds of
one pass and the number of pages it raised on."""

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


pages = None
for line in sys.stdin:
    job = json.loads(line)
    if pages is None:
        pages = [open(path, "rb").read() for path in job["paths"]] * job["repeat"]
    before = cpu()
    failed = run(pages)
    print(json.dumps({"seconds": {job["candidate"]: cpu() - before}, "failed": failed}), flush=True)
