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
        /// Calls `GET /teams`
        ///
        /// Operation: `#/paths/~1teams/get`
        pub fn list_teams(&self) -> requests::ListTeams {
            let call = self.core.call(&requests::LIST_TEAMS);
            requests::ListTeams(call)
        }
        /// Calls `POST /teams`
        ///
        /// Operation: `#/paths/~1teams/post`
        pub fn create_team(&self) -> requests::CreateTeam {
            let call = self.core.call(&requests::CREATE_TEAM);
            requests::CreateTeam(call)
        }
        /// Calls `GET /teams/{team}`
        ///
        /// Operation: `#/paths/~1teams~1{team}/get`
        pub fn get_team(&self, team: &str) -> requests::GetTeam {
            let mut call = self.core.call(&requests::GET_TEAM);
            call.param(&requests::GET_TEAM_TEAM, team);
            requests::GetTeam(call)
        }
        /// Calls `PUT /teams/{team}`
        ///
        /// Operation: `#/paths/~1teams~1{team}/put`
        pub fn replace_team(&self, team: &str) -> requests::ReplaceTeam {
            let mut call = self.core.call(&requests::REPLACE_TEAM);
            call.param(&requests::REPLACE_TEAM_TEAM, team);
            requests::ReplaceTeam(call)
        }
        /// Calls `PATCH /teams/{team}`
        ///
        /// Operation: `#/paths/~1teams~1{team}/patch`
        pub fn update_team(&self, team: &str) -> requests::UpdateTeam {
            let mut call = self.core.call(&requests::UPDATE_TEAM);
            call.param(&requests::UPDATE_TEAM_TEAM, team);
            requests::UpdateTeam(call)
        }
        /// Calls `DELETE /teams/{team}`
        ///
        /// Operation: `#/paths/~1teams~1{team}/delete`
        pub fn delete_team(&self, team: &str) -> requests::DeleteTeam {
            let mut call = self.core.call(&requests::DELETE_TEAM);
            call.param(&requests::DELETE_TEAM_TEAM, team);
            requests::DeleteTeam(call)
        }
        /// Calls `POST /teams/{team}/members/{member}:archive`
        ///
        /// Operation: `#/paths/~1teams~1{team}~1members~1{member}:archive/post`
        pub fn archive_team_member(
            &self,
            team: &str,
            member: &str,
        ) -> requests::ArchiveTeamMember {
            let mut call = self.core.call(&requests::ARCHIVE_TEAM_MEMBER);
            call.param(&requests::ARCHIVE_TEAM_MEMBER_TEAM, team);
            call.param(&requests::ARCHIVE_TEAM_MEMBER_MEMBER, member);
            requests::ArchiveTeamMember(call)
        }
        /// Calls `GET /v2/reports.csv`
        ///
        /// Operation: `#/paths/~1v2~1reports.csv/get`
        pub fn get_reports_csv(&self) -> requests::GetReportsCsv {
            let call = self.core.call(&requests::GET_REPORTS_CSV);
            requests::GetReportsCsv(call)
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
#[allow(deprecated)]
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
    pub(super) static LIST_TEAMS: rt::Operation = rt::Operation::new(
        "list_teams",
        "GET",
        "/teams",
    );
    pub(super) static CREATE_TEAM: rt::Operation = rt::Operation::new(
        "create_team",
        "POST",
        "/teams",
    );
    pub(super) static GET_TEAM: rt::Operation = rt::Operation::new(
        "get_team",
        "GET",
        "/teams/{team}",
    );
    pub(super) static GET_TEAM_TEAM: rt::Parameter = rt::Parameter::path("team");
    pub(super) static REPLACE_TEAM: rt::Operation = rt::Operation::new(
        "replace_team",
        "PUT",
        "/teams/{team}",
    );
    pub(super) static REPLACE_TEAM_TEAM: rt::Parameter = rt::Parameter::path("team");
    pub(super) static UPDATE_TEAM: rt::Operation = rt::Operation::new(
        "update_team",
        "PATCH",
        "/teams/{team}",
    );
    pub(super) static UPDATE_TEAM_TEAM: rt::Parameter = rt::Parameter::path("team");
    pub(super) static DELETE_TEAM: rt::Operation = rt::Operation::new(
        "delete_team",
        "DELETE",
        "/teams/{team}",
    );
    pub(super) static DELETE_TEAM_TEAM: rt::Parameter = rt::Parameter::path("team");
    pub(super) static ARCHIVE_TEAM_MEMBER: rt::Operation = rt::Operation::new(
        "archive_team_member",
        "POST",
        "/teams/{team}/members/{member}:archive",
    );
    pub(super) static ARCHIVE_TEAM_MEMBER_TEAM: rt::Parameter = rt::Parameter::path(
        "team",
    );
    pub(super) static ARCHIVE_TEAM_MEMBER_MEMBER: rt::Parameter = rt::Parameter::path(
        "member",
    );
    pub(super) static GET_REPORTS_CSV: rt::Operation = rt::Operation::new(
        "get_reports_csv",
        "GET",
        "/v2/reports.csv",
    );
    /// A request to `GET /teams`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListTeams(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl ListTeams {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<(), rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::NoContent, rt::Untyped> {
            self.0
        }
    }
    /// A request to `POST /teams`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateTeam(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl CreateTeam {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<(), rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::NoContent, rt::Untyped> {
            self.0
        }
    }
    /// A request to `GET /teams/{team}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetTeam(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl GetTeam {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<(), rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::NoContent, rt::Untyped> {
            self.0
        }
    }
    /// A request to `PUT /teams/{team}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ReplaceTeam(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl ReplaceTeam {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<(), rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::NoContent, rt::Untyped> {
            self.0
        }
    }
    /// A request to `PATCH /teams/{team}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateTeam(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl UpdateTeam {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<(), rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::NoContent, rt::Untyped> {
            self.0
        }
    }
    /// A request to `DELETE /teams/{team}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteTeam(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl DeleteTeam {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<(), rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::NoContent, rt::Untyped> {
            self.0
        }
    }
    /// A request to `POST /teams/{team}/members/{member}:archive`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ArchiveTeamMember(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl ArchiveTeamMember {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<(), rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::NoContent, rt::Untyped> {
            self.0
        }
    }
    /// A request to `GET /v2/reports.csv`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetReportsCsv(pub(super) rt::Call<rt::NoContent, rt::Untyped>);
    impl GetReportsCsv {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<(), rt::CallError<<rt::Untyped as rt::ErrorBody>::Value>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(self) -> rt::Call<rt::NoContent, rt::Untyped> {
            self.0
        }
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
}
