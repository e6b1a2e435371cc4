//! One answer for each line, in order, on all cores.
//!
//! A reader deals the lines to workers, and a writer puts the answers back in order. An answer
//! is flushed as soon as its turn has come, so that a co-process may write one line and wait.

use std::collections::BTreeMap;
use std::io::{self, BufRead, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use thiserror::Error;

/// How many lines a worker may be ahead of the first answer that is not written yet.
const AHEAD: usize = 64;

/// What became of the lines.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Report {
    /// Lines whose answer is an error.
    pub(super) refused: u64,
}

/// Why the lines came to an end before their end.
#[derive(Debug, Error)]
pub(super) enum LinesError {
    /// The input could not be read.
    #[error("the input cannot be read: {0}")]
    Read(io::Error),
    /// The answers could not be written.
    #[error("the answers cannot be written: {0}")]
    Write(io::Error),
}

/// A line and its place among the lines.
type Numbered = (u64, Vec<u8>);
/// An answer and its place among the lines.
type Answered = (u64, Result<String, String>);

/// Answers each line of `input` on a line of `output`, so that the n-th answer is that of the n-th
/// line; a blank line is a problem that cannot be read.
///
/// `answer` returns one line of text, the error of a refused line too. `step` is called once for
/// each answer written.
///
/// # Errors
/// [`LinesError`] where reading or writing fails; what was answered before is written.
pub(super) fn answer_each<W: Write + Send>(
    input: impl BufRead,
    output: W,
    workers: usize,
    answer: impl Fn(&[u8]) -> Result<String, String> + Sync,
    step: impl Fn() + Send,
) -> Result<Report, LinesError> {
    let (lines, dealt) = sync_channel::<Numbered>(workers);
    let (answers, answered) = sync_channel::<Answered>(workers);
    let (permits, permitted) = sync_channel::<()>(workers * AHEAD);
    // Owned by the workers alone: when the last of them ends, the reader must hear of it.
    let dealt = Arc::new(Mutex::new(dealt));
    thread::scope(|scope| {
        for _ in 0..workers {
            let (dealt, answers, answer) = (Arc::clone(&dealt), answers.clone(), &answer);
            scope.spawn(move || {
                while let Some((place, line)) = next(&dealt) {
                    if answers.send((place, answer(&line))).is_err() {
                        break;
                    }
                }
            });
        }
        drop((answers, dealt));
        let writer = scope.spawn(move || write(output, &answered, &permitted, step));
        let read = deal(input, &lines, &permits);
        drop((lines, permits));
        let report = writer
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        let report = report.map_err(LinesError::Write)?;
        read.map_err(LinesError::Read)?;
        Ok(report)
    })
}

fn next(dealt: &Mutex<Receiver<Numbered>>) -> Option<Numbered> {
    dealt
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .recv()
        .ok()
}

/// Reads line by line and deals them out, until the end or until nobody takes them any more.
fn deal(
    mut input: impl BufRead,
    lines: &SyncSender<Numbered>,
    permits: &SyncSender<()>,
) -> io::Result<()> {
    let mut place = 0;
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        let taken = permits.send(()).is_ok() && lines.send((place, line.clone())).is_ok();
        if !taken {
            break;
        }
        place += 1;
        line.clear();
    }
    Ok(())
}

/// Writes the answers in the order of the lines.
fn write(
    mut output: impl Write,
    answered: &Receiver<Answered>,
    permitted: &Receiver<()>,
    step: impl Fn(),
) -> io::Result<Report> {
    let mut report = Report::default();
    let mut waiting = BTreeMap::new();
    let mut turn = 0;
    for (place, answer) in answered {
        waiting.insert(place, answer);
        while let Some(answer) = waiting.remove(&turn) {
            turn += 1;
            report.refused += u64::from(answer.is_err());
            let (Ok(line) | Err(line)) = answer;
            output.write_all(line.as_bytes())?;
            output.write_all(b"\n")?;
            step();
            // The reader took one for this line before it dealt it.
            let _ = permitted.try_recv();
        }
        output.flush()?;
    }
    Ok(report)
}

#[cfg(test)]
mod tests {
    use std::io::{BufReader, Cursor, PipeReader};

    use super::*;

    fn echo(line: &[u8]) -> Result<String, String> {
        let text = String::from_utf8_lossy(line).trim().to_owned();
        if text.starts_with('!') {
            Err(text)
        } else {
            Ok(text)
        }
    }

    #[test]
    fn answers_come_in_the_order_of_the_lines() {
        let lines: Vec<String> = (0..2000).map(|number| number.to_string()).collect();
        let mut output = Vec::new();
        // The earlier a line of its group of four, the longer its answer takes.
        let answer = |line: &[u8]| {
            let number: u64 = String::from_utf8_lossy(line)
                .trim()
                .parse()
                .expect("a number");
            let work =
                (0..(4 - number % 4) * 2000).fold(number, |sum, step| sum.wrapping_mul(31) ^ step);
            std::hint::black_box(work);
            Ok(number.to_string())
        };
        let input = Cursor::new(lines.join("\n"));
        let report = answer_each(input, &mut output, 4, answer, || ()).expect("no failure");
        assert_eq!(report.refused, 0);
        assert_eq!(
            String::from_utf8(output).expect("text"),
            lines.join("\n") + "\n"
        );
    }

    #[test]
    fn refused_lines_are_counted_and_each_line_has_its_answer() {
        let mut output = Vec::new();
        let input = Cursor::new("a\n\n!b\r\n  \nc");
        let report = answer_each(input, &mut output, 2, echo, || ()).expect("no failure");
        assert_eq!(
            (report.refused, output.as_slice()),
            (1, b"a\n\n!b\n\nc\n".as_slice())
        );
    }

    #[test]
    fn a_co_process_gets_each_answer_before_it_writes_the_next_line() {
        let (input, mut ask) = io::pipe().expect("a pipe");
        let (answers, output) = io::pipe().expect("a pipe");
        thread::scope(|scope| {
            scope.spawn(|| answer_each(BufReader::new(input), output, 3, echo, || ()));
            let mut answers: BufReader<PipeReader> = BufReader::new(answers);
            for question in ["one\n", "two\n", "three\n"] {
                ask.write_all(question.as_bytes()).expect("a reader");
                let mut answer = String::new();
                answers.read_line(&mut answer).expect("an answer");
                assert_eq!(answer, question);
            }
            drop(ask);
        });
    }

    #[test]
    fn a_reader_that_leaves_ends_the_work() {
        struct Closed;
        impl Write for Closed {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let input = Cursor::new("line\n".repeat(100_000));
        let end = answer_each(input, Closed, 2, echo, || ());
        assert!(
            matches!(end, Err(LinesError::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe)
        );
    }
}
