//! The HTTP server: routes, what surrounds every request, and the thread that it all runs on.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::middleware::{from_fn, from_fn_with_state};
use tokio::net::TcpSocket;
use tokio::runtime::Handle;
use tokio::sync::oneshot;

use super::connection::{CuttableListener, Scissors};
use super::faults::Faults;
use super::level::Level;
use super::limits::Limits;
use super::problem::Problem;
use super::recorded::RecordedRequest;
use super::scopes::Scopes;
use super::world::World;
use super::{
    activities, attributes, auth, choices, comments, emails, entries, files, identity, intercept,
    lists, meetings, notes, objects, recordings, records, scim, search, tasks, webhooks,
};

/// What requests and the fake's owner share.
pub(super) struct Shared {
    access: Access,
    limits: Mutex<Limits>,
    world: Mutex<World>,
    faults: Mutex<Faults>,
    requests: Mutex<Vec<RecordedRequest>>,
    executions: AtomicU64,
}

/// The token, and what it is good for.
pub(super) struct Access {
    pub(super) token: String,
    /// `false` for a token that Attio knows no more.
    pub(super) active: bool,
    pub(super) scopes: Scopes,
    pub(super) level: Level,
}

impl Shared {
    pub(super) fn new(access: Access, limits: Limits, world: World) -> Self {
        Self {
            access,
            limits: Mutex::new(limits),
            world: Mutex::new(world),
            faults: Mutex::default(),
            requests: Mutex::default(),
            executions: AtomicU64::new(0),
        }
    }

    pub(super) fn token(&self) -> &str {
        &self.access.token
    }

    pub(super) fn is_active(&self) -> bool {
        self.access.active
    }

    pub(super) fn scopes(&self) -> &Scopes {
        &self.access.scopes
    }

    pub(super) fn level(&self) -> Level {
        self.access.level
    }

    pub(super) fn limits(&self) -> MutexGuard<'_, Limits> {
        self.limits.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn faults(&self) -> MutexGuard<'_, Faults> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn requests(&self) -> MutexGuard<'_, Vec<RecordedRequest>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A number for each answer.
    pub(super) fn next_execution(&self) -> u64 {
        self.executions.fetch_add(1, Ordering::Relaxed) + 1
    }
}

/// A server at work; it ends, with all its connections, when this is dropped.
pub(super) struct Running {
    pub(super) address: SocketAddr,
    /// For work that the fake does of its own accord.
    pub(super) runtime: Handle,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// Listens on a free loopback port. The thread and the runtime are the fake's own, so that it
    /// answers under any executor of the caller's, a blocked one included.
    pub(super) fn start(shared: Arc<Shared>) -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let inner = {
            let _runtime = runtime.enter();
            let socket = TcpSocket::new_v4()?;
            socket.bind((Ipv4Addr::LOCALHOST, 0).into())?;
            // Room for thousands of clients that knock at once.
            socket.listen(4096)?
        };
        let address = inner.local_addr()?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel();
        let service = router(Arc::clone(&shared)).into_make_service_with_connect_info::<Scissors>();
        let listener = CuttableListener { inner, shared };
        let serve = move || {
            runtime.block_on(async move {
                let server = axum::serve(listener, service);
                tokio::spawn(async move { server.await });
                // Told to stop, or the other end is gone: the same.
                stopped.await.ok();
            });
        };
        let thread = std::thread::Builder::new()
            .name("fake-attio".to_owned())
            .spawn(serve)?;
        Ok(Self {
            address,
            runtime: handle,
            stop: Some(stop),
            thread: Some(thread),
        })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic over there has been printed over there.
            thread.join().ok();
        }
    }
}

fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .merge(records::routes())
        .merge(entries::routes())
        .merge(objects::routes())
        .merge(attributes::routes())
        .merge(choices::routes())
        .merge(lists::routes())
        .merge(notes::routes())
        .merge(tasks::routes())
        .merge(comments::routes())
        .merge(meetings::routes())
        .merge(recordings::routes())
        .merge(files::routes())
        .merge(webhooks::routes())
        .merge(identity::routes())
        .merge(search::routes())
        .merge(activities::routes())
        .merge(emails::routes())
        .merge(scim::routes())
        .route_layer(from_fn_with_state(Arc::clone(&shared), auth::require))
        .merge(identity::open_routes())
        .merge(files::open_routes())
        .fallback(unknown_endpoint)
        .method_not_allowed_fallback(unknown_endpoint)
        .layer(DefaultBodyLimit::disable())
        .layer(from_fn(intercept::envelope))
        .layer(from_fn_with_state(Arc::clone(&shared), intercept::record))
        .with_state(shared)
}

async fn unknown_endpoint(request: Request) -> Problem {
    let (method, path) = (request.method(), request.uri().path());
    Problem::not_found(format!("Could not find endpoint \"{method} {path}\""))
}
