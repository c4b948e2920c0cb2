mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// A client of Nameless.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// `GET /teams`: `#/paths/~1teams/get`
        #[inline]
        pub fn list_teams(&self) -> requests::ListTeams {
            rt::Request::new(self.core.call(&requests::LIST_TEAMS))
        }
        /// `POST /teams`: `#/paths/~1teams/post`
        #[inline]
        pub fn create_team(&self) -> requests::CreateTeam {
            rt::Request::new(self.core.call(&requests::CREATE_TEAM))
        }
        /// `GET /teams/{team}`: `#/paths/~1teams~1{team}/get`
        #[inline]
        pub fn get_team(&self, team: &str) -> requests::GetTeam {
            let mut call = self.core.call(&requests::GET_TEAM);
            call.param(rt::Parameter::path("team"), team);
            rt::Request::new(call)
        }
        /// `PUT /teams/{team}`: `#/paths/~1teams~1{team}/put`
        #[inline]
        pub fn replace_team(&self, team: &str) -> requests::ReplaceTeam {
            let mut call = self.core.call(&requests::REPLACE_TEAM);
            call.param(rt::Parameter::path("team"), team);
            rt::Request::new(call)
        }
        /// `PATCH /teams/{team}`: `#/paths/~1teams~1{team}/patch`
        #[inline]
        pub fn update_team(&self, team: &str) -> requests::UpdateTeam {
            let mut call = self.core.call(&requests::UPDATE_TEAM);
            call.param(rt::Parameter::path("team"), team);
            rt::Request::new(call)
        }
        /// `DELETE /teams/{team}`: `#/paths/~1teams~1{team}/delete`
        #[inline]
        pub fn delete_team(&self, team: &str) -> requests::DeleteTeam {
            let mut call = self.core.call(&requests::DELETE_TEAM);
            call.param(rt::Parameter::path("team"), team);
            rt::Request::new(call)
        }
        /// `POST /teams/{team}/members/{member}:archive`: `#/paths/~1teams~1{team}~1members~1{member}:archive/post`
        #[inline]
        pub fn archive_team_member(
            &self,
            team: &str,
            member: &str,
        ) -> requests::ArchiveTeamMember {
            let mut call = self.core.call(&requests::ARCHIVE_TEAM_MEMBER);
            call.param(rt::Parameter::path("team"), team);
            call.param(rt::Parameter::path("member"), member);
            rt::Request::new(call)
        }
        /// `GET /v2/reports.csv`: `#/paths/~1v2~1reports.csv/get`
        #[inline]
        pub fn get_reports_csv(&self) -> requests::GetReportsCsv {
            rt::Request::new(self.core.call(&requests::GET_REPORTS_CSV))
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Nameless", "1")
        .user_agent(
            ::core::concat!(
                ::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION")
            ),
        )
        .servers(&[])
        .security_schemes(&[]);
}
pub use __client::Client;
/// Requests under construction, one type per kind of request.
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[
        &LIST_TEAMS,
        &CREATE_TEAM,
        &GET_TEAM,
        &REPLACE_TEAM,
        &UPDATE_TEAM,
        &DELETE_TEAM,
        &ARCHIVE_TEAM_MEMBER,
        &GET_REPORTS_CSV,
    ];
    pub static LIST_TEAMS: rt::Operation = rt::Operation::new(
        "list_teams",
        "GET",
        "/teams",
    );
    pub static CREATE_TEAM: rt::Operation = rt::Operation::new(
        "create_team",
        "POST",
        "/teams",
    );
    pub static GET_TEAM: rt::Operation = rt::Operation::new(
        "get_team",
        "GET",
        "/teams/{team}",
    );
    pub static REPLACE_TEAM: rt::Operation = rt::Operation::new(
        "replace_team",
        "PUT",
        "/teams/{team}",
    );
    pub static UPDATE_TEAM: rt::Operation = rt::Operation::new(
        "update_team",
        "PATCH",
        "/teams/{team}",
    );
    pub static DELETE_TEAM: rt::Operation = rt::Operation::new(
        "delete_team",
        "DELETE",
        "/teams/{team}",
    );
    pub static ARCHIVE_TEAM_MEMBER: rt::Operation = rt::Operation::new(
        "archive_team_member",
        "POST",
        "/teams/{team}/members/{member}:archive",
    );
    pub static GET_REPORTS_CSV: rt::Operation = rt::Operation::new(
        "get_reports_csv",
        "GET",
        "/v2/reports.csv",
    );
    /// A request to `GET /teams`.
    pub type ListTeams = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `POST /teams`.
    pub type CreateTeam = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /teams/{team}`.
    pub type GetTeam = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `PUT /teams/{team}`.
    pub type ReplaceTeam = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `PATCH /teams/{team}`.
    pub type UpdateTeam = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `DELETE /teams/{team}`.
    pub type DeleteTeam = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `POST /teams/{team}/members/{member}:archive`.
    pub type ArchiveTeamMember = rt::Request<rt::NoContent, rt::Untyped>;
    /// A request to `GET /v2/reports.csv`.
    pub type GetReportsCsv = rt::Request<rt::NoContent, rt::Untyped>;
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
}
