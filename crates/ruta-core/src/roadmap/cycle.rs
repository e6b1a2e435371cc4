//! Parts that wait for each other.

/// What a part waits for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Edge {
    /// The part that comes first.
    pub(super) to: usize,
    /// The byte at which the file says so; none for the order inside a topic.
    pub(super) at: Option<usize>,
}

/// Returns the cycles of a graph, one for each edge that closes one in a walk in order: the parts
/// of the cycle, each waiting for the next, and the byte of one edge of it.
///
/// The walk keeps its own stack, because a roadmap may be as deep as it is long.
pub(super) fn cycles(edges: &[Vec<Edge>]) -> Vec<(usize, Vec<usize>)> {
    let mut found = Vec::new();
    let mut walked = vec![false; edges.len()];
    // Where a part stands on the path, while it does.
    let mut on_path: Vec<Option<usize>> = vec![None; edges.len()];
    for root in 0..edges.len() {
        if walked[root] {
            continue;
        }
        // Each step: the part, and how many of its edges were followed.
        let mut path: Vec<(usize, usize)> = vec![(root, 0)];
        (walked[root], on_path[root]) = (true, Some(0));
        while let Some((part, followed)) = path.last_mut() {
            let Some(edge) = edges[*part].get(*followed) else {
                on_path[*part] = None;
                path.pop();
                continue;
            };
            *followed += 1;
            match on_path[edge.to] {
                Some(first) => {
                    let steps = &path[first..];
                    // The closing edge first; the order inside a topic alone makes no cycle.
                    let mut taken = steps
                        .iter()
                        .rev()
                        .map(|(part, followed)| edges[*part][followed - 1]);
                    if let Some(at) = taken.find_map(|edge| edge.at) {
                        found.push((at, steps.iter().map(|(part, _)| *part).collect()));
                    }
                }
                None if !walked[edge.to] => {
                    (walked[edge.to], on_path[edge.to]) = (true, Some(path.len()));
                    path.push((edge.to, 0));
                }
                None => {}
            }
        }
    }
    found
}
