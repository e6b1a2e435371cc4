//! One calendar on a server: what stands in it, what changed, and writing on conditions.

use http::response::Parts;
use http::{Request, StatusCode, Uri};
use libdav::caldav::GetCalendarResources;
use libdav::dav::{
    Delete, GetProperty, ListResources, ListResourcesResponse, ListedResource, Propfind,
    PutResource, SyncCollection, WebDavError,
};
use libdav::requests::{DavRequest, ParseResponseError};
use libdav::{Depth, names};

use crate::address::Address;
use crate::connection::Connection;
use crate::error::CaldavError;

/// How calendar objects are sent (RFC 4791 §5.3.2).
const CONTENT_TYPE: &str = "text/calendar; charset=utf-8";

/// How many objects are fetched by one request.
const FETCHED_AT_ONCE: usize = 50;

/// A calendar on a server.
#[derive(Debug, Clone)]
pub struct Collection {
    connection: Connection,
    at: Address,
}

/// An object as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its path.
    pub href: String,
    /// Its version.
    pub etag: String,
}

/// An object with its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// Its path.
    pub href: String,
    /// Its version.
    pub etag: String,
    /// Its iCalendar text.
    pub text: String,
}

/// What differs from an earlier look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changes {
    /// Only what changed since the token.
    Since {
        /// New and changed objects.
        changed: Vec<Listed>,
        /// The paths of deleted objects.
        deleted: Vec<String>,
        /// Stands for the present state.
        token: Option<String>,
    },
    /// Everything that stands there; what is not listed is gone.
    All {
        /// Every object.
        listed: Vec<Listed>,
        /// Stands for a state no newer than the list.
        token: Option<String>,
    },
}

impl Collection {
    /// Returns the calendar at an address; nothing is sent yet.
    pub fn new(connection: Connection, at: Address) -> Self {
        Self { connection, at }
    }

    /// Returns its address.
    pub fn address(&self) -> &Address {
        &self.at
    }

    /// Returns the path that an object of that name has, or gets.
    pub fn href(&self, name: &str) -> String {
        format!("{}/{name}", self.at.path().trim_end_matches('/'))
    }

    /// Returns the calendar's name, where it has one.
    ///
    /// # Errors
    /// [`CaldavError`].
    pub fn name(&self) -> Result<Option<String>, CaldavError> {
        let request = GetProperty::new(self.at.path(), &names::DISPLAY_NAME);
        match self.connection.send(&self.at, &request) {
            Ok(answer) => Ok(answer.value.filter(|name| !name.trim().is_empty())),
            Err(CaldavError::Gone(_) | CaldavError::Garbage { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Tells whether a calendar stands at the address.
    pub(crate) fn is_calendar(&self) -> Result<bool, CaldavError> {
        let request = Propfind::new(self.at.path())
            .with_properties(&[&names::RESOURCETYPE])
            .with_depth(Depth::Zero);
        let answer = self.connection.send(&self.at, &request)?;
        let tree = answer.xml_tree().map_err(|error| CaldavError::Garbage {
            host: self.at.host().to_owned(),
            reason: error.to_string(),
        })?;
        Ok(tree.descendants().any(|node| {
            node.tag_name() == names::RESOURCETYPE
                && node
                    .children()
                    .any(|kind| kind.tag_name() == names::CALENDAR)
        }))
    }

    /// Returns what changed since a token, or everything where there is none or the server does
    /// not take it (RFC 6578 §3.2).
    ///
    /// # Errors
    /// [`CaldavError`]; [`CaldavError::Gone`] where the calendar itself is.
    pub fn changes(&self, token: Option<&str>) -> Result<Changes, CaldavError> {
        if let Some(token) = token {
            let request = SyncCollection::new(self.at.path()).with_sync_token(token);
            match self.connection.send(&self.at, &request) {
                Ok(answer) => {
                    return Ok(Changes::Since {
                        changed: self.listed(answer.changed)?,
                        deleted: answer.deleted,
                        token: Some(answer.new_sync_token),
                    });
                }
                Err(
                    error @ (CaldavError::Unreachable { .. }
                    | CaldavError::Silent(_)
                    | CaldavError::Untrusted { .. }),
                ) => return Err(error),
                // Servers refuse a lost token in different ways: 403, 412, 410, 400, 501.
                Err(_) => {}
            }
        }
        if !self.is_calendar()? {
            return Err(CaldavError::Gone(self.at.to_string()));
        }
        // The token comes first: what changes between the two is seen twice and never missed.
        let token = self.token()?;
        let answer = self
            .connection
            .send(&self.at, &Everything(ListResources::new(self.at.path())))?;
        let objects = answer.resources.into_iter();
        let objects = objects.filter(|resource| !resource.resource_type.is_collection);
        Ok(Changes::All {
            listed: self.listed(objects)?,
            token,
        })
    }

    /// Returns objects as they are listed. One without a version is an error: left out it would
    /// count as deleted.
    fn listed(
        &self,
        resources: impl IntoIterator<Item = ListedResource>,
    ) -> Result<Vec<Listed>, CaldavError> {
        let resources = resources.into_iter();
        let listed = resources.map(|resource| match resource.etag {
            Some(etag) => Ok(Listed {
                href: resource.href,
                etag,
            }),
            None => Err(CaldavError::Garbage {
                host: self.at.host().to_owned(),
                reason: format!("{} has no etag", resource.href),
            }),
        });
        listed.collect()
    }

    fn token(&self) -> Result<Option<String>, CaldavError> {
        let request = GetProperty::new(self.at.path(), &names::SYNC_TOKEN);
        match self.connection.send(&self.at, &request) {
            Ok(answer) => Ok(answer.value.filter(|token| !token.is_empty())),
            // The calendar is there, the property may not be: the list that follows tells.
            Err(
                CaldavError::Gone(_) | CaldavError::Garbage { .. } | CaldavError::Refused { .. },
            ) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Fetches objects by their paths; what is gone meanwhile is left out.
    ///
    /// # Errors
    /// [`CaldavError`]; also where the server cannot give one of them for another reason.
    pub fn fetch(&self, hrefs: &[String]) -> Result<Vec<Resource>, CaldavError> {
        let mut resources = Vec::new();
        for some in hrefs.chunks(FETCHED_AT_ONCE) {
            let request = GetCalendarResources::new(self.at.path()).with_hrefs(some);
            let answer = self.connection.send(&self.at, &request)?;
            for resource in answer.resources {
                match resource.content {
                    Ok(content) => resources.push(Resource {
                        href: resource.href,
                        etag: content.etag,
                        text: content.data,
                    }),
                    Err(StatusCode::NOT_FOUND | StatusCode::GONE) => {}
                    Err(status) => {
                        let host = self.at.host();
                        return Err(CaldavError::of_status(host, &resource.href, status));
                    }
                }
            }
        }
        Ok(resources)
    }

    /// Puts a new object where none stands (RFC 4791 §5.3.2), and returns its version where the
    /// server says it.
    ///
    /// # Errors
    /// [`CaldavError::Changed`] where one stands there already.
    pub fn create(&self, href: &str, text: &str) -> Result<Option<String>, CaldavError> {
        let request = PutResource::new(href).create(text, CONTENT_TYPE);
        Ok(self.connection.send(&self.at, &request)?.etag)
    }

    /// Replaces one version of an object, and returns the new version where the server says it.
    ///
    /// # Errors
    /// [`CaldavError::Changed`] where another version stands there.
    pub fn update(
        &self,
        href: &str,
        etag: &str,
        text: &str,
    ) -> Result<Option<String>, CaldavError> {
        let request = PutResource::new(href).update(text, CONTENT_TYPE, etag);
        Ok(self.connection.send(&self.at, &request)?.etag)
    }

    /// Deletes one version of an object; one that is gone already is no error.
    ///
    /// # Errors
    /// [`CaldavError::Changed`] where another version stands there.
    pub fn delete(&self, href: &str, etag: &str) -> Result<(), CaldavError> {
        let request = Delete::new(href).with_etag(etag);
        match self.connection.send(&self.at, &request) {
            Ok(_) | Err(CaldavError::Gone(_)) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

/// A list of all objects, which must speak of the calendar itself too: an answer that is empty
/// because something is broken must not look like a calendar whose events were all deleted.
struct Everything<'a>(ListResources<'a>);

impl DavRequest for Everything<'_> {
    type Response = ListResourcesResponse;
    type ParseError = ParseResponseError;
    type Error<E> = WebDavError<E>;

    fn prepare_request(&self, base_url: Uri) -> Result<Request<String>, http::Error> {
        self.0.prepare_request(base_url)
    }

    fn parse_response(
        &self,
        parts: &Parts,
        body: &[u8],
    ) -> Result<Self::Response, ParseResponseError> {
        let answer = self.0.parse_response(parts, body)?;
        let tag = b"response";
        if !body
            .windows(tag.len())
            .any(|some| some.eq_ignore_ascii_case(tag))
        {
            let nothing = "the list does not name the calendar itself";
            return Err(ParseResponseError::InvalidResponse(nothing.into()));
        }
        Ok(answer)
    }
}
