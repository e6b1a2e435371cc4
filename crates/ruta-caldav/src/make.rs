//! MKCALENDAR (RFC 4791 §5.3.1), which every calendar server knows; `libdav` has only the newer
//! extended MKCOL.

use http::{Method, Request, StatusCode, Uri};
use libdav::requests::{DavRequest, ParseResponseError, xml_content_type_header};

/// Makes a calendar for events at a path that is still free.
pub(crate) struct MakeCalendar<'a> {
    /// Its path, percent-encoded.
    pub(crate) path: &'a str,
    /// The name that people see.
    pub(crate) name: &'a str,
}

impl DavRequest for MakeCalendar<'_> {
    type Response = ();
    type ParseError = ParseResponseError;
    type Error<E> = libdav::dav::WebDavError<E>;

    fn prepare_request(&self, base_url: Uri) -> Result<Request<String>, http::Error> {
        let mut parts = base_url.into_parts();
        parts.path_and_query = Some(self.path.parse().map_err(http::Error::from)?);
        let (content_type, xml) = xml_content_type_header();
        let body = format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\
             <C:mkcalendar xmlns:D=\"DAV:\" xmlns:C=\"urn:ietf:params:xml:ns:caldav\">\
             <D:set><D:prop><D:displayname>{}</D:displayname>\
             <C:supported-calendar-component-set><C:comp name=\"VEVENT\"/>\
             </C:supported-calendar-component-set></D:prop></D:set></C:mkcalendar>",
            escape(self.name)
        );
        Request::builder()
            .method(Method::from_bytes(b"MKCALENDAR")?)
            .uri(Uri::from_parts(parts)?)
            .header(content_type, xml)
            .body(body)
    }

    fn parse_response(
        &self,
        parts: &http::response::Parts,
        _body: &[u8],
    ) -> Result<(), ParseResponseError> {
        // 207 tells of a property that the server did not take, and then of no calendar made.
        if parts.status.is_success() && parts.status != StatusCode::MULTI_STATUS {
            Ok(())
        } else {
            Err(ParseResponseError::BadStatusCode(parts.status))
        }
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
