//! The HTTP request that a draft is.

use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderName, HeaderValue};
use http::{Method, Request, Uri};

use super::{Draft, target};
use crate::body::Body;
use crate::credential::Presented;
use crate::describe::{Location, Parameter};
use crate::error::Error;
use crate::header_map;
use crate::parameter::{Shape, style};

impl Draft {
    /// The first mistake in filling the call, if there was one.
    pub(crate) fn take_problem(&mut self) -> Option<Error> {
        self.problem.take()
    }

    /// Builds the request, with the credentials in their places. It can be built again, unless its body is a stream.
    pub(crate) fn build(
        &mut self,
        accept: &'static str,
        credentials: &[Presented],
    ) -> Result<Request<Body>, Error> {
        let method = Method::from_bytes(self.operation.method.as_bytes())
            .map_err(|error| Error::build("the method is none of HTTP").because(error))?;
        let uri = self.uri(credentials)?;
        let content = self.take_content()?;

        let mut request = Request::new(Body::empty());
        *request.method_mut() = method;
        *request.uri_mut() = uri;
        let headers = request.headers_mut();
        let defaults = self.core.default_headers();
        // Room for those below and for what the transport adds, so that the map is made once.
        headers.reserve(defaults.len() + self.headers.len() + 4);
        header_map::set_all(headers, defaults);
        header_map::set(headers, ACCEPT, HeaderValue::from_static(accept));
        for (parameter, shape) in &self.parameters {
            if parameter.location == Location::Header && *shape != Shape::Absent {
                let (name, value) = header(parameter, shape)?;
                header_map::set(headers, name, value);
            }
        }
        if let Some(cookies) = self.cookies(credentials)? {
            header_map::set(headers, COOKIE, cookies);
        }
        for credential in credentials {
            if let Presented::Header(name, value) = credential {
                header_map::set(headers, name.clone(), value.clone());
            }
        }
        if let Some((content_type, body)) = content {
            header_map::set(headers, CONTENT_TYPE, content_type);
            // The size of bytes is seen by any HTTP stack; that of a stream must be said.
            if let (None, Some(size)) = (body.as_bytes(), body.size()) {
                header_map::set(headers, CONTENT_LENGTH, HeaderValue::from(size));
            }
            *request.body_mut() = body;
        }
        // What the user says of this call goes before everything else.
        header_map::set_all(request.headers_mut(), &self.headers);
        Ok(request)
    }

    fn uri(&self, credentials: &[Presented]) -> Result<Uri, Error> {
        let mut text = self.core.base(self.operation)?;
        target::expand(&mut text, self.operation.path, &self.parameters)?;
        let mut query = String::new();
        for (parameter, shape) in &self.parameters {
            if parameter.location == Location::Query {
                style::pairs(&mut query, "&", parameter.name, parameter, shape)
                    .map_err(|reason| misfit(parameter, reason))?;
            }
        }
        for (name, value) in &self.page {
            let parameter = Parameter::query(name);
            style::pairs(
                &mut query,
                "&",
                name,
                &parameter,
                &Shape::Scalar(value.clone()),
            )
            .map_err(|reason| misfit(&parameter, reason))?;
        }
        for credential in credentials {
            if let Presented::Query(pair) = credential {
                push_pair(&mut query, "&", pair.expose());
            }
        }
        if !query.is_empty() {
            text.push(if text.contains('?') { '&' } else { '?' });
            text.push_str(&query);
        }
        // The error would not show the text, and neither do we: it may hold a key.
        Uri::try_from(text)
            .map_err(|error| Error::build("the request's URL is not valid").because(error))
    }

    fn cookies(&self, credentials: &[Presented]) -> Result<Option<HeaderValue>, Error> {
        let mut cookies = String::new();
        for (parameter, shape) in &self.parameters {
            if parameter.location == Location::Cookie {
                style::pairs(&mut cookies, "; ", parameter.name, parameter, shape)
                    .map_err(|reason| misfit(parameter, reason))?;
            }
        }
        for credential in credentials {
            if let Presented::Cookie(pair) = credential {
                push_pair(&mut cookies, "; ", pair.expose());
            }
        }
        if cookies.is_empty() {
            return Ok(None);
        }
        let mut value = HeaderValue::try_from(cookies)
            .map_err(|error| Error::build("the cookies are no header value").because(error))?;
        value.set_sensitive(true);
        Ok(Some(value))
    }

    fn take_content(&mut self) -> Result<Option<(HeaderValue, Body)>, Error> {
        if let Some(members) = self.members.take() {
            self.known = true;
            match members.into_text() {
                Ok(text) => self.json_end(text),
                Err(error) => self.encoding_failed(error),
            }
        }
        if let Some(parts) = self.parts.take() {
            self.finished(parts.finish());
        }
        match self.take_problem() {
            Some(problem) => Err(problem),
            None => Ok(self.content_once()),
        }
    }

    /// The body to be sent; bytes stay here for another time.
    fn content_once(&mut self) -> Option<(HeaderValue, Body)> {
        let (content_type, body) = self.content.take()?;
        match body.as_bytes() {
            Some(bytes) => {
                let kept = (content_type.clone(), Body::from(bytes.clone()));
                self.content = Some(kept);
            }
            None => self.spent = true,
        }
        Some((content_type, body))
    }
}

fn header(parameter: &Parameter, shape: &Shape) -> Result<(HeaderName, HeaderValue), Error> {
    let name = HeaderName::try_from(parameter.name)
        .map_err(|error| misfit(parameter, "has a name that no header can have").because(error))?;
    let value = style::header(parameter, shape).map_err(|reason| misfit(parameter, reason))?;
    let value = HeaderValue::try_from(value).map_err(|error| {
        misfit(parameter, "was given a value that no header can hold").because(error)
    })?;
    Ok((name, value))
}

fn misfit(parameter: &Parameter, reason: &str) -> Error {
    Error::build(format!("the parameter `{}` {reason}", parameter.name))
}

fn push_pair(text: &mut String, separator: &str, pair: &str) {
    if !text.is_empty() {
        text.push_str(separator);
    }
    text.push_str(pair);
}
