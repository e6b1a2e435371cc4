//! Minimum-cost flow by successive shortest paths.
//!
//! Each round sends what it can along the cheapest way that is left, found as Bellman and Ford do
//! because ways back cost less than nothing (Busacker, Gowen 1960). Integer capacities give
//! integer flows.

/// A network of pipes; nodes are numbered from 0.
#[derive(Debug, Clone)]
pub(super) struct Network {
    /// Pipes leaving each node. A pipe and its way back are neighbours: numbers `2n` and `2n + 1`.
    leaving: Vec<Vec<usize>>,
    pipes: Vec<Pipe>,
}

#[derive(Debug, Clone, Copy)]
struct Pipe {
    to: usize,
    /// What it can still take.
    room: i64,
    /// Cost of a unit.
    cost: i64,
}

impl Network {
    pub(super) fn new(nodes: usize) -> Self {
        Self {
            leaving: vec![Vec::new(); nodes],
            pipes: Vec::new(),
        }
    }

    /// Lays a pipe and returns its number. Costs are not negative.
    pub(super) fn lay(&mut self, from: usize, to: usize, room: i64, cost: i64) -> usize {
        let number = self.pipes.len();
        self.pipes.push(Pipe { to, room, cost });
        self.pipes.push(Pipe {
            to: from,
            room: 0,
            cost: -cost,
        });
        self.leaving[from].push(number);
        self.leaving[to].push(number + 1);
        number
    }

    /// Sends as much as can flow between two nodes, at the least cost.
    pub(super) fn send(&mut self, source: usize, sink: usize) {
        while let Some(way) = self.cheapest_way(source, sink) {
            let amount = way.iter().map(|pipe| self.pipes[*pipe].room).min();
            for pipe in way {
                self.pipes[pipe].room -= amount.unwrap_or(0);
                self.pipes[pipe ^ 1].room += amount.unwrap_or(0);
            }
        }
    }

    /// Returns what flows through a pipe.
    pub(super) fn flow(&self, pipe: usize) -> i64 {
        self.pipes[pipe ^ 1].room
    }

    /// Returns the pipes of the cheapest way with room, from its end back to its start.
    fn cheapest_way(&self, source: usize, sink: usize) -> Option<Vec<usize>> {
        let mut cost = vec![i64::MAX; self.leaving.len()];
        let mut by: Vec<Option<usize>> = vec![None; self.leaving.len()];
        cost[source] = 0;
        let mut waiting = std::collections::VecDeque::from([source]);
        let mut waits = vec![false; self.leaving.len()];
        while let Some(node) = waiting.pop_front() {
            waits[node] = false;
            for &number in &self.leaving[node] {
                let pipe = self.pipes[number];
                let through = cost[node] + pipe.cost;
                if pipe.room > 0 && through < cost[pipe.to] {
                    cost[pipe.to] = through;
                    by[pipe.to] = Some(number);
                    if !waits[pipe.to] {
                        waits[pipe.to] = true;
                        waiting.push_back(pipe.to);
                    }
                }
            }
        }
        let mut way = Vec::new();
        let mut node = sink;
        while node != source {
            let pipe = by[node]?;
            way.push(pipe);
            node = self.pipes[pipe ^ 1].to;
        }
        Some(way)
    }
}

#[cfg(test)]
mod tests {
    use super::Network;

    #[test]
    fn the_cheapest_flow_takes_a_way_back_where_that_is_cheaper() {
        // 0 → {1, 2} → 3: the direct way through 1 and 2 is cheapest first, and given up later.
        let mut network = Network::new(4);
        let pipes = [
            network.lay(0, 1, 1, 1),
            network.lay(0, 2, 1, 4),
            network.lay(1, 2, 1, 1),
            network.lay(1, 3, 1, 5),
            network.lay(2, 3, 1, 1),
        ];
        network.send(0, 3);
        assert_eq!(pipes.map(|pipe| network.flow(pipe)), [1, 1, 0, 1, 1]);
    }

    #[test]
    fn what_has_no_room_stays_behind() {
        let mut network = Network::new(3);
        let (one, two) = (network.lay(0, 1, 10, 0), network.lay(1, 2, 4, 7));
        network.send(0, 2);
        assert_eq!((network.flow(one), network.flow(two)), (4, 4));
    }
}
