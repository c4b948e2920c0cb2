//! Sending: from a draft to an answer. Not generic, so it is compiled once for all operations.
//!
//! The one place that knows the order of things: check, wait for the turn, unlock, pass the gate, build, send, judge, read;
//! and again, if need be.

use http::header::LOCATION;
use http::{HeaderMap, StatusCode};

use crate::body::{Body, ReadError, read};
use crate::client::Core;
use crate::error::{Error, ErrorKind};
use crate::follow::Trail;
use crate::output::{Answer, Reading};
use crate::platform::{BoxFuture, Moment};
use crate::request::{Draft, Sheet};
use crate::retry::{Next, Tries};
use crate::trace::Trace;
use crate::transport::{Covers, Timeout};

/// What a call expects of its answer.
#[derive(Clone, Copy)]
pub(crate) struct Expect {
    pub(crate) accept: &'static str,
    pub(crate) streams: bool,
    /// Whether the answer of an operation that redirects is where it points to.
    pub(crate) follows: bool,
    pub(crate) reading: fn(StatusCode) -> Reading,
}

/// Sends a draft.
pub(crate) fn execute(draft: Sheet, expect: Expect) -> BoxFuture<'static, Result<Answer, Error>> {
    Box::pin(async move {
        let operation = draft.operation;
        let trace = Trace::of(operation);
        trace
            .around(run(draft, expect, &trace))
            .await
            .map_err(|error| error.of(operation))
    })
}

async fn run(mut draft: Sheet, expect: Expect, trace: &Trace) -> Result<Answer, Error> {
    if let Some(problem) = draft.take_problem() {
        return Err(problem);
    }
    let core = draft.core.clone();
    let mut tries = Tries::new(&core, &draft);
    loop {
        tries.turn(draft.operation).await?;
        let failed = match attempt(&core, &mut draft, &expect, &mut tries, trace).await {
            Ok(answer) => {
                tries.succeeded();
                return Ok(answer);
            }
            Err(error) => tries.failed(error, &draft),
        };
        match failed {
            Next::Again(at) => at.alarm().await,
            Next::Deleted => return Ok(Answer::nothing(core.clone(), draft.operation)),
            Next::Fail(error) => return Err(error),
        }
    }
}

/// Sends the draft once.
async fn attempt(
    core: &Core,
    draft: &mut Draft,
    expect: &Expect,
    tries: &mut Tries<'_>,
    trace: &Trace,
) -> Result<Answer, Error> {
    let transport = core.transport()?;
    let credentials = core.keyring().open(draft.operation).await?;
    // After the credentials, since whoever provides them may call through this very client.
    let _pass = tries.pass().await?;
    let mut request = draft.build(expect.accept, &credentials)?;
    let covers = if expect.streams {
        Covers::Head
    } else {
        Covers::Everything
    };
    let timeout = tries.timeout();
    if let Some(duration) = timeout {
        request
            .extensions_mut()
            .insert(Timeout::new(duration, covers));
    }
    let follows = expect.follows && draft.operation.follows_redirects;
    let trail = follows.then(|| Trail {
        from: request.uri().clone(),
        accept: expect.accept,
        covers,
        timeout,
        began: Moment::now(),
    });
    trace.attempt();
    let mut response = transport.send(request).await.map_err(Error::transport)?;
    if let Some(trail) = trail {
        response = trail.follow(transport, response).await?;
    }
    let (head, body) = response.into_parts();
    trace.answered(head.status, core.request_id(&head.headers));
    let answer = Answer {
        core: core.clone(),
        operation: draft.operation,
        status: head.status,
        headers: head.headers,
        body,
    };
    judge(answer, expect.reading).await
}

/// Reads the answer, or makes it an error.
async fn judge(mut answer: Answer, reading: fn(StatusCode) -> Reading) -> Result<Answer, Error> {
    let reading = reading(answer.status);
    if reading == Reading::Stream {
        return Ok(answer);
    }
    let limit = answer.core.max_response_bytes();
    let (bytes, failed) = read(&mut answer.body, limit).await;
    answer.body = Body::from(bytes);
    // The status of a failure says more than its body, so a body that breaks off does not matter there.
    if reading == Reading::Refuse {
        let error = refusal(answer.status, &answer.headers);
        return Err(answer.into_error(error));
    }
    match failed {
        None => Ok(answer),
        Some(ReadError::TooLarge) => {
            let message = format!("the answer is larger than {limit} bytes");
            Err(answer.into_error(Error::new(ErrorKind::TooLarge, message)))
        }
        Some(ReadError::Stream(source)) => Err(answer.into_error(Error::broken_off(source))),
    }
}

fn refusal(status: StatusCode, headers: &HeaderMap) -> Error {
    // Where it points to may be a signed link: it is told by `location()`, not printed.
    if status.is_redirection() && headers.contains_key(LOCATION) {
        let message = format!("the server answered {status} and points elsewhere");
        return Error::new(ErrorKind::Redirect, message);
    }
    Error::new(ErrorKind::Status, format!("the server answered {status}"))
}
