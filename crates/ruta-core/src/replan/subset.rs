//! Taking as many of some things as a test allows.

/// Offers things to a test, all at once, then in halves down to single ones, and leaves those out
/// that it refuses; after so many tests it stops (delta debugging: Zeller, Hildebrandt 2002).
///
/// What the test accepts is taken: later tests build on it.
pub(super) fn most_that_hold<T>(things: &[T], tests: usize, mut holds: impl FnMut(&[T]) -> bool) {
    let mut left = tests;
    let mut waiting = vec![things];
    while let Some(some) = waiting.pop() {
        if some.is_empty() || left == 0 {
            continue;
        }
        left -= 1;
        if !holds(some) && some.len() > 1 {
            let (first, second) = some.split_at(some.len() / 2);
            waiting.extend([second, first]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::most_that_hold;

    #[test]
    fn only_what_fits_is_taken() {
        let (mut sum, mut tests) = (0, 0);
        most_that_hold(&[3, 9, 1, 2, 8], 100, |some| {
            tests += 1;
            let fits = sum + some.iter().sum::<i32>() <= 7;
            sum += if fits { some.iter().sum() } else { 0 };
            fits
        });
        assert_eq!((sum, tests), (6, 9));
    }

    #[test]
    fn tests_are_counted() {
        let mut tests = 0;
        most_that_hold(&[1, 2, 3, 4], 3, |_| {
            tests += 1;
            false
        });
        assert_eq!(tests, 3);
    }
}
