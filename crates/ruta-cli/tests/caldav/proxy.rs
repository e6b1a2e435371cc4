//! Something between Ruta and the server that goes wrong on purpose.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use crate::server::unchunked;

/// What happens to a request on its way: it may be changed, answered, or held for ever.
pub(crate) enum Fate {
    /// It goes on as it is.
    Pass,
    /// It goes on so.
    Instead(Vec<u8>),
    /// It is answered so, and the server never hears of it.
    Answer(String),
    /// It goes on as it is, and the body of the answer comes back so.
    Edit(Box<dyn FnOnce(String) -> String>),
    /// Nobody ever answers.
    Hold,
}

type Judge = Box<dyn FnMut(&str) -> Fate + Send>;

/// A proxy in front of a server.
pub(crate) struct Proxy {
    pub(crate) port: u16,
    judge: Arc<Mutex<Judge>>,
}

impl Proxy {
    /// Starts a proxy that lets everything pass.
    pub(crate) fn before(server: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let judge: Arc<Mutex<Judge>> = Arc::new(Mutex::new(Box::new(|_| Fate::Pass)));
        let shared = Arc::clone(&judge);
        std::thread::spawn(move || {
            let mut held = Vec::new();
            for stream in listener.incoming().filter_map(Result::ok) {
                if let Some(stream) = carry(stream, server, &shared) {
                    held.push(stream);
                }
            }
        });
        Self { port, judge }
    }

    /// Judges each request, its head and body, from now on.
    pub(crate) fn judge(&self, judge: impl FnMut(&str) -> Fate + Send + 'static) {
        *self.judge.lock().expect("a judge") = Box::new(judge);
    }

    /// Returns the proxy's address.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }
}

/// Carries one request; returns the stream where nobody is to answer.
fn carry(mut stream: TcpStream, server: u16, judge: &Mutex<Judge>) -> Option<TcpStream> {
    let request = read(&mut stream);
    if request.is_empty() {
        return None;
    }
    let fate = (judge.lock().expect("a judge"))(&String::from_utf8_lossy(&request));
    let mut edit: Box<dyn FnOnce(String) -> String> = Box::new(|body| body);
    let request = match fate {
        Fate::Pass => request,
        Fate::Instead(request) => request,
        Fate::Edit(how) => {
            edit = how;
            request
        }
        Fate::Hold => return Some(stream),
        Fate::Answer(answer) => {
            let _ = stream.write_all(answer.as_bytes());
            return None;
        }
    };
    let mut there = TcpStream::connect(("127.0.0.1", server)).expect("the server");
    let end = request
        .windows(2)
        .position(|pair| pair == b"\r\n")
        .expect("a request line");
    let once = [&request[..end], b"\r\nConnection: close", &request[end..]].concat();
    there.write_all(&once).expect("a request");
    let mut answer = Vec::new();
    let _ = there.read_to_end(&mut answer);
    // Whoever asked may be dead by now.
    let _ = stream.write_all(edited(&String::from_utf8_lossy(&answer), edit).as_bytes());
    None
}

/// Returns an answer with its body edited, whole and with its new length.
fn edited(answer: &str, edit: impl FnOnce(String) -> String) -> String {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((answer, ""));
    let chunked = head.to_lowercase().contains("transfer-encoding: chunked");
    let mut once = String::new();
    for line in head.lines() {
        let name = line.split(':').next().unwrap_or_default().to_lowercase();
        if !["content-length", "transfer-encoding", "connection"].contains(&&*name) {
            once.extend([line, "\r\n"]);
        }
    }
    let body = if chunked {
        unchunked(body)
    } else {
        body.to_owned()
    };
    let body = edit(body);
    let length = body.len();
    once + &format!("Content-Length: {length}\r\nConnection: close\r\n\r\n{body}")
}

/// Reads a request with its body.
fn read(stream: &mut TcpStream) -> Vec<u8> {
    let mut request = Vec::new();
    let mut some = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&request).to_lowercase();
        if let Some((head, _)) = text.split_once("\r\n\r\n") {
            let length = head
                .split("content-length:")
                .nth(1)
                .and_then(|rest| rest.lines().next())
                .and_then(|length| length.trim().parse::<usize>().ok())
                .unwrap_or(0);
            let body = request.windows(4).position(|four| four == b"\r\n\r\n");
            if request.len() >= body.map_or(0, |at| at + 4) + length {
                return request;
            }
        }
        match stream.read(&mut some) {
            Ok(0) | Err(_) => return request,
            Ok(count) => request.extend_from_slice(&some[..count]),
        }
    }
}
