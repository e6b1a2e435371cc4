//! Listening, and a thread for each who asks.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use chrono::Utc;
use thiserror::Error;

use crate::answer::Answer;
use crate::head;

/// How long one who asks may take, from first to last octet.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long is waited for who got an answer to hang up.
const LINGER: Duration = Duration::from_millis(500);
/// The most octets that are read of what nobody asked for.
const MOST_UNREAD: u64 = 64 * 1024;
/// How many may ask at once.
const MOST_AT_ONCE: usize = 16;

/// What is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Its media type with the character set.
    pub kind: &'static str,
    /// The text.
    pub content: String,
}

/// The text cannot be read just now; whoever asks is told to come again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unavailable;

/// Why nobody can be served.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DoorError {
    /// Another program has the port.
    #[error("the port {0} is taken")]
    Taken(u16),
    /// The system refuses the port.
    #[error("the port {port} cannot be opened: {reason}")]
    Refused {
        /// The port.
        port: u16,
        /// What kind of failure it is.
        kind: io::ErrorKind,
        /// What the system says.
        reason: String,
    },
}

/// A port of this computer's own network, open and not yet answered.
#[derive(Debug)]
pub struct Door {
    listener: TcpListener,
    port: u16,
}

impl Door {
    /// Opens a port on 127.0.0.1; with 0, one that is free.
    ///
    /// # Errors
    /// [`DoorError`].
    pub fn open(port: u16) -> Result<Self, DoorError> {
        let refused = |error: &io::Error| match error.kind() {
            io::ErrorKind::AddrInUse => DoorError::Taken(port),
            kind => DoorError::Refused {
                port,
                kind,
                reason: error.to_string(),
            },
        };
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| refused(&error))?;
        let at = listener.local_addr().map_err(|error| refused(&error))?;
        Ok(Self {
            listener,
            port: at.port(),
        })
    }

    /// Returns the port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Answers at `path` with what `read` returns, each time anew, until the answer is dropped.
    pub fn serve(
        self,
        path: String,
        read: impl Fn() -> Result<Text, Unavailable> + Send + Sync + 'static,
    ) -> Serving {
        let ended = Arc::new(AtomicBool::new(false));
        let (port, until) = (self.port, Arc::clone(&ended));
        let one = Arc::new(Post { path, port, read });
        let thread = thread::spawn(move || listen(&self.listener, &until, &one));
        Serving {
            ended,
            port,
            thread: Some(thread),
        }
    }
}

/// A door that is answered, until it is dropped.
#[derive(Debug)]
pub struct Serving {
    ended: Arc<AtomicBool>,
    port: u16,
    thread: Option<JoinHandle<()>>,
}

impl Serving {
    /// Returns the port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Waits until the program is ended from outside.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // It ends only where the listener broke; then there is nothing left to wait for.
            let _ = thread.join();
        }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Release);
        let Some(thread) = self.thread.take() else {
            return;
        };
        // The listener sleeps until somebody comes.
        let here = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        if TcpStream::connect_timeout(&here, PATIENCE).is_ok() {
            let _ = thread.join();
        }
    }
}

/// Where the one text lies.
struct Post<R> {
    path: String,
    port: u16,
    read: R,
}

fn listen<R>(listener: &TcpListener, ended: &AtomicBool, post: &Arc<Post<R>>)
where
    R: Fn() -> Result<Text, Unavailable> + Send + Sync + 'static,
{
    let asking = Arc::new(AtomicUsize::new(0));
    for caller in listener.incoming() {
        if ended.load(Ordering::Acquire) {
            return;
        }
        // Who hung up before we looked needs no answer.
        let Ok(mut caller) = caller else { continue };
        if asking.fetch_add(1, Ordering::AcqRel) >= MOST_AT_ONCE {
            asking.fetch_sub(1, Ordering::AcqRel);
            send(&mut caller, &Answer::busy());
            continue;
        }
        let (post, asking) = (Arc::clone(post), Arc::clone(&asking));
        thread::spawn(move || {
            attend(&mut caller, &post);
            asking.fetch_sub(1, Ordering::AcqRel);
        });
    }
}

fn attend<R>(caller: &mut TcpStream, post: &Post<R>)
where
    R: Fn() -> Result<Text, Unavailable>,
{
    let mut patient = Patient {
        caller,
        until: Instant::now() + PATIENCE,
    };
    let answer = match head::read(&mut patient) {
        Ok(head) => Some(Answer::to(&head, &post.path, post.port, &post.read)),
        Err(bad) => Answer::to_bad(bad),
    };
    if let Some(answer) = answer {
        send(caller, &answer);
    }
}

/// Sends an answer and hangs up; who has hung up before gets nothing.
fn send(caller: &mut TcpStream, answer: &Answer) {
    let date = Utc::now().format("%a, %d %b %Y %H:%M:%S GMT").to_string();
    let _ = caller.set_write_timeout(Some(PATIENCE));
    let _ = caller.write_all(&answer.octets(&date));
    let _ = caller.shutdown(Shutdown::Write);
    // Hanging up on what was sent and not read yet would take the answer back (RFC 9112 §9.6).
    let _ = caller.set_read_timeout(Some(LINGER));
    let _ = io::copy(&mut caller.take(MOST_UNREAD), &mut io::sink());
}

/// A caller who is heard until a moment and no longer, however slowly it speaks.
struct Patient<'a> {
    caller: &'a mut TcpStream,
    until: Instant,
}

impl Read for Patient<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        self.caller.set_read_timeout(Some(left))?;
        self.caller.read(into)
    }
}
