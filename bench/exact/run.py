"""Holds Ruta's plans and replans of small problems against the optimum.

Usage: run.py RUTA FOLDER [SEEDS]. RUTA is the program, FOLDER takes `results.json` and `table.md`;
SEEDS is how many seeds of each size are taken, all where it is left out.
"""

import json
import subprocess
import sys
from pathlib import Path

import oracle
from problems import QUARTER, after_a_missed_week, instant, problem, windows

# Tasks of a problem, and how many seeds of that size.
SIZES = ((6, 8), (8, 8), (10, 8), (12, 8))
REPLANNED = (6, 8)
POLICIES = ("keep-calendar", "balanced", "keep-deadlines")
# Windows that an optimum may use behind the planner's last one.
SPARE_WINDOWS = 8


def answers(ruta, asked):
    """Returns what `ruta solve` answers to each problem."""
    lines = "".join(json.dumps(one) + "\n" for one in asked)
    done = subprocess.run(
        [ruta, "solve", "--lines"], input=lines, capture_output=True, text=True, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def horizon(asked, finish):
    """Returns where the oracle stops looking: some windows behind an end."""
    ends = [end for _, end in windows(asked)]
    behind = [end for end in ends if end >= finish]
    return behind[min(SPARE_WINDOWS, len(behind) - 1)]


def late(answer):
    return sum(task["minutes"] for task in answer["late"])


def planned(seed, tasks, asked, answer):
    """Returns how far a plan is from the optimum; nothing where the work has no place."""
    if answer["unplaced"]:
        return None
    own = (late(answer), instant(answer["finish"]), len(answer["sessions"]))
    least = oracle.plan(asked, horizon(asked, own[1]))
    row = {"seed": seed, "tasks": tasks}
    for name, value, (found, bound) in zip(("late", "finish", "sessions"), own, least):
        row[name] = {"ruta": value, "found": found, "bound": bound}
    return row


def replanned(seed, tasks, asked, by_policy):
    """Returns the lateness and the change of the policies beside the exact front; nothing where the
    oracle finds no plan in time."""
    if any(answer["unplaced"] for answer in by_policy.values()):
        return None
    own = {
        policy: {"late": late(answer), "changed": answer["diff"]["minutes_changed"]}
        for policy, answer in by_policy.items()
    }
    last = max(instant(answer["finish"]) for answer in by_policy.values())
    exact = oracle.Replan(asked, horizon(asked, last))
    future = exact.future_minutes()
    quarter = max(future // 4 // QUARTER * QUARTER, own["keep-calendar"]["changed"])
    row = {
        "seed": seed,
        "tasks": tasks,
        "future": future,
        "ruta": own,
        "least_late": exact.least_late(),
        "least_late_within_quarter": exact.least_late(quarter),
        "least_changed": exact.least_changed(own["keep-deadlines"]["late"]),
    }
    decided = all(row[name] for name in ("least_late", "least_late_within_quarter", "least_changed"))
    return row if decided else None


def mean(values):
    values = list(values)
    return sum(values) / len(values) if values else 0.0


def summary(plans, replans):
    """Returns the figures that the targets speak of."""
    proven = [row for row in plans if row["late"]["found"] == row["late"]["bound"]]
    gaps = [
        100 * (row["finish"]["ruta"] - row["finish"]["bound"]) / row["finish"]["bound"]
        for row in plans
    ]
    sessions = sum(row["sessions"]["ruta"] for row in plans)
    fewest = sum(row["sessions"]["bound"] for row in plans)
    return {
        "plans": len(plans),
        "lateness_proven": len(proven),
        "extra_late_minutes": sum(row["late"]["ruta"] - row["late"]["bound"] for row in plans),
        "finish_gap_percent": round(mean(gaps), 2),
        "sessions_above_bound_percent": round(100 * (sessions / fewest - 1), 2),
        "replans": len(replans),
        "keep_deadlines_extra_late_minutes": sum(
            row["ruta"]["keep-deadlines"]["late"] - row["least_late"][1] for row in replans
        ),
        "keep_deadlines_changed": sum(row["ruta"]["keep-deadlines"]["changed"] for row in replans),
        "keep_deadlines_least_changed": sum(
            row["least_changed"][1] for row in replans
        ),
        "balanced_late": sum(row["ruta"]["balanced"]["late"] for row in replans),
        "balanced_least_late": sum(row["least_late_within_quarter"][1] for row in replans),
        "keep_calendar_late": sum(row["ruta"]["keep-calendar"]["late"] for row in replans),
    }


def table(plans, figures):
    """Returns the results by size as Markdown."""
    lines = [
        "| tasks | plans | extra late minutes | finish gap, mean | sessions above the bound |",
        "|---|---|---|---|---|",
    ]
    for tasks, _ in SIZES:
        rows = [row for row in plans if row["tasks"] == tasks]
        of_size = summary(rows, [])
        lines.append(
            f"| {tasks} | {of_size['plans']} | {of_size['extra_late_minutes']} |"
            f" {of_size['finish_gap_percent']} % | {of_size['sessions_above_bound_percent']} % |"
        )
    lines += ["", "| figure | value |", "|---|---|"]
    lines += [f"| {name.replace('_', ' ')} | {value} |" for name, value in figures.items()]
    return "\n".join(lines) + "\n"


def main():
    ruta, folder = sys.argv[1], Path(sys.argv[2])
    most = int(sys.argv[3]) if len(sys.argv) > 3 else None
    asked = [
        (seed, tasks, problem(seed, tasks))
        for tasks, seeds in SIZES
        for seed in range(min(seeds, most or seeds))
    ]
    given = answers(ruta, [one for _, _, one in asked])
    plans, replans = [], []
    for (seed, tasks, one), answer in zip(asked, given):
        row = planned(seed, tasks, one, answer)
        if row:
            plans.append(row)
        print(seed, tasks, json.dumps(row), flush=True)
        later = tasks in REPLANNED and after_a_missed_week(one, answer)
        if later:
            by_policy = dict(
                zip(POLICIES, answers(ruta, [dict(later, policy=policy) for policy in POLICIES]))
            )
            row = replanned(seed, tasks, later, by_policy)
            if row:
                replans.append(row)
            print(seed, tasks, json.dumps(row), flush=True)
    figures = summary(plans, replans)
    results = {"figures": figures, "plans": plans, "replans": replans}
    (folder / "results.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    (folder / "table.md").write_text(table(plans, figures), encoding="utf-8")
    print(table(plans, figures))


if __name__ == "__main__":
    main()
