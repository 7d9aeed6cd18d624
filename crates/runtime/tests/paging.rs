//! Lists in pages: what is asked for, how often, what comes of it, and which lists are refused.
#![cfg(feature = "huaweicloud")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fmt;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use backstay::generated::{
    Descriptor, Endpoint, FromJson, Idempotency, Operation, PageLimit, Paged, Paging,
    PagingStyle, Place, RequestWriter, Service, Value, Wire,
};
use backstay::testing::{FixedClock, ManualClock};
use backstay::{
    BoxFuture, Call, Client, Error, ErrorKind, Pages, RetryPolicy, Transport,
    TransportError, huaweicloud,
};
use bytes::Bytes;
use futures_core::Stream;
use http::{Request, Response};
use serde_json::json;

/// Nothing here really waits, so that no executor is needed.
fn now<T>(future: impl IntoFuture<Output = T>) -> T {
    let mut future = pin!(future.into_future());
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => unreachable!("the answers are there at once"),
    }
}

/// Answers each request with what a function makes of its query and its number.
struct Scripted {
    script: Box<Script>,
    queries: Mutex<Vec<String>>,
}

type Script = dyn Fn(&Query, usize) -> Value + Send + Sync;

struct Query(String);

impl Query {
    fn get(&self, name: &str) -> Option<&str> {
        self.0.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    }

    fn number(&self, name: &str) -> Option<usize> {
        self.get(name).map(|value| value.parse().unwrap())
    }
}

impl fmt::Debug for Scripted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Scripted")
    }
}

impl Transport for Scripted {
    fn send(
        &self,
        request: Request<Bytes>,
        _timeout: Duration,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        let query = Query(request.uri().query().unwrap_or_default().to_owned());
        let mut queries = self.queries.lock().unwrap();
        let answer = (self.script)(&query, queries.len());
        queries.push(query.0);
        // Text goes out as it is: it may be what no value is.
        let body = answer.as_str().map_or_else(|| answer.to_string(), str::to_owned);
        let answer = Response::new(Bytes::from(body));
        Box::pin(std::future::ready(Ok(answer)))
    }
}

static SERVICE: Service = Service {
    id: "rds",
    product: "rds",
    title: "RDS",
    version: "v3",
    crate_version: "0.1.0",
    endpoints: &[Endpoint { url: "https://rds.example.com", regions: &[] }],
};

struct Bench {
    server: Arc<Scripted>,
    client: Client,
}

impl Bench {
    fn new(script: impl Fn(&Query, usize) -> Value + Send + Sync + 'static) -> Self {
        let server =
            Arc::new(Scripted { script: Box::new(script), queries: Mutex::default() });
        let client = huaweicloud::Config::builder()
            .project_id("p")
            .credentials(huaweicloud::Credentials::token("t"))
            .transport(server.clone())
            .clock(Arc::new(FixedClock::at_unix(1_767_323_045)))
            .retry(RetryPolicy::none())
            .build()
            .and_then(|config| config.connect(&SERVICE))
            .unwrap();
        Self { server, client }
    }

    fn queries(&self) -> Vec<String> {
        self.server.queries.lock().unwrap().clone()
    }

    fn list<S: Style>(&self) -> Call<List<S>> {
        self.client.call(&Lists::<S>::default())
    }

    fn pages<S: Style>(&self) -> Pages<Item> {
        self.list::<S>().pages()
    }

    fn all<S: Style>(&self) -> Result<Vec<String>, Error> {
        now(self.pages::<S>().collect_all()).map(ids)
    }
}

fn ids(items: Vec<Item>) -> Vec<String> {
    items.into_iter().map(|item| item.id.unwrap()).collect()
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Item {
    id: Option<String>,
    size: Option<i32>,
}

impl FromJson for Item {
    const EXPECTED: &'static str = "an object";
    fn object() -> Option<Self> {
        Some(Self::default())
    }
    fn field(&mut self, name: &str) -> Option<&mut dyn Place> {
        match name {
            "id" => Some(&mut self.id),
            "size" => Some(&mut self.size),
            _ => None,
        }
    }
}

struct List<S>(std::marker::PhantomData<S>);

impl<S: Style> FromJson for List<S> {
    const EXPECTED: &'static str = "an object";
    fn object() -> Option<Self> {
        Some(Self(std::marker::PhantomData))
    }
}

impl<S: Style> Paged for List<S> {
    type Item = Item;
    const PAGING: &'static Paging = S::PAGING;
}

trait Style: Send + 'static {
    const PAGING: &'static Paging;
}

struct Lists<S> {
    own: Vec<(&'static str, String)>,
    style: std::marker::PhantomData<S>,
}

impl<S> Default for Lists<S> {
    fn default() -> Self {
        Self { own: Vec::new(), style: std::marker::PhantomData }
    }
}

impl<S: Style> Operation for Lists<S> {
    type Output = List<S>;
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "ListThings",
        wire: Wire::Rest { method: "GET", path: "/v3/{project_id}/things" },
        idempotency: Idempotency::Safe,
        documentation: "",
    };
    fn write(&self, request: &mut RequestWriter) {
        for (name, value) in &self.own {
            request.query(name, value);
        }
    }
}

macro_rules! styles {
    ($($name:ident: $paging:expr;)*) => {$(
        struct $name;
        impl Style for $name {
            const PAGING: &'static Paging = &$paging;
        }
    )*};
}

const HUNDRED: Option<PageLimit> =
    Some(PageLimit { default: Some(10), maximum: Some(100), ..PageLimit::NONE });

styles! {
    Offset: Paging {
        limit: HUNDRED,
        items: "/things",
        total: Some("/total"),
        id: Some("/id"),
        ..Paging::NONE
    };
    OffsetFromOne: Paging {
        parameter: "start",
        first: 1,
        limit: HUNDRED,
        items: "/things",
        total: Some("/total"),
        ..Paging::NONE
    };
    OffsetOnly: Paging { items: "/things", total: Some("/total"), ..Paging::NONE };
    OffsetBlind: Paging { limit: HUNDRED, items: "/things", ..Paging::NONE };
    OffsetInPages: Paging {
        style: PagingStyle::OffsetInPages,
        limit: HUNDRED,
        items: "/things",
        total: Some("/total"),
        ..Paging::NONE
    };
    Numbered: Paging {
        style: PagingStyle::Page,
        parameter: "page",
        first: 1,
        limit: Some(PageLimit {
            parameter: "size",
            default: Some(30),
            values: &[30, 50, 100],
            ..PageLimit::NONE
        }),
        items: "/list/things",
        total: Some("/total"),
        id: Some("/id"),
        ..Paging::NONE
    };
    Linked: Paging {
        style: PagingStyle::Page,
        parameter: "page",
        first: 1,
        items: "/things",
        next: Some("/links/next"),
        ..Paging::NONE
    };
    Marker: Paging {
        style: PagingStyle::Marker,
        parameter: "marker",
        limit: HUNDRED,
        items: "/things",
        marker: Some("/id"),
        id: Some("/id"),
        ..Paging::NONE
    };
    Token: Paging {
        style: PagingStyle::Token,
        parameter: "token",
        items: "/things",
        next: Some("/next"),
        ..Paging::NONE
    };
}

fn things(range: impl Iterator<Item = usize>) -> Vec<Value> {
    range.map(|number| json!({"id": format!("i{number}")})).collect()
}

fn names(range: impl Iterator<Item = usize>) -> Vec<String> {
    range.map(|number| format!("i{number}")).collect()
}

/// A list of so many things, by its offset.
fn by_offset(count: usize) -> impl Fn(&Query, usize) -> Value {
    move |query, _| {
        let start = query.number("offset").unwrap_or(0).min(count);
        let end = (start + query.number("limit").unwrap_or(10)).min(count);
        json!({"things": things(start..end), "total": count})
    }
}

#[test]
fn a_list_takes_as_few_requests_as_it_can() {
    for (count, requests) in
        [(0, 1), (1, 1), (99, 1), (100, 1), (101, 2), (200, 2), (250, 3)]
    {
        let bench = Bench::new(by_offset(count));
        assert_eq!(bench.all::<Offset>().unwrap(), names(0..count));
        assert_eq!(bench.queries().len(), requests, "{count} by offset");

        let bench = Bench::new(move |query, _| {
            let start = (query.number("start").unwrap() - 1).min(count);
            let end = (start + query.number("limit").unwrap()).min(count);
            json!({"things": things(start..end), "total": count.to_string()})
        });
        assert_eq!(bench.all::<OffsetFromOne>().unwrap(), names(0..count));
        assert_eq!(bench.queries().len(), requests, "{count} by offset from 1");

        let by_page =
            move |parameter: &'static str, limit: &'static str, first: usize| {
                move |query: &Query, _: usize| {
                    let limit = query.number(limit).unwrap();
                    let start =
                        ((query.number(parameter).unwrap() - first) * limit).min(count);
                    let things = things(start..(start + limit).min(count));
                    json!({"things": things, "list": {"things": things}, "total": count})
                }
            };
        let bench = Bench::new(by_page("offset", "limit", 0));
        assert_eq!(bench.all::<OffsetInPages>().unwrap(), names(0..count));
        assert_eq!(bench.queries().len(), requests, "{count} by offset in pages");
        let bench = Bench::new(by_page("page", "size", 1));
        assert_eq!(bench.all::<Numbered>().unwrap(), names(0..count));
        assert_eq!(bench.queries().len(), requests, "{count} by number");
    }
    // Without a total, a full page may always have another one behind it.
    for (count, requests) in [(0, 1), (1, 1), (100, 2), (101, 2)] {
        let bench = Bench::new(move |query, number| {
            let mut answer = by_offset(count)(query, number);
            answer.as_object_mut().unwrap().remove("total");
            answer
        });
        assert_eq!(bench.all::<OffsetBlind>().unwrap(), names(0..count));
        assert_eq!(bench.queries().len(), requests, "{count} without a total");

        let bench = Bench::new(move |query, _| {
            let start = query
                .get("marker")
                .map_or(0, |id| id[1..].parse::<usize>().unwrap() + 1);
            json!({"things": things(start..(start + 100).min(count))})
        });
        assert_eq!(bench.all::<Marker>().unwrap(), names(0..count));
        assert_eq!(bench.queries().len(), requests, "{count} by marker");
    }
}

#[test]
fn each_style_asks_in_its_own_way() {
    let bench = Bench::new(by_offset(150));
    bench.all::<Offset>().unwrap();
    assert_eq!(bench.queries(), ["limit=100&offset=0", "limit=100&offset=100"]);

    let bench = Bench::new(|query, _| match query.number("start") {
        Some(1) => json!({"things": things(0..3), "total": 5}),
        _ => json!({"things": things(3..5), "total": 5}),
    });
    // The service gives fewer than it was asked for: it goes on behind those that came.
    assert_eq!(bench.all::<OffsetFromOne>().unwrap(), names(0..5));
    assert_eq!(bench.queries(), ["limit=100&start=1", "limit=100&start=4"]);

    let bench = Bench::new(|query, _| match query.get("token") {
        None => json!({"things": things(0..2), "next": "a b"}),
        Some("a%20b") => json!({"things": [], "next": 7}),
        Some("7") => json!({"things": things(2..3), "next": ""}),
        Some(_) => unreachable!(),
    });
    assert_eq!(bench.all::<Token>().unwrap(), names(0..3));
    assert_eq!(bench.queries(), ["", "token=a%20b", "token=7"]);

    let bench = Bench::new(|query, _| match query.number("page").unwrap() {
        1 => json!({"things": things(0..2), "links": {"next": "https://example.com/2"}}),
        _ => json!({"things": things(2..3), "links": {"next": null}}),
    });
    assert_eq!(bench.all::<Linked>().unwrap(), names(0..3));
    assert_eq!(bench.queries(), ["page=1", "page=2"]);
}

#[test]
fn the_request_and_the_caller_say_how_long_a_page_is() {
    let bench = Bench::new(by_offset(5));
    let own = Lists::<Offset> {
        own: vec![("limit", "2".into()), ("offset", "1".into()), ("name", "x y".into())],
        ..Lists::default()
    };
    let all = now(bench.client.call(&own).pages().collect_all()).map(ids).unwrap();
    assert_eq!(all, names(1..5));
    assert_eq!(
        bench.queries(),
        ["limit=2&name=x%20y&offset=1", "limit=2&name=x%20y&offset=3"]
    );

    let bench = Bench::new(|_, _| json!({"list": {"things": things(0..1)}, "total": 1}));
    now(bench.pages::<Numbered>().with_limit(60).collect_all()).unwrap();
    assert_eq!(bench.queries(), ["page=1&size=50"]);
}

#[test]
fn options_of_the_call_are_those_of_each_page() {
    let bench = Bench::new(by_offset(101));
    let mut pages = bench.list::<Offset>().with_header("Host", "other").pages();
    assert_eq!(now(pages.try_next()).unwrap_err().kind(), ErrorKind::Invalid);
    assert!(bench.queries().is_empty());
    now(pages.try_next()).expect_err("what is wrong with the call stays wrong");
    assert!(bench.queries().is_empty());

    let bench = Bench::new(by_offset(101));
    let late = |change: &dyn Fn(Pages<Item>) -> Pages<Item>| {
        let mut pages = bench.pages::<Offset>();
        now(pages.next_page()).unwrap().unwrap();
        let mut pages = change(pages);
        let error = now(pages.next_page()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Invalid, "{error}");
        assert_eq!(
            now(pages.next_page()).unwrap().map(|page| ids(page.items)),
            Some(names(100..101))
        );
        error.to_string()
    };
    let text = late(&|pages| pages.with_limit(5));
    assert!(text.starts_with("with_limit(..) comes too late"), "{text}");
    late(&|pages| pages.with_most_pages(1));
    late(&|pages| pages.with_position("limit=100&skip=0&seen=0&at=0"));
}

#[test]
fn pages_and_items_can_be_taken_in_turn() {
    let bench = Bench::new(by_offset(250));
    let mut pages = bench.pages::<Offset>();
    assert_eq!(pages.total(), None);
    assert_eq!(now(pages.try_next()).unwrap().unwrap().id.unwrap(), "i0");
    assert_eq!(pages.total(), Some(250));
    let page = now(pages.next_page()).unwrap().unwrap();
    assert_eq!((ids(page.items), page.total), (names(1..100), Some(250)));
    assert_eq!(
        bench.queries().len(),
        1,
        "the next page isn't fetched before it is needed"
    );
    let mut stream = pin!(pages);
    let mut count = 0;
    let mut context = Context::from_waker(Waker::noop());
    while let Poll::Ready(Some(item)) = Pin::as_mut(&mut stream).poll_next(&mut context)
    {
        item.unwrap();
        count += 1;
    }
    assert_eq!((count, bench.queries().len()), (150, 3));
}

#[test]
fn another_run_goes_on_where_this_one_was() {
    let bench = Bench::new(by_offset(250));
    for taken in [0, 1, 99, 100, 101, 200, 249] {
        let mut pages = bench.pages::<Offset>();
        for _ in 0..taken {
            now(pages.try_next()).unwrap().unwrap();
        }
        let position = pages.position().unwrap();
        let rest = bench.pages::<Offset>().with_position(&position);
        assert_eq!(rest.position().unwrap(), position);
        assert_eq!(now(rest.collect_all()).map(ids).unwrap(), names(taken..250));
    }
    let mut pages = bench.pages::<Offset>();
    while now(pages.try_next()).unwrap().is_some() {}
    assert_eq!(pages.position(), None);

    let error = now(bench.pages::<Offset>().with_position("7").try_next()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListThings: \"7\" is no position of a list: take what Pages::position() gave (invalid)"
    );
}

#[test]
fn after_an_error_the_position_is_that_of_the_page() {
    let bench = Bench::new(|query, number| match number {
        1 => json!({"things": [{"id": "i100", "size": {}}], "total": 101}),
        _ => by_offset(101)(query, number),
    });
    let mut pages = bench.pages::<Offset>();
    now(pages.next_page()).unwrap().unwrap();
    let error = now(pages.next_page()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let text = error.to_string();
    assert!(text.contains("`things[0].size`: expected a whole number"), "{text}");
    let position = pages.position().unwrap();
    assert_eq!(position, "limit=100&skip=0&seen=100&at=100");
    let rest = now(bench.pages::<Offset>().with_position(&position).collect_all());
    assert_eq!(rest.map(ids).unwrap(), ["i100"]);
    // So does asking once more.
    let page = now(pages.next_page()).unwrap().unwrap();
    assert_eq!(ids(page.items), ["i100"]);
    assert_eq!(now(pages.next_page()).unwrap(), None);
}

#[test]
fn a_page_that_did_not_come_is_asked_for_again_but_not_by_a_stream() {
    // The second page is empty at first, then repeats the first one, then comes.
    let script = |query: &Query, number: usize| match number {
        1 => json!({"things": [], "total": 150}),
        2 => json!({"things": things(0..100), "total": 150}),
        3 => Value::from("<html>"),
        _ => by_offset(150)(query, number),
    };
    let bench = Bench::new(script);
    let mut pages = bench.pages::<Offset>().with_most_pages(2);
    assert_eq!(now(pages.next_page()).unwrap().unwrap().items.len(), 100);
    for expected in ["page 2 is empty", "page 2 is one that came before", "`the answer`"]
    {
        let error = now(pages.next_page()).unwrap_err();
        assert!(error.message().unwrap().starts_with(expected), "{error}");
    }
    let page = now(pages.next_page()).unwrap().unwrap();
    assert_eq!(ids(page.items), names(100..150));
    assert_eq!(now(pages.next_page()).unwrap(), None);
    assert_eq!(bench.queries()[1..], ["limit=100&offset=100"; 4]);

    let bench = Bench::new(script);
    let mut stream = pin!(bench.pages::<Offset>());
    let mut context = Context::from_waker(Waker::noop());
    let mut next = || match Pin::as_mut(&mut stream).poll_next(&mut context) {
        Poll::Ready(item) => item,
        Poll::Pending => unreachable!("the answers are there at once"),
    };
    for _ in 0..100 {
        next().unwrap().unwrap();
    }
    next().unwrap().unwrap_err();
    assert!(next().is_none() && next().is_none());
    assert_eq!(bench.queries().len(), 2);
}

#[test]
fn a_page_that_cannot_be_read_as_a_whole_is_no_end() {
    // Half a surrogate pair, bytes that are no text, and no end of brackets, each in a member
    // that the items' own reader skips.
    let deep = format!(r#"{}{}"#, "[".repeat(200), "]".repeat(200));
    for odd in [r#""\ud800""#, &deep] {
        let body = format!(r#"{{"things":[{{"id":"i0"}}],"total":1,"odd":{odd}}}"#);
        let bench = Bench::new(move |_, _| Value::from(body.clone()));
        let error = bench.all::<Offset>().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    }
    let (text, _) =
        refused::<Offset>(|_, _| json!({"things": ["", {"id": "i1"}], "total": 2}));
    assert_eq!(text, "of 2 items at /things only 1 can be read");
}

#[test]
fn a_refusal_under_a_status_of_success_is_no_empty_list() {
    let bench = Bench::new(
        |_, _| json!({"error_code": "DBS.200543", "error_msg": "no such instance"}),
    );
    let error = bench.all::<Offset>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListThings: DBS.200543 no such instance (200 OK, not found)"
    );
}

#[test]
fn pages_that_are_shorter_than_asked_for_lose_nothing() {
    // The service gives 50 at most, whatever it is asked for.
    for (count, requests) in [(50, 1), (99, 2), (100, 2), (101, 3), (120, 3), (150, 3)] {
        let bench = Bench::new(move |query, _| {
            let start = ((query.number("page").unwrap() - 1) * 50).min(count);
            let things = things(start..(start + 50).min(count));
            json!({"list": {"things": things}, "total": count})
        });
        assert_eq!(bench.all::<Numbered>().unwrap(), names(0..count));
        assert_eq!(bench.queries().len(), requests, "{count}");
    }
}

/// What a list that makes no sense comes to, and after how many requests.
fn refused<S: Style>(
    script: impl Fn(&Query, usize) -> Value + Send + Sync + 'static,
) -> (String, usize) {
    let bench = Bench::new(script);
    let error = bench.all::<S>().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    (error.message().unwrap().to_owned(), bench.queries().len())
}

#[test]
fn a_list_that_leads_nowhere_is_an_error() {
    // The service doesn't heed the offset.
    let (text, requests) =
        refused::<Offset>(|_, _| json!({"things": things(0..100), "total": 300}));
    assert_eq!(
        text,
        "page 2 is one that came before: the service does not heed `offset`, and the list would \
         never end"
    );
    assert_eq!(requests, 2);
    // Without ids, the content tells.
    let same = |_: &Query, _| json!({"things": things(0..100)});
    assert_eq!(refused::<OffsetBlind>(same).1, 2);
    // A, B, A, B, …
    let (_, requests) = refused::<Offset>(|_, number| {
        let start = number % 2 * 100;
        json!({"things": things(start..start + 100), "total": 1000})
    });
    assert_eq!(requests, 3);
    // A page shrinks to nothing.
    let (text, requests) = refused::<Offset>(|query, _| {
        let start = query.number("offset").unwrap();
        json!({"things": things(start..(start + 100).min(150)), "total": 151})
    });
    assert_eq!((&*text, requests), ("page 3 is empty, after 150 of 151 items", 3));
    // The marker doesn't move on, or isn't there.
    let (text, requests) = refused::<Marker>(|_, number| {
        let mut things = things(number * 100..number * 100 + 99);
        things.push(json!({"id": "same"}));
        json!({"things": things})
    });
    assert_eq!(
        (&*text, requests),
        ("page 2 leads back to one that came before: its `marker` is not a new one", 2)
    );
    let (text, requests) = refused::<Marker>(|_, _| {
        let mut things = things(0..99);
        things.push(json!({}));
        json!({"things": things})
    });
    assert_eq!(
        (&*text, requests),
        ("page 1 has more behind it, but its last item has no /id", 1)
    );
    // Tokens that go in a circle.
    let (text, requests) = refused::<Token>(
        |_, number| json!({"things": things(number..number + 1), "next": format!("t{}", number % 3)}),
    );
    assert_eq!(
        (&*text, requests),
        ("page 4 leads back to one that came before: its `token` is not a new one", 4)
    );
    // Empty pages, each with another token.
    let (text, requests) =
        refused::<Token>(|_, number| json!({"things": null, "next": number}));
    assert_eq!(
        (&*text, requests),
        ("the list did not end after 100 empty pages in a row", 100)
    );
}

#[test]
fn a_list_without_end_ends() {
    let bench = Bench::new(
        |_, number| json!({"things": things(number..number + 1), "next": format!("t{number}")}),
    );
    let error =
        now(bench.pages::<Token>().with_most_pages(20).collect_all()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListThings: the list did not end after 20 pages (decode)"
    );
    assert_eq!(bench.queries().len(), 20);
}

#[test]
fn a_total_that_lies_is_not_believed() {
    // Too small: it counts the page, or less.
    let bench = Bench::new(|query, _| {
        let start = query.number("offset").unwrap();
        json!({"things": things(start..(start + 100).min(250)), "total": 7})
    });
    assert_eq!(bench.all::<Offset>().unwrap(), names(0..250));
    assert_eq!(bench.queries().len(), 3);
    // Everything at once, whatever was asked for.
    let bench =
        Bench::new(|_, _| json!({"list": {"things": things(0..250)}, "total": 250}));
    assert_eq!(bench.all::<Numbered>().unwrap(), names(0..250));
    assert_eq!(bench.queries().len(), 1);
    // It counts what is left out of a page, too.
    let bench = Bench::new(|_, number| {
        let things = vec![things(0..99), things(100..150), vec![]].swap_remove(number);
        json!({"list": {"things": things}, "total": 150})
    });
    assert_eq!(bench.all::<Numbered>().unwrap().len(), 149);
    assert_eq!(bench.queries().len(), 3, "one more, which is empty");
    // It shrinks while it is read.
    let bench = Bench::new(|_, number| match number {
        0 => json!({"things": things(0..100), "total": 101}),
        _ => json!({"things": [], "total": 100}),
    });
    assert_eq!(bench.all::<Offset>().unwrap(), names(0..100));
    // No total and no length at all: only an empty page is the end.
    let bench = Bench::new(|query, _| {
        let start = query.number("offset").unwrap();
        json!({"things": things(start..(start + 4).min(10))})
    });
    assert_eq!(bench.all::<OffsetOnly>().unwrap(), names(0..10));
    assert_eq!(bench.queries().len(), 4);
}

#[test]
fn an_item_that_moved_to_the_next_page_comes_once() {
    let bench = Bench::new(|_, number| match number {
        0 => json!({"things": things(0..100), "total": 150}),
        // Two were put in front meanwhile.
        _ => json!({"things": things(98..150), "total": 152}),
    });
    assert_eq!(bench.all::<Offset>().unwrap(), names(0..150));
    // Nor is a page of one that moved by one.
    let bench = Bench::new(|query, number| match number {
        0 => json!({"things": things(0..1), "total": 2}),
        _ => {
            let start = query.number("offset").unwrap() - 1;
            json!({"things": things(start..start + 1), "total": 3})
        }
    });
    let all = now(bench.pages::<Offset>().with_limit(1).collect_all()).map(ids);
    assert_eq!(all.unwrap(), names(0..2));
    // A last page of such alone is no repeated page.
    let bench = Bench::new(|_, number| match number {
        0 => json!({"things": things(0..100), "total": 101}),
        _ => json!({"things": things(99..100), "total": 101}),
    });
    assert_eq!(bench.all::<Offset>().unwrap(), names(0..100));
}

#[test]
fn ids_that_are_no_ids_cost_no_item() {
    let bench = Bench::new(|_, number| match number {
        0 => json!({"things": [{"id": "a"}, {"id": "a"}], "total": 3}),
        _ => json!({"things": [{"id": "a"}], "total": 3}),
    });
    assert_eq!(bench.all::<Offset>().unwrap(), ["a"; 3]);
    let bench =
        Bench::new(|_, _| json!({"things": [{"id": "a"}, {"size": 1}], "total": 2}));
    assert_eq!(now(bench.pages::<Offset>().collect_all()).unwrap().len(), 2);
}

#[test]
fn an_answer_without_the_list_is_an_empty_list() {
    for answer in [json!({}), json!({"things": null, "total": 0})] {
        let bench = Bench::new(move |_, _| answer.clone());
        assert!(bench.all::<Offset>().unwrap().is_empty());
    }
    let (text, _) = refused::<Offset>(|_, _| json!({"things": {"a": 1}}));
    assert_eq!(text, "`things`: expected a list, came an object");
}

#[test]
fn dropping_it_in_the_middle_loses_nothing() {
    /// Answers the second time it is asked.
    #[derive(Debug)]
    struct Slow(Arc<Scripted>);
    impl Transport for Slow {
        fn send(
            &self,
            request: Request<Bytes>,
            timeout: Duration,
        ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
            Box::pin(async move {
                let mut first = true;
                std::future::poll_fn(|_| match std::mem::take(&mut first) {
                    true => Poll::Pending,
                    false => Poll::Ready(()),
                })
                .await;
                self.0.send(request, timeout).await
            })
        }
    }
    let bench = Bench::new(by_offset(3));
    let client = huaweicloud::Config::builder()
        .project_id("p")
        .credentials(huaweicloud::Credentials::token("t"))
        .transport(Arc::new(Slow(bench.server.clone())))
        .clock(Arc::new(ManualClock::at_unix(1_767_323_045)))
        .build()
        .and_then(|config| config.connect(&SERVICE))
        .unwrap();
    let mut pages = client.call(&Lists::<Offset>::default()).pages();
    {
        let mut dropped = pin!(pages.try_next());
        let polled = dropped.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        assert!(polled.is_pending());
    }
    assert_eq!(pages.position().unwrap(), "limit=100&skip=0&seen=0&at=0");
    assert_eq!(now(pages.try_next()).unwrap().unwrap().id.unwrap(), "i0");
    assert_eq!(bench.queries().len(), 1);
}
