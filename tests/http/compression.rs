//! Compressed answers.

use std::io::Read;

use reqwest::Response;
use tests::TestApp;

async fn schema(app: &TestApp, accepted: &str) -> Response {
    let request = app.http().get(app.url("/schema.graphql"));
    let reply = request.header("accept-encoding", accepted).send();
    reply.await.expect("the server answers")
}

async fn body(reply: Response) -> Vec<u8> {
    reply.bytes().await.expect("a body").to_vec()
}

#[tokio::test]
async fn each_coding_is_spoken() {
    let app = TestApp::seeded().await;
    let plain = body(schema(&app, "identity").await).await;

    for coding in ["gzip", "br", "zstd"] {
        let reply = schema(&app, coding).await;

        assert_eq!(reply.headers()["content-encoding"], coding);
        let packed = body(reply).await;
        assert!(packed.len() * 3 < plain.len(), "{coding}: {}", packed.len());
        let mut unpacked = Vec::new();
        match coding {
            "gzip" => flate2::read::GzDecoder::new(&*packed).read_to_end(&mut unpacked),
            "br" => brotli::Decompressor::new(&*packed, 4096).read_to_end(&mut unpacked),
            _ => zstd::stream::read::Decoder::new(&*packed)
                .expect("zstd")
                .read_to_end(&mut unpacked),
        }
        .expect("decompress");
        assert!(unpacked == plain, "{coding} changes the text");
    }
}

#[tokio::test]
async fn the_client_chooses() {
    let app = TestApp::seeded().await;

    let liked = schema(&app, "zstd;q=0.1, gzip;q=0.9, br;q=0.5").await;
    let none = schema(&app, "deflate").await;

    assert_eq!(liked.headers()["content-encoding"], "gzip");
    let vary = liked.headers()["vary"].to_str().expect("in ASCII");
    assert!(vary.contains("Accept-Encoding"));
    assert!(!none.headers().contains_key("content-encoding"));
}
