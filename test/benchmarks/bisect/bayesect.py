"""Plays git_bayesect (PyPI) for the benchmark: reads one world a line as JSON, asks for readings on stdout, gets 0 or 1 on stdin."""
import json
import sys

import numpy as np
from git_bayesect import Bisector

for line in sys.stdin:
    world = json.loads(line)
    count = world["suspects"]
    prior = world["prior"] or [1 / count] * count
    # Its index 0 is the newest commit and the last one the old commit, which as in its own command line has a weight as well.
    weights = np.array([sum(prior) / count, *prior])[::-1].copy()
    bisector = Bisector(weights)
    taken = 0
    while True:
        distribution = bisector.distribution
        best = int(np.argmax(distribution))
        if distribution[best] >= world["confidence"] or taken >= world["atMost"]:
            break
        asked = int(bisector.select())
        print("?", count - asked, flush=True)
        bisector.record(asked, sys.stdin.readline().strip() == "1")
        taken += 1
    print("!", count - best, float(distribution[best]), flush=True)
