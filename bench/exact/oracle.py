"""The optimum of a small problem, by OR-tools CP-SAT, under rules 1 to 7 of `ruta solve`.

One goal after the other is minimised and then held: a single weighted sum proves far fewer. What is
not proven within the limit is told by its bound.
"""

from ortools.sat.python import cp_model

from problems import QUARTER, instant, late_from, windows

# Work that CP-SAT may do for one goal, in its own measure, so that a slow machine finds the same.
EFFORT = 30.0
DAY = 24 * 60
WEEK = 7 * DAY


class Stages:
    """A model whose goals are minimised one after the other."""

    def __init__(self, model):
        self.model = model
        self.solver = cp_model.CpSolver()
        self.solver.parameters.num_workers = 1
        self.solver.parameters.random_seed = 1
        self.solver.parameters.max_deterministic_time = EFFORT

    def minimise(self, goal):
        """Returns the least value found and the bound under it, and holds the value; nothing where
        there is no plan."""
        self.model.minimize(goal)
        status = self.solver.solve(self.model)
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return None
        found = round(self.solver.objective_value)
        bound = round(self.solver.best_objective_bound)
        self.model.clear_objective()
        self.model.add(goal <= found)
        self.model.clear_hints()
        for index in range(len(self.model.proto.variables)):
            variable = self.model.get_int_var_from_proto_index(index)
            self.model.add_hint(variable, self.solver.value(variable))
        return found, bound


def quarters(minutes):
    return minutes // QUARTER


def caps(asked, free, taken, model):
    """Holds the minutes of each day and week under their caps; `taken` are those of each window."""
    for name, length in (("day", DAY), ("week", WEEK)):
        cap = asked["limits"].get(name)
        if cap is None:
            continue
        for period in {start // length for start, _ in free}:
            inside = [taken[k] for k, (start, _) in enumerate(free) if start // length == period]
            model.add(sum(inside) <= quarters(cap))


def plan(asked, until):
    """Returns (least late minutes, earliest finish, fewest sessions), each with its bound, of plans
    that end before `until`; nothing where there is none.

    Where a session lies inside its window is no matter: it is a bucket that takes sessions in an
    order that the tasks allow, without idle time between them.
    """
    model = cp_model.CpModel()
    limits = asked["limits"]
    shortest, longest = quarters(limits["min_session"]), quarters(limits["max_session"])
    pause = quarters(limits.get("break", 0))
    free = [window for window in windows(asked) if window[1] <= until]
    tasks = asked["tasks"]
    place = {task["id"]: number for number, task in enumerate(tasks)}
    room = [quarters(end - start) for start, end in free]
    work = [[model.new_int_var(0, size, "") for size in room] for _ in tasks]
    count = [[model.new_int_var(0, size // shortest, "") for size in room] for _ in tasks]
    ended = [[model.new_bool_var("") for _ in free] for _ in tasks]
    for j, task in enumerate(tasks):
        model.add(sum(work[j]) == quarters(task["minutes"]))
        for k, size in enumerate(room):
            model.add(work[j][k] >= shortest * count[j][k])
            model.add(work[j][k] <= longest * count[j][k])
            if k > 0:
                model.add_implication(ended[j][k - 1], ended[j][k])
                model.add(work[j][k] == 0).only_enforce_if(ended[j][k - 1])
            for before in task["after"]:
                model.add(work[j][k] == 0).only_enforce_if(ended[place[before]][k].negated())
    taken = [sum(work[j][k] for j in range(len(tasks))) for k in range(len(free))]
    sessions = [sum(count[j][k] for j in range(len(tasks))) for k in range(len(free))]
    caps(asked, free, taken, model)
    finish = model.new_int_var(0, quarters(until), "finish")
    for k, (start, _) in enumerate(free):
        model.add(taken[k] + pause * sessions[k] <= room[k] + pause)
        used = model.new_bool_var("")
        model.add(taken[k] == 0).only_enforce_if(used.negated())
        ends = quarters(start) + taken[k] + pause * (sessions[k] - 1)
        model.add(finish >= ends).only_enforce_if(used)
    late = sum(
        work[j][k]
        for j, task in enumerate(tasks)
        for k, (start, _) in enumerate(free)
        if start >= late_from(task)
    )
    stages = Stages(model)
    found = []
    for goal, unit in ((late, QUARTER), (finish, QUARTER), (sum(sessions), 1)):
        value = stages.minimise(goal)
        if value is None:
            return None
        found.append((value[0] * unit, value[1] * unit))
    return found


class Replan:
    """A state after missed time: lateness against change, minute by minute."""

    def __init__(self, asked, until):
        self.asked = asked
        self.free = [window for window in windows(asked) if window[1] <= until]
        now = instant(asked["now"])
        ahead = [
            (place, instant(session["start"]), instant(session["end"]))
            for session in asked["baseline"]
            for place, task in enumerate(asked["tasks"])
            if task["id"] == session["task"] and instant(session["start"]) >= now
        ]
        self.stands = {
            (place, quarter)
            for place, start, end in ahead
            for quarter in range(quarters(start), quarters(end))
        }

    def future_minutes(self):
        """Returns the minutes that the stored plan holds from now on."""
        return len(self.stands) * QUARTER

    def model(self):
        """Returns a model with the expressions for late and changed quarters.

        Each session that could be is a variable: a task, a start and a length.
        """
        model = cp_model.CpModel()
        limits, tasks = self.asked["limits"], self.asked["tasks"]
        shortest, longest = quarters(limits["min_session"]), quarters(limits["max_session"])
        pause = quarters(limits.get("break", 0))
        place = {task["id"]: number for number, task in enumerate(tasks)}
        waited_for = {place[before] for task in tasks for before in task["after"]}
        edges = sorted(
            {at for start, end in self.free for at in range(quarters(start), quarters(end) + 1)}
        )
        ended = {j: {at: model.new_bool_var("") for at in edges} for j in waited_for}
        for j in waited_for:
            for one, next_one in zip(edges, edges[1:]):
                model.add_implication(ended[j][one], ended[j][next_one])
        holds = {}
        minutes = [[] for _ in tasks]
        taken = [[] for _ in self.free]
        late, stays = [], []
        for k, (start, end) in enumerate(self.free):
            for at in range(quarters(start), quarters(end)):
                for length in range(shortest, min(longest, quarters(end) - at) + 1):
                    for j, task in enumerate(tasks):
                        session = model.new_bool_var("")
                        minutes[j].append(length * session)
                        taken[k].append(length * session)
                        for quarter in range(at, at + length + pause):
                            holds.setdefault(quarter, []).append(session)
                        if at * QUARTER >= late_from(task):
                            late.append(length * session)
                        same = sum((j, quarter) in self.stands for quarter in range(at, at + length))
                        if same:
                            stays.append(same * session)
                        if j in waited_for:
                            # Not ended just before the session is over.
                            model.add_implication(session, ended[j][at + length - 1].negated())
                        for before in task["after"]:
                            model.add_implication(session, ended[place[before]][at])
        for sessions in holds.values():
            model.add_at_most_one(sessions)
        for task, parts in zip(tasks, minutes):
            model.add(sum(parts) == quarters(task["minutes"]))
        caps(self.asked, self.free, [sum(parts) for parts in taken], model)
        return model, sum(late), len(self.stands) - sum(stays)

    def least_late(self, most_changed=None):
        """Returns the least late minutes, changing so many at most, and the bound under it."""
        model, late, changed = self.model()
        if most_changed is not None:
            model.add(changed <= quarters(most_changed))
        found = Stages(model).minimise(late)
        return found and tuple(value * QUARTER for value in found)

    def least_changed(self, most_late):
        """Returns the fewest minutes that change in a plan no later than that, and the bound."""
        model, late, changed = self.model()
        model.add(late <= quarters(most_late))
        found = Stages(model).minimise(changed)
        return found and tuple(value * QUARTER for value in found)
