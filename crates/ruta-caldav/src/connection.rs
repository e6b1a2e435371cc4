//! One request, one answer, within a bounded time.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderValue, StatusCode, header};
use libdav::requests::DavRequest;
use ureq::Agent;
use ureq::tls::{RootCerts, TlsConfig};

use crate::address::Address;
use crate::error::{CaldavError, Reason};

/// The largest answer that is read, in octets.
const MOST_OCTETS: u64 = 50_000_000;

/// How long a server is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// How long one request may take, from the look-up of the name to the end of the answer.
    pub request: Duration,
}

impl Default for Patience {
    /// Thirty seconds: the first request that takes longer ends the work.
    fn default() -> Self {
        Self {
            request: Duration::from_secs(30),
        }
    }
}

/// The way to one server as one user.
#[derive(Debug, Clone)]
pub struct Connection {
    agent: Agent,
    credentials: HeaderValue,
}

impl Connection {
    /// Prepares the way; nothing is sent yet.
    ///
    /// Certificates are checked against those that the system trusts.
    ///
    /// # Panics
    /// Never: Base64 fits into a header.
    pub fn new(user: &str, password: &str, patience: Patience) -> Self {
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::PlatformVerifier)
            .build();
        let agent = Agent::config_builder()
            .tls_config(tls)
            .http_status_as_error(false)
            .allow_non_standard_methods(true)
            // A redirection is followed by hand, where it is expected and only to an address that
            // a password may be sent to.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(patience.request))
            .user_agent(concat!("Ruta/", env!("CARGO_PKG_VERSION")))
            .build()
            .new_agent();
        let pair = STANDARD.encode(format!("{user}:{password}"));
        let mut credentials =
            HeaderValue::from_str(&format!("Basic {pair}")).expect("Base64 is printable ASCII");
        credentials.set_sensitive(true);
        Self { agent, credentials }
    }

    /// Sends a request of `libdav` to a server and reads the answer.
    ///
    /// # Errors
    /// [`CaldavError`], by status or by what happened on the way.
    pub(crate) fn send<R>(&self, server: &Address, request: &R) -> Result<R::Response, CaldavError>
    where
        R: DavRequest,
        R::ParseError: Reason,
    {
        let host = server.host();
        let garbage = |reason: String| CaldavError::Garbage {
            host: host.to_owned(),
            reason,
        };
        let prepared = request
            .prepare_request(server.uri())
            .map_err(|error| garbage(error.to_string()))?;
        let place = prepared.uri().to_string();
        let (head, body) = self.exchange(server, prepared)?;
        if head.status.is_redirection() {
            return Err(CaldavError::of_status(host, &place, head.status));
        }
        request
            .parse_response(&head, &body)
            .map_err(|error| match error.reason() {
                Ok(status) => CaldavError::of_status(host, &place, status),
                Err(_) if !head.status.is_success() => {
                    CaldavError::of_status(host, &place, head.status)
                }
                Err(reason) => garbage(reason),
            })
    }

    /// Returns where a server sends those who ask at an address (RFC 6764 §5), if anywhere.
    ///
    /// # Errors
    /// What happened on the way; no redirection and no status is an error.
    pub(crate) fn redirection(&self, at: &Address) -> Result<Option<Address>, CaldavError> {
        let request = http::Request::builder()
            .method("PROPFIND")
            .uri(at.uri())
            .header("Depth", "0")
            .body(String::new());
        let Ok(request) = request else {
            return Ok(None);
        };
        let (head, _) = self.exchange(at, request)?;
        let target = head.headers.get(header::LOCATION);
        let target = target.and_then(|target| target.to_str().ok());
        Ok(match target {
            Some(target) if head.status.is_redirection() => Some(at.join(target)?),
            _ if head.status == StatusCode::MULTI_STATUS => Some(at.clone()),
            _ => None,
        })
    }

    fn exchange(
        &self,
        server: &Address,
        mut request: http::Request<String>,
    ) -> Result<(http::response::Parts, Vec<u8>), CaldavError> {
        let failed = |error: ureq::Error| CaldavError::of_transport(server.host(), &error);
        request
            .headers_mut()
            .insert(header::AUTHORIZATION, self.credentials.clone());
        let mut config = self.agent.configure_request(request);
        if server.is_loopback() {
            config = config.proxy(None);
        }
        let (head, mut body) = self.agent.run(config.build()).map_err(failed)?.into_parts();
        let bytes = body
            .with_config()
            .limit(MOST_OCTETS)
            .read_to_vec()
            .map_err(failed)?;
        Ok((head, bytes))
    }
}
