"""Holds the scores of forecasts against those of scoringrules.

Reads one forecast a line from standard input, as the benchmark `forecast_scores` writes them with
`--samples`, and fails where a score differs by more than 1e-9 of itself.
"""

import json
import sys

import numpy
import scoringrules

MOST = 1e-9


def main():
    worst, count = 0.0, 0
    for line in sys.stdin:
        said = json.loads(line)
        truth = said["truth"]
        crps = scoringrules.crps_ensemble(truth, numpy.array(said["ends"]), estimator="nrg")
        interval = scoringrules.interval_score(truth, said["low"], said["high"], 0.2)
        for ours, theirs in ((said["crps"], crps), (said["interval"], interval)):
            worst = max(worst, abs(ours - float(theirs)) / max(1.0, abs(ours)))
        count += 1
    print(f"{count} forecasts: scores differ by {worst:.1e} at most")
    if count == 0 or worst > MOST:
        sys.exit(1)


main()
