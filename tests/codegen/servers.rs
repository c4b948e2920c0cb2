mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// Forecasts.
    ///
    /// For *everyone*.
    #[derive(Clone, Debug)]
    pub struct Weather {
        core: rt::Core,
    }
    impl Weather {
        /// A client of the document's own server.
        #[must_use]
        pub fn new() -> Self {
            Self { core: rt::Core::open(&API) }
        }
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// What comes tomorrow.
        #[must_use]
        pub fn daily_forecast(&self) -> DailyForecast {
            DailyForecast {
                core: self.core.clone(),
            }
        }
        /// The operations of `radar`.
        #[must_use]
        pub fn radar(&self) -> Radar {
            Radar { core: self.core.clone() }
        }
        /// `GET /status`: `#/paths/~1status/get`
        #[inline]
        pub fn status(&self) -> requests::Status {
            rt::Request::new(self.core.call(&requests::STATUS))
        }
    }
    impl From<rt::Core> for Weather {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Weather", "2")
        .user_agent(
            ::core::concat!(
                ::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION")
            ),
        )
        .servers(
            &[
                rt::Server::new("https://{region}.weather.test:{port}/v2")
                    .variables(
                        &[
                            rt::Variable::new("region", "eu"),
                            rt::Variable::new("port", "443"),
                        ],
                    ),
                rt::Server::new("https://backup.weather.test"),
            ],
        )
        .security_schemes(&[]);
    /// What comes tomorrow.
    #[derive(Clone, Debug)]
    pub struct DailyForecast {
        core: rt::Core,
    }
    impl DailyForecast {
        /// `GET /daily/{city}`: `#/paths/~1daily~1{city}/get`
        #[inline]
        pub fn get(&self, city: &str) -> requests::GetDailyForecast {
            let mut call = self.core.call(&requests::GET_DAILY_FORECAST);
            call.param(rt::Parameter::path("city"), city);
            rt::Request::new(call)
        }
        /// `GET /daily`: `#/paths/~1daily/get`
        #[inline]
        pub fn list(&self) -> requests::ListDailyForecasts {
            rt::Request::new(self.core.call(&requests::LIST_DAILY_FORECASTS))
        }
    }
    /// The operations of `radar`.
    #[derive(Clone, Debug)]
    pub struct Radar {
        core: rt::Core,
    }
    impl Radar {
        /// `GET /radar`: `#/paths/~1radar/get`
        #[inline]
        pub fn image(&self) -> requests::RadarImage {
            rt::Request::new(self.core.call(&requests::RADAR_IMAGE))
        }
    }
}
pub use __client::Weather;
pub use __client::DailyForecast;
pub use __client::Radar;
/// Requests under construction, one type per kind of request.
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[
        &GET_DAILY_FORECAST,
        &LIST_DAILY_FORECASTS,
        &RADAR_IMAGE,
        &STATUS,
    ];
    pub static GET_DAILY_FORECAST: rt::Operation = rt::Operation::new(
            "getDailyForecast",
            "GET",
            "/daily/{city}",
        )
        .tag("Daily Forecast");
    pub static LIST_DAILY_FORECASTS: rt::Operation = rt::Operation::new(
            "listDailyForecasts",
            "GET",
            "/daily",
        )
        .tag("Daily Forecast");
    pub static RADAR_IMAGE: rt::Operation = rt::Operation::new(
            "radar.image",
            "GET",
            "/radar",
        )
        .tag("radar");
    pub static STATUS: rt::Operation = rt::Operation::new("status", "GET", "/status");
    /// A request to `GET /daily/{city}`.
    pub type GetDailyForecast = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /daily`.
    pub type ListDailyForecasts = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /radar`.
    pub type RadarImage = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /status`.
    pub type Status = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
}
