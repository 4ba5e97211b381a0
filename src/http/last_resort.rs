//! When a request fails in a way that nobody foresaw: an answer all the same, and never an endless wait.

use crate::{domain::lang::Lang, text::common};
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use std::{any::Any, time::Duration};
use tower_http::{catch_panic::CatchPanicLayer, timeout::TimeoutLayer};

/// How long a request may take to begin its answer; then its transaction is rolled back.
const LONGEST: Duration = Duration::from_secs(30);

/// How long sending files may take: ten large photos on a network as poor as it gets.
const PATIENCE: Duration = Duration::from_secs(20 * 60);

/// Ends what takes too long. Live streams begin at once and are not touched.
pub fn timeout() -> TimeoutLayer {
    TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST)
}

/// The same where files come in.
pub fn patient_timeout() -> TimeoutLayer {
    TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE)
}

/// Answers where the program broke. Without it the connection would just end.
pub fn catch_panic() -> CatchPanicLayer<fn(Box<dyn Any + Send>) -> Response> {
    CatchPanicLayer::custom(answer as fn(Box<dyn Any + Send>) -> Response)
}

fn answer(_: Box<dyn Any + Send>) -> Response {
    // What was said in breaking stands in the log of the process already; it may speak of what somebody typed.
    tracing::error!("a request broke the program");
    let words = format!("{}\n\n{}\n", common::broke(Lang::Nl), common::broke(Lang::En));
    (StatusCode::INTERNAL_SERVER_ERROR, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], words).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::{Router, body::Body, http::Request, routing::get};
    use tower::ServiceExt;

    #[tokio::test]
    async fn whoever_meets_a_broken_program_gets_an_answer() {
        let app = Router::new().route("/", get(|| async { panic_on_purpose() })).layer(catch_panic());
        let answer = app.oneshot(Request::new(Body::empty())).await.unwrap();
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
    }

    fn panic_on_purpose() -> &'static str {
        panic!("on purpose")
    }
}
