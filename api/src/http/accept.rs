//! Which form of answer a client takes.

use poem::http::HeaderMap;
use poem::http::header::{ACCEPT, HeaderName};

use crate::text::language::weighted;

/// The two media types of GraphQL answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaType {
    /// `application/graphql-response+json`: the status tells how it went.
    GraphqlResponse,
    /// `application/json`: a document that is refused is still 200.
    Json,
}

impl MediaType {
    /// The header that announces it.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::GraphqlResponse => "application/graphql-response+json; charset=utf-8",
            Self::Json => "application/json; charset=utf-8",
        }
    }

    /// The type that a client likes best; nothing when it likes neither.
    pub fn negotiate(headers: &HeaderMap) -> Option<Self> {
        let accept = joined(headers, &ACCEPT);
        if accept.trim().is_empty() {
            return Some(Self::Json);
        }
        let mut wish = Wish::default();
        for (position, element) in accept.split(',').enumerate() {
            wish.read(element, position);
        }
        wish.granted()
    }
}

#[derive(Default)]
struct Wish {
    graphql: Option<(u16, usize)>,
    json: Option<(u16, usize)>,
    // The more specific of the two wildcards that match both.
    application: Option<u16>,
    anything: Option<u16>,
}

impl Wish {
    fn read(&mut self, element: &str, position: usize) {
        let (range, quality) = weighted(element);
        if !is_utf8(element) {
            return;
        }
        if range.eq_ignore_ascii_case("application/graphql-response+json") {
            self.graphql.get_or_insert((quality, position));
        } else if range.eq_ignore_ascii_case("application/json") {
            self.json.get_or_insert((quality, position));
        } else if range.eq_ignore_ascii_case("application/*") {
            self.application.get_or_insert(quality);
        } else if range == "*/*" {
            self.anything.get_or_insert(quality);
        }
    }

    fn granted(&self) -> Option<MediaType> {
        let wildcard = self.application.or(self.anything).unwrap_or(0);
        // What is named stands before what a wildcard covers.
        let (graphql, graphql_at) = self.graphql.unwrap_or((wildcard, usize::MAX));
        let (json, json_at) = self.json.unwrap_or((wildcard, usize::MAX));
        if graphql == 0 && json == 0 {
            return None;
        }
        if graphql > json || (graphql == json && graphql_at < json_at) {
            return Some(MediaType::GraphqlResponse);
        }
        Some(MediaType::Json)
    }
}

/// Whether a media type names no character set but UTF-8.
pub fn is_utf8(media_type: &str) -> bool {
    media_type
        .split(';')
        .skip(1)
        .filter_map(|parameter| parameter.split_once('='))
        .filter(|(name, _)| name.trim().eq_ignore_ascii_case("charset"))
        .all(|(_, charset)| {
            charset
                .trim()
                .trim_matches('"')
                .eq_ignore_ascii_case("utf-8")
        })
}

/// All values of a header that is a list.
pub fn joined(headers: &HeaderMap, name: &HeaderName) -> String {
    let values: Vec<_> = headers
        .get_all(name)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .collect();
    values.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn negotiated(accept: &str) -> Option<MediaType> {
        let headers = HeaderMap::from_iter([(ACCEPT, accept.parse().unwrap())]);
        MediaType::negotiate(&headers)
    }

    #[test]
    fn the_named_type_with_the_higher_quality_wins() {
        let graphql = Some(MediaType::GraphqlResponse);
        let json = Some(MediaType::Json);

        assert_eq!(negotiated("application/graphql-response+json"), graphql);
        assert_eq!(
            negotiated("application/json;q=0.5, application/graphql-response+json"),
            graphql
        );
        assert_eq!(
            negotiated("application/json, application/graphql-response+json"),
            json
        );
        assert_eq!(negotiated("application/json;q=0, */*"), graphql);
    }

    #[test]
    fn wildcards_mean_plain_json() {
        assert_eq!(negotiated("*/*"), Some(MediaType::Json));
        assert_eq!(
            negotiated("text/html, application/*;q=0.8"),
            Some(MediaType::Json)
        );
    }

    #[test]
    fn what_we_do_not_speak_is_not_granted() {
        assert_eq!(negotiated("text/html"), None);
        assert_eq!(negotiated("*/*;q=0"), None);
        assert_eq!(negotiated("application/json; charset=utf-16"), None);
    }
}
