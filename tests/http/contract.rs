//! What the engine must keep doing, whatever version it is.

use std::time::Duration;

use async_graphql::{EmptyMutation, EmptySubscription, Object, Schema, SimpleObject, value};

struct Query;

#[derive(SimpleObject)]
struct Leaf {
    name: &'static str,
}

#[Object]
impl Query {
    async fn slow(&self) -> i32 {
        tokio::time::sleep(Duration::from_millis(20)).await;
        1
    }

    async fn quick(&self) -> i32 {
        2
    }

    async fn maybe(&self) -> Option<async_graphql::Result<i32>> {
        Some(Err("broken".into()))
    }

    async fn leaf(&self) -> Leaf {
        Leaf { name: "x" }
    }

    async fn parent(&self) -> Option<Parent> {
        Some(Parent)
    }
}

struct Parent;

#[Object]
impl Parent {
    async fn certain(&self) -> async_graphql::Result<i32> {
        Err("broken".into())
    }
}

async fn run(query: &str) -> async_graphql::Response {
    let schema = Schema::new(Query, EmptyMutation, EmptySubscription);
    schema.execute(query).await
}

#[tokio::test]
async fn fields_come_in_the_order_of_the_document() {
    let query = "{ slow quick again: slow leaf { name } last: quick }";

    let reply = run(query).await;

    let text = serde_json::to_string(&reply.data).expect("in JSON");
    let expected = r#"{"slow":1,"quick":2,"again":1,"leaf":{"name":"x"},"last":2}"#;
    assert_eq!(text, expected);
}

#[tokio::test]
async fn an_optional_field_that_fails_is_null_and_its_neighbours_stay() {
    let reply = run("{ quick maybe }").await;

    assert_eq!(reply.data, value!({ "quick": 2, "maybe": null }));
    assert_eq!(reply.errors.len(), 1);
    let path = serde_json::to_string(&reply.errors[0].path).expect("in JSON");
    assert_eq!(path, r#"["maybe"]"#);
}

#[tokio::test]
async fn a_certain_field_that_fails_takes_its_parent_and_no_more() {
    let reply = run("{ quick parent { certain } }").await;

    assert_eq!(reply.data, value!({ "quick": 2, "parent": null }));
    assert_eq!(reply.errors.len(), 1);
}
