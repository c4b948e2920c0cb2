mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// Everything that Attio's REST API can do: records of standard and custom objects, lists, notes, tasks, comments,
    /// meetings, files, webhooks and the rest.
    ///
    /// Every enum here is open, except those that name the shape of the object that they stand in, such as the
    /// `attribute_type` of a value: a server may answer with a word that is younger than this document. Likewise, objects
    /// in answers may carry more members than are listed.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: rt::Core,
    }
    impl Client {
        /// A client that proves itself with a bearer token.
        ///
        /// Nothing is checked yet: a token that cannot be sent is reported by the first call.
        #[must_use]
        pub fn new(token: impl Into<rt::Secret>) -> Self {
            Self {
                core: rt::Core::with_bearer(&API, token),
            }
        }
        /// Starts a client with settings of its own: base URL, credentials, timeouts, transport.
        pub fn builder() -> rt::ClientBuilder<Self> {
            rt::ClientBuilder::new(&API)
        }
        /// The people that the workspace knows.
        #[must_use]
        pub fn people(&self) -> People {
            People { core: self.core.clone() }
        }
        /// The companies that the workspace knows.
        #[must_use]
        pub fn companies(&self) -> Companies {
            Companies {
                core: self.core.clone(),
            }
        }
        /// The deals that the workspace works on.
        #[must_use]
        pub fn deals(&self) -> Deals {
            Deals { core: self.core.clone() }
        }
        /// The users of your product.
        #[must_use]
        pub fn users(&self) -> Users {
            Users { core: self.core.clone() }
        }
        /// The workspaces of your product.
        #[must_use]
        pub fn workspaces(&self) -> Workspaces {
            Workspaces {
                core: self.core.clone(),
            }
        }
        /// Records of whichever object.
        ///
        /// - `object`: The object, by its slug or its id.
        #[must_use]
        pub fn records(&self, object: impl Into<String>) -> Records {
            Records {
                core: self.core.clone(),
                object: object.into(),
            }
        }
        /// The kinds of records.
        #[must_use]
        pub fn objects(&self) -> Objects {
            Objects { core: self.core.clone() }
        }
        /// The attributes of objects and lists.
        ///
        /// - `target`: Whether the attribute belongs to an object or to a list.
        /// - `identifier`: The object or list, by its slug or its id.
        #[must_use]
        pub fn attributes(
            &self,
            target: types::AttributeTarget,
            identifier: impl Into<String>,
        ) -> Attributes {
            Attributes {
                core: self.core.clone(),
                target,
                identifier: identifier.into(),
            }
        }
        /// The options of select attributes.
        ///
        /// - `target`: Whether the attribute belongs to an object or to a list.
        /// - `identifier`: The object or list, by its slug or its id.
        /// - `attribute`: The attribute, by its slug or its id.
        #[must_use]
        pub fn options(
            &self,
            target: types::AttributeTarget,
            identifier: impl Into<String>,
            attribute: impl Into<String>,
        ) -> Options {
            Options {
                core: self.core.clone(),
                target,
                identifier: identifier.into(),
                attribute: attribute.into(),
            }
        }
        /// The statuses of status attributes.
        ///
        /// - `target`: Whether the attribute belongs to an object or to a list.
        /// - `identifier`: The object or list, by its slug or its id.
        /// - `attribute`: The attribute, by its slug or its id.
        #[must_use]
        pub fn statuses(
            &self,
            target: types::AttributeTarget,
            identifier: impl Into<String>,
            attribute: impl Into<String>,
        ) -> Statuses {
            Statuses {
                core: self.core.clone(),
                target,
                identifier: identifier.into(),
                attribute: attribute.into(),
            }
        }
        /// Lists of records.
        #[must_use]
        pub fn lists(&self) -> Lists {
            Lists { core: self.core.clone() }
        }
        /// Records on a list.
        ///
        /// - `list`: The list, by its slug or its id.
        #[must_use]
        pub fn entries(&self, list: impl Into<String>) -> Entries {
            Entries {
                core: self.core.clone(),
                list: list.into(),
            }
        }
        /// Notes on records.
        #[must_use]
        pub fn notes(&self) -> Notes {
            Notes { core: self.core.clone() }
        }
        /// Things to do.
        #[must_use]
        pub fn tasks(&self) -> Tasks {
            Tasks { core: self.core.clone() }
        }
        /// Comments that belong together.
        #[must_use]
        pub fn threads(&self) -> Threads {
            Threads { core: self.core.clone() }
        }
        /// Comments on records and entries.
        #[must_use]
        pub fn comments(&self) -> Comments {
            Comments {
                core: self.core.clone(),
            }
        }
        /// Meetings, from calendars and from elsewhere.
        #[must_use]
        pub fn meetings(&self) -> Meetings {
            Meetings {
                core: self.core.clone(),
            }
        }
        /// The recordings of calls, and what was said.
        #[must_use]
        pub fn call_recordings(&self) -> CallRecordings {
            CallRecordings {
                core: self.core.clone(),
            }
        }
        /// Files and folders on records.
        #[must_use]
        pub fn files(&self) -> Files {
            Files { core: self.core.clone() }
        }
        /// Who is told about what.
        #[must_use]
        pub fn webhooks(&self) -> Webhooks {
            Webhooks {
                core: self.core.clone(),
            }
        }
        /// The members of the workspace.
        #[must_use]
        pub fn workspace_members(&self) -> WorkspaceMembers {
            WorkspaceMembers {
                core: self.core.clone(),
            }
        }
        /// Kinds of things that happen.
        #[must_use]
        pub fn activities(&self) -> Activities {
            Activities {
                core: self.core.clone(),
            }
        }
        /// Things that happened.
        ///
        /// - `activity`: The activity, by its slug or its id.
        #[must_use]
        pub fn activity_records(&self, activity: impl Into<String>) -> ActivityRecords {
            ActivityRecords {
                core: self.core.clone(),
                activity: activity.into(),
            }
        }
        /// Users and groups that an identity provider keeps in step.
        #[must_use]
        pub fn scim(&self) -> Scim {
            Scim { core: self.core.clone() }
        }
        /// The token itself.
        #[must_use]
        pub fn identity(&self) -> Identity {
            Identity {
                core: self.core.clone(),
            }
        }
        /// Finding records by what they are called.
        #[must_use]
        pub fn search(&self) -> Search {
            Search { core: self.core.clone() }
        }
        /// Questions in SQL.
        #[must_use]
        pub fn sql(&self) -> Sql {
            Sql { core: self.core.clone() }
        }
        /// Who wrote to whom.
        #[must_use]
        pub fn emails(&self) -> Emails {
            Emails { core: self.core.clone() }
        }
        /// To whom no sequence may write.
        #[must_use]
        pub fn sequences(&self) -> Sequences {
            Sequences {
                core: self.core.clone(),
            }
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Attio", "2026-10")
        .user_agent(
            ::core::concat!(
                ::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION")
            ),
        )
        .servers(&[rt::Server::new("https://api.attio.com")])
        .security_schemes(
            &[
                rt::SecurityScheme::new("oauth2", rt::SchemeKind::Bearer),
                rt::SecurityScheme::new("api_key", rt::SchemeKind::Bearer),
            ],
        )
        .request_id_header("x-attio-execution-id");
    /// The people that the workspace knows.
    #[derive(Clone, Debug)]
    pub struct People {
        core: rt::Core,
    }
    impl People {
        /// Find people
        ///
        /// Lists the people that match a filter, page by page. Without a filter, it lists everybody.
        ///
        /// The body is sent as it stands, without the `data` wrapper that writes have. There is no total: the last page is
        /// the one that is shorter than `limit`. Pages are not taken from one snapshot, so give a sort order where every
        /// person must be seen. A query that is too expensive is refused with 429, however often it is repeated.
        ///
        /// - `body`: Which people to list.
        ///
        /// `POST /v2/objects/people/records/query`: `#/paths/~1v2~1objects~1people~1records~1query/post`. Scopes: `record_permission:read`, `object_configuration:read`. A page: 500 unless told.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn query(&self, body: &types::PeopleQuery) -> requests::PeopleQuery {
            let mut call = self.core.call(&requests::PEOPLE_QUERY);
            call.json_view(view(body));
            requests::PeopleQuery(call)
        }
        /// Create a person
        ///
        /// Adds a person. Attributes that are left out take their default, or stay empty.
        ///
        /// Fails with `uniqueness_conflict` if somebody already has one of the e-mail addresses; upsert instead where that
        /// may happen. An e-mail address also links the person to the company of its domain, which is created if need be.
        ///
        /// `POST /v2/objects/people/records`: `#/paths/~1v2~1objects~1people~1records/post`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(&self) -> requests::PersonWrite {
            let mut call = self.core.call(&requests::PEOPLE_CREATE);
            call.open(&["values"]);
            requests::PersonWrite(call)
        }
        /// Create or update a person
        ///
        /// Looks for the person whose `matching_attribute` has one of the values sent, and updates that person; creates one
        /// if nobody matches. The answer does not tell which of the two happened.
        ///
        /// Only attributes that are named change. A multi-select attribute is replaced, except the matching attribute
        /// itself, which gains the new values. Fails with `multiple_match_results` if several people match.
        ///
        /// - `matching_attribute`: The unique attribute that decides who is meant, by slug or id. Of the attributes that every workspace has, `email_addresses` is the one to use; the values to match are those in the body.
        ///
        /// `PUT /v2/objects/people/records`: `#/paths/~1v2~1objects~1people~1records/put`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn upsert(&self, matching_attribute: &str) -> requests::PersonWrite {
            let mut call = self.core.call(&requests::PEOPLE_UPSERT);
            call.open(&["values"]);
            call.param(rt::Parameter::query("matching_attribute"), matching_attribute);
            requests::PersonWrite(call)
        }
        /// Get a person
        ///
        /// Reads one person with all current values. While the person is being merged into another, the answer is 404 with
        /// the code `merge_in_progress`.
        ///
        /// - `record_id`: The person. Only an id will do, a name or an e-mail address will not.
        ///
        /// `GET /v2/objects/people/records/{record_id}`: `#/paths/~1v2~1objects~1people~1records~1{record_id}/get`. Scopes: `record_permission:read`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self, record_id: types::PersonId) -> requests::PeopleGet {
            let mut call = self.core.call(&requests::PEOPLE_GET);
            call.param(rt::Parameter::path("record_id"), &record_id);
            rt::Request::new(call)
        }
        /// Update a person, adding to multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. A single-select attribute takes the new
        /// value; a multi-select attribute keeps what it holds, and the new values are put in front. To remove values from
        /// a multi-select attribute, overwrite it.
        ///
        /// - `record_id`: The person. Only an id will do, a name or an e-mail address will not.
        ///
        /// `PATCH /v2/objects/people/records/{record_id}`: `#/paths/~1v2~1objects~1people~1records~1{record_id}/patch`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(&self, record_id: types::PersonId) -> requests::PersonWrite {
            let mut call = self.core.call(&requests::PEOPLE_UPDATE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::PersonWrite(call)
        }
        /// Update a person, replacing multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. Unlike an update, a multi-select
        /// attribute afterwards holds exactly what was sent.
        ///
        /// - `record_id`: The person. Only an id will do, a name or an e-mail address will not.
        ///
        /// `PUT /v2/objects/people/records/{record_id}`: `#/paths/~1v2~1objects~1people~1records~1{record_id}/put`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn overwrite(&self, record_id: types::PersonId) -> requests::PersonWrite {
            let mut call = self.core.call(&requests::PEOPLE_OVERWRITE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::PersonWrite(call)
        }
        /// Delete a person
        ///
        /// Removes the person for good; nothing brings a deleted record back. A second deletion answers 404.
        ///
        /// - `record_id`: The person. Only an id will do, a name or an e-mail address will not.
        ///
        /// `DELETE /v2/objects/people/records/{record_id}`: `#/paths/~1v2~1objects~1people~1records~1{record_id}/delete`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete(&self, record_id: types::PersonId) -> requests::PeopleDelete {
            let mut call = self.core.call(&requests::PEOPLE_DELETE);
            call.param(rt::Parameter::path("record_id"), &record_id);
            rt::Request::new(call)
        }
        /// List the values of one attribute of a person
        ///
        /// Reads a single attribute of a person, if need be with the values that it had before. Attributes that Attio fills
        /// by itself have no history to ask for: that is refused with `validation_type`.
        ///
        /// - `record_id`: The person. Only an id will do, a name or an e-mail address will not.
        /// - `attribute`: The attribute, by its slug or its id.
        ///
        /// `GET /v2/objects/people/records/{record_id}/attributes/{attribute}/values`: `#/paths/~1v2~1objects~1people~1records~1{record_id}~1attributes~1{attribute}~1values/get`. Scopes: `record_permission:read`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn attribute_values(
            &self,
            record_id: types::PersonId,
            attribute: &str,
        ) -> requests::PeopleAttributeValues {
            let mut call = self.core.call(&requests::PEOPLE_ATTRIBUTE_VALUES);
            call.param(rt::Parameter::path("record_id"), &record_id);
            call.param(rt::Parameter::path("attribute"), attribute);
            requests::PeopleAttributeValues(call)
        }
        /// List the lists that a person is in
        ///
        /// Lists the entries of a person, over all lists. The same list appears once for each entry that it has.
        ///
        /// - `record_id`: The person. Only an id will do, a name or an e-mail address will not.
        ///
        /// `GET /v2/objects/people/records/{record_id}/entries`: `#/paths/~1v2~1objects~1people~1records~1{record_id}~1entries/get`. Scopes: `record_permission:read`, `object_configuration:read`, `list_entry:read`. A page: 100 unless told, at most 1000.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn entries(&self, record_id: types::PersonId) -> requests::PeopleEntries {
            let mut call = self.core.call(&requests::PEOPLE_ENTRIES);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::PeopleEntries(call)
        }
    }
    /// The companies that the workspace knows.
    #[derive(Clone, Debug)]
    pub struct Companies {
        core: rt::Core,
    }
    impl Companies {
        /// Find companies
        ///
        /// Lists the companies that match a filter, page by page. Without a filter, it lists all of them.
        ///
        /// The body is sent as it stands, without the `data` wrapper that writes have. The last page is the one that is
        /// shorter than `limit`; there is no total.
        ///
        /// - `body`: Which companies to list.
        ///
        /// `POST /v2/objects/companies/records/query`: `#/paths/~1v2~1objects~1companies~1records~1query/post`. Scopes: `record_permission:read`, `object_configuration:read`. A page: 500 unless told.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn query(&self, body: &types::RecordQuery) -> requests::CompaniesQuery {
            let mut call = self.core.call(&requests::COMPANIES_QUERY);
            call.json_view(view(body));
            requests::CompaniesQuery(call)
        }
        /// Create a company
        ///
        /// Adds a company. Attributes that are left out take their default, or stay empty.
        ///
        /// Fails with `uniqueness_conflict` if a company already has one of the domains; upsert instead where that may
        /// happen.
        ///
        /// `POST /v2/objects/companies/records`: `#/paths/~1v2~1objects~1companies~1records/post`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(&self) -> requests::CompanyWrite {
            let mut call = self.core.call(&requests::COMPANIES_CREATE);
            call.open(&["values"]);
            requests::CompanyWrite(call)
        }
        /// Create or update a company
        ///
        /// Looks for the company whose `matching_attribute` has one of the values sent, and updates it; creates one if none
        /// matches. The answer does not tell which of the two happened.
        ///
        /// Only attributes that are named change. A multi-select attribute is replaced, except the matching attribute
        /// itself, which gains the new values. Fails with `multiple_match_results` if several companies match.
        ///
        /// - `matching_attribute`: The unique attribute that decides which company is meant, by slug or id. Of the attributes that every workspace has, `domains` is the one to use; the values to match are those in the body.
        ///
        /// `PUT /v2/objects/companies/records`: `#/paths/~1v2~1objects~1companies~1records/put`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn upsert(&self, matching_attribute: &str) -> requests::CompanyWrite {
            let mut call = self.core.call(&requests::COMPANIES_UPSERT);
            call.open(&["values"]);
            call.param(rt::Parameter::query("matching_attribute"), matching_attribute);
            requests::CompanyWrite(call)
        }
        /// Get a company
        ///
        /// Reads one company with all current values. While it is being merged into another, the answer is 404 with the
        /// code `merge_in_progress`.
        ///
        /// - `record_id`: The company. Only an id will do.
        ///
        /// `GET /v2/objects/companies/records/{record_id}`: `#/paths/~1v2~1objects~1companies~1records~1{record_id}/get`. Scopes: `record_permission:read`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self, record_id: types::CompanyId) -> requests::CompaniesGet {
            let mut call = self.core.call(&requests::COMPANIES_GET);
            call.param(rt::Parameter::path("record_id"), &record_id);
            rt::Request::new(call)
        }
        /// Update a company, adding to multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. A multi-select attribute keeps what it
        /// holds, and the new values are put in front. To remove values from it, overwrite it.
        ///
        /// - `record_id`: The company. Only an id will do.
        ///
        /// `PATCH /v2/objects/companies/records/{record_id}`: `#/paths/~1v2~1objects~1companies~1records~1{record_id}/patch`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(&self, record_id: types::CompanyId) -> requests::CompanyWrite {
            let mut call = self.core.call(&requests::COMPANIES_UPDATE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::CompanyWrite(call)
        }
        /// Update a company, replacing multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. Unlike an update, a multi-select
        /// attribute afterwards holds exactly what was sent.
        ///
        /// - `record_id`: The company. Only an id will do.
        ///
        /// `PUT /v2/objects/companies/records/{record_id}`: `#/paths/~1v2~1objects~1companies~1records~1{record_id}/put`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn overwrite(&self, record_id: types::CompanyId) -> requests::CompanyWrite {
            let mut call = self.core.call(&requests::COMPANIES_OVERWRITE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::CompanyWrite(call)
        }
        /// Delete a company
        ///
        /// Removes the company for good; nothing brings a deleted record back. A second deletion answers 404.
        ///
        /// - `record_id`: The company. Only an id will do.
        ///
        /// `DELETE /v2/objects/companies/records/{record_id}`: `#/paths/~1v2~1objects~1companies~1records~1{record_id}/delete`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete(&self, record_id: types::CompanyId) -> requests::CompaniesDelete {
            let mut call = self.core.call(&requests::COMPANIES_DELETE);
            call.param(rt::Parameter::path("record_id"), &record_id);
            rt::Request::new(call)
        }
        /// List the values of one attribute of a company
        ///
        /// Reads a single attribute of a company, if need be with the values that it had before. Attributes that Attio
        /// fills by itself have no history to ask for: that is refused with `validation_type`.
        ///
        /// - `record_id`: The company. Only an id will do.
        /// - `attribute`: The attribute, by its slug or its id.
        ///
        /// `GET /v2/objects/companies/records/{record_id}/attributes/{attribute}/values`: `#/paths/~1v2~1objects~1companies~1records~1{record_id}~1attributes~1{attribute}~1values/get`. Scopes: `record_permission:read`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn attribute_values(
            &self,
            record_id: types::CompanyId,
            attribute: &str,
        ) -> requests::CompaniesAttributeValues {
            let mut call = self.core.call(&requests::COMPANIES_ATTRIBUTE_VALUES);
            call.param(rt::Parameter::path("record_id"), &record_id);
            call.param(rt::Parameter::path("attribute"), attribute);
            requests::CompaniesAttributeValues(call)
        }
        /// List the lists that a company is in
        ///
        /// Lists the entries of a company, over all lists. The same list appears once for each entry that it has.
        ///
        /// - `record_id`: The company. Only an id will do.
        ///
        /// `GET /v2/objects/companies/records/{record_id}/entries`: `#/paths/~1v2~1objects~1companies~1records~1{record_id}~1entries/get`. Scopes: `record_permission:read`, `object_configuration:read`, `list_entry:read`. A page: 100 unless told, at most 1000.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn entries(
            &self,
            record_id: types::CompanyId,
        ) -> requests::CompaniesEntries {
            let mut call = self.core.call(&requests::COMPANIES_ENTRIES);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::CompaniesEntries(call)
        }
    }
    /// The deals that the workspace works on.
    #[derive(Clone, Debug)]
    pub struct Deals {
        core: rt::Core,
    }
    impl Deals {
        /// Find deals
        ///
        /// Lists the deals that match a filter, page by page. Without a filter, it lists all of them. The object is off
        /// until an administrator enables it; before, every call is refused.
        ///
        /// The body is sent as it stands, without the `data` wrapper that writes have. The last page is the one that is
        /// shorter than `limit`; there is no total.
        ///
        /// - `body`: Which deals to list.
        ///
        /// `POST /v2/objects/deals/records/query`: `#/paths/~1v2~1objects~1deals~1records~1query/post`. Scopes: `record_permission:read`, `object_configuration:read`. A page: 500 unless told.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn query(&self, body: &types::RecordQuery) -> requests::DealsQuery {
            let mut call = self.core.call(&requests::DEALS_QUERY);
            call.json_view(view(body));
            requests::DealsQuery(call)
        }
        /// Create a deal
        ///
        /// Adds a deal. Attributes that are left out take their default, or stay empty.
        ///
        /// Name, stage and owner must be there; without one of them, the call fails with `missing_value`.
        ///
        /// - `name`: What the deal is called.
        /// - `stage`: How far the deal has come. A fresh workspace knows Lead, In Progress, Won 🎉 and Lost.
        /// - `owner`: The colleague who looks after the deal.
        ///
        /// `POST /v2/objects/deals/records`: `#/paths/~1v2~1objects~1deals~1records/post`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(
            &self,
            name: impl super::deals::NameGiven,
            stage: impl super::deals::StageGiven,
            owner: impl super::deals::OwnerGiven,
        ) -> requests::DealWrite {
            let mut call = self.core.call(&requests::DEALS_CREATE);
            call.open(&["values"]);
            super::deals::NameGiven::show(
                name,
                &mut |values| {
                    call.member_view(&["values"], "name", values);
                },
            );
            super::deals::StageGiven::show(
                stage,
                &mut |values| {
                    call.member_view(&["values"], "stage", values);
                },
            );
            super::deals::OwnerGiven::show(
                owner,
                &mut |values| {
                    call.member_view(&["values"], "owner", values);
                },
            );
            requests::DealWrite(call)
        }
        /// Create or update a deal
        ///
        /// Looks for the deal whose `matching_attribute` has one of the values sent, and updates it; creates one if none
        /// matches. The answer does not tell which of the two happened.
        ///
        /// Only attributes that are named change. A multi-select attribute is replaced, except the matching attribute
        /// itself, which gains the new values. Fails with `multiple_match_results` if several deals match.
        ///
        /// - `matching_attribute`: The unique attribute that decides which deal is meant, by slug or id. Deals come without one that can be written; add one to the object first. The values to match are those in the body.
        ///
        /// `PUT /v2/objects/deals/records`: `#/paths/~1v2~1objects~1deals~1records/put`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn upsert(&self, matching_attribute: &str) -> requests::DealWrite {
            let mut call = self.core.call(&requests::DEALS_UPSERT);
            call.open(&["values"]);
            call.param(rt::Parameter::query("matching_attribute"), matching_attribute);
            requests::DealWrite(call)
        }
        /// Get a deal
        ///
        /// Reads one deal with all current values. While it is being merged into another, the answer is 404 with the code
        /// `merge_in_progress`.
        ///
        /// - `record_id`: The deal. Only an id will do.
        ///
        /// `GET /v2/objects/deals/records/{record_id}`: `#/paths/~1v2~1objects~1deals~1records~1{record_id}/get`. Scopes: `record_permission:read`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self, record_id: types::DealId) -> requests::DealsGet {
            let mut call = self.core.call(&requests::DEALS_GET);
            call.param(rt::Parameter::path("record_id"), &record_id);
            rt::Request::new(call)
        }
        /// Update a deal, adding to multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. A multi-select attribute keeps what it
        /// holds, and the new values are put in front. To remove values from it, overwrite it.
        ///
        /// - `record_id`: The deal. Only an id will do.
        ///
        /// `PATCH /v2/objects/deals/records/{record_id}`: `#/paths/~1v2~1objects~1deals~1records~1{record_id}/patch`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(&self, record_id: types::DealId) -> requests::DealWrite {
            let mut call = self.core.call(&requests::DEALS_UPDATE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::DealWrite(call)
        }
        /// Update a deal, replacing multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. Unlike an update, a multi-select
        /// attribute afterwards holds exactly what was sent.
        ///
        /// - `record_id`: The deal. Only an id will do.
        ///
        /// `PUT /v2/objects/deals/records/{record_id}`: `#/paths/~1v2~1objects~1deals~1records~1{record_id}/put`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn overwrite(&self, record_id: types::DealId) -> requests::DealWrite {
            let mut call = self.core.call(&requests::DEALS_OVERWRITE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::DealWrite(call)
        }
        /// Delete a deal
        ///
        /// Removes the deal for good; nothing brings a deleted record back. A second deletion answers 404.
        ///
        /// - `record_id`: The deal. Only an id will do.
        ///
        /// `DELETE /v2/objects/deals/records/{record_id}`: `#/paths/~1v2~1objects~1deals~1records~1{record_id}/delete`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete(&self, record_id: types::DealId) -> requests::DealsDelete {
            let mut call = self.core.call(&requests::DEALS_DELETE);
            call.param(rt::Parameter::path("record_id"), &record_id);
            rt::Request::new(call)
        }
        /// List the values of one attribute of a deal
        ///
        /// Reads a single attribute of a deal, if need be with the values that it had before. Attributes that Attio fills
        /// by itself have no history to ask for: that is refused with `validation_type`.
        ///
        /// - `record_id`: The deal. Only an id will do.
        /// - `attribute`: The attribute, by its slug or its id.
        ///
        /// `GET /v2/objects/deals/records/{record_id}/attributes/{attribute}/values`: `#/paths/~1v2~1objects~1deals~1records~1{record_id}~1attributes~1{attribute}~1values/get`. Scopes: `record_permission:read`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn attribute_values(
            &self,
            record_id: types::DealId,
            attribute: &str,
        ) -> requests::DealsAttributeValues {
            let mut call = self.core.call(&requests::DEALS_ATTRIBUTE_VALUES);
            call.param(rt::Parameter::path("record_id"), &record_id);
            call.param(rt::Parameter::path("attribute"), attribute);
            requests::DealsAttributeValues(call)
        }
        /// List the lists that a deal is in
        ///
        /// Lists the entries of a deal, over all lists. The same list appears once for each entry that it has.
        ///
        /// - `record_id`: The deal. Only an id will do.
        ///
        /// `GET /v2/objects/deals/records/{record_id}/entries`: `#/paths/~1v2~1objects~1deals~1records~1{record_id}~1entries/get`. Scopes: `record_permission:read`, `object_configuration:read`, `list_entry:read`. A page: 100 unless told, at most 1000.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn entries(&self, record_id: types::DealId) -> requests::DealsEntries {
            let mut call = self.core.call(&requests::DEALS_ENTRIES);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::DealsEntries(call)
        }
    }
    /// The users of your product.
    #[derive(Clone, Debug)]
    pub struct Users {
        core: rt::Core,
    }
    impl Users {
        /// Find users
        ///
        /// Lists the users that match a filter, page by page. Without a filter, it lists all of them. The object is off
        /// until an administrator enables it; before, every call is refused.
        ///
        /// The body is sent as it stands, without the `data` wrapper that writes have. The last page is the one that is
        /// shorter than `limit`; there is no total.
        ///
        /// - `body`: Which users to list.
        ///
        /// `POST /v2/objects/users/records/query`: `#/paths/~1v2~1objects~1users~1records~1query/post`. Scopes: `record_permission:read`, `object_configuration:read`. A page: 500 unless told.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn query(&self, body: &types::RecordQuery) -> requests::UsersQuery {
            let mut call = self.core.call(&requests::USERS_QUERY);
            call.json_view(view(body));
            requests::UsersQuery(call)
        }
        /// Create a user
        ///
        /// Adds a user. Attributes that are left out take their default, or stay empty.
        ///
        /// Both `user_id` and `primary_email_address` must be there. Fails with `uniqueness_conflict` if another user has
        /// one of them; upsert instead where that may happen.
        ///
        /// - `user_id`: The id that the user has in your product.
        /// - `primary_email_address`: The address that the user signs in with.
        ///
        /// `POST /v2/objects/users/records`: `#/paths/~1v2~1objects~1users~1records/post`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(
            &self,
            user_id: impl super::users::UserIdGiven,
            primary_email_address: impl super::users::PrimaryEmailAddressGiven,
        ) -> requests::UserWrite {
            let mut call = self.core.call(&requests::USERS_CREATE);
            call.open(&["values"]);
            super::users::UserIdGiven::show(
                user_id,
                &mut |values| {
                    call.member_view(&["values"], "user_id", values);
                },
            );
            super::users::PrimaryEmailAddressGiven::show(
                primary_email_address,
                &mut |values| {
                    call.member_view(&["values"], "primary_email_address", values);
                },
            );
            requests::UserWrite(call)
        }
        /// Create or update a user
        ///
        /// Looks for the user whose `matching_attribute` has one of the values sent, and updates it; creates one if none
        /// matches. The answer does not tell which of the two happened.
        ///
        /// Only attributes that are named change. A multi-select attribute is replaced, except the matching attribute
        /// itself, which gains the new values. Fails with `multiple_match_results` if several users match.
        ///
        /// - `matching_attribute`: The unique attribute that decides which user is meant, by slug or id: `user_id` or `primary_email_address`, unless the workspace added others. The values to match are those in the body.
        ///
        /// `PUT /v2/objects/users/records`: `#/paths/~1v2~1objects~1users~1records/put`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn upsert(&self, matching_attribute: &str) -> requests::UserWrite {
            let mut call = self.core.call(&requests::USERS_UPSERT);
            call.open(&["values"]);
            call.param(rt::Parameter::query("matching_attribute"), matching_attribute);
            requests::UserWrite(call)
        }
        /// Get a user
        ///
        /// Reads one user with all current values. While it is being merged into another, the answer is 404 with the code
        /// `merge_in_progress`.
        ///
        /// - `record_id`: The user. Only an id will do.
        ///
        /// `GET /v2/objects/users/records/{record_id}`: `#/paths/~1v2~1objects~1users~1records~1{record_id}/get`. Scopes: `record_permission:read`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self, record_id: types::UserRecordId) -> requests::UsersGet {
            let mut call = self.core.call(&requests::USERS_GET);
            call.param(rt::Parameter::path("record_id"), &record_id);
            rt::Request::new(call)
        }
        /// Update a user, adding to multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. A multi-select attribute keeps what it
        /// holds, and the new values are put in front. To remove values from it, overwrite it.
        ///
        /// - `record_id`: The user. Only an id will do.
        ///
        /// `PATCH /v2/objects/users/records/{record_id}`: `#/paths/~1v2~1objects~1users~1records~1{record_id}/patch`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(&self, record_id: types::UserRecordId) -> requests::UserWrite {
            let mut call = self.core.call(&requests::USERS_UPDATE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::UserWrite(call)
        }
        /// Update a user, replacing multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. Unlike an update, a multi-select
        /// attribute afterwards holds exactly what was sent.
        ///
        /// - `record_id`: The user. Only an id will do.
        ///
        /// `PUT /v2/objects/users/records/{record_id}`: `#/paths/~1v2~1objects~1users~1records~1{record_id}/put`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn overwrite(&self, record_id: types::UserRecordId) -> requests::UserWrite {
            let mut call = self.core.call(&requests::USERS_OVERWRITE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::UserWrite(call)
        }
        /// Delete a user
        ///
        /// Removes the user for good; nothing brings a deleted record back. A second deletion answers 404.
        ///
        /// - `record_id`: The user. Only an id will do.
        ///
        /// `DELETE /v2/objects/users/records/{record_id}`: `#/paths/~1v2~1objects~1users~1records~1{record_id}/delete`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete(&self, record_id: types::UserRecordId) -> requests::UsersDelete {
            let mut call = self.core.call(&requests::USERS_DELETE);
            call.param(rt::Parameter::path("record_id"), &record_id);
            rt::Request::new(call)
        }
        /// List the values of one attribute of a user
        ///
        /// Reads a single attribute of a user, if need be with the values that it had before. Attributes that Attio fills
        /// by itself have no history to ask for: that is refused with `validation_type`.
        ///
        /// - `record_id`: The user. Only an id will do.
        /// - `attribute`: The attribute, by its slug or its id.
        ///
        /// `GET /v2/objects/users/records/{record_id}/attributes/{attribute}/values`: `#/paths/~1v2~1objects~1users~1records~1{record_id}~1attributes~1{attribute}~1values/get`. Scopes: `record_permission:read`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn attribute_values(
            &self,
            record_id: types::UserRecordId,
            attribute: &str,
        ) -> requests::UsersAttributeValues {
            let mut call = self.core.call(&requests::USERS_ATTRIBUTE_VALUES);
            call.param(rt::Parameter::path("record_id"), &record_id);
            call.param(rt::Parameter::path("attribute"), attribute);
            requests::UsersAttributeValues(call)
        }
        /// List the lists that a user is in
        ///
        /// Lists the entries of a user, over all lists. The same list appears once for each entry that it has.
        ///
        /// - `record_id`: The user. Only an id will do.
        ///
        /// `GET /v2/objects/users/records/{record_id}/entries`: `#/paths/~1v2~1objects~1users~1records~1{record_id}~1entries/get`. Scopes: `record_permission:read`, `object_configuration:read`, `list_entry:read`. A page: 100 unless told, at most 1000.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn entries(&self, record_id: types::UserRecordId) -> requests::UsersEntries {
            let mut call = self.core.call(&requests::USERS_ENTRIES);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::UsersEntries(call)
        }
    }
    /// The workspaces of your product.
    #[derive(Clone, Debug)]
    pub struct Workspaces {
        core: rt::Core,
    }
    impl Workspaces {
        /// Find workspaces
        ///
        /// Lists the workspaces that match a filter, page by page. Without a filter, it lists all of them. The object is
        /// off until an administrator enables it; before, every call is refused.
        ///
        /// The body is sent as it stands, without the `data` wrapper that writes have. The last page is the one that is
        /// shorter than `limit`; there is no total.
        ///
        /// - `body`: Which workspaces to list.
        ///
        /// `POST /v2/objects/workspaces/records/query`: `#/paths/~1v2~1objects~1workspaces~1records~1query/post`. Scopes: `record_permission:read`, `object_configuration:read`. A page: 500 unless told.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn query(&self, body: &types::RecordQuery) -> requests::WorkspacesQuery {
            let mut call = self.core.call(&requests::WORKSPACES_QUERY);
            call.json_view(view(body));
            requests::WorkspacesQuery(call)
        }
        /// Create a workspace
        ///
        /// Adds a workspace. Attributes that are left out take their default, or stay empty.
        ///
        /// A `workspace_id` must be there. Fails with `uniqueness_conflict` if another workspace has the same one; upsert
        /// instead where that may happen.
        ///
        /// - `workspace_id`: The id that the workspace has in your product.
        ///
        /// `POST /v2/objects/workspaces/records`: `#/paths/~1v2~1objects~1workspaces~1records/post`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(
            &self,
            workspace_id: impl super::workspaces::WorkspaceIdGiven,
        ) -> requests::WorkspaceWrite {
            let mut call = self.core.call(&requests::WORKSPACES_CREATE);
            call.open(&["values"]);
            super::workspaces::WorkspaceIdGiven::show(
                workspace_id,
                &mut |values| {
                    call.member_view(&["values"], "workspace_id", values);
                },
            );
            requests::WorkspaceWrite(call)
        }
        /// Create or update a workspace
        ///
        /// Looks for the workspace whose `matching_attribute` has one of the values sent, and updates it; creates one if
        /// none matches. The answer does not tell which of the two happened.
        ///
        /// Only attributes that are named change. A multi-select attribute is replaced, except the matching attribute
        /// itself, which gains the new values. Fails with `multiple_match_results` if several workspaces match.
        ///
        /// - `matching_attribute`: The unique attribute that decides which workspace is meant, by slug or id: `workspace_id`, unless the workspace added others. The values to match are those in the body.
        ///
        /// `PUT /v2/objects/workspaces/records`: `#/paths/~1v2~1objects~1workspaces~1records/put`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn upsert(&self, matching_attribute: &str) -> requests::WorkspaceWrite {
            let mut call = self.core.call(&requests::WORKSPACES_UPSERT);
            call.open(&["values"]);
            call.param(rt::Parameter::query("matching_attribute"), matching_attribute);
            requests::WorkspaceWrite(call)
        }
        /// Get a workspace
        ///
        /// Reads one workspace with all current values. While it is being merged into another, the answer is 404 with the
        /// code `merge_in_progress`.
        ///
        /// - `record_id`: The workspace. Only an id will do.
        ///
        /// `GET /v2/objects/workspaces/records/{record_id}`: `#/paths/~1v2~1objects~1workspaces~1records~1{record_id}/get`. Scopes: `record_permission:read`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(
            &self,
            record_id: types::WorkspaceRecordId,
        ) -> requests::WorkspacesGet {
            let mut call = self.core.call(&requests::WORKSPACES_GET);
            call.param(rt::Parameter::path("record_id"), &record_id);
            rt::Request::new(call)
        }
        /// Update a workspace, adding to multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. A multi-select attribute keeps what it
        /// holds, and the new values are put in front. To remove values from it, overwrite it.
        ///
        /// - `record_id`: The workspace. Only an id will do.
        ///
        /// `PATCH /v2/objects/workspaces/records/{record_id}`: `#/paths/~1v2~1objects~1workspaces~1records~1{record_id}/patch`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(
            &self,
            record_id: types::WorkspaceRecordId,
        ) -> requests::WorkspaceWrite {
            let mut call = self.core.call(&requests::WORKSPACES_UPDATE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::WorkspaceWrite(call)
        }
        /// Update a workspace, replacing multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. Unlike an update, a multi-select
        /// attribute afterwards holds exactly what was sent.
        ///
        /// - `record_id`: The workspace. Only an id will do.
        ///
        /// `PUT /v2/objects/workspaces/records/{record_id}`: `#/paths/~1v2~1objects~1workspaces~1records~1{record_id}/put`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn overwrite(
            &self,
            record_id: types::WorkspaceRecordId,
        ) -> requests::WorkspaceWrite {
            let mut call = self.core.call(&requests::WORKSPACES_OVERWRITE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::WorkspaceWrite(call)
        }
        /// Delete a workspace
        ///
        /// Removes the workspace for good; nothing brings a deleted record back. A second deletion answers 404.
        ///
        /// - `record_id`: The workspace. Only an id will do.
        ///
        /// `DELETE /v2/objects/workspaces/records/{record_id}`: `#/paths/~1v2~1objects~1workspaces~1records~1{record_id}/delete`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete(
            &self,
            record_id: types::WorkspaceRecordId,
        ) -> requests::WorkspacesDelete {
            let mut call = self.core.call(&requests::WORKSPACES_DELETE);
            call.param(rt::Parameter::path("record_id"), &record_id);
            rt::Request::new(call)
        }
        /// List the values of one attribute of a workspace
        ///
        /// Reads a single attribute of a workspace, if need be with the values that it had before. Attributes that Attio
        /// fills by itself have no history to ask for: that is refused with `validation_type`.
        ///
        /// - `record_id`: The workspace. Only an id will do.
        /// - `attribute`: The attribute, by its slug or its id.
        ///
        /// `GET /v2/objects/workspaces/records/{record_id}/attributes/{attribute}/values`: `#/paths/~1v2~1objects~1workspaces~1records~1{record_id}~1attributes~1{attribute}~1values/get`. Scopes: `record_permission:read`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn attribute_values(
            &self,
            record_id: types::WorkspaceRecordId,
            attribute: &str,
        ) -> requests::WorkspacesAttributeValues {
            let mut call = self.core.call(&requests::WORKSPACES_ATTRIBUTE_VALUES);
            call.param(rt::Parameter::path("record_id"), &record_id);
            call.param(rt::Parameter::path("attribute"), attribute);
            requests::WorkspacesAttributeValues(call)
        }
        /// List the lists that a workspace is in
        ///
        /// Lists the entries of a workspace, over all lists. The same list appears once for each entry that it has.
        ///
        /// - `record_id`: The workspace. Only an id will do.
        ///
        /// `GET /v2/objects/workspaces/records/{record_id}/entries`: `#/paths/~1v2~1objects~1workspaces~1records~1{record_id}~1entries/get`. Scopes: `record_permission:read`, `object_configuration:read`, `list_entry:read`. A page: 100 unless told, at most 1000.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn entries(
            &self,
            record_id: types::WorkspaceRecordId,
        ) -> requests::WorkspacesEntries {
            let mut call = self.core.call(&requests::WORKSPACES_ENTRIES);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::WorkspacesEntries(call)
        }
    }
    /// Records of whichever object.
    ///
    /// - `object`: The object, by its slug or its id.
    #[derive(Clone, Debug)]
    pub struct Records {
        core: rt::Core,
        object: String,
    }
    impl Records {
        /// The object, by its slug or its id.
        #[must_use]
        pub fn object(&self) -> &str {
            &self.object
        }
        /// Find records
        ///
        /// Lists the records of an object that match a filter, page by page. Without a filter, it lists all of them.
        ///
        /// The body is sent as it stands, without the `data` wrapper that writes have. The last page is the one that is
        /// shorter than `limit`; there is no total. Pages are not taken from one snapshot, so give a sort order where every
        /// record must be seen. Every query has a score, and the scores of ten seconds are limited; one that is too
        /// expensive by itself is refused with 429 every time.
        ///
        /// - `body`: Which records to list.
        ///
        /// `POST /v2/objects/{object}/records/query`: `#/paths/~1v2~1objects~1{object}~1records~1query/post`. Scopes: `record_permission:read`, `object_configuration:read`. A page: 500 unless told.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn query(&self, body: &types::RecordQuery) -> requests::RecordsQuery {
            let mut call = self.core.call(&requests::RECORDS_QUERY);
            call.param(rt::Parameter::path("object"), &self.object);
            call.json_view(view(body));
            requests::RecordsQuery(call)
        }
        /// Create a record
        ///
        /// Adds a record. Attributes that are left out take their default, or stay empty.
        ///
        /// Fails with `uniqueness_conflict` if another record has the value of a unique attribute; upsert instead where
        /// that may happen.
        ///
        /// `POST /v2/objects/{object}/records`: `#/paths/~1v2~1objects~1{object}~1records/post`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(&self) -> requests::RecordWrite {
            let mut call = self.core.call(&requests::RECORDS_CREATE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("object"), &self.object);
            requests::RecordWrite(call)
        }
        /// Create or update a record
        ///
        /// Looks for the record whose `matching_attribute` has one of the values sent, and updates it; creates one if none
        /// matches. The answer does not tell which of the two happened.
        ///
        /// Only attributes that are named change. A multi-select attribute is replaced, except the matching attribute
        /// itself, which gains the new values. Fails with `multiple_match_results` if several records match.
        ///
        /// - `matching_attribute`: The unique attribute that decides which record is meant, by slug or id. The values to match are those in the body.
        ///
        /// `PUT /v2/objects/{object}/records`: `#/paths/~1v2~1objects~1{object}~1records/put`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn upsert(&self, matching_attribute: &str) -> requests::RecordWrite {
            let mut call = self.core.call(&requests::RECORDS_UPSERT);
            call.open(&["values"]);
            call.param(rt::Parameter::path("object"), &self.object);
            call.param(rt::Parameter::query("matching_attribute"), matching_attribute);
            requests::RecordWrite(call)
        }
        /// Get a record
        ///
        /// Reads one record with all current values. While it is being merged into another, the answer is 404 with the code
        /// `merge_in_progress`.
        ///
        /// - `record_id`: The record. Only an id will do.
        ///
        /// `GET /v2/objects/{object}/records/{record_id}`: `#/paths/~1v2~1objects~1{object}~1records~1{record_id}/get`. Scopes: `record_permission:read`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self, record_id: types::RecordId) -> requests::RecordsGet {
            let mut call = self.core.call(&requests::RECORDS_GET);
            call.param(rt::Parameter::path("object"), &self.object);
            call.param(rt::Parameter::path("record_id"), &record_id);
            rt::Request::new(call)
        }
        /// Update a record, adding to multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. A multi-select attribute keeps what it
        /// holds, and the new values are put in front. To remove values from it, overwrite it.
        ///
        /// - `record_id`: The record. Only an id will do.
        ///
        /// `PATCH /v2/objects/{object}/records/{record_id}`: `#/paths/~1v2~1objects~1{object}~1records~1{record_id}/patch`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(&self, record_id: types::RecordId) -> requests::RecordWrite {
            let mut call = self.core.call(&requests::RECORDS_UPDATE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("object"), &self.object);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::RecordWrite(call)
        }
        /// Update a record, replacing multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. Unlike an update, a multi-select
        /// attribute afterwards holds exactly what was sent.
        ///
        /// - `record_id`: The record. Only an id will do.
        ///
        /// `PUT /v2/objects/{object}/records/{record_id}`: `#/paths/~1v2~1objects~1{object}~1records~1{record_id}/put`. Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn overwrite(&self, record_id: types::RecordId) -> requests::RecordWrite {
            let mut call = self.core.call(&requests::RECORDS_OVERWRITE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("object"), &self.object);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::RecordWrite(call)
        }
        /// Delete a record
        ///
        /// Removes the record for good; nothing brings a deleted record back. A second deletion answers 404.
        ///
        /// - `record_id`: The record. Only an id will do.
        ///
        /// `DELETE /v2/objects/{object}/records/{record_id}`: `#/paths/~1v2~1objects~1{object}~1records~1{record_id}/delete`. Scopes: `object_configuration:read`, `record_permission:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete(&self, record_id: types::RecordId) -> requests::RecordsDelete {
            let mut call = self.core.call(&requests::RECORDS_DELETE);
            call.param(rt::Parameter::path("object"), &self.object);
            call.param(rt::Parameter::path("record_id"), &record_id);
            rt::Request::new(call)
        }
        /// Merge two records
        ///
        /// Makes one record out of two of the same object. Where both have a value, that of the primary one wins. What
        /// comes out is a third record with an id of its own; neither of the two can be read or written afterwards.
        ///
        /// A large merge goes on after the answer, which is then 202, and reading the new record answers 404 with the code
        /// `merge_in_progress` until it is done. Five merges a second are allowed. To repeat a call whose answer was lost
        /// does not give the same result.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `primary_record_id`: The record whose values win.
        /// - `secondary_record_id`: The record whose values fill what the other one lacks.
        ///
        /// `POST /v2/objects/{object}/records/merge`: `#/paths/~1v2~1objects~1{object}~1records~1merge/post`. Scopes: `record_permission:read-write`, `object_configuration:read`. Stability: beta. Limit: 5 a second.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn merge(
            &self,
            primary_record_id: impl Into<types::RecordId>,
            secondary_record_id: impl Into<types::RecordId>,
        ) -> requests::RecordsMerge {
            let mut call = self.core.call(&requests::RECORDS_MERGE);
            call.open(&[]);
            call.param(rt::Parameter::path("object"), &self.object);
            call.member_view(
                &[],
                "primary_record_id",
                view(&Into::<types::RecordId>::into(primary_record_id)),
            );
            call.member_view(
                &[],
                "secondary_record_id",
                view(&Into::<types::RecordId>::into(secondary_record_id)),
            );
            rt::Request::new(call)
        }
        /// List the values of one attribute of a record
        ///
        /// Reads a single attribute of a record, if need be with the values that it had before. Attributes that Attio fills
        /// by itself have no history to ask for: that is refused with `validation_type`. What the plan of the workspace
        /// does not include is empty.
        ///
        /// - `record_id`: The record. Only an id will do.
        /// - `attribute`: The attribute, by its slug or its id.
        ///
        /// `GET /v2/objects/{object}/records/{record_id}/attributes/{attribute}/values`: `#/paths/~1v2~1objects~1{object}~1records~1{record_id}~1attributes~1{attribute}~1values/get`. Scopes: `record_permission:read`, `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn attribute_values(
            &self,
            record_id: types::RecordId,
            attribute: &str,
        ) -> requests::RecordsAttributeValues {
            let mut call = self.core.call(&requests::RECORDS_ATTRIBUTE_VALUES);
            call.param(rt::Parameter::path("object"), &self.object);
            call.param(rt::Parameter::path("record_id"), &record_id);
            call.param(rt::Parameter::path("attribute"), attribute);
            requests::RecordsAttributeValues(call)
        }
        /// Replace the history of one attribute of a record
        ///
        /// Puts another history in the place of everything that the attribute ever held, for data that comes from somewhere
        /// else. Neither webhooks nor workflows hear of it. Attributes that are relationships, formulas, filled by Attio or
        /// immutable are refused.
        ///
        /// Between 1 and 400 values are allowed, and those of an attribute that holds one value may not overlap in time.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `record_id`: The record. Only an id will do.
        /// - `attribute`: The attribute, by its slug or its id.
        /// - `values`: The values.
        ///
        /// `PUT /v2/objects/{object}/records/{record_id}/attributes/{attribute}/values`: `#/paths/~1v2~1objects~1{object}~1records~1{record_id}~1attributes~1{attribute}~1values/put`. Scopes: `record_permission:read-write`, `object_configuration:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn replace_history(
            &self,
            record_id: types::RecordId,
            attribute: &str,
            values: impl IntoIterator<Item: Into<types::HistoricValueInput>>,
        ) -> requests::RecordsReplaceHistory {
            let mut call = self.core.call(&requests::RECORDS_REPLACE_HISTORY);
            call.open(&[]);
            call.member_view(&[], "replace_history", view::<bool>(&true));
            call.param(rt::Parameter::path("object"), &self.object);
            call.param(rt::Parameter::path("record_id"), &record_id);
            call.param(rt::Parameter::path("attribute"), attribute);
            call.member_view(
                &[],
                "values",
                view(&rt::items::<types::HistoricValueInput>(values)),
            );
            rt::Request::new(call)
        }
        /// List the lists that a record is in
        ///
        /// Lists the entries of a record, over all lists. The same list appears once for each entry that it has.
        ///
        /// - `record_id`: The record. Only an id will do.
        ///
        /// `GET /v2/objects/{object}/records/{record_id}/entries`: `#/paths/~1v2~1objects~1{object}~1records~1{record_id}~1entries/get`. Scopes: `record_permission:read`, `object_configuration:read`, `list_entry:read`. A page: 100 unless told, at most 1000.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn entries(&self, record_id: types::RecordId) -> requests::RecordsEntries {
            let mut call = self.core.call(&requests::RECORDS_ENTRIES);
            call.param(rt::Parameter::path("object"), &self.object);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::RecordsEntries(call)
        }
    }
    /// The kinds of records.
    #[derive(Clone, Debug)]
    pub struct Objects {
        core: rt::Core,
    }
    impl Objects {
        /// List the objects
        ///
        /// Lists all objects of the workspace, the standard ones and those that it made itself.
        ///
        /// `GET /v2/objects`: `#/paths/~1v2~1objects/get`. Scopes: `object_configuration:read`.
        ///
        /// # Errors
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list(&self) -> requests::ObjectsList {
            rt::Request::new(self.core.call(&requests::OBJECTS_LIST))
        }
        /// Create an object
        ///
        /// Makes a custom object. How many there may be depends on the plan: one too many fails with `quota_exceeded`.
        ///
        /// - `api_slug`: The name of the object in the API, in snake case, and of no other object.
        /// - `singular_noun`: What one of its records is called.
        /// - `plural_noun`: What several of its records are called.
        ///
        /// `POST /v2/objects`: `#/paths/~1v2~1objects/post`. Scopes: `object_configuration:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(
            &self,
            api_slug: &str,
            singular_noun: &str,
            plural_noun: &str,
        ) -> requests::ObjectsCreate {
            let mut call = self.core.call(&requests::OBJECTS_CREATE);
            call.open(&[]);
            call.member_view(&[], "api_slug", rt::View::Str(api_slug));
            call.member_view(&[], "singular_noun", rt::View::Str(singular_noun));
            call.member_view(&[], "plural_noun", rt::View::Str(plural_noun));
            rt::Request::new(call)
        }
        /// Get an object
        ///
        /// Reads one object.
        ///
        /// - `object`: The object, by its slug or its id.
        ///
        /// `GET /v2/objects/{object}`: `#/paths/~1v2~1objects~1{object}/get`. Scopes: `object_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self, object: &str) -> requests::ObjectsGet {
            let mut call = self.core.call(&requests::OBJECTS_GET);
            call.param(rt::Parameter::path("object"), object);
            rt::Request::new(call)
        }
        /// Update an object
        ///
        /// Renames an object, for people or in the API. What is left out stays as it is.
        ///
        /// - `object`: The object, by its slug or its id.
        ///
        /// `PATCH /v2/objects/{object}`: `#/paths/~1v2~1objects~1{object}/patch`. Scopes: `object_configuration:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(&self, object: &str) -> requests::ObjectsUpdate {
            let mut call = self.core.call(&requests::OBJECTS_UPDATE);
            call.open(&[]);
            call.param(rt::Parameter::path("object"), object);
            requests::ObjectsUpdate(call)
        }
        /// Delete a custom object
        ///
        /// Removes an object that the workspace made itself, for good. Known since October 2026; how stable it is has not
        /// been announced.
        ///
        /// - `object`: The object, by its slug or its id.
        ///
        /// `DELETE /v2/objects/{object}`: `#/paths/~1v2~1objects~1{object}/delete`. Scopes: `object_configuration:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete(&self, object: &str) -> requests::ObjectsDelete {
            let mut call = self.core.call(&requests::OBJECTS_DELETE);
            call.param(rt::Parameter::path("object"), object);
            rt::Request::new(call)
        }
        /// List the views of an object
        ///
        /// Lists the saved views of an object, ordered by id. A view can lend its filter to a query.
        ///
        /// - `object`: The object, by its slug or its id.
        ///
        /// `GET /v2/objects/{object}/views`: `#/paths/~1v2~1objects~1{object}~1views/get`. Scopes: `object_configuration:read`. A page: 500 unless told, at most 1000.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn views(&self, object: &str) -> requests::ObjectsViews {
            let mut call = self.core.call(&requests::OBJECTS_VIEWS);
            call.param(rt::Parameter::path("object"), object);
            requests::ObjectsViews(call)
        }
    }
    /// The attributes of objects and lists.
    ///
    /// - `target`: Whether the attribute belongs to an object or to a list.
    /// - `identifier`: The object or list, by its slug or its id.
    #[derive(Clone, Debug)]
    pub struct Attributes {
        core: rt::Core,
        target: types::AttributeTarget,
        identifier: String,
    }
    impl Attributes {
        /// Whether the attribute belongs to an object or to a list.
        #[must_use]
        pub fn target(&self) -> &types::AttributeTarget {
            &self.target
        }
        /// The object or list, by its slug or its id.
        #[must_use]
        pub fn identifier(&self) -> &str {
            &self.identifier
        }
        /// List the attributes
        ///
        /// Lists the attributes of an object or a list, in the order that the app shows. For an attribute of a list, the
        /// scope for lists is needed instead of that for objects.
        ///
        /// `GET /v2/{target}/{identifier}/attributes`: `#/paths/~1v2~1{target}~1{identifier}~1attributes/get`. Scopes: `object_configuration:read`; or `list_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list(&self) -> requests::AttributesList {
            let mut call = self.core.call(&requests::ATTRIBUTES_LIST);
            call.param(rt::Parameter::path("target"), &self.target);
            call.param(rt::Parameter::path("identifier"), &self.identifier);
            requests::AttributesList(call)
        }
        /// Create an attribute
        ///
        /// Adds an attribute to an object or a list. A reference to records may come with a `relationship`, which makes the
        /// attribute that leads back as well. People and companies take no further unique attributes.
        ///
        /// An archived attribute keeps its slug, so that a second one of that name fails with `slug_conflict`; take the
        /// archived one out of the archive instead. For an attribute of a list, the scope for lists is needed instead of
        /// that for objects.
        ///
        /// - `title`: What the attribute shall be called.
        /// - `api_slug`: The name of the attribute in the API, in snake case.
        /// - `type`: The type. Interactions and personal names cannot be made.
        ///
        /// `POST /v2/{target}/{identifier}/attributes`: `#/paths/~1v2~1{target}~1{identifier}~1attributes/post`. Scopes: `object_configuration:read-write`; or `list_configuration:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(
            &self,
            title: &str,
            api_slug: &str,
            r#type: types::AttributeType,
        ) -> requests::AttributesCreate {
            let mut call = self.core.call(&requests::ATTRIBUTES_CREATE);
            call.open(&[]);
            call.member_view(&[], "description", rt::View::Null);
            call.member_view(&[], "is_required", view::<bool>(&false));
            call.member_view(&[], "is_unique", view::<bool>(&false));
            call.member_view(&[], "is_multiselect", view::<bool>(&false));
            call.member_view(
                &[],
                "config",
                view::<types::AttributeConfigInput>(&empty()),
            );
            call.param(rt::Parameter::path("target"), &self.target);
            call.param(rt::Parameter::path("identifier"), &self.identifier);
            call.member_view(&[], "title", rt::View::Str(title));
            call.member_view(&[], "api_slug", rt::View::Str(api_slug));
            call.member_view(&[], "type", view(&r#type));
            requests::AttributesCreate(call)
        }
        /// Get an attribute
        ///
        /// Reads one attribute. For an attribute of a list, the scope for lists is needed instead of that for objects.
        ///
        /// - `attribute`: The attribute, by its slug or its id.
        ///
        /// `GET /v2/{target}/{identifier}/attributes/{attribute}`: `#/paths/~1v2~1{target}~1{identifier}~1attributes~1{attribute}/get`. Scopes: `object_configuration:read`; or `list_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self, attribute: &str) -> requests::AttributesGet {
            let mut call = self.core.call(&requests::ATTRIBUTES_GET);
            call.param(rt::Parameter::path("target"), &self.target);
            call.param(rt::Parameter::path("identifier"), &self.identifier);
            call.param(rt::Parameter::path("attribute"), attribute);
            rt::Request::new(call)
        }
        /// Update an attribute
        ///
        /// Changes an attribute, or puts it into the archive; there is no way to delete one. What is left out stays as it
        /// is. For an attribute of a list, the scope for lists is needed instead of that for objects.
        ///
        /// - `attribute`: The attribute, by its slug or its id.
        ///
        /// `PATCH /v2/{target}/{identifier}/attributes/{attribute}`: `#/paths/~1v2~1{target}~1{identifier}~1attributes~1{attribute}/patch`. Scopes: `object_configuration:read-write`; or `list_configuration:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(&self, attribute: &str) -> requests::AttributesUpdate {
            let mut call = self.core.call(&requests::ATTRIBUTES_UPDATE);
            call.open(&[]);
            call.param(rt::Parameter::path("target"), &self.target);
            call.param(rt::Parameter::path("identifier"), &self.identifier);
            call.param(rt::Parameter::path("attribute"), attribute);
            requests::AttributesUpdate(call)
        }
    }
    /// The options of select attributes.
    ///
    /// - `target`: Whether the attribute belongs to an object or to a list.
    /// - `identifier`: The object or list, by its slug or its id.
    /// - `attribute`: The attribute, by its slug or its id.
    #[derive(Clone, Debug)]
    pub struct Options {
        core: rt::Core,
        target: types::AttributeTarget,
        identifier: String,
        attribute: String,
    }
    impl Options {
        /// Whether the attribute belongs to an object or to a list.
        #[must_use]
        pub fn target(&self) -> &types::AttributeTarget {
            &self.target
        }
        /// The object or list, by its slug or its id.
        #[must_use]
        pub fn identifier(&self) -> &str {
            &self.identifier
        }
        /// The attribute, by its slug or its id.
        #[must_use]
        pub fn attribute(&self) -> &str {
            &self.attribute
        }
        /// List the options
        ///
        /// Lists the options of a select attribute. For an attribute of a list, the scope for lists is needed instead of
        /// that for objects.
        ///
        /// `GET /v2/{target}/{identifier}/attributes/{attribute}/options`: `#/paths/~1v2~1{target}~1{identifier}~1attributes~1{attribute}~1options/get`. Scopes: `object_configuration:read`; or `list_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list(&self) -> requests::OptionsList {
            let mut call = self.core.call(&requests::OPTIONS_LIST);
            call.param(rt::Parameter::path("target"), &self.target);
            call.param(rt::Parameter::path("identifier"), &self.identifier);
            call.param(rt::Parameter::path("attribute"), &self.attribute);
            requests::OptionsList(call)
        }
        /// Create an option
        ///
        /// Adds an option to a select attribute. Writing a value never does so. For an attribute of a list, the scope for
        /// lists is needed instead of that for objects.
        ///
        /// - `title`: The text that people see, and that no other option has.
        ///
        /// `POST /v2/{target}/{identifier}/attributes/{attribute}/options`: `#/paths/~1v2~1{target}~1{identifier}~1attributes~1{attribute}~1options/post`. Scopes: `object_configuration:read-write`; or `list_configuration:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(&self, title: &str) -> requests::OptionsCreate {
            let mut call = self.core.call(&requests::OPTIONS_CREATE);
            call.open(&[]);
            call.param(rt::Parameter::path("target"), &self.target);
            call.param(rt::Parameter::path("identifier"), &self.identifier);
            call.param(rt::Parameter::path("attribute"), &self.attribute);
            call.member_view(&[], "title", rt::View::Str(title));
            rt::Request::new(call)
        }
        /// Update an option
        ///
        /// Renames an option, or puts it into the archive; there is no way to delete one. What is left out stays as it is.
        /// For an attribute of a list, the scope for lists is needed instead of that for objects.
        ///
        /// - `option`: The option, by its title or its id.
        ///
        /// `PATCH /v2/{target}/{identifier}/attributes/{attribute}/options/{option}`: `#/paths/~1v2~1{target}~1{identifier}~1attributes~1{attribute}~1options~1{option}/patch`. Scopes: `object_configuration:read-write`; or `list_configuration:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(&self, option: &str) -> requests::OptionsUpdate {
            let mut call = self.core.call(&requests::OPTIONS_UPDATE);
            call.open(&[]);
            call.param(rt::Parameter::path("target"), &self.target);
            call.param(rt::Parameter::path("identifier"), &self.identifier);
            call.param(rt::Parameter::path("attribute"), &self.attribute);
            call.param(rt::Parameter::path("option"), option);
            requests::OptionsUpdate(call)
        }
    }
    /// The statuses of status attributes.
    ///
    /// - `target`: Whether the attribute belongs to an object or to a list.
    /// - `identifier`: The object or list, by its slug or its id.
    /// - `attribute`: The attribute, by its slug or its id.
    #[derive(Clone, Debug)]
    pub struct Statuses {
        core: rt::Core,
        target: types::AttributeTarget,
        identifier: String,
        attribute: String,
    }
    impl Statuses {
        /// Whether the attribute belongs to an object or to a list.
        #[must_use]
        pub fn target(&self) -> &types::AttributeTarget {
            &self.target
        }
        /// The object or list, by its slug or its id.
        #[must_use]
        pub fn identifier(&self) -> &str {
            &self.identifier
        }
        /// The attribute, by its slug or its id.
        #[must_use]
        pub fn attribute(&self) -> &str {
            &self.attribute
        }
        /// List the statuses
        ///
        /// Lists the statuses of a status attribute, in their order. For an attribute of a list, the scope for lists is
        /// needed instead of that for objects.
        ///
        /// `GET /v2/{target}/{identifier}/attributes/{attribute}/statuses`: `#/paths/~1v2~1{target}~1{identifier}~1attributes~1{attribute}~1statuses/get`. Scopes: `object_configuration:read`; or `list_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list(&self) -> requests::StatusesList {
            let mut call = self.core.call(&requests::STATUSES_LIST);
            call.param(rt::Parameter::path("target"), &self.target);
            call.param(rt::Parameter::path("identifier"), &self.identifier);
            call.param(rt::Parameter::path("attribute"), &self.attribute);
            requests::StatusesList(call)
        }
        /// Create a status
        ///
        /// Adds a status to a status attribute. For an attribute of a list, the scope for lists is needed instead of that
        /// for objects.
        ///
        /// - `title`: The text that people see, and that no other status has.
        ///
        /// `POST /v2/{target}/{identifier}/attributes/{attribute}/statuses`: `#/paths/~1v2~1{target}~1{identifier}~1attributes~1{attribute}~1statuses/post`. Scopes: `object_configuration:read-write`; or `list_configuration:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(&self, title: &str) -> requests::StatusesCreate {
            let mut call = self.core.call(&requests::STATUSES_CREATE);
            call.open(&[]);
            call.param(rt::Parameter::path("target"), &self.target);
            call.param(rt::Parameter::path("identifier"), &self.identifier);
            call.param(rt::Parameter::path("attribute"), &self.attribute);
            call.member_view(&[], "title", rt::View::Str(title));
            requests::StatusesCreate(call)
        }
        /// Update a status
        ///
        /// Changes a status, or puts it into the archive; there is no way to delete one. What is left out stays as it is.
        /// For an attribute of a list, the scope for lists is needed instead of that for objects.
        ///
        /// - `status`: The status, by its title or its id.
        ///
        /// `PATCH /v2/{target}/{identifier}/attributes/{attribute}/statuses/{status}`: `#/paths/~1v2~1{target}~1{identifier}~1attributes~1{attribute}~1statuses~1{status}/patch`. Scopes: `object_configuration:read-write`; or `list_configuration:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(&self, status: &str) -> requests::StatusesUpdate {
            let mut call = self.core.call(&requests::STATUSES_UPDATE);
            call.open(&[]);
            call.param(rt::Parameter::path("target"), &self.target);
            call.param(rt::Parameter::path("identifier"), &self.identifier);
            call.param(rt::Parameter::path("attribute"), &self.attribute);
            call.param(rt::Parameter::path("status"), status);
            requests::StatusesUpdate(call)
        }
    }
    /// Lists of records.
    #[derive(Clone, Debug)]
    pub struct Lists {
        core: rt::Core,
    }
    impl Lists {
        /// List the lists
        ///
        /// Lists the lists that the token may see, in the order of the sidebar.
        ///
        /// `GET /v2/lists`: `#/paths/~1v2~1lists/get`. Scopes: `list_configuration:read`.
        ///
        /// # Errors
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list(&self) -> requests::ListsList {
            rt::Request::new(self.core.call(&requests::LISTS_LIST))
        }
        /// Create a list
        ///
        /// Makes a list for the records of one object. Somebody must have full access: either the whole workspace, or at
        /// least one member. Finer rights than that need a plan that has them, and fail with `billing_error` otherwise.
        ///
        /// - `name`: What the list shall be called.
        /// - `api_slug`: The name of the list in the API, in snake case.
        /// - `parent_object`: The object whose records can be on the list, by slug or id.
        ///
        /// `POST /v2/lists`: `#/paths/~1v2~1lists/post`. Scopes: `list_configuration:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(
            &self,
            name: &str,
            api_slug: &str,
            parent_object: &str,
        ) -> requests::ListsCreate {
            let mut call = self.core.call(&requests::LISTS_CREATE);
            call.open(&[]);
            call.member_view(
                &[],
                "workspace_access",
                view::<types::AccessLevel>(&types::AccessLevel::FullAccess),
            );
            call.member_view(
                &[],
                "workspace_member_access",
                view::<Vec<types::MemberAccessInput>>(&empty()),
            );
            call.member_view(&[], "name", rt::View::Str(name));
            call.member_view(&[], "api_slug", rt::View::Str(api_slug));
            call.member_view(&[], "parent_object", rt::View::Str(parent_object));
            requests::ListsCreate(call)
        }
        /// Get a list
        ///
        /// Reads one list. Its entries are listed elsewhere.
        ///
        /// - `list`: The list, by its slug or its id.
        ///
        /// `GET /v2/lists/{list}`: `#/paths/~1v2~1lists~1{list}/get`. Scopes: `list_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self, list: &str) -> requests::ListsGet {
            let mut call = self.core.call(&requests::LISTS_GET);
            call.param(rt::Parameter::path("list"), list);
            rt::Request::new(call)
        }
        /// Update a list
        ///
        /// Changes the names of a list or who may use it. The object of its records cannot be changed, and a list cannot be
        /// deleted. What is left out stays as it is.
        ///
        /// - `list`: The list, by its slug or its id.
        ///
        /// `PATCH /v2/lists/{list}`: `#/paths/~1v2~1lists~1{list}/patch`. Scopes: `list_configuration:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(&self, list: &str) -> requests::ListsUpdate {
            let mut call = self.core.call(&requests::LISTS_UPDATE);
            call.open(&[]);
            call.param(rt::Parameter::path("list"), list);
            requests::ListsUpdate(call)
        }
        /// List the views of a list
        ///
        /// Lists the saved views of a list, ordered by id. A view can lend its filter to a query.
        ///
        /// - `list`: The list, by its slug or its id.
        ///
        /// `GET /v2/lists/{list}/views`: `#/paths/~1v2~1lists~1{list}~1views/get`. Scopes: `list_configuration:read`. A page: 500 unless told, at most 1000.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn views(&self, list: &str) -> requests::ListsViews {
            let mut call = self.core.call(&requests::LISTS_VIEWS);
            call.param(rt::Parameter::path("list"), list);
            requests::ListsViews(call)
        }
    }
    /// Records on a list.
    ///
    /// - `list`: The list, by its slug or its id.
    #[derive(Clone, Debug)]
    pub struct Entries {
        core: rt::Core,
        list: String,
    }
    impl Entries {
        /// The list, by its slug or its id.
        #[must_use]
        pub fn list(&self) -> &str {
            &self.list
        }
        /// Find entries
        ///
        /// Lists the entries of a list that match a filter, page by page. Without a filter, it lists all of them. A filter
        /// reaches the records behind the entries with a path through `parent_record`.
        ///
        /// The body is sent as it stands, without the `data` wrapper that writes have. The last page is the one that is
        /// shorter than `limit`; there is no total.
        ///
        /// - `body`: Which entries to list.
        ///
        /// `POST /v2/lists/{list}/entries/query`: `#/paths/~1v2~1lists~1{list}~1entries~1query/post`. Scopes: `list_entry:read`, `list_configuration:read`. A page: 500 unless told.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn query(&self, body: &types::EntryQuery) -> requests::EntriesQuery {
            let mut call = self.core.call(&requests::ENTRIES_QUERY);
            call.param(rt::Parameter::path("list"), &self.list);
            call.json_view(view(body));
            requests::EntriesQuery(call)
        }
        /// Put a record on a list
        ///
        /// Makes an entry, even if the record is on the list already: it may be there several times. Fails if another entry
        /// has the value of a unique attribute.
        ///
        /// - `parent_object`: The object that the record belongs to, by slug or id. It must be that of the list.
        /// - `parent_record_id`: The record.
        ///
        /// `POST /v2/lists/{list}/entries`: `#/paths/~1v2~1lists~1{list}~1entries/post`. Scopes: `list_entry:read-write`, `list_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(
            &self,
            parent_object: &str,
            parent_record_id: impl Into<types::RecordId>,
        ) -> requests::EntryWrite {
            let mut call = self.core.call(&requests::ENTRIES_CREATE);
            call.open(&["entry_values"]);
            call.param(rt::Parameter::path("list"), &self.list);
            call.member_view(&[], "parent_object", rt::View::Str(parent_object));
            call.member_view(
                &[],
                "parent_record_id",
                view(&Into::<types::RecordId>::into(parent_record_id)),
            );
            requests::EntryWrite(call)
        }
        /// Create or update the entry of a record
        ///
        /// Looks for the entry that the record has on the list, and updates it; makes one if there is none. Fails with
        /// `multiple_match_results` if there are several. Multi-select attributes that are named are replaced.
        ///
        /// - `parent_object`: The object that the record belongs to, by slug or id. It must be that of the list.
        /// - `parent_record_id`: The record.
        ///
        /// `PUT /v2/lists/{list}/entries`: `#/paths/~1v2~1lists~1{list}~1entries/put`. Scopes: `list_entry:read-write`, `list_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn upsert(
            &self,
            parent_object: &str,
            parent_record_id: impl Into<types::RecordId>,
        ) -> requests::EntryWrite {
            let mut call = self.core.call(&requests::ENTRIES_UPSERT);
            call.open(&["entry_values"]);
            call.param(rt::Parameter::path("list"), &self.list);
            call.member_view(&[], "parent_object", rt::View::Str(parent_object));
            call.member_view(
                &[],
                "parent_record_id",
                view(&Into::<types::RecordId>::into(parent_record_id)),
            );
            requests::EntryWrite(call)
        }
        /// Get an entry
        ///
        /// Reads one entry with all current values.
        ///
        /// - `entry_id`: The entry. Only an id will do.
        ///
        /// `GET /v2/lists/{list}/entries/{entry_id}`: `#/paths/~1v2~1lists~1{list}~1entries~1{entry_id}/get`. Scopes: `list_entry:read`, `list_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self, entry_id: types::EntryId) -> requests::EntriesGet {
            let mut call = self.core.call(&requests::ENTRIES_GET);
            call.param(rt::Parameter::path("list"), &self.list);
            call.param(rt::Parameter::path("entry_id"), &entry_id);
            rt::Request::new(call)
        }
        /// Update an entry, adding to multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. A multi-select attribute keeps what it
        /// holds, and the new values are put in front. To remove values from it, overwrite it.
        ///
        /// - `entry_id`: The entry. Only an id will do.
        ///
        /// `PATCH /v2/lists/{list}/entries/{entry_id}`: `#/paths/~1v2~1lists~1{list}~1entries~1{entry_id}/patch`. Scopes: `list_entry:read-write`, `list_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(&self, entry_id: types::EntryId) -> requests::EntryWrite {
            let mut call = self.core.call(&requests::ENTRIES_UPDATE);
            call.open(&["entry_values"]);
            call.param(rt::Parameter::path("list"), &self.list);
            call.param(rt::Parameter::path("entry_id"), &entry_id);
            requests::EntryWrite(call)
        }
        /// Update an entry, replacing multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. Unlike an update, a multi-select
        /// attribute afterwards holds exactly what was sent.
        ///
        /// - `entry_id`: The entry. Only an id will do.
        ///
        /// `PUT /v2/lists/{list}/entries/{entry_id}`: `#/paths/~1v2~1lists~1{list}~1entries~1{entry_id}/put`. Scopes: `list_entry:read-write`, `list_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn overwrite(&self, entry_id: types::EntryId) -> requests::EntryWrite {
            let mut call = self.core.call(&requests::ENTRIES_OVERWRITE);
            call.open(&["entry_values"]);
            call.param(rt::Parameter::path("list"), &self.list);
            call.param(rt::Parameter::path("entry_id"), &entry_id);
            requests::EntryWrite(call)
        }
        /// Take a record off a list
        ///
        /// Removes the entry for good. The record itself stays. A second deletion answers 404.
        ///
        /// - `entry_id`: The entry. Only an id will do.
        ///
        /// `DELETE /v2/lists/{list}/entries/{entry_id}`: `#/paths/~1v2~1lists~1{list}~1entries~1{entry_id}/delete`. Scopes: `list_entry:read-write`, `list_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete(&self, entry_id: types::EntryId) -> requests::EntriesDelete {
            let mut call = self.core.call(&requests::ENTRIES_DELETE);
            call.param(rt::Parameter::path("list"), &self.list);
            call.param(rt::Parameter::path("entry_id"), &entry_id);
            rt::Request::new(call)
        }
        /// List the values of one attribute of an entry
        ///
        /// Reads a single attribute of an entry, if need be with the values that it had before.
        ///
        /// - `entry_id`: The entry. Only an id will do.
        /// - `attribute`: The attribute, by its slug or its id.
        ///
        /// `GET /v2/lists/{list}/entries/{entry_id}/attributes/{attribute}/values`: `#/paths/~1v2~1lists~1{list}~1entries~1{entry_id}~1attributes~1{attribute}~1values/get`. Scopes: `list_entry:read`, `list_configuration:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn attribute_values(
            &self,
            entry_id: types::EntryId,
            attribute: &str,
        ) -> requests::EntriesAttributeValues {
            let mut call = self.core.call(&requests::ENTRIES_ATTRIBUTE_VALUES);
            call.param(rt::Parameter::path("list"), &self.list);
            call.param(rt::Parameter::path("entry_id"), &entry_id);
            call.param(rt::Parameter::path("attribute"), attribute);
            requests::EntriesAttributeValues(call)
        }
        /// Replace the history of one attribute of an entry
        ///
        /// Puts another history in the place of everything that the attribute ever held, for data that comes from somewhere
        /// else. Neither webhooks nor workflows hear of it. Attributes that are relationships, formulas, filled by Attio or
        /// immutable are refused.
        ///
        /// Between 1 and 400 values are allowed, and those of an attribute that holds one value may not overlap in time.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `entry_id`: The entry. Only an id will do.
        /// - `attribute`: The attribute, by its slug or its id.
        /// - `values`: The values.
        ///
        /// `PUT /v2/lists/{list}/entries/{entry_id}/attributes/{attribute}/values`: `#/paths/~1v2~1lists~1{list}~1entries~1{entry_id}~1attributes~1{attribute}~1values/put`. Scopes: `list_entry:read-write`, `list_configuration:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn replace_history(
            &self,
            entry_id: types::EntryId,
            attribute: &str,
            values: impl IntoIterator<Item: Into<types::HistoricValueInput>>,
        ) -> requests::EntriesReplaceHistory {
            let mut call = self.core.call(&requests::ENTRIES_REPLACE_HISTORY);
            call.open(&[]);
            call.member_view(&[], "replace_history", view::<bool>(&true));
            call.param(rt::Parameter::path("list"), &self.list);
            call.param(rt::Parameter::path("entry_id"), &entry_id);
            call.param(rt::Parameter::path("attribute"), attribute);
            call.member_view(
                &[],
                "values",
                view(&rt::items::<types::HistoricValueInput>(values)),
            );
            rt::Request::new(call)
        }
    }
    /// Notes on records.
    #[derive(Clone, Debug)]
    pub struct Notes {
        core: rt::Core,
    }
    impl Notes {
        /// List notes
        ///
        /// Lists the notes of the workspace, or those of one record. Ten calls a second are allowed since October 2026.
        ///
        /// `GET /v2/notes`: `#/paths/~1v2~1notes/get`. Scopes: `note:read`, `object_configuration:read`, `record_permission:read`. Limit: 10 a second. A page: 10 unless told, at most 50.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list(&self) -> requests::NotesList {
            requests::NotesList(self.core.call(&requests::NOTES_LIST))
        }
        /// Create a note
        ///
        /// Writes a note on a record. Too long a text fails with 413.
        ///
        /// - `parent_object`: The object that the record belongs to, by slug or id.
        /// - `parent_record_id`: The record.
        /// - `title`: The title, always plain.
        /// - `content`: The text.
        ///
        /// `POST /v2/notes`: `#/paths/~1v2~1notes/post`. Scopes: `note:read-write`, `object_configuration:read`, `record_permission:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 413: The content is larger than Attio takes.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(
            &self,
            parent_object: &str,
            parent_record_id: impl Into<types::RecordId>,
            title: &str,
            content: &str,
        ) -> requests::NotesCreate {
            let mut call = self.core.call(&requests::NOTES_CREATE);
            call.open(&[]);
            call.member_view(
                &[],
                "format",
                view::<types::NoteFormat>(&types::NoteFormat::Plaintext),
            );
            call.member_view(&[], "parent_object", rt::View::Str(parent_object));
            call.member_view(
                &[],
                "parent_record_id",
                view(&Into::<types::RecordId>::into(parent_record_id)),
            );
            call.member_view(&[], "title", rt::View::Str(title));
            call.member_view(&[], "content", rt::View::Str(content));
            requests::NotesCreate(call)
        }
        /// Get a note
        ///
        /// Reads one note, as plain text and as Markdown.
        ///
        /// - `note_id`: The note.
        ///
        /// `GET /v2/notes/{note_id}`: `#/paths/~1v2~1notes~1{note_id}/get`. Scopes: `note:read`, `object_configuration:read`, `record_permission:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self, note_id: types::NoteId) -> requests::NotesGet {
            let mut call = self.core.call(&requests::NOTES_GET);
            call.param(rt::Parameter::path("note_id"), &note_id);
            rt::Request::new(call)
        }
        /// Update a note
        ///
        /// Changes the title or the text of a note. What is left out stays as it is. Known since October 2026; how stable
        /// it is has not been announced.
        ///
        /// - `note_id`: The note.
        ///
        /// `PATCH /v2/notes/{note_id}`: `#/paths/~1v2~1notes~1{note_id}/patch`. Scopes: `note:read-write`, `object_configuration:read`, `record_permission:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 413: The content is larger than Attio takes.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(&self, note_id: types::NoteId) -> requests::NotesUpdate {
            let mut call = self.core.call(&requests::NOTES_UPDATE);
            call.open(&[]);
            call.param(rt::Parameter::path("note_id"), &note_id);
            requests::NotesUpdate(call)
        }
        /// Delete a note
        ///
        /// Removes the note for good. A second deletion answers 404.
        ///
        /// - `note_id`: The note.
        ///
        /// `DELETE /v2/notes/{note_id}`: `#/paths/~1v2~1notes~1{note_id}/delete`. Scopes: `note:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete(&self, note_id: types::NoteId) -> requests::NotesDelete {
            let mut call = self.core.call(&requests::NOTES_DELETE);
            call.param(rt::Parameter::path("note_id"), &note_id);
            rt::Request::new(call)
        }
    }
    /// Things to do.
    #[derive(Clone, Debug)]
    pub struct Tasks {
        core: rt::Core,
    }
    impl Tasks {
        /// List tasks
        ///
        /// Lists the tasks that match all of the conditions given, done or not.
        ///
        /// `GET /v2/tasks`: `#/paths/~1v2~1tasks/get`. Scopes: `task:read`, `object_configuration:read`, `record_permission:read`, `user_management:read`. A page: 500 unless told.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list(&self) -> requests::TasksList {
            requests::TasksList(self.core.call(&requests::TASKS_LIST))
        }
        /// Create a task
        ///
        /// Adds a task. Its text is plain and cannot be changed later.
        ///
        /// - `content`: What is to be done. Cannot be changed later.
        ///
        /// `POST /v2/tasks`: `#/paths/~1v2~1tasks/post`. Scopes: `task:read-write`, `object_configuration:read`, `record_permission:read`, `user_management:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(&self, content: &str) -> requests::TasksCreate {
            let mut call = self.core.call(&requests::TASKS_CREATE);
            call.open(&[]);
            call.member_view(
                &[],
                "format",
                view::<types::TaskFormat>(&types::TaskFormat::Plaintext),
            );
            call.member_view(&[], "deadline_at", rt::View::Null);
            call.member_view(&[], "is_completed", view::<bool>(&false));
            call.member_view(
                &[],
                "linked_records",
                view::<Vec<types::RecordReferenceInput>>(&empty()),
            );
            call.member_view(
                &[],
                "assignees",
                view::<Vec<types::ActorReferenceInput>>(&empty()),
            );
            call.member_view(&[], "content", rt::View::Str(content));
            requests::TasksCreate(call)
        }
        /// Get a task
        ///
        /// Reads one task.
        ///
        /// - `task_id`: The task.
        ///
        /// `GET /v2/tasks/{task_id}`: `#/paths/~1v2~1tasks~1{task_id}/get`. Scopes: `task:read`, `object_configuration:read`, `record_permission:read`, `user_management:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self, task_id: types::TaskId) -> requests::TasksGet {
            let mut call = self.core.call(&requests::TASKS_GET);
            call.param(rt::Parameter::path("task_id"), &task_id);
            rt::Request::new(call)
        }
        /// Update a task
        ///
        /// Changes everything about a task except its text. What is left out stays as it is; a list that is sent replaces
        /// the old one.
        ///
        /// - `task_id`: The task.
        ///
        /// `PATCH /v2/tasks/{task_id}`: `#/paths/~1v2~1tasks~1{task_id}/patch`. Scopes: `task:read-write`, `object_configuration:read`, `record_permission:read`, `user_management:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(&self, task_id: types::TaskId) -> requests::TasksUpdate {
            let mut call = self.core.call(&requests::TASKS_UPDATE);
            call.open(&[]);
            call.param(rt::Parameter::path("task_id"), &task_id);
            requests::TasksUpdate(call)
        }
        /// Delete a task
        ///
        /// Removes the task for good. A second deletion answers 404.
        ///
        /// - `task_id`: The task.
        ///
        /// `DELETE /v2/tasks/{task_id}`: `#/paths/~1v2~1tasks~1{task_id}/delete`. Scopes: `task:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete(&self, task_id: types::TaskId) -> requests::TasksDelete {
            let mut call = self.core.call(&requests::TASKS_DELETE);
            call.param(rt::Parameter::path("task_id"), &task_id);
            rt::Request::new(call)
        }
    }
    /// Comments that belong together.
    #[derive(Clone, Debug)]
    pub struct Threads {
        core: rt::Core,
    }
    impl Threads {
        /// List threads
        ///
        /// Lists the threads on a record or on an entry, with their comments. Comments on a record need the scopes
        /// `object_configuration:read` and `record_permission:read` besides, those on an entry `list_configuration:read`
        /// and `list_entry:read`.
        ///
        /// `GET /v2/threads`: `#/paths/~1v2~1threads/get`. Scopes: `comment:read`. A page: 10 unless told, at most 50.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list(&self) -> requests::ThreadsList {
            requests::ThreadsList(self.core.call(&requests::THREADS_LIST))
        }
        /// Get a thread
        ///
        /// Reads one thread with all its comments. Comments on a record need the scopes `object_configuration:read` and
        /// `record_permission:read` besides, those on an entry `list_configuration:read` and `list_entry:read`.
        ///
        /// - `thread_id`: The thread.
        ///
        /// `GET /v2/threads/{thread_id}`: `#/paths/~1v2~1threads~1{thread_id}/get`. Scopes: `comment:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self, thread_id: types::ThreadId) -> requests::ThreadsGet {
            let mut call = self.core.call(&requests::THREADS_GET);
            call.param(rt::Parameter::path("thread_id"), &thread_id);
            rt::Request::new(call)
        }
    }
    /// Comments on records and entries.
    #[derive(Clone, Debug)]
    pub struct Comments {
        core: rt::Core,
    }
    impl Comments {
        /// Create a comment
        ///
        /// Answers in a thread, or begins one on a record or an entry. E-mail addresses of members in the text mention
        /// them. Comments on a record need the scopes `object_configuration:read` and `record_permission:read` besides,
        /// those on an entry `list_configuration:read` and `list_entry:read`.
        ///
        /// - `body`: The comment to write.
        ///
        /// `POST /v2/comments`: `#/paths/~1v2~1comments/post`. Scopes: `comment:read-write`, `object_configuration:read`, `record_permission:read`; or `comment:read-write`, `list_configuration:read`, `list_entry:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(&self, body: &types::CommentInput) -> requests::CommentsCreate {
            let mut call = self.core.call(&requests::COMMENTS_CREATE);
            call.json_view(view(body));
            rt::Request::new(call)
        }
        /// Get a comment
        ///
        /// Reads one comment. Comments on a record need the scopes `object_configuration:read` and `record_permission:read`
        /// besides, those on an entry `list_configuration:read` and `list_entry:read`.
        ///
        /// - `comment_id`: The comment.
        ///
        /// `GET /v2/comments/{comment_id}`: `#/paths/~1v2~1comments~1{comment_id}/get`. Scopes: `comment:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self, comment_id: types::CommentId) -> requests::CommentsGet {
            let mut call = self.core.call(&requests::COMMENTS_GET);
            call.param(rt::Parameter::path("comment_id"), &comment_id);
            rt::Request::new(call)
        }
        /// Delete a comment
        ///
        /// Removes the comment for good; with the first comment of a thread goes the whole thread. A second deletion
        /// answers 404.
        ///
        /// - `comment_id`: The comment.
        ///
        /// `DELETE /v2/comments/{comment_id}`: `#/paths/~1v2~1comments~1{comment_id}/delete`. Scopes: `comment:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete(&self, comment_id: types::CommentId) -> requests::CommentsDelete {
            let mut call = self.core.call(&requests::COMMENTS_DELETE);
            call.param(rt::Parameter::path("comment_id"), &comment_id);
            rt::Request::new(call)
        }
    }
    /// Meetings, from calendars and from elsewhere.
    #[derive(Clone, Debug)]
    pub struct Meetings {
        core: rt::Core,
    }
    impl Meetings {
        /// List meetings
        ///
        /// Lists the meetings of the workspace. Meetings that have one of the participants or the linked record are taken;
        /// those two conditions are joined with or. The token must be one of the workspace, not of a user.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// `GET /v2/meetings`: `#/paths/~1v2~1meetings/get`. Scopes: `meeting:read`, `record_permission:read`. Stability: beta. A page: 50 unless told, at most 200.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list(&self) -> requests::MeetingsList {
            requests::MeetingsList(self.core.call(&requests::MEETINGS_LIST))
        }
        /// Find or create a meeting
        ///
        /// Adds a meeting, unless Attio already knows it, which it then answers. By what Attio recognises a meeting is not
        /// documented. Participants with an e-mail address become people, and their companies are linked a little later.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `title`: What the meeting is called.
        /// - `description`: What it is about.
        /// - `start`: When it starts.
        /// - `end`: When it ends; this instant or day is no longer part of it.
        /// - `participants`: Who takes part.
        ///
        /// `POST /v2/meetings`: `#/paths/~1v2~1meetings/post`. Scopes: `meeting:read-write`, `record_permission:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(
            &self,
            title: &str,
            description: &str,
            start: impl Into<types::TimePoint>,
            end: impl Into<types::TimePoint>,
            participants: impl IntoIterator<Item: Into<types::ParticipantInput>>,
        ) -> requests::MeetingsCreate {
            let mut call = self.core.call(&requests::MEETINGS_CREATE);
            call.open(&[]);
            call.member_view(&[], "is_all_day", view::<bool>(&false));
            call.member_view(&[], "title", rt::View::Str(title));
            call.member_view(&[], "description", rt::View::Str(description));
            call.member_view(&[], "start", view(&Into::<types::TimePoint>::into(start)));
            call.member_view(&[], "end", view(&Into::<types::TimePoint>::into(end)));
            call.member_view(
                &[],
                "participants",
                view(&rt::items::<types::ParticipantInput>(participants)),
            );
            requests::MeetingsCreate(call)
        }
        /// Get a meeting
        ///
        /// Reads one meeting.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `meeting_id`: The meeting.
        ///
        /// `GET /v2/meetings/{meeting_id}`: `#/paths/~1v2~1meetings~1{meeting_id}/get`. Scopes: `meeting:read`, `record_permission:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self, meeting_id: types::MeetingId) -> requests::MeetingsGet {
            let mut call = self.core.call(&requests::MEETINGS_GET);
            call.param(rt::Parameter::path("meeting_id"), &meeting_id);
            rt::Request::new(call)
        }
        /// Link records to a meeting
        ///
        /// Links records to a meeting, besides those that are linked already.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `meeting_id`: The meeting.
        /// - `linked_records`: The records.
        ///
        /// `PATCH /v2/meetings/{meeting_id}`: `#/paths/~1v2~1meetings~1{meeting_id}/patch`. Scopes: `meeting:read-write`, `record_permission:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(
            &self,
            meeting_id: types::MeetingId,
            linked_records: impl IntoIterator<Item: Into<types::RecordLinkInput>>,
        ) -> requests::MeetingsUpdate {
            let mut call = self.core.call(&requests::MEETINGS_UPDATE);
            call.open(&[]);
            call.param(rt::Parameter::path("meeting_id"), &meeting_id);
            call.member_view(
                &[],
                "linked_records",
                view(&rt::items::<types::RecordLinkInput>(linked_records)),
            );
            rt::Request::new(call)
        }
        /// Replace the records that are linked to a meeting
        ///
        /// Links these records to a meeting and no others; an empty list unlinks all. Companies that Attio links by itself
        /// may come back a little later.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `meeting_id`: The meeting.
        /// - `linked_records`: The records.
        ///
        /// `PUT /v2/meetings/{meeting_id}`: `#/paths/~1v2~1meetings~1{meeting_id}/put`. Scopes: `meeting:read-write`, `record_permission:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn overwrite(
            &self,
            meeting_id: types::MeetingId,
            linked_records: impl IntoIterator<Item: Into<types::RecordLinkInput>>,
        ) -> requests::MeetingsOverwrite {
            let mut call = self.core.call(&requests::MEETINGS_OVERWRITE);
            call.open(&[]);
            call.param(rt::Parameter::path("meeting_id"), &meeting_id);
            call.member_view(
                &[],
                "linked_records",
                view(&rt::items::<types::RecordLinkInput>(linked_records)),
            );
            rt::Request::new(call)
        }
        /// Delete a meeting
        ///
        /// Removes a meeting that came in over the API. One that is synced from a calendar is refused with
        /// `system_edit_unauthorized`. Known since October 2026; how stable it is has not been announced.
        ///
        /// - `meeting_id`: The meeting.
        ///
        /// `DELETE /v2/meetings/{meeting_id}`: `#/paths/~1v2~1meetings~1{meeting_id}/delete`. Scopes: `meeting:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete(&self, meeting_id: types::MeetingId) -> requests::MeetingsDelete {
            let mut call = self.core.call(&requests::MEETINGS_DELETE);
            call.param(rt::Parameter::path("meeting_id"), &meeting_id);
            rt::Request::new(call)
        }
    }
    /// The recordings of calls, and what was said.
    #[derive(Clone, Debug)]
    pub struct CallRecordings {
        core: rt::Core,
    }
    impl CallRecordings {
        /// List the recordings of a meeting
        ///
        /// Lists the recordings of a meeting, without their transcripts.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `meeting_id`: The meeting.
        ///
        /// `GET /v2/meetings/{meeting_id}/call_recordings`: `#/paths/~1v2~1meetings~1{meeting_id}~1call_recordings/get`. Scopes: `meeting:read`, `call_recording:read`. Stability: beta. A page: 50 unless told, at most 200.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list(
            &self,
            meeting_id: types::MeetingId,
        ) -> requests::CallRecordingsList {
            let mut call = self.core.call(&requests::CALL_RECORDINGS_LIST);
            call.param(rt::Parameter::path("meeting_id"), &meeting_id);
            requests::CallRecordingsList(call)
        }
        /// Create a call recording
        ///
        /// Adds a recording to a meeting: a video, which Attio fetches a little later, a transcript, or both. One call a
        /// second is allowed.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `meeting_id`: The meeting.
        ///
        /// `POST /v2/meetings/{meeting_id}/call_recordings`: `#/paths/~1v2~1meetings~1{meeting_id}~1call_recordings/post`. Scopes: `meeting:read`, `call_recording:read-write`. Stability: beta. Limit: 1 a second.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(
            &self,
            meeting_id: types::MeetingId,
        ) -> requests::CallRecordingsCreate {
            let mut call = self.core.call(&requests::CALL_RECORDINGS_CREATE);
            call.open(&[]);
            call.param(rt::Parameter::path("meeting_id"), &meeting_id);
            requests::CallRecordingsCreate(call)
        }
        /// Get a call recording
        ///
        /// Reads one recording, with what was said as far as that is known.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `meeting_id`: The meeting.
        /// - `call_recording_id`: The recording.
        ///
        /// `GET /v2/meetings/{meeting_id}/call_recordings/{call_recording_id}`: `#/paths/~1v2~1meetings~1{meeting_id}~1call_recordings~1{call_recording_id}/get`. Scopes: `meeting:read`, `call_recording:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(
            &self,
            meeting_id: types::MeetingId,
            call_recording_id: types::CallRecordingId,
        ) -> requests::CallRecordingsGet {
            let mut call = self.core.call(&requests::CALL_RECORDINGS_GET);
            call.param(rt::Parameter::path("meeting_id"), &meeting_id);
            call.param(rt::Parameter::path("call_recording_id"), &call_recording_id);
            rt::Request::new(call)
        }
        /// Delete a call recording
        ///
        /// Removes the recording and everything that belongs to it for good. A second deletion answers 404.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `meeting_id`: The meeting.
        /// - `call_recording_id`: The recording.
        ///
        /// `DELETE /v2/meetings/{meeting_id}/call_recordings/{call_recording_id}`: `#/paths/~1v2~1meetings~1{meeting_id}~1call_recordings~1{call_recording_id}/delete`. Scopes: `meeting:read`, `call_recording:read-write`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete(
            &self,
            meeting_id: types::MeetingId,
            call_recording_id: types::CallRecordingId,
        ) -> requests::CallRecordingsDelete {
            let mut call = self.core.call(&requests::CALL_RECORDINGS_DELETE);
            call.param(rt::Parameter::path("meeting_id"), &meeting_id);
            call.param(rt::Parameter::path("call_recording_id"), &call_recording_id);
            rt::Request::new(call)
        }
        /// Get a call transcript
        ///
        /// Reads what was said, page by page. Get the recording instead: it has the transcript in it.
        ///
        /// - `meeting_id`: The meeting.
        /// - `call_recording_id`: The recording.
        ///
        /// `GET /v2/meetings/{meeting_id}/call_recordings/{call_recording_id}/transcript`: `#/paths/~1v2~1meetings~1{meeting_id}~1call_recordings~1{call_recording_id}~1transcript/get`. Scopes: `meeting:read`, `call_recording:read`. Stability: deprecated.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[deprecated]
        #[allow(deprecated)]
        #[inline]
        pub fn transcript(
            &self,
            meeting_id: types::MeetingId,
            call_recording_id: types::CallRecordingId,
        ) -> requests::CallRecordingsTranscript {
            let mut call = self.core.call(&requests::CALL_RECORDINGS_TRANSCRIPT);
            call.param(rt::Parameter::path("meeting_id"), &meeting_id);
            call.param(rt::Parameter::path("call_recording_id"), &call_recording_id);
            requests::CallRecordingsTranscript(call)
        }
    }
    /// Files and folders on records.
    #[derive(Clone, Debug)]
    pub struct Files {
        core: rt::Core,
    }
    impl Files {
        /// List the files of a record
        ///
        /// Lists the files and folders of a record, in all folders unless one is named.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `object`: The object of the record, by slug or id.
        /// - `record_id`: The record.
        ///
        /// `GET /v2/files`: `#/paths/~1v2~1files/get`. Scopes: `file:read`, `object_configuration:read`, `record_permission:read`. Stability: beta. A page: 50 unless told, at most 200.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list(
            &self,
            object: &str,
            record_id: impl Into<types::RecordId>,
        ) -> requests::FilesList {
            let mut call = self.core.call(&requests::FILES_LIST);
            call.param(rt::Parameter::query("object"), object);
            call.param(
                rt::Parameter::query("record_id"),
                &Into::<types::RecordId>::into(record_id),
            );
            requests::FilesList(call)
        }
        /// Create a folder, or connect a file or folder
        ///
        /// Makes a folder, or shows a file or folder of a connected storage service on the record. The body is sent as it
        /// stands, without the `data` wrapper that other writes have. To store a file with Attio, upload it.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `body`: What to make or connect.
        ///
        /// `POST /v2/files`: `#/paths/~1v2~1files/post`. Scopes: `file:read-write`, `object_configuration:read`, `record_permission:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(&self, body: &types::FileEntryInput) -> requests::FilesCreate {
            let mut call = self.core.call(&requests::FILES_CREATE);
            call.json_view(view(body));
            rt::Request::new(call)
        }
        /// Upload a file
        ///
        /// Stores a file with Attio and puts it on a record. At most 50 MB; how much there may be in all depends on the
        /// plan.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `file`: The content, of at most 50 MB.
        /// - `object`: The object that the record belongs to, by slug or id.
        /// - `record_id`: The record.
        ///
        /// `POST /v2/files/upload`: `#/paths/~1v2~1files~1upload/post`. Scopes: `file:read-write`, `object_configuration:read`, `record_permission:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn upload(
            &self,
            file: impl Into<rt::Part>,
            object: &str,
            record_id: impl Into<types::RecordId>,
        ) -> requests::FilesUpload {
            let mut call = self.core.call(&requests::FILES_UPLOAD);
            call.file("file", file);
            call.part("object", object);
            call.part("record_id", &Into::<types::RecordId>::into(record_id));
            requests::FilesUpload(call)
        }
        /// Get a file
        ///
        /// Reads what is known of one file or folder, but not its content.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `file_id`: The file or folder.
        ///
        /// `GET /v2/files/{file_id}`: `#/paths/~1v2~1files~1{file_id}/get`. Scopes: `file:read`, `object_configuration:read`, `record_permission:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self, file_id: types::FileId) -> requests::FilesGet {
            let mut call = self.core.call(&requests::FILES_GET);
            call.param(rt::Parameter::path("file_id"), &file_id);
            rt::Request::new(call)
        }
        /// Delete a file
        ///
        /// Removes a file for good, or a folder with everything in it. A second deletion answers 404.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `file_id`: The file or folder.
        ///
        /// `DELETE /v2/files/{file_id}`: `#/paths/~1v2~1files~1{file_id}/delete`. Scopes: `file:read-write`, `object_configuration:read`, `record_permission:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete(&self, file_id: types::FileId) -> requests::FilesDelete {
            let mut call = self.core.call(&requests::FILES_DELETE);
            call.param(rt::Parameter::path("file_id"), &file_id);
            rt::Request::new(call)
        }
        /// Download a file
        ///
        /// Gives the content. It comes from a store of files, to which Attio redirects for a short time, and which must not
        /// see the token.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `file_id`: The file or folder.
        ///
        /// `GET /v2/files/{file_id}/download`: `#/paths/~1v2~1files~1{file_id}~1download/get`. Scopes: `file:read`, `object_configuration:read`, `record_permission:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn download(&self, file_id: types::FileId) -> requests::FilesDownload {
            let mut call = self.core.call(&requests::FILES_DOWNLOAD);
            call.param(rt::Parameter::path("file_id"), &file_id);
            rt::Request::new(call)
        }
    }
    /// Who is told about what.
    #[derive(Clone, Debug)]
    pub struct Webhooks {
        core: rt::Core,
    }
    impl Webhooks {
        /// List the webhooks
        ///
        /// Lists the webhooks of the workspace. The token must be one of the workspace, not of a user.
        ///
        /// `GET /v2/webhooks`: `#/paths/~1v2~1webhooks/get`. Scopes: `webhook:read`. A page: 10 unless told, at most 100.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list(&self) -> requests::WebhooksList {
            requests::WebhooksList(self.core.call(&requests::WEBHOOKS_LIST))
        }
        /// Create a webhook
        ///
        /// Subscribes an address to events. The answer has the secret with which deliveries are signed; no other answer
        /// ever has it. A second webhook to the same address fails with `uniqueness_conflict`. The token must be one of the
        /// workspace, not of a user.
        ///
        /// - `target_url`: Where events shall be delivered to, over HTTPS.
        /// - `subscriptions`: What shall be delivered.
        ///
        /// `POST /v2/webhooks`: `#/paths/~1v2~1webhooks/post`. Scopes: `webhook:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(
            &self,
            target_url: &str,
            subscriptions: impl IntoIterator<Item: Into<types::Subscription>>,
        ) -> requests::WebhooksCreate {
            let mut call = self.core.call(&requests::WEBHOOKS_CREATE);
            call.open(&[]);
            call.member_view(&[], "target_url", rt::View::Str(target_url));
            call.member_view(
                &[],
                "subscriptions",
                view(&rt::items::<types::Subscription>(subscriptions)),
            );
            rt::Request::new(call)
        }
        /// Get a webhook
        ///
        /// Reads one webhook, without its secret. The token must be one of the workspace, not of a user.
        ///
        /// - `webhook_id`: The webhook.
        ///
        /// `GET /v2/webhooks/{webhook_id}`: `#/paths/~1v2~1webhooks~1{webhook_id}/get`. Scopes: `webhook:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self, webhook_id: types::WebhookId) -> requests::WebhooksGet {
            let mut call = self.core.call(&requests::WEBHOOKS_GET);
            call.param(rt::Parameter::path("webhook_id"), &webhook_id);
            rt::Request::new(call)
        }
        /// Update a webhook
        ///
        /// Changes the address or the subscriptions. What is left out stays as it is; subscriptions that are sent replace
        /// all old ones. The token must be one of the workspace, not of a user.
        ///
        /// - `webhook_id`: The webhook.
        ///
        /// `PATCH /v2/webhooks/{webhook_id}`: `#/paths/~1v2~1webhooks~1{webhook_id}/patch`. Scopes: `webhook:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(&self, webhook_id: types::WebhookId) -> requests::WebhooksUpdate {
            let mut call = self.core.call(&requests::WEBHOOKS_UPDATE);
            call.open(&[]);
            call.param(rt::Parameter::path("webhook_id"), &webhook_id);
            requests::WebhooksUpdate(call)
        }
        /// Delete a webhook
        ///
        /// Ends all deliveries of the webhook. A second deletion answers 404. The token must be one of the workspace, not
        /// of a user.
        ///
        /// - `webhook_id`: The webhook.
        ///
        /// `DELETE /v2/webhooks/{webhook_id}`: `#/paths/~1v2~1webhooks~1{webhook_id}/delete`. Scopes: `webhook:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete(&self, webhook_id: types::WebhookId) -> requests::WebhooksDelete {
            let mut call = self.core.call(&requests::WEBHOOKS_DELETE);
            call.param(rt::Parameter::path("webhook_id"), &webhook_id);
            rt::Request::new(call)
        }
    }
    /// The members of the workspace.
    #[derive(Clone, Debug)]
    pub struct WorkspaceMembers {
        core: rt::Core,
    }
    impl WorkspaceMembers {
        /// List the members
        ///
        /// Lists all members of the workspace, suspended ones too.
        ///
        /// `GET /v2/workspace_members`: `#/paths/~1v2~1workspace_members/get`. Scopes: `user_management:read`.
        ///
        /// # Errors
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list(&self) -> requests::WorkspaceMembersList {
            rt::Request::new(self.core.call(&requests::WORKSPACE_MEMBERS_LIST))
        }
        /// Get a member
        ///
        /// Reads one member of the workspace.
        ///
        /// - `workspace_member_id`: The member.
        ///
        /// `GET /v2/workspace_members/{workspace_member_id}`: `#/paths/~1v2~1workspace_members~1{workspace_member_id}/get`. Scopes: `user_management:read`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(
            &self,
            workspace_member_id: types::WorkspaceMemberId,
        ) -> requests::WorkspaceMembersGet {
            let mut call = self.core.call(&requests::WORKSPACE_MEMBERS_GET);
            call.param(rt::Parameter::path("workspace_member_id"), &workspace_member_id);
            rt::Request::new(call)
        }
    }
    /// Kinds of things that happen.
    #[derive(Clone, Debug)]
    pub struct Activities {
        core: rt::Core,
    }
    impl Activities {
        /// List the activities
        ///
        /// Lists the activities of the workspace, those that come with Attio and those that it made itself.
        ///
        /// Alpha: it can change at any time, and in ways that break its callers.
        ///
        /// `GET /v2/activities`: `#/paths/~1v2~1activities/get`. Scopes: `activity_configuration:read`. Stability: alpha.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list(&self) -> requests::ActivitiesList {
            requests::ActivitiesList(self.core.call(&requests::ACTIVITIES_LIST))
        }
        /// Create an activity
        ///
        /// Makes a custom activity, as a special case of one that comes with Attio.
        ///
        /// Alpha: it can change at any time, and in ways that break its callers.
        ///
        /// - `api_slug`: The name of the activity in the API, in snake case.
        /// - `singular_noun`: What one such event is called.
        /// - `plural_noun`: What several such events are called.
        /// - `extends`: The activities that a custom one can be a special case of.
        ///
        /// `POST /v2/activities`: `#/paths/~1v2~1activities/post`. Scopes: `activity_configuration:read-write`. Stability: alpha.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(
            &self,
            api_slug: &str,
            singular_noun: &str,
            plural_noun: &str,
            extends: types::ActivityBase,
        ) -> requests::ActivitiesCreate {
            let mut call = self.core.call(&requests::ACTIVITIES_CREATE);
            call.open(&[]);
            call.member_view(&[], "api_slug", rt::View::Str(api_slug));
            call.member_view(&[], "singular_noun", rt::View::Str(singular_noun));
            call.member_view(&[], "plural_noun", rt::View::Str(plural_noun));
            call.member_view(&[], "extends", view(&extends));
            rt::Request::new(call)
        }
        /// Get an activity
        ///
        /// Reads one activity.
        ///
        /// Alpha: it can change at any time, and in ways that break its callers.
        ///
        /// - `activity`: The activity, by its slug or its id.
        ///
        /// `GET /v2/activities/{activity}`: `#/paths/~1v2~1activities~1{activity}/get`. Scopes: `activity_configuration:read`. Stability: alpha.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self, activity: &str) -> requests::ActivitiesGet {
            let mut call = self.core.call(&requests::ACTIVITIES_GET);
            call.param(rt::Parameter::path("activity"), activity);
            rt::Request::new(call)
        }
        /// Update an activity
        ///
        /// Renames an activity, for people or in the API. What is left out stays as it is.
        ///
        /// Alpha: it can change at any time, and in ways that break its callers.
        ///
        /// - `activity`: The activity, by its slug or its id.
        ///
        /// `PATCH /v2/activities/{activity}`: `#/paths/~1v2~1activities~1{activity}/patch`. Scopes: `activity_configuration:read-write`. Stability: alpha.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(&self, activity: &str) -> requests::ActivitiesUpdate {
            let mut call = self.core.call(&requests::ACTIVITIES_UPDATE);
            call.open(&[]);
            call.param(rt::Parameter::path("activity"), activity);
            requests::ActivitiesUpdate(call)
        }
        /// Delete a custom activity
        ///
        /// Removes an activity that the workspace made itself, for good. A second deletion answers 404.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `activity`: The activity, by its slug or its id.
        ///
        /// `DELETE /v2/activities/{activity}`: `#/paths/~1v2~1activities~1{activity}/delete`. Scopes: `activity_configuration:read-write`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete(&self, activity: &str) -> requests::ActivitiesDelete {
            let mut call = self.core.call(&requests::ACTIVITIES_DELETE);
            call.param(rt::Parameter::path("activity"), activity);
            rt::Request::new(call)
        }
    }
    /// Things that happened.
    ///
    /// - `activity`: The activity, by its slug or its id.
    #[derive(Clone, Debug)]
    pub struct ActivityRecords {
        core: rt::Core,
        activity: String,
    }
    impl ActivityRecords {
        /// The activity, by its slug or its id.
        #[must_use]
        pub fn activity(&self) -> &str {
            &self.activity
        }
        /// Find records of an activity
        ///
        /// Lists what happened, as far as it matches a filter, page by page. The body is sent as it stands, without the
        /// `data` wrapper that writes have. The last page is the one that is shorter than `limit`.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `body`: Which records to list.
        ///
        /// `POST /v2/activities/{activity}/records/query`: `#/paths/~1v2~1activities~1{activity}~1records~1query/post`. Scopes: `activity_record:read`, `activity_configuration:read`, `object_configuration:read`, `record_permission:read`. Stability: beta. A page: 500 unless told.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn query(
            &self,
            body: &types::ActivityRecordQuery,
        ) -> requests::ActivityRecordsQuery {
            let mut call = self.core.call(&requests::ACTIVITY_RECORDS_QUERY);
            call.param(rt::Parameter::path("activity"), &self.activity);
            call.json_view(view(body));
            requests::ActivityRecordsQuery(call)
        }
        /// Create a record of an activity
        ///
        /// Adds something that happened.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// `POST /v2/activities/{activity}/records`: `#/paths/~1v2~1activities~1{activity}~1records/post`. Scopes: `activity_record:read-write`, `activity_configuration:read`, `object_configuration:read`, `record_permission:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create(&self) -> requests::ActivityRecordWrite {
            let mut call = self.core.call(&requests::ACTIVITY_RECORDS_CREATE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("activity"), &self.activity);
            requests::ActivityRecordWrite(call)
        }
        /// Create or update a record of an activity
        ///
        /// Looks for the record whose `matching_attribute` has one of the values sent, and updates it; creates one if none
        /// matches.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `matching_attribute`: The unique attribute that decides which record is meant, by slug or id. The values to match are those in the body.
        ///
        /// `PUT /v2/activities/{activity}/records`: `#/paths/~1v2~1activities~1{activity}~1records/put`. Scopes: `activity_record:read-write`, `activity_configuration:read`, `object_configuration:read`, `record_permission:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn upsert(&self, matching_attribute: &str) -> requests::ActivityRecordWrite {
            let mut call = self.core.call(&requests::ACTIVITY_RECORDS_UPSERT);
            call.open(&["values"]);
            call.param(rt::Parameter::path("activity"), &self.activity);
            call.param(rt::Parameter::query("matching_attribute"), matching_attribute);
            requests::ActivityRecordWrite(call)
        }
        /// Get a record of an activity
        ///
        /// Reads one thing that happened.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `record_id`: The record of the activity.
        ///
        /// `GET /v2/activities/{activity}/records/{record_id}`: `#/paths/~1v2~1activities~1{activity}~1records~1{record_id}/get`. Scopes: `activity_record:read`, `activity_configuration:read`, `object_configuration:read`, `record_permission:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(
            &self,
            record_id: types::ActivityRecordId,
        ) -> requests::ActivityRecordsGet {
            let mut call = self.core.call(&requests::ACTIVITY_RECORDS_GET);
            call.param(rt::Parameter::path("activity"), &self.activity);
            call.param(rt::Parameter::path("record_id"), &record_id);
            rt::Request::new(call)
        }
        /// Update a record of an activity, adding to multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. A multi-select attribute keeps what it
        /// holds, and gains the new values.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `record_id`: The record of the activity.
        ///
        /// `PATCH /v2/activities/{activity}/records/{record_id}`: `#/paths/~1v2~1activities~1{activity}~1records~1{record_id}/patch`. Scopes: `activity_record:read-write`, `activity_configuration:read`, `object_configuration:read`, `record_permission:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn update(
            &self,
            record_id: types::ActivityRecordId,
        ) -> requests::ActivityRecordWrite {
            let mut call = self.core.call(&requests::ACTIVITY_RECORDS_UPDATE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("activity"), &self.activity);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::ActivityRecordWrite(call)
        }
        /// Update a record of an activity, replacing multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. A multi-select attribute afterwards
        /// holds exactly what was sent.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `record_id`: The record of the activity.
        ///
        /// `PUT /v2/activities/{activity}/records/{record_id}`: `#/paths/~1v2~1activities~1{activity}~1records~1{record_id}/put`. Scopes: `activity_record:read-write`, `activity_configuration:read`, `object_configuration:read`, `record_permission:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn overwrite(
            &self,
            record_id: types::ActivityRecordId,
        ) -> requests::ActivityRecordWrite {
            let mut call = self.core.call(&requests::ACTIVITY_RECORDS_OVERWRITE);
            call.open(&["values"]);
            call.param(rt::Parameter::path("activity"), &self.activity);
            call.param(rt::Parameter::path("record_id"), &record_id);
            requests::ActivityRecordWrite(call)
        }
        /// Delete a record of an activity
        ///
        /// Removes the record for good. A second deletion answers 404.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `record_id`: The record of the activity.
        ///
        /// `DELETE /v2/activities/{activity}/records/{record_id}`: `#/paths/~1v2~1activities~1{activity}~1records~1{record_id}/delete`. Scopes: `activity_record:read-write`, `activity_configuration:read`, `object_configuration:read`, `record_permission:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete(
            &self,
            record_id: types::ActivityRecordId,
        ) -> requests::ActivityRecordsDelete {
            let mut call = self.core.call(&requests::ACTIVITY_RECORDS_DELETE);
            call.param(rt::Parameter::path("activity"), &self.activity);
            call.param(rt::Parameter::path("record_id"), &record_id);
            rt::Request::new(call)
        }
    }
    /// Users and groups that an identity provider keeps in step.
    #[derive(Clone, Debug)]
    pub struct Scim {
        core: rt::Core,
    }
    impl Scim {
        /// List the SCIM schemas
        ///
        /// Tells which attributes users and groups have.
        ///
        /// `GET /scim/v2/Schemas`: `#/paths/~1scim~1v2~1Schemas/get`. Scopes: `scim_management:read-write`.
        ///
        /// # Errors
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list_schemas(&self) -> requests::ScimListSchemas {
            rt::Request::new(self.core.call(&requests::SCIM_LIST_SCHEMAS))
        }
        /// List the users
        ///
        /// Lists the users that are provisioned, page by page. Pages count from 1.
        ///
        /// `GET /scim/v2/Users`: `#/paths/~1scim~1v2~1Users/get`. Scopes: `scim_management:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list_users(&self) -> requests::ScimListUsers {
            requests::ScimListUsers(self.core.call(&requests::SCIM_LIST_USERS))
        }
        /// Provision a user
        ///
        /// Adds a user. The body is a SCIM resource, without the `data` wrapper of the other areas.
        ///
        /// - `user_name`: The name to sign in with, an e-mail address.
        ///
        /// `POST /scim/v2/Users`: `#/paths/~1scim~1v2~1Users/post`. Scopes: `scim_management:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create_user(&self, user_name: &str) -> requests::ScimCreateUser {
            let mut call = self.core.call(&requests::SCIM_CREATE_USER);
            call.open(&[]);
            call.member_view(
                &[],
                "schemas",
                view::<
                    Vec<String>,
                >(
                    &Vec::from([
                        String::from("urn:ietf:params:scim:schemas:core:2.0:User"),
                    ]),
                ),
            );
            call.member_view(&[], "userName", rt::View::Str(user_name));
            requests::ScimCreateUser(call)
        }
        /// Get a user
        ///
        /// Reads one user.
        ///
        /// - `user_id`: The user.
        ///
        /// `GET /scim/v2/Users/{user_id}`: `#/paths/~1scim~1v2~1Users~1{user_id}/get`. Scopes: `scim_management:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get_user(&self, user_id: types::ScimUserId) -> requests::ScimGetUser {
            let mut call = self.core.call(&requests::SCIM_GET_USER);
            call.param(rt::Parameter::path("user_id"), &user_id);
            rt::Request::new(call)
        }
        /// Replace a user
        ///
        /// Puts another resource in the place of the user. What is left out is gone.
        ///
        /// - `user_id`: The user.
        /// - `user_name`: The name to sign in with, an e-mail address.
        ///
        /// `PUT /scim/v2/Users/{user_id}`: `#/paths/~1scim~1v2~1Users~1{user_id}/put`. Scopes: `scim_management:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn replace_user(
            &self,
            user_id: types::ScimUserId,
            user_name: &str,
        ) -> requests::ScimReplaceUser {
            let mut call = self.core.call(&requests::SCIM_REPLACE_USER);
            call.open(&[]);
            call.member_view(
                &[],
                "schemas",
                view::<
                    Vec<String>,
                >(
                    &Vec::from([
                        String::from("urn:ietf:params:scim:schemas:core:2.0:User"),
                    ]),
                ),
            );
            call.param(rt::Parameter::path("user_id"), &user_id);
            call.member_view(&[], "userName", rt::View::Str(user_name));
            requests::ScimReplaceUser(call)
        }
        /// Change a user
        ///
        /// Applies operations to the user, one after the other.
        ///
        /// - `user_id`: The user.
        /// - `operations`: The operations.
        ///
        /// `PATCH /scim/v2/Users/{user_id}`: `#/paths/~1scim~1v2~1Users~1{user_id}/patch`. Scopes: `scim_management:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn patch_user(
            &self,
            user_id: types::ScimUserId,
            operations: impl IntoIterator<Item: Into<types::ScimOperation>>,
        ) -> requests::ScimPatchUser {
            let mut call = self.core.call(&requests::SCIM_PATCH_USER);
            call.open(&[]);
            call.member_view(
                &[],
                "schemas",
                view::<
                    Vec<String>,
                >(
                    &Vec::from([
                        String::from("urn:ietf:params:scim:api:messages:2.0:PatchOp"),
                    ]),
                ),
            );
            call.param(rt::Parameter::path("user_id"), &user_id);
            call.member_view(
                &[],
                "Operations",
                view(&rt::items::<types::ScimOperation>(operations)),
            );
            requests::ScimPatchUser(call)
        }
        /// Remove a user
        ///
        /// Takes the user away. A second deletion answers 404.
        ///
        /// - `user_id`: The user.
        ///
        /// `DELETE /scim/v2/Users/{user_id}`: `#/paths/~1scim~1v2~1Users~1{user_id}/delete`. Scopes: `scim_management:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete_user(
            &self,
            user_id: types::ScimUserId,
        ) -> requests::ScimDeleteUser {
            let mut call = self.core.call(&requests::SCIM_DELETE_USER);
            call.param(rt::Parameter::path("user_id"), &user_id);
            rt::Request::new(call)
        }
        /// List the groups
        ///
        /// Lists the groups that are provisioned, page by page. Pages count from 1.
        ///
        /// `GET /scim/v2/Groups`: `#/paths/~1scim~1v2~1Groups/get`. Scopes: `scim_management:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list_groups(&self) -> requests::ScimListGroups {
            requests::ScimListGroups(self.core.call(&requests::SCIM_LIST_GROUPS))
        }
        /// Provision a group
        ///
        /// Adds a group. The body is a SCIM resource, without the `data` wrapper of the other areas.
        ///
        /// - `display_name`: What the group is called.
        ///
        /// `POST /scim/v2/Groups`: `#/paths/~1scim~1v2~1Groups/post`. Scopes: `scim_management:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn create_group(&self, display_name: &str) -> requests::ScimCreateGroup {
            let mut call = self.core.call(&requests::SCIM_CREATE_GROUP);
            call.open(&[]);
            call.member_view(
                &[],
                "schemas",
                view::<
                    Vec<String>,
                >(
                    &Vec::from([
                        String::from("urn:ietf:params:scim:schemas:core:2.0:Group"),
                    ]),
                ),
            );
            call.member_view(&[], "displayName", rt::View::Str(display_name));
            requests::ScimCreateGroup(call)
        }
        /// Get a group
        ///
        /// Reads one group.
        ///
        /// - `group_id`: The group.
        ///
        /// `GET /scim/v2/Groups/{group_id}`: `#/paths/~1scim~1v2~1Groups~1{group_id}/get`. Scopes: `scim_management:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get_group(&self, group_id: types::ScimGroupId) -> requests::ScimGetGroup {
            let mut call = self.core.call(&requests::SCIM_GET_GROUP);
            call.param(rt::Parameter::path("group_id"), &group_id);
            rt::Request::new(call)
        }
        /// Replace a group
        ///
        /// Puts another resource in the place of the group. What is left out is gone.
        ///
        /// - `group_id`: The group.
        /// - `display_name`: What the group is called.
        ///
        /// `PUT /scim/v2/Groups/{group_id}`: `#/paths/~1scim~1v2~1Groups~1{group_id}/put`. Scopes: `scim_management:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn replace_group(
            &self,
            group_id: types::ScimGroupId,
            display_name: &str,
        ) -> requests::ScimReplaceGroup {
            let mut call = self.core.call(&requests::SCIM_REPLACE_GROUP);
            call.open(&[]);
            call.member_view(
                &[],
                "schemas",
                view::<
                    Vec<String>,
                >(
                    &Vec::from([
                        String::from("urn:ietf:params:scim:schemas:core:2.0:Group"),
                    ]),
                ),
            );
            call.param(rt::Parameter::path("group_id"), &group_id);
            call.member_view(&[], "displayName", rt::View::Str(display_name));
            requests::ScimReplaceGroup(call)
        }
        /// Change a group
        ///
        /// Applies operations to the group, one after the other.
        ///
        /// - `group_id`: The group.
        /// - `operations`: The operations.
        ///
        /// `PATCH /scim/v2/Groups/{group_id}`: `#/paths/~1scim~1v2~1Groups~1{group_id}/patch`. Scopes: `scim_management:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn patch_group(
            &self,
            group_id: types::ScimGroupId,
            operations: impl IntoIterator<Item: Into<types::ScimOperation>>,
        ) -> requests::ScimPatchGroup {
            let mut call = self.core.call(&requests::SCIM_PATCH_GROUP);
            call.open(&[]);
            call.member_view(
                &[],
                "schemas",
                view::<
                    Vec<String>,
                >(
                    &Vec::from([
                        String::from("urn:ietf:params:scim:api:messages:2.0:PatchOp"),
                    ]),
                ),
            );
            call.param(rt::Parameter::path("group_id"), &group_id);
            call.member_view(
                &[],
                "Operations",
                view(&rt::items::<types::ScimOperation>(operations)),
            );
            requests::ScimPatchGroup(call)
        }
        /// Remove a group
        ///
        /// Takes the group away. A second deletion answers 404.
        ///
        /// - `group_id`: The group.
        ///
        /// `DELETE /scim/v2/Groups/{group_id}`: `#/paths/~1scim~1v2~1Groups~1{group_id}/delete`. Scopes: `scim_management:read-write`.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: Nothing is there, or it is a record that is being merged just now.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn delete_group(
            &self,
            group_id: types::ScimGroupId,
        ) -> requests::ScimDeleteGroup {
            let mut call = self.core.call(&requests::SCIM_DELETE_GROUP);
            call.param(rt::Parameter::path("group_id"), &group_id);
            rt::Request::new(call)
        }
    }
    /// The token itself.
    #[derive(Clone, Debug)]
    pub struct Identity {
        core: rt::Core,
    }
    impl Identity {
        /// Identify the token
        ///
        /// Tells which token this is, what it may do, and in which workspace. A token that is good for nothing is no error
        /// here: the answer is 200 with `active: false`.
        ///
        /// `GET /v2/self`: `#/paths/~1v2~1self/get`
        ///
        /// # Errors
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn get(&self) -> requests::IdentityGet {
            rt::Request::new(self.core.call(&requests::IDENTITY_GET))
        }
    }
    /// Finding records by what they are called.
    #[derive(Clone, Debug)]
    pub struct Search {
        core: rt::Core,
    }
    impl Search {
        /// Search for records
        ///
        /// Finds records of one or several objects by what they are called: names, domains, e-mail addresses, phone numbers
        /// and profiles of people and companies, and the label of everything else. What was just written may not be found
        /// yet; a query of the records has no such delay.
        ///
        /// The body is sent as it stands, without the `data` wrapper that writes have.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `query`: The words. Without any, records come that Attio finds fitting.
        /// - `objects`: The objects to search, by slug or id.
        /// - `request_as`: Whose eyes to search with.
        ///
        /// `POST /v2/objects/records/search`: `#/paths/~1v2~1objects~1records~1search/post`. Scopes: `record_permission:read`, `object_configuration:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn records(
            &self,
            query: &str,
            objects: impl IntoIterator<Item: AsRef<str>>,
            request_as: impl Into<types::SearchAs>,
        ) -> requests::SearchRecords {
            let mut call = self.core.call(&requests::SEARCH_RECORDS);
            call.open(&[]);
            call.member_view(&[], "query", rt::View::Str(query));
            call.member_view(&[], "objects", view(&rt::texts(objects)));
            call.member_view(
                &[],
                "request_as",
                view(&Into::<types::SearchAs>::into(request_as)),
            );
            requests::SearchRecords(call)
        }
    }
    /// Questions in SQL.
    #[derive(Clone, Debug)]
    pub struct Sql {
        core: rt::Core,
    }
    impl Sql {
        /// Query with SQL
        ///
        /// Answers a question about records and lists that is put in SQL. The workspace must be on the Enterprise plan. The
        /// body is sent as it stands, without the `data` wrapper that writes have.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `sql`: The statement.
        ///
        /// `POST /v2/sql`: `#/paths/~1v2~1sql/post`. Scopes: `record_permission:read`, `object_configuration:read`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn query(&self, sql: &str) -> requests::SqlQuery {
            let mut call = self.core.call(&requests::SQL_QUERY);
            call.open(&[]);
            call.member_view(&[], "sql", rt::View::Str(sql));
            rt::Request::new(call)
        }
    }
    /// Who wrote to whom.
    #[derive(Clone, Debug)]
    pub struct Emails {
        core: rt::Core,
    }
    impl Emails {
        /// List e-mails
        ///
        /// Lists who wrote to whom and when, from the mailboxes that are connected; never the text. A short or empty page
        /// does not mean that it is the last: only a `next_cursor` of null does.
        ///
        /// Alpha: it can change at any time, and in ways that break its callers.
        ///
        /// `GET /v2/emails`: `#/paths/~1v2~1emails/get`. Scopes: `email:read`, `record_permission:read`, `object_configuration:read`. Stability: alpha. A page: 200 at most.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn list(&self) -> requests::EmailsList {
            requests::EmailsList(self.core.call(&requests::EMAILS_LIST))
        }
    }
    /// To whom no sequence may write.
    #[derive(Clone, Debug)]
    pub struct Sequences {
        core: rt::Core,
    }
    impl Sequences {
        /// Unsubscribe addresses from sequences
        ///
        /// Puts e-mail addresses on the list of those to whom no sequence may write. One that is on it already stays there.
        ///
        /// Beta: it can still change in small ways.
        ///
        /// - `email_addresses`: The addresses.
        ///
        /// `POST /v2/sequences/unsubscribed_emails`: `#/paths/~1v2~1sequences~1unsubscribed_emails/post`. Scopes: `sequence_unsubscribe:read-write`. Stability: beta.
        ///
        /// # Errors
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 409: A slug or address is taken, or another write came in between; after the latter, which has the code `concurrent_write_conflict`, sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        #[inline]
        pub fn unsubscribe(
            &self,
            email_addresses: impl IntoIterator<Item: AsRef<str>>,
        ) -> requests::SequencesUnsubscribe {
            let mut call = self.core.call(&requests::SEQUENCES_UNSUBSCRIBE);
            call.open(&[]);
            call.member_view(&[], "email_addresses", view(&rt::texts(email_addresses)));
            rt::Request::new(call)
        }
    }
}
pub use __client::Client;
pub use __client::People;
pub use __client::Companies;
pub use __client::Deals;
pub use __client::Users;
pub use __client::Workspaces;
pub use __client::Records;
pub use __client::Objects;
pub use __client::Attributes;
pub use __client::Options;
pub use __client::Statuses;
pub use __client::Lists;
pub use __client::Entries;
pub use __client::Notes;
pub use __client::Tasks;
pub use __client::Threads;
pub use __client::Comments;
pub use __client::Meetings;
pub use __client::CallRecordings;
pub use __client::Files;
pub use __client::Webhooks;
pub use __client::WorkspaceMembers;
pub use __client::Activities;
pub use __client::ActivityRecords;
pub use __client::Scim;
pub use __client::Identity;
pub use __client::Search;
pub use __client::Sql;
pub use __client::Emails;
pub use __client::Sequences;
/// Requests under construction, one type per kind of request.
#[allow(deprecated, missing_docs)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// What is known of every operation, in the order of the document.
    pub static OPERATIONS: &[&rt::Operation] = &[
        &PEOPLE_QUERY,
        &PEOPLE_CREATE,
        &PEOPLE_UPSERT,
        &PEOPLE_GET,
        &PEOPLE_UPDATE,
        &PEOPLE_OVERWRITE,
        &PEOPLE_DELETE,
        &PEOPLE_ATTRIBUTE_VALUES,
        &PEOPLE_ENTRIES,
        &COMPANIES_QUERY,
        &COMPANIES_CREATE,
        &COMPANIES_UPSERT,
        &COMPANIES_GET,
        &COMPANIES_UPDATE,
        &COMPANIES_OVERWRITE,
        &COMPANIES_DELETE,
        &COMPANIES_ATTRIBUTE_VALUES,
        &COMPANIES_ENTRIES,
        &DEALS_QUERY,
        &DEALS_CREATE,
        &DEALS_UPSERT,
        &DEALS_GET,
        &DEALS_UPDATE,
        &DEALS_OVERWRITE,
        &DEALS_DELETE,
        &DEALS_ATTRIBUTE_VALUES,
        &DEALS_ENTRIES,
        &USERS_QUERY,
        &USERS_CREATE,
        &USERS_UPSERT,
        &USERS_GET,
        &USERS_UPDATE,
        &USERS_OVERWRITE,
        &USERS_DELETE,
        &USERS_ATTRIBUTE_VALUES,
        &USERS_ENTRIES,
        &WORKSPACES_QUERY,
        &WORKSPACES_CREATE,
        &WORKSPACES_UPSERT,
        &WORKSPACES_GET,
        &WORKSPACES_UPDATE,
        &WORKSPACES_OVERWRITE,
        &WORKSPACES_DELETE,
        &WORKSPACES_ATTRIBUTE_VALUES,
        &WORKSPACES_ENTRIES,
        &RECORDS_QUERY,
        &RECORDS_CREATE,
        &RECORDS_UPSERT,
        &RECORDS_GET,
        &RECORDS_UPDATE,
        &RECORDS_OVERWRITE,
        &RECORDS_DELETE,
        &RECORDS_MERGE,
        &RECORDS_ATTRIBUTE_VALUES,
        &RECORDS_REPLACE_HISTORY,
        &RECORDS_ENTRIES,
        &OBJECTS_LIST,
        &OBJECTS_CREATE,
        &OBJECTS_GET,
        &OBJECTS_UPDATE,
        &OBJECTS_DELETE,
        &OBJECTS_VIEWS,
        &ATTRIBUTES_LIST,
        &ATTRIBUTES_CREATE,
        &ATTRIBUTES_GET,
        &ATTRIBUTES_UPDATE,
        &OPTIONS_LIST,
        &OPTIONS_CREATE,
        &OPTIONS_UPDATE,
        &STATUSES_LIST,
        &STATUSES_CREATE,
        &STATUSES_UPDATE,
        &LISTS_LIST,
        &LISTS_CREATE,
        &LISTS_GET,
        &LISTS_UPDATE,
        &LISTS_VIEWS,
        &ENTRIES_QUERY,
        &ENTRIES_CREATE,
        &ENTRIES_UPSERT,
        &ENTRIES_GET,
        &ENTRIES_UPDATE,
        &ENTRIES_OVERWRITE,
        &ENTRIES_DELETE,
        &ENTRIES_ATTRIBUTE_VALUES,
        &ENTRIES_REPLACE_HISTORY,
        &NOTES_LIST,
        &NOTES_CREATE,
        &NOTES_GET,
        &NOTES_UPDATE,
        &NOTES_DELETE,
        &TASKS_LIST,
        &TASKS_CREATE,
        &TASKS_GET,
        &TASKS_UPDATE,
        &TASKS_DELETE,
        &THREADS_LIST,
        &THREADS_GET,
        &COMMENTS_CREATE,
        &COMMENTS_GET,
        &COMMENTS_DELETE,
        &MEETINGS_LIST,
        &MEETINGS_CREATE,
        &MEETINGS_GET,
        &MEETINGS_UPDATE,
        &MEETINGS_OVERWRITE,
        &MEETINGS_DELETE,
        &CALL_RECORDINGS_LIST,
        &CALL_RECORDINGS_CREATE,
        &CALL_RECORDINGS_GET,
        &CALL_RECORDINGS_DELETE,
        &CALL_RECORDINGS_TRANSCRIPT,
        &FILES_LIST,
        &FILES_CREATE,
        &FILES_UPLOAD,
        &FILES_GET,
        &FILES_DELETE,
        &FILES_DOWNLOAD,
        &WEBHOOKS_LIST,
        &WEBHOOKS_CREATE,
        &WEBHOOKS_GET,
        &WEBHOOKS_UPDATE,
        &WEBHOOKS_DELETE,
        &WORKSPACE_MEMBERS_LIST,
        &WORKSPACE_MEMBERS_GET,
        &ACTIVITIES_LIST,
        &ACTIVITIES_CREATE,
        &ACTIVITIES_GET,
        &ACTIVITIES_UPDATE,
        &ACTIVITIES_DELETE,
        &ACTIVITY_RECORDS_QUERY,
        &ACTIVITY_RECORDS_CREATE,
        &ACTIVITY_RECORDS_UPSERT,
        &ACTIVITY_RECORDS_GET,
        &ACTIVITY_RECORDS_UPDATE,
        &ACTIVITY_RECORDS_OVERWRITE,
        &ACTIVITY_RECORDS_DELETE,
        &SCIM_LIST_SCHEMAS,
        &SCIM_LIST_USERS,
        &SCIM_CREATE_USER,
        &SCIM_GET_USER,
        &SCIM_REPLACE_USER,
        &SCIM_PATCH_USER,
        &SCIM_DELETE_USER,
        &SCIM_LIST_GROUPS,
        &SCIM_CREATE_GROUP,
        &SCIM_GET_GROUP,
        &SCIM_REPLACE_GROUP,
        &SCIM_PATCH_GROUP,
        &SCIM_DELETE_GROUP,
        &IDENTITY_GET,
        &SEARCH_RECORDS,
        &SQL_QUERY,
        &EMAILS_LIST,
        &SEQUENCES_UNSUBSCRIBE,
    ];
    pub static PEOPLE_QUERY: rt::Operation = rt::Operation::new(
            "people.query",
            "POST",
            "/v2/objects/people/records/query",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .retry(rt::Retry::Read)
        .paging(&rt::Paging::offset_body("offset").limit("limit").default(500))
        .tag("People");
    pub static PEOPLE_CREATE: rt::Operation = rt::Operation::new(
            "people.create",
            "POST",
            "/v2/objects/people/records",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("People");
    pub static PEOPLE_UPSERT: rt::Operation = rt::Operation::new(
            "people.upsert",
            "PUT",
            "/v2/objects/people/records",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("People");
    pub static PEOPLE_GET: rt::Operation = rt::Operation::new(
            "people.get",
            "GET",
            "/v2/objects/people/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("People");
    pub static PEOPLE_UPDATE: rt::Operation = rt::Operation::new(
            "people.update",
            "PATCH",
            "/v2/objects/people/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::WhenSingleValued)
        .tag("People");
    pub static PEOPLE_OVERWRITE: rt::Operation = rt::Operation::new(
            "people.overwrite",
            "PUT",
            "/v2/objects/people/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("People");
    pub static PEOPLE_DELETE: rt::Operation = rt::Operation::new(
            "people.delete",
            "DELETE",
            "/v2/objects/people/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("People");
    pub static PEOPLE_ATTRIBUTE_VALUES: rt::Operation = rt::Operation::new(
            "people.attribute_values",
            "GET",
            "/v2/objects/people/records/{record_id}/attributes/{attribute}/values",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(&rt::Paging::offset_query("offset").limit("limit"))
        .tag("People");
    pub static PEOPLE_ENTRIES: rt::Operation = rt::Operation::new(
            "people.entries",
            "GET",
            "/v2/objects/people/records/{record_id}/entries",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read",
                                "object_configuration:read",
                                "list_entry:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(
            &rt::Paging::offset_query("offset").limit("limit").default(100).max(1000),
        )
        .tag("People");
    pub static COMPANIES_QUERY: rt::Operation = rt::Operation::new(
            "companies.query",
            "POST",
            "/v2/objects/companies/records/query",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .retry(rt::Retry::Read)
        .paging(&rt::Paging::offset_body("offset").limit("limit").default(500))
        .tag("Companies");
    pub static COMPANIES_CREATE: rt::Operation = rt::Operation::new(
            "companies.create",
            "POST",
            "/v2/objects/companies/records",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Companies");
    pub static COMPANIES_UPSERT: rt::Operation = rt::Operation::new(
            "companies.upsert",
            "PUT",
            "/v2/objects/companies/records",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Companies");
    pub static COMPANIES_GET: rt::Operation = rt::Operation::new(
            "companies.get",
            "GET",
            "/v2/objects/companies/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Companies");
    pub static COMPANIES_UPDATE: rt::Operation = rt::Operation::new(
            "companies.update",
            "PATCH",
            "/v2/objects/companies/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::WhenSingleValued)
        .tag("Companies");
    pub static COMPANIES_OVERWRITE: rt::Operation = rt::Operation::new(
            "companies.overwrite",
            "PUT",
            "/v2/objects/companies/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Companies");
    pub static COMPANIES_DELETE: rt::Operation = rt::Operation::new(
            "companies.delete",
            "DELETE",
            "/v2/objects/companies/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("Companies");
    pub static COMPANIES_ATTRIBUTE_VALUES: rt::Operation = rt::Operation::new(
            "companies.attribute_values",
            "GET",
            "/v2/objects/companies/records/{record_id}/attributes/{attribute}/values",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(&rt::Paging::offset_query("offset").limit("limit"))
        .tag("Companies");
    pub static COMPANIES_ENTRIES: rt::Operation = rt::Operation::new(
            "companies.entries",
            "GET",
            "/v2/objects/companies/records/{record_id}/entries",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read",
                                "object_configuration:read",
                                "list_entry:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(
            &rt::Paging::offset_query("offset").limit("limit").default(100).max(1000),
        )
        .tag("Companies");
    pub static DEALS_QUERY: rt::Operation = rt::Operation::new(
            "deals.query",
            "POST",
            "/v2/objects/deals/records/query",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .retry(rt::Retry::Read)
        .paging(&rt::Paging::offset_body("offset").limit("limit").default(500))
        .tag("Deals");
    pub static DEALS_CREATE: rt::Operation = rt::Operation::new(
            "deals.create",
            "POST",
            "/v2/objects/deals/records",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Deals");
    pub static DEALS_UPSERT: rt::Operation = rt::Operation::new(
            "deals.upsert",
            "PUT",
            "/v2/objects/deals/records",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Deals");
    pub static DEALS_GET: rt::Operation = rt::Operation::new(
            "deals.get",
            "GET",
            "/v2/objects/deals/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Deals");
    pub static DEALS_UPDATE: rt::Operation = rt::Operation::new(
            "deals.update",
            "PATCH",
            "/v2/objects/deals/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::WhenSingleValued)
        .tag("Deals");
    pub static DEALS_OVERWRITE: rt::Operation = rt::Operation::new(
            "deals.overwrite",
            "PUT",
            "/v2/objects/deals/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Deals");
    pub static DEALS_DELETE: rt::Operation = rt::Operation::new(
            "deals.delete",
            "DELETE",
            "/v2/objects/deals/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("Deals");
    pub static DEALS_ATTRIBUTE_VALUES: rt::Operation = rt::Operation::new(
            "deals.attribute_values",
            "GET",
            "/v2/objects/deals/records/{record_id}/attributes/{attribute}/values",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(&rt::Paging::offset_query("offset").limit("limit"))
        .tag("Deals");
    pub static DEALS_ENTRIES: rt::Operation = rt::Operation::new(
            "deals.entries",
            "GET",
            "/v2/objects/deals/records/{record_id}/entries",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read",
                                "object_configuration:read",
                                "list_entry:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(
            &rt::Paging::offset_query("offset").limit("limit").default(100).max(1000),
        )
        .tag("Deals");
    pub static USERS_QUERY: rt::Operation = rt::Operation::new(
            "users.query",
            "POST",
            "/v2/objects/users/records/query",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .retry(rt::Retry::Read)
        .paging(&rt::Paging::offset_body("offset").limit("limit").default(500))
        .tag("Users");
    pub static USERS_CREATE: rt::Operation = rt::Operation::new(
            "users.create",
            "POST",
            "/v2/objects/users/records",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Users");
    pub static USERS_UPSERT: rt::Operation = rt::Operation::new(
            "users.upsert",
            "PUT",
            "/v2/objects/users/records",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Users");
    pub static USERS_GET: rt::Operation = rt::Operation::new(
            "users.get",
            "GET",
            "/v2/objects/users/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Users");
    pub static USERS_UPDATE: rt::Operation = rt::Operation::new(
            "users.update",
            "PATCH",
            "/v2/objects/users/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::WhenSingleValued)
        .tag("Users");
    pub static USERS_OVERWRITE: rt::Operation = rt::Operation::new(
            "users.overwrite",
            "PUT",
            "/v2/objects/users/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Users");
    pub static USERS_DELETE: rt::Operation = rt::Operation::new(
            "users.delete",
            "DELETE",
            "/v2/objects/users/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("Users");
    pub static USERS_ATTRIBUTE_VALUES: rt::Operation = rt::Operation::new(
            "users.attribute_values",
            "GET",
            "/v2/objects/users/records/{record_id}/attributes/{attribute}/values",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(&rt::Paging::offset_query("offset").limit("limit"))
        .tag("Users");
    pub static USERS_ENTRIES: rt::Operation = rt::Operation::new(
            "users.entries",
            "GET",
            "/v2/objects/users/records/{record_id}/entries",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read",
                                "object_configuration:read",
                                "list_entry:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(
            &rt::Paging::offset_query("offset").limit("limit").default(100).max(1000),
        )
        .tag("Users");
    pub static WORKSPACES_QUERY: rt::Operation = rt::Operation::new(
            "workspaces.query",
            "POST",
            "/v2/objects/workspaces/records/query",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .retry(rt::Retry::Read)
        .paging(&rt::Paging::offset_body("offset").limit("limit").default(500))
        .tag("Workspaces");
    pub static WORKSPACES_CREATE: rt::Operation = rt::Operation::new(
            "workspaces.create",
            "POST",
            "/v2/objects/workspaces/records",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Workspaces");
    pub static WORKSPACES_UPSERT: rt::Operation = rt::Operation::new(
            "workspaces.upsert",
            "PUT",
            "/v2/objects/workspaces/records",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Workspaces");
    pub static WORKSPACES_GET: rt::Operation = rt::Operation::new(
            "workspaces.get",
            "GET",
            "/v2/objects/workspaces/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Workspaces");
    pub static WORKSPACES_UPDATE: rt::Operation = rt::Operation::new(
            "workspaces.update",
            "PATCH",
            "/v2/objects/workspaces/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::WhenSingleValued)
        .tag("Workspaces");
    pub static WORKSPACES_OVERWRITE: rt::Operation = rt::Operation::new(
            "workspaces.overwrite",
            "PUT",
            "/v2/objects/workspaces/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Workspaces");
    pub static WORKSPACES_DELETE: rt::Operation = rt::Operation::new(
            "workspaces.delete",
            "DELETE",
            "/v2/objects/workspaces/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("Workspaces");
    pub static WORKSPACES_ATTRIBUTE_VALUES: rt::Operation = rt::Operation::new(
            "workspaces.attribute_values",
            "GET",
            "/v2/objects/workspaces/records/{record_id}/attributes/{attribute}/values",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(&rt::Paging::offset_query("offset").limit("limit"))
        .tag("Workspaces");
    pub static WORKSPACES_ENTRIES: rt::Operation = rt::Operation::new(
            "workspaces.entries",
            "GET",
            "/v2/objects/workspaces/records/{record_id}/entries",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read",
                                "object_configuration:read",
                                "list_entry:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(
            &rt::Paging::offset_query("offset").limit("limit").default(100).max(1000),
        )
        .tag("Workspaces");
    pub static RECORDS_QUERY: rt::Operation = rt::Operation::new(
            "records.query",
            "POST",
            "/v2/objects/{object}/records/query",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .retry(rt::Retry::Read)
        .paging(&rt::Paging::offset_body("offset").limit("limit").default(500))
        .tag("Records");
    pub static RECORDS_CREATE: rt::Operation = rt::Operation::new(
            "records.create",
            "POST",
            "/v2/objects/{object}/records",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Records");
    pub static RECORDS_UPSERT: rt::Operation = rt::Operation::new(
            "records.upsert",
            "PUT",
            "/v2/objects/{object}/records",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Records");
    pub static RECORDS_GET: rt::Operation = rt::Operation::new(
            "records.get",
            "GET",
            "/v2/objects/{object}/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Records");
    pub static RECORDS_UPDATE: rt::Operation = rt::Operation::new(
            "records.update",
            "PATCH",
            "/v2/objects/{object}/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::WhenSingleValued)
        .tag("Records");
    pub static RECORDS_OVERWRITE: rt::Operation = rt::Operation::new(
            "records.overwrite",
            "PUT",
            "/v2/objects/{object}/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Records");
    pub static RECORDS_DELETE: rt::Operation = rt::Operation::new(
            "records.delete",
            "DELETE",
            "/v2/objects/{object}/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "object_configuration:read",
                                "record_permission:read-write",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("Records");
    pub static RECORDS_MERGE: rt::Operation = rt::Operation::new(
            "records.merge",
            "POST",
            "/v2/objects/{object}/records/merge",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .stability(rt::Stability::Beta)
        .per_second(5)
        .tag("Records");
    pub static RECORDS_ATTRIBUTE_VALUES: rt::Operation = rt::Operation::new(
            "records.attribute_values",
            "GET",
            "/v2/objects/{object}/records/{record_id}/attributes/{attribute}/values",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(&rt::Paging::offset_query("offset").limit("limit"))
        .tag("Records");
    pub static RECORDS_REPLACE_HISTORY: rt::Operation = rt::Operation::new(
            "records.replace_history",
            "PUT",
            "/v2/objects/{object}/records/{record_id}/attributes/{attribute}/values",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read-write",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::Never)
        .stability(rt::Stability::Beta)
        .tag("Records");
    pub static RECORDS_ENTRIES: rt::Operation = rt::Operation::new(
            "records.entries",
            "GET",
            "/v2/objects/{object}/records/{record_id}/entries",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "record_permission:read",
                                "object_configuration:read",
                                "list_entry:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(
            &rt::Paging::offset_query("offset").limit("limit").default(100).max(1000),
        )
        .tag("Records");
    pub static OBJECTS_LIST: rt::Operation = rt::Operation::new(
            "objects.list",
            "GET",
            "/v2/objects",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["object_configuration:read"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Objects");
    pub static OBJECTS_CREATE: rt::Operation = rt::Operation::new(
            "objects.create",
            "POST",
            "/v2/objects",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["object_configuration:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Objects");
    pub static OBJECTS_GET: rt::Operation = rt::Operation::new(
            "objects.get",
            "GET",
            "/v2/objects/{object}",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["object_configuration:read"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Objects");
    pub static OBJECTS_UPDATE: rt::Operation = rt::Operation::new(
            "objects.update",
            "PATCH",
            "/v2/objects/{object}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["object_configuration:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::Idempotent)
        .tag("Objects");
    pub static OBJECTS_DELETE: rt::Operation = rt::Operation::new(
            "objects.delete",
            "DELETE",
            "/v2/objects/{object}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["object_configuration:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("Objects");
    pub static OBJECTS_VIEWS: rt::Operation = rt::Operation::new(
            "objects.views",
            "GET",
            "/v2/objects/{object}/views",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["object_configuration:read"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .paging(&rt::Paging::cursor("cursor").limit("limit").default(500).max(1000))
        .tag("Objects");
    pub static ATTRIBUTES_LIST: rt::Operation = rt::Operation::new(
            "attributes.list",
            "GET",
            "/v2/{target}/{identifier}/attributes",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["object_configuration:read"])],
                &[rt::Requirement::new("oauth2").scopes(&["list_configuration:read"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(&rt::Paging::offset_query("offset").limit("limit"))
        .tag("Attributes");
    pub static ATTRIBUTES_CREATE: rt::Operation = rt::Operation::new(
            "attributes.create",
            "POST",
            "/v2/{target}/{identifier}/attributes",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["object_configuration:read-write"]),
                ],
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["list_configuration:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Attributes");
    pub static ATTRIBUTES_GET: rt::Operation = rt::Operation::new(
            "attributes.get",
            "GET",
            "/v2/{target}/{identifier}/attributes/{attribute}",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["object_configuration:read"])],
                &[rt::Requirement::new("oauth2").scopes(&["list_configuration:read"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Attributes");
    pub static ATTRIBUTES_UPDATE: rt::Operation = rt::Operation::new(
            "attributes.update",
            "PATCH",
            "/v2/{target}/{identifier}/attributes/{attribute}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["object_configuration:read-write"]),
                ],
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["list_configuration:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::Idempotent)
        .tag("Attributes");
    pub static OPTIONS_LIST: rt::Operation = rt::Operation::new(
            "options.list",
            "GET",
            "/v2/{target}/{identifier}/attributes/{attribute}/options",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["object_configuration:read"])],
                &[rt::Requirement::new("oauth2").scopes(&["list_configuration:read"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Options");
    pub static OPTIONS_CREATE: rt::Operation = rt::Operation::new(
            "options.create",
            "POST",
            "/v2/{target}/{identifier}/attributes/{attribute}/options",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["object_configuration:read-write"]),
                ],
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["list_configuration:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Options");
    pub static OPTIONS_UPDATE: rt::Operation = rt::Operation::new(
            "options.update",
            "PATCH",
            "/v2/{target}/{identifier}/attributes/{attribute}/options/{option}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["object_configuration:read-write"]),
                ],
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["list_configuration:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::Idempotent)
        .tag("Options");
    pub static STATUSES_LIST: rt::Operation = rt::Operation::new(
            "statuses.list",
            "GET",
            "/v2/{target}/{identifier}/attributes/{attribute}/statuses",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["object_configuration:read"])],
                &[rt::Requirement::new("oauth2").scopes(&["list_configuration:read"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Statuses");
    pub static STATUSES_CREATE: rt::Operation = rt::Operation::new(
            "statuses.create",
            "POST",
            "/v2/{target}/{identifier}/attributes/{attribute}/statuses",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["object_configuration:read-write"]),
                ],
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["list_configuration:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Statuses");
    pub static STATUSES_UPDATE: rt::Operation = rt::Operation::new(
            "statuses.update",
            "PATCH",
            "/v2/{target}/{identifier}/attributes/{attribute}/statuses/{status}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["object_configuration:read-write"]),
                ],
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["list_configuration:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::Idempotent)
        .tag("Statuses");
    pub static LISTS_LIST: rt::Operation = rt::Operation::new(
            "lists.list",
            "GET",
            "/v2/lists",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["list_configuration:read"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Lists");
    pub static LISTS_CREATE: rt::Operation = rt::Operation::new(
            "lists.create",
            "POST",
            "/v2/lists",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["list_configuration:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Lists");
    pub static LISTS_GET: rt::Operation = rt::Operation::new(
            "lists.get",
            "GET",
            "/v2/lists/{list}",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["list_configuration:read"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Lists");
    pub static LISTS_UPDATE: rt::Operation = rt::Operation::new(
            "lists.update",
            "PATCH",
            "/v2/lists/{list}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["list_configuration:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::Idempotent)
        .tag("Lists");
    pub static LISTS_VIEWS: rt::Operation = rt::Operation::new(
            "lists.views",
            "GET",
            "/v2/lists/{list}/views",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["list_configuration:read"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .paging(&rt::Paging::cursor("cursor").limit("limit").default(500).max(1000))
        .tag("Lists");
    pub static ENTRIES_QUERY: rt::Operation = rt::Operation::new(
            "entries.query",
            "POST",
            "/v2/lists/{list}/entries/query",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["list_entry:read", "list_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .retry(rt::Retry::Read)
        .paging(&rt::Paging::offset_body("offset").limit("limit").default(500))
        .tag("Entries");
    pub static ENTRIES_CREATE: rt::Operation = rt::Operation::new(
            "entries.create",
            "POST",
            "/v2/lists/{list}/entries",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["list_entry:read-write", "list_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Entries");
    pub static ENTRIES_UPSERT: rt::Operation = rt::Operation::new(
            "entries.upsert",
            "PUT",
            "/v2/lists/{list}/entries",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["list_entry:read-write", "list_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Entries");
    pub static ENTRIES_GET: rt::Operation = rt::Operation::new(
            "entries.get",
            "GET",
            "/v2/lists/{list}/entries/{entry_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["list_entry:read", "list_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Entries");
    pub static ENTRIES_UPDATE: rt::Operation = rt::Operation::new(
            "entries.update",
            "PATCH",
            "/v2/lists/{list}/entries/{entry_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["list_entry:read-write", "list_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::WhenSingleValued)
        .tag("Entries");
    pub static ENTRIES_OVERWRITE: rt::Operation = rt::Operation::new(
            "entries.overwrite",
            "PUT",
            "/v2/lists/{list}/entries/{entry_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["list_entry:read-write", "list_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Entries");
    pub static ENTRIES_DELETE: rt::Operation = rt::Operation::new(
            "entries.delete",
            "DELETE",
            "/v2/lists/{list}/entries/{entry_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["list_entry:read-write", "list_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("Entries");
    pub static ENTRIES_ATTRIBUTE_VALUES: rt::Operation = rt::Operation::new(
            "entries.attribute_values",
            "GET",
            "/v2/lists/{list}/entries/{entry_id}/attributes/{attribute}/values",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["list_entry:read", "list_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(&rt::Paging::offset_query("offset").limit("limit"))
        .tag("Entries");
    pub static ENTRIES_REPLACE_HISTORY: rt::Operation = rt::Operation::new(
            "entries.replace_history",
            "PUT",
            "/v2/lists/{list}/entries/{entry_id}/attributes/{attribute}/values",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["list_entry:read-write", "list_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::Never)
        .stability(rt::Stability::Beta)
        .tag("Entries");
    pub static NOTES_LIST: rt::Operation = rt::Operation::new(
            "notes.list",
            "GET",
            "/v2/notes",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "note:read",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(&rt::Paging::offset_query("offset").limit("limit").default(10).max(50))
        .per_second(10)
        .tag("Notes");
    pub static NOTES_CREATE: rt::Operation = rt::Operation::new(
            "notes.create",
            "POST",
            "/v2/notes",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "note:read-write",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Notes");
    pub static NOTES_GET: rt::Operation = rt::Operation::new(
            "notes.get",
            "GET",
            "/v2/notes/{note_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "note:read",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Notes");
    pub static NOTES_UPDATE: rt::Operation = rt::Operation::new(
            "notes.update",
            "PATCH",
            "/v2/notes/{note_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "note:read-write",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::Idempotent)
        .tag("Notes");
    pub static NOTES_DELETE: rt::Operation = rt::Operation::new(
            "notes.delete",
            "DELETE",
            "/v2/notes/{note_id}",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["note:read-write"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("Notes");
    pub static TASKS_LIST: rt::Operation = rt::Operation::new(
            "tasks.list",
            "GET",
            "/v2/tasks",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "task:read",
                                "object_configuration:read",
                                "record_permission:read",
                                "user_management:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(&rt::Paging::offset_query("offset").limit("limit").default(500))
        .tag("Tasks");
    pub static TASKS_CREATE: rt::Operation = rt::Operation::new(
            "tasks.create",
            "POST",
            "/v2/tasks",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "task:read-write",
                                "object_configuration:read",
                                "record_permission:read",
                                "user_management:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Tasks");
    pub static TASKS_GET: rt::Operation = rt::Operation::new(
            "tasks.get",
            "GET",
            "/v2/tasks/{task_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "task:read",
                                "object_configuration:read",
                                "record_permission:read",
                                "user_management:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Tasks");
    pub static TASKS_UPDATE: rt::Operation = rt::Operation::new(
            "tasks.update",
            "PATCH",
            "/v2/tasks/{task_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "task:read-write",
                                "object_configuration:read",
                                "record_permission:read",
                                "user_management:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::Idempotent)
        .tag("Tasks");
    pub static TASKS_DELETE: rt::Operation = rt::Operation::new(
            "tasks.delete",
            "DELETE",
            "/v2/tasks/{task_id}",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["task:read-write"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("Tasks");
    pub static THREADS_LIST: rt::Operation = rt::Operation::new(
            "threads.list",
            "GET",
            "/v2/threads",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["comment:read"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(&rt::Paging::offset_query("offset").limit("limit").default(10).max(50))
        .tag("Threads");
    pub static THREADS_GET: rt::Operation = rt::Operation::new(
            "threads.get",
            "GET",
            "/v2/threads/{thread_id}",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["comment:read"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Threads");
    pub static COMMENTS_CREATE: rt::Operation = rt::Operation::new(
            "comments.create",
            "POST",
            "/v2/comments",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "comment:read-write",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "comment:read-write",
                                "list_configuration:read",
                                "list_entry:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Comments");
    pub static COMMENTS_GET: rt::Operation = rt::Operation::new(
            "comments.get",
            "GET",
            "/v2/comments/{comment_id}",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["comment:read"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Comments");
    pub static COMMENTS_DELETE: rt::Operation = rt::Operation::new(
            "comments.delete",
            "DELETE",
            "/v2/comments/{comment_id}",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["comment:read-write"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("Comments");
    pub static MEETINGS_LIST: rt::Operation = rt::Operation::new(
            "meetings.list",
            "GET",
            "/v2/meetings",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["meeting:read", "record_permission:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .paging(&rt::Paging::cursor("cursor").limit("limit").default(50).max(200))
        .stability(rt::Stability::Beta)
        .tag("Meetings");
    pub static MEETINGS_CREATE: rt::Operation = rt::Operation::new(
            "meetings.create",
            "POST",
            "/v2/meetings",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["meeting:read-write", "record_permission:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .stability(rt::Stability::Beta)
        .tag("Meetings");
    pub static MEETINGS_GET: rt::Operation = rt::Operation::new(
            "meetings.get",
            "GET",
            "/v2/meetings/{meeting_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["meeting:read", "record_permission:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .stability(rt::Stability::Beta)
        .tag("Meetings");
    pub static MEETINGS_UPDATE: rt::Operation = rt::Operation::new(
            "meetings.update",
            "PATCH",
            "/v2/meetings/{meeting_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["meeting:read-write", "record_permission:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .stability(rt::Stability::Beta)
        .tag("Meetings");
    pub static MEETINGS_OVERWRITE: rt::Operation = rt::Operation::new(
            "meetings.overwrite",
            "PUT",
            "/v2/meetings/{meeting_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["meeting:read-write", "record_permission:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .stability(rt::Stability::Beta)
        .tag("Meetings");
    pub static MEETINGS_DELETE: rt::Operation = rt::Operation::new(
            "meetings.delete",
            "DELETE",
            "/v2/meetings/{meeting_id}",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["meeting:read-write"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("Meetings");
    pub static CALL_RECORDINGS_LIST: rt::Operation = rt::Operation::new(
            "call_recordings.list",
            "GET",
            "/v2/meetings/{meeting_id}/call_recordings",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["meeting:read", "call_recording:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .paging(&rt::Paging::cursor("cursor").limit("limit").default(50).max(200))
        .stability(rt::Stability::Beta)
        .tag("Call recordings");
    pub static CALL_RECORDINGS_CREATE: rt::Operation = rt::Operation::new(
            "call_recordings.create",
            "POST",
            "/v2/meetings/{meeting_id}/call_recordings",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["meeting:read", "call_recording:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .stability(rt::Stability::Beta)
        .per_second(1)
        .tag("Call recordings");
    pub static CALL_RECORDINGS_GET: rt::Operation = rt::Operation::new(
            "call_recordings.get",
            "GET",
            "/v2/meetings/{meeting_id}/call_recordings/{call_recording_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["meeting:read", "call_recording:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .stability(rt::Stability::Beta)
        .tag("Call recordings");
    pub static CALL_RECORDINGS_DELETE: rt::Operation = rt::Operation::new(
            "call_recordings.delete",
            "DELETE",
            "/v2/meetings/{meeting_id}/call_recordings/{call_recording_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["meeting:read", "call_recording:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .stability(rt::Stability::Beta)
        .tag("Call recordings");
    pub static CALL_RECORDINGS_TRANSCRIPT: rt::Operation = rt::Operation::new(
            "call_recordings.transcript",
            "GET",
            "/v2/meetings/{meeting_id}/call_recordings/{call_recording_id}/transcript",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["meeting:read", "call_recording:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .paging(&rt::Paging::cursor("cursor"))
        .stability(rt::Stability::Deprecated)
        .tag("Call recordings");
    pub static FILES_LIST: rt::Operation = rt::Operation::new(
            "files.list",
            "GET",
            "/v2/files",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "file:read",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .paging(&rt::Paging::cursor("cursor").limit("limit").default(50).max(200))
        .stability(rt::Stability::Beta)
        .tag("Files");
    pub static FILES_CREATE: rt::Operation = rt::Operation::new(
            "files.create",
            "POST",
            "/v2/files",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "file:read-write",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .stability(rt::Stability::Beta)
        .tag("Files");
    pub static FILES_UPLOAD: rt::Operation = rt::Operation::new(
            "files.upload",
            "POST",
            "/v2/files/upload",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "file:read-write",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .stability(rt::Stability::Beta)
        .tag("Files");
    pub static FILES_GET: rt::Operation = rt::Operation::new(
            "files.get",
            "GET",
            "/v2/files/{file_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "file:read",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .stability(rt::Stability::Beta)
        .tag("Files");
    pub static FILES_DELETE: rt::Operation = rt::Operation::new(
            "files.delete",
            "DELETE",
            "/v2/files/{file_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "file:read-write",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .stability(rt::Stability::Beta)
        .tag("Files");
    pub static FILES_DOWNLOAD: rt::Operation = rt::Operation::new(
            "files.download",
            "GET",
            "/v2/files/{file_id}/download",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "file:read",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .stability(rt::Stability::Beta)
        .follows_redirects()
        .tag("Files");
    pub static WEBHOOKS_LIST: rt::Operation = rt::Operation::new(
            "webhooks.list",
            "GET",
            "/v2/webhooks",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["webhook:read"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .paging(&rt::Paging::offset_query("offset").limit("limit").default(10).max(100))
        .tag("Webhooks");
    pub static WEBHOOKS_CREATE: rt::Operation = rt::Operation::new(
            "webhooks.create",
            "POST",
            "/v2/webhooks",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["webhook:read-write"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .tag("Webhooks");
    pub static WEBHOOKS_GET: rt::Operation = rt::Operation::new(
            "webhooks.get",
            "GET",
            "/v2/webhooks/{webhook_id}",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["webhook:read"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Webhooks");
    pub static WEBHOOKS_UPDATE: rt::Operation = rt::Operation::new(
            "webhooks.update",
            "PATCH",
            "/v2/webhooks/{webhook_id}",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["webhook:read-write"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::Idempotent)
        .tag("Webhooks");
    pub static WEBHOOKS_DELETE: rt::Operation = rt::Operation::new(
            "webhooks.delete",
            "DELETE",
            "/v2/webhooks/{webhook_id}",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["webhook:read-write"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("Webhooks");
    pub static WORKSPACE_MEMBERS_LIST: rt::Operation = rt::Operation::new(
            "workspace_members.list",
            "GET",
            "/v2/workspace_members",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["user_management:read"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Workspace members");
    pub static WORKSPACE_MEMBERS_GET: rt::Operation = rt::Operation::new(
            "workspace_members.get",
            "GET",
            "/v2/workspace_members/{workspace_member_id}",
        )
        .security(
            &[
                &[rt::Requirement::new("oauth2").scopes(&["user_management:read"])],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .tag("Workspace members");
    pub static ACTIVITIES_LIST: rt::Operation = rt::Operation::new(
            "activities.list",
            "GET",
            "/v2/activities",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["activity_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .paging(&rt::Paging::cursor("cursor").limit("limit"))
        .stability(rt::Stability::Alpha)
        .tag("Activities");
    pub static ACTIVITIES_CREATE: rt::Operation = rt::Operation::new(
            "activities.create",
            "POST",
            "/v2/activities",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["activity_configuration:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .stability(rt::Stability::Alpha)
        .tag("Activities");
    pub static ACTIVITIES_GET: rt::Operation = rt::Operation::new(
            "activities.get",
            "GET",
            "/v2/activities/{activity}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["activity_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .stability(rt::Stability::Alpha)
        .tag("Activities");
    pub static ACTIVITIES_UPDATE: rt::Operation = rt::Operation::new(
            "activities.update",
            "PATCH",
            "/v2/activities/{activity}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["activity_configuration:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::Idempotent)
        .stability(rt::Stability::Alpha)
        .tag("Activities");
    pub static ACTIVITIES_DELETE: rt::Operation = rt::Operation::new(
            "activities.delete",
            "DELETE",
            "/v2/activities/{activity}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["activity_configuration:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .stability(rt::Stability::Beta)
        .tag("Activities");
    pub static ACTIVITY_RECORDS_QUERY: rt::Operation = rt::Operation::new(
            "activity_records.query",
            "POST",
            "/v2/activities/{activity}/records/query",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "activity_record:read",
                                "activity_configuration:read",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .retry(rt::Retry::Read)
        .paging(&rt::Paging::offset_body("offset").limit("limit").default(500))
        .stability(rt::Stability::Beta)
        .tag("Activity records");
    pub static ACTIVITY_RECORDS_CREATE: rt::Operation = rt::Operation::new(
            "activity_records.create",
            "POST",
            "/v2/activities/{activity}/records",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "activity_record:read-write",
                                "activity_configuration:read",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .stability(rt::Stability::Beta)
        .tag("Activity records");
    pub static ACTIVITY_RECORDS_UPSERT: rt::Operation = rt::Operation::new(
            "activity_records.upsert",
            "PUT",
            "/v2/activities/{activity}/records",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "activity_record:read-write",
                                "activity_configuration:read",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .stability(rt::Stability::Beta)
        .tag("Activity records");
    pub static ACTIVITY_RECORDS_GET: rt::Operation = rt::Operation::new(
            "activity_records.get",
            "GET",
            "/v2/activities/{activity}/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "activity_record:read",
                                "activity_configuration:read",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .stability(rt::Stability::Beta)
        .tag("Activity records");
    pub static ACTIVITY_RECORDS_UPDATE: rt::Operation = rt::Operation::new(
            "activity_records.update",
            "PATCH",
            "/v2/activities/{activity}/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "activity_record:read-write",
                                "activity_configuration:read",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::WhenSingleValued)
        .stability(rt::Stability::Beta)
        .tag("Activity records");
    pub static ACTIVITY_RECORDS_OVERWRITE: rt::Operation = rt::Operation::new(
            "activity_records.overwrite",
            "PUT",
            "/v2/activities/{activity}/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "activity_record:read-write",
                                "activity_configuration:read",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .stability(rt::Stability::Beta)
        .tag("Activity records");
    pub static ACTIVITY_RECORDS_DELETE: rt::Operation = rt::Operation::new(
            "activity_records.delete",
            "DELETE",
            "/v2/activities/{activity}/records/{record_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "activity_record:read-write",
                                "activity_configuration:read",
                                "object_configuration:read",
                                "record_permission:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .stability(rt::Stability::Beta)
        .tag("Activity records");
    pub static SCIM_LIST_SCHEMAS: rt::Operation = rt::Operation::new(
            "scim.list_schemas",
            "GET",
            "/scim/v2/Schemas",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["scim_management:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("SCIM");
    pub static SCIM_LIST_USERS: rt::Operation = rt::Operation::new(
            "scim.list_users",
            "GET",
            "/scim/v2/Users",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["scim_management:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("SCIM");
    pub static SCIM_CREATE_USER: rt::Operation = rt::Operation::new(
            "scim.create_user",
            "POST",
            "/scim/v2/Users",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["scim_management:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .json_type("application/scim+json")
        .tag("SCIM");
    pub static SCIM_GET_USER: rt::Operation = rt::Operation::new(
            "scim.get_user",
            "GET",
            "/scim/v2/Users/{user_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["scim_management:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("SCIM");
    pub static SCIM_REPLACE_USER: rt::Operation = rt::Operation::new(
            "scim.replace_user",
            "PUT",
            "/scim/v2/Users/{user_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["scim_management:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .json_type("application/scim+json")
        .tag("SCIM");
    pub static SCIM_PATCH_USER: rt::Operation = rt::Operation::new(
            "scim.patch_user",
            "PATCH",
            "/scim/v2/Users/{user_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["scim_management:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .json_type("application/scim+json")
        .tag("SCIM");
    pub static SCIM_DELETE_USER: rt::Operation = rt::Operation::new(
            "scim.delete_user",
            "DELETE",
            "/scim/v2/Users/{user_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["scim_management:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("SCIM");
    pub static SCIM_LIST_GROUPS: rt::Operation = rt::Operation::new(
            "scim.list_groups",
            "GET",
            "/scim/v2/Groups",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["scim_management:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("SCIM");
    pub static SCIM_CREATE_GROUP: rt::Operation = rt::Operation::new(
            "scim.create_group",
            "POST",
            "/scim/v2/Groups",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["scim_management:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .json_type("application/scim+json")
        .tag("SCIM");
    pub static SCIM_GET_GROUP: rt::Operation = rt::Operation::new(
            "scim.get_group",
            "GET",
            "/scim/v2/Groups/{group_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["scim_management:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("SCIM");
    pub static SCIM_REPLACE_GROUP: rt::Operation = rt::Operation::new(
            "scim.replace_group",
            "PUT",
            "/scim/v2/Groups/{group_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["scim_management:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .json_type("application/scim+json")
        .tag("SCIM");
    pub static SCIM_PATCH_GROUP: rt::Operation = rt::Operation::new(
            "scim.patch_group",
            "PATCH",
            "/scim/v2/Groups/{group_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["scim_management:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .json_type("application/scim+json")
        .tag("SCIM");
    pub static SCIM_DELETE_GROUP: rt::Operation = rt::Operation::new(
            "scim.delete_group",
            "DELETE",
            "/scim/v2/Groups/{group_id}",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["scim_management:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .tag("SCIM");
    pub static IDENTITY_GET: rt::Operation = rt::Operation::new(
            "identity.get",
            "GET",
            "/v2/self",
        )
        .security(
            &[&[rt::Requirement::new("oauth2")], &[rt::Requirement::new("api_key")]],
        )
        .tag("Identity");
    pub static SEARCH_RECORDS: rt::Operation = rt::Operation::new(
            "search.records",
            "POST",
            "/v2/objects/records/search",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .retry(rt::Retry::Read)
        .stability(rt::Stability::Beta)
        .tag("Search");
    pub static SQL_QUERY: rt::Operation = rt::Operation::new(
            "sql.query",
            "POST",
            "/v2/sql",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["record_permission:read", "object_configuration:read"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .response_envelope("data")
        .retry(rt::Retry::Read)
        .stability(rt::Stability::Beta)
        .tag("SQL");
    pub static EMAILS_LIST: rt::Operation = rt::Operation::new(
            "emails.list",
            "GET",
            "/v2/emails",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(
                            &[
                                "email:read",
                                "record_permission:read",
                                "object_configuration:read",
                            ],
                        ),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .paging(&rt::Paging::cursor("cursor").limit("limit").max(200))
        .stability(rt::Stability::Alpha)
        .tag("Emails");
    pub static SEQUENCES_UNSUBSCRIBE: rt::Operation = rt::Operation::new(
            "sequences.unsubscribe",
            "POST",
            "/v2/sequences/unsubscribed_emails",
        )
        .security(
            &[
                &[
                    rt::Requirement::new("oauth2")
                        .scopes(&["sequence_unsubscribe:read-write"]),
                ],
                &[rt::Requirement::new("api_key")],
            ],
        )
        .request_envelope("data")
        .response_envelope("data")
        .retry(rt::Retry::Idempotent)
        .stability(rt::Stability::Beta)
        .tag("Sequences");
    rt::request! {
        /// A request to `POST /v2/objects/people/records/query`.
        pub struct PeopleQuery(rt::Json<Vec<types::Person>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::Person>, rt::CallError<types::ErrorBody>>
    }
    impl PeopleQuery {
        /// The items of all pages, fetched page by page. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::Person, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::Person>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request that writes attributes of people.
        pub struct PersonWrite(rt::Json<types::Person>, rt::Json<types::ErrorBody>) -> Result<types::Person, rt::CallError<types::ErrorBody>>
    }
    impl PersonWrite {
        /// The e-mail addresses. One that another person has is refused.
        ///
        /// Attribute `email_addresses`: email-address, several values, unique.
        ///
        /// Takes several values: e-mail addresses.
        pub fn email_addresses(
            mut self,
            value: impl super::people::EmailAddressesValue,
        ) -> Self {
            super::people::EmailAddressesValue::show(
                value,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], "email_addresses", values);
                },
            );
            self
        }
        /// Empties `email_addresses`.
        pub fn clear_email_addresses(mut self) -> Self {
            self.0.clear(&["values"], "email_addresses");
            self
        }
        /// The name.
        ///
        /// Attribute `name`: personal-name, one value.
        ///
        /// Takes a first and a last name.
        pub fn name(mut self, value: impl super::people::NameValue) -> Self {
            super::people::NameValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "name", values);
                },
            );
            self
        }
        /// Empties `name`.
        pub fn clear_name(mut self) -> Self {
            self.0.clear(&["values"], "name");
            self
        }
        /// The company that the person works for. The company lists the person in its team.
        ///
        /// Attribute `company`: record-reference, one value.
        ///
        /// Takes a reference to a record, by its id or by a unique attribute (of `companies`).
        pub fn company(mut self, value: impl super::people::CompanyValue) -> Self {
            super::people::CompanyValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "company", values);
                },
            );
            self
        }
        /// Empties `company`.
        pub fn clear_company(mut self) -> Self {
            self.0.clear(&["values"], "company");
            self
        }
        /// A few words about the person.
        ///
        /// Attribute `description`: text, one value.
        ///
        /// Takes a string.
        pub fn description(
            mut self,
            value: impl super::people::DescriptionValue,
        ) -> Self {
            super::people::DescriptionValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "description", values);
                },
            );
            self
        }
        /// Empties `description`.
        pub fn clear_description(mut self) -> Self {
            self.0.clear(&["values"], "description");
            self
        }
        /// What the person does at the company.
        ///
        /// Attribute `job_title`: text, one value.
        ///
        /// Takes a string.
        pub fn job_title(mut self, value: impl super::people::JobTitleValue) -> Self {
            super::people::JobTitleValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "job_title", values);
                },
            );
            self
        }
        /// Empties `job_title`.
        pub fn clear_job_title(mut self) -> Self {
            self.0.clear(&["values"], "job_title");
            self
        }
        /// The phone numbers.
        ///
        /// Attribute `phone_numbers`: phone-number, several values.
        ///
        /// Takes several values: phone numbers, either international with a leading `+` or national with their country.
        pub fn phone_numbers(
            mut self,
            value: impl super::people::PhoneNumbersValue,
        ) -> Self {
            super::people::PhoneNumbersValue::show(
                value,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], "phone_numbers", values);
                },
            );
            self
        }
        /// Empties `phone_numbers`.
        pub fn clear_phone_numbers(mut self) -> Self {
            self.0.clear(&["values"], "phone_numbers");
            self
        }
        /// Where the person is mostly to be found.
        ///
        /// Attribute `primary_location`: location, one value.
        ///
        /// Takes a location with all ten parts, each of them a string or nothing.
        pub fn primary_location(
            mut self,
            value: impl super::people::PrimaryLocationValue,
        ) -> Self {
            super::people::PrimaryLocationValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "primary_location", values);
                },
            );
            self
        }
        /// Empties `primary_location`.
        pub fn clear_primary_location(mut self) -> Self {
            self.0.clear(&["values"], "primary_location");
            self
        }
        /// The profile on AngelList.
        ///
        /// Attribute `angellist`: text, one value.
        ///
        /// Takes a string.
        pub fn angellist(mut self, value: impl super::people::AngellistValue) -> Self {
            super::people::AngellistValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "angellist", values);
                },
            );
            self
        }
        /// Empties `angellist`.
        pub fn clear_angellist(mut self) -> Self {
            self.0.clear(&["values"], "angellist");
            self
        }
        /// The profile on Facebook.
        ///
        /// Attribute `facebook`: text, one value.
        ///
        /// Takes a string.
        pub fn facebook(mut self, value: impl super::people::FacebookValue) -> Self {
            super::people::FacebookValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "facebook", values);
                },
            );
            self
        }
        /// Empties `facebook`.
        pub fn clear_facebook(mut self) -> Self {
            self.0.clear(&["values"], "facebook");
            self
        }
        /// The profile on Instagram.
        ///
        /// Attribute `instagram`: text, one value.
        ///
        /// Takes a string.
        pub fn instagram(mut self, value: impl super::people::InstagramValue) -> Self {
            super::people::InstagramValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "instagram", values);
                },
            );
            self
        }
        /// Empties `instagram`.
        pub fn clear_instagram(mut self) -> Self {
            self.0.clear(&["values"], "instagram");
            self
        }
        /// The profile on LinkedIn.
        ///
        /// Attribute `linkedin`: text, one value.
        ///
        /// Takes a string.
        pub fn linkedin(mut self, value: impl super::people::LinkedinValue) -> Self {
            super::people::LinkedinValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "linkedin", values);
                },
            );
            self
        }
        /// Empties `linkedin`.
        pub fn clear_linkedin(mut self) -> Self {
            self.0.clear(&["values"], "linkedin");
            self
        }
        /// The profile on X, once Twitter.
        ///
        /// Attribute `twitter`: text, one value.
        ///
        /// Takes a string.
        pub fn twitter(mut self, value: impl super::people::TwitterValue) -> Self {
            super::people::TwitterValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "twitter", values);
                },
            );
            self
        }
        /// Empties `twitter`.
        pub fn clear_twitter(mut self) -> Self {
            self.0.clear(&["values"], "twitter");
            self
        }
        /// The deals that the person has a part in. Exists once the workspace uses deals.
        ///
        /// Attribute `associated_deals`: record-reference, several values.
        ///
        /// Takes several values: references to records, by id or by a unique attribute (of `deals`).
        pub fn associated_deals(
            mut self,
            value: impl super::people::AssociatedDealsValue,
        ) -> Self {
            super::people::AssociatedDealsValue::show(
                value,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], "associated_deals", values);
                },
            );
            self
        }
        /// Empties `associated_deals`.
        pub fn clear_associated_deals(mut self) -> Self {
            self.0.clear(&["values"], "associated_deals");
            self
        }
        /// The accounts that the person has in your product. Exists once the workspace uses users.
        ///
        /// Attribute `associated_users`: record-reference, several values.
        ///
        /// Takes several values: references to records, by id or by a unique attribute (of `users`).
        pub fn associated_users(
            mut self,
            value: impl super::people::AssociatedUsersValue,
        ) -> Self {
            super::people::AssociatedUsersValue::show(
                value,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], "associated_users", values);
                },
            );
            self
        }
        /// Empties `associated_users`.
        pub fn clear_associated_users(mut self) -> Self {
            self.0.clear(&["values"], "associated_users");
            self
        }
        /// The address of a picture of the person.
        ///
        /// Attribute `avatar_url`: text, one value.
        ///
        /// Read-only: Attio looks the picture up by itself.
        #[doc(hidden)]
        pub fn avatar_url(mut self, value: impl super::people::AvatarUrlValue) -> Self {
            super::people::AvatarUrlValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "avatar_url", values);
                },
            );
            self
        }
        /// How many follow the person on X.
        ///
        /// Attribute `twitter_follower_count`: number, one value.
        ///
        /// Read-only: Attio looks the number up by itself.
        #[doc(hidden)]
        pub fn twitter_follower_count(
            mut self,
            value: impl super::people::TwitterFollowerCountValue,
        ) -> Self {
            super::people::TwitterFollowerCountValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "twitter_follower_count", values);
                },
            );
            self
        }
        /// The earliest meeting with the person.
        ///
        /// Attribute `first_calendar_interaction`: interaction, one value.
        ///
        /// Read-only: Attio derives it from synced calendars.
        #[doc(hidden)]
        pub fn first_calendar_interaction(
            mut self,
            value: impl super::people::FirstCalendarInteractionValue,
        ) -> Self {
            super::people::FirstCalendarInteractionValue::show(
                value,
                &mut |values| {
                    self.0
                        .member_view(&["values"], "first_calendar_interaction", values);
                },
            );
            self
        }
        /// The latest meeting with the person.
        ///
        /// Attribute `last_calendar_interaction`: interaction, one value.
        ///
        /// Read-only: Attio derives it from synced calendars.
        #[doc(hidden)]
        pub fn last_calendar_interaction(
            mut self,
            value: impl super::people::LastCalendarInteractionValue,
        ) -> Self {
            super::people::LastCalendarInteractionValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "last_calendar_interaction", values);
                },
            );
            self
        }
        /// The next meeting with the person that is planned.
        ///
        /// Attribute `next_calendar_interaction`: interaction, one value.
        ///
        /// Read-only: Attio derives it from synced calendars.
        #[doc(hidden)]
        pub fn next_calendar_interaction(
            mut self,
            value: impl super::people::NextCalendarInteractionValue,
        ) -> Self {
            super::people::NextCalendarInteractionValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "next_calendar_interaction", values);
                },
            );
            self
        }
        /// The earliest e-mail exchanged with the person.
        ///
        /// Attribute `first_email_interaction`: interaction, one value.
        ///
        /// Read-only: Attio derives it from synced mailboxes.
        #[doc(hidden)]
        pub fn first_email_interaction(
            mut self,
            value: impl super::people::FirstEmailInteractionValue,
        ) -> Self {
            super::people::FirstEmailInteractionValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "first_email_interaction", values);
                },
            );
            self
        }
        /// The latest e-mail exchanged with the person.
        ///
        /// Attribute `last_email_interaction`: interaction, one value.
        ///
        /// Read-only: Attio derives it from synced mailboxes.
        #[doc(hidden)]
        pub fn last_email_interaction(
            mut self,
            value: impl super::people::LastEmailInteractionValue,
        ) -> Self {
            super::people::LastEmailInteractionValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "last_email_interaction", values);
                },
            );
            self
        }
        /// The earliest contact with the person of whichever kind.
        ///
        /// Attribute `first_interaction`: interaction, one value.
        ///
        /// Read-only: Attio derives it from synced mailboxes and calendars.
        #[doc(hidden)]
        pub fn first_interaction(
            mut self,
            value: impl super::people::FirstInteractionValue,
        ) -> Self {
            super::people::FirstInteractionValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "first_interaction", values);
                },
            );
            self
        }
        /// The latest contact with the person of whichever kind.
        ///
        /// Attribute `last_interaction`: interaction, one value.
        ///
        /// Read-only: Attio derives it from synced mailboxes and calendars.
        #[doc(hidden)]
        pub fn last_interaction(
            mut self,
            value: impl super::people::LastInteractionValue,
        ) -> Self {
            super::people::LastInteractionValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "last_interaction", values);
                },
            );
            self
        }
        /// The next contact with the person that is planned.
        ///
        /// Attribute `next_interaction`: interaction, one value.
        ///
        /// Read-only: Attio derives it from synced mailboxes and calendars.
        #[doc(hidden)]
        pub fn next_interaction(
            mut self,
            value: impl super::people::NextInteractionValue,
        ) -> Self {
            super::people::NextInteractionValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "next_interaction", values);
                },
            );
            self
        }
        /// How well the colleague who knows the person best knows them, in words.
        ///
        /// Attribute `strongest_connection_strength`: select, one value.
        ///
        /// Read-only: Attio computes it from the interactions of the workspace.
        #[doc(hidden)]
        pub fn strongest_connection_strength(
            mut self,
            value: impl super::people::StrongestConnectionStrengthValue,
        ) -> Self {
            super::people::StrongestConnectionStrengthValue::show(
                value,
                &mut |values| {
                    self.0
                        .member_view(
                            &["values"],
                            "strongest_connection_strength",
                            values,
                        );
                },
            );
            self
        }
        /// How well the colleague who knows the person best knows them, as a number.
        ///
        /// Attribute `strongest_connection_strength_legacy`: number, one value.
        ///
        /// Read-only: Attio computes it from the interactions of the workspace.
        #[doc(hidden)]
        pub fn strongest_connection_strength_legacy(
            mut self,
            value: impl super::people::StrongestConnectionStrengthLegacyValue,
        ) -> Self {
            super::people::StrongestConnectionStrengthLegacyValue::show(
                value,
                &mut |values| {
                    self.0
                        .member_view(
                            &["values"],
                            "strongest_connection_strength_legacy",
                            values,
                        );
                },
            );
            self
        }
        /// The colleague who knows the person best.
        ///
        /// Attribute `strongest_connection_user`: actor-reference, one value.
        ///
        /// Read-only: Attio computes it from the interactions of the workspace.
        #[doc(hidden)]
        pub fn strongest_connection_user(
            mut self,
            value: impl super::people::StrongestConnectionUserValue,
        ) -> Self {
            super::people::StrongestConnectionUserValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "strongest_connection_user", values);
                },
            );
            self
        }
        /// The id of the record, as a value.
        ///
        /// Attribute `record_id`: record-id, one value, unique.
        ///
        /// Read-only: Attio assigns it when the record is created.
        #[doc(hidden)]
        pub fn record_id(mut self, value: impl super::people::RecordIdValue) -> Self {
            super::people::RecordIdValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "record_id", values);
                },
            );
            self
        }
        /// When the record was made.
        ///
        /// Attribute `created_at`: timestamp, one value.
        ///
        /// Read-only: Attio notes it when the record is created.
        #[doc(hidden)]
        pub fn created_at(mut self, value: impl super::people::CreatedAtValue) -> Self {
            super::people::CreatedAtValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "created_at", values);
                },
            );
            self
        }
        /// Who made the record.
        ///
        /// Attribute `created_by`: actor-reference, one value.
        ///
        /// Read-only: Attio notes it when the record is created.
        #[doc(hidden)]
        pub fn created_by(mut self, value: impl super::people::CreatedByValue) -> Self {
            super::people::CreatedByValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "created_by", values);
                },
            );
            self
        }
        /// Writes several values of an attribute out of an iterator; an empty one sends nothing.
        pub fn each<A, I>(mut self, attribute: A, values: I) -> Self
        where
            A: rt::attribute::Several
                + rt::attribute::Attribute<Record = super::people::Person>,
            I: IntoIterator<Item: rt::attribute::Element<A::Kind>>,
        {
            let _ = attribute;
            rt::attribute::each::<
                A::Kind,
                I,
            >(
                values,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], A::SLUG, values);
                },
            );
            self
        }
        /// Writes an attribute that the document does not know, by its slug.
        pub fn attribute(
            mut self,
            slug: &str,
            values: impl Into<crate::kinds::Custom>,
        ) -> Self {
            self.0.several();
            self.0.member(&["values"], slug, &values.into());
            self
        }
    }
    /// A request to `GET /v2/objects/people/records/{record_id}`.
    pub type PeopleGet = rt::Request<
        rt::Json<types::Person>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `DELETE /v2/objects/people/records/{record_id}`.
    pub type PeopleDelete = rt::Request<
        rt::Json<rt::Map<rt::Value>>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /v2/objects/people/records/{record_id}/attributes/{attribute}/values`.
        pub struct PeopleAttributeValues(rt::Json<Vec<types::AttributeValue>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::AttributeValue>, rt::CallError<types::ErrorBody>>
    }
    impl PeopleAttributeValues {
        /// Whether to list the values of the past as well, the oldest first. Default: `false`.
        pub fn show_historic(mut self, show_historic: bool) -> Self {
            self.0.param(rt::Parameter::query("show_historic"), &show_historic);
            self
        }
        /// The most that a page may hold.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The items of all pages, fetched page by page.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::AttributeValue, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<
            Vec<types::AttributeValue>,
            rt::CallError<types::ErrorBody>,
        > {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request to `GET /v2/objects/people/records/{record_id}/entries`.
        pub struct PeopleEntries(rt::Json<Vec<types::RecordEntry>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::RecordEntry>, rt::CallError<types::ErrorBody>>
    }
    impl PeopleEntries {
        /// The most that a page may hold. Default: `100`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The items of all pages, fetched page by page. 1000 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::RecordEntry, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 1000 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::RecordEntry>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request to `POST /v2/objects/companies/records/query`.
        pub struct CompaniesQuery(rt::Json<Vec<types::Company>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::Company>, rt::CallError<types::ErrorBody>>
    }
    impl CompaniesQuery {
        /// The items of all pages, fetched page by page. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::Company, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::Company>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request that writes attributes of companies.
        pub struct CompanyWrite(rt::Json<types::Company>, rt::Json<types::ErrorBody>) -> Result<types::Company, rt::CallError<types::ErrorBody>>
    }
    impl CompanyWrite {
        /// The internet domains. One that another company has is refused.
        ///
        /// Attribute `domains`: domain, several values, unique.
        ///
        /// Takes several values: internet domains.
        pub fn domains(mut self, value: impl super::companies::DomainsValue) -> Self {
            super::companies::DomainsValue::show(
                value,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], "domains", values);
                },
            );
            self
        }
        /// Empties `domains`.
        pub fn clear_domains(mut self) -> Self {
            self.0.clear(&["values"], "domains");
            self
        }
        /// The name.
        ///
        /// Attribute `name`: text, one value.
        ///
        /// Takes a string.
        pub fn name(mut self, value: impl super::companies::NameValue) -> Self {
            super::companies::NameValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "name", values);
                },
            );
            self
        }
        /// Empties `name`.
        pub fn clear_name(mut self) -> Self {
            self.0.clear(&["values"], "name");
            self
        }
        /// A few words about the company.
        ///
        /// Attribute `description`: text, one value.
        ///
        /// Takes a string.
        pub fn description(
            mut self,
            value: impl super::companies::DescriptionValue,
        ) -> Self {
            super::companies::DescriptionValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "description", values);
                },
            );
            self
        }
        /// Empties `description`.
        pub fn clear_description(mut self) -> Self {
            self.0.clear(&["values"], "description");
            self
        }
        /// The people who work for the company. Each of them has it as their company.
        ///
        /// Attribute `team`: record-reference, several values.
        ///
        /// Takes several values: references to records, by id or by a unique attribute (of `people`).
        pub fn team(mut self, value: impl super::companies::TeamValue) -> Self {
            super::companies::TeamValue::show(
                value,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], "team", values);
                },
            );
            self
        }
        /// Empties `team`.
        pub fn clear_team(mut self) -> Self {
            self.0.clear(&["values"], "team");
            self
        }
        /// What the company is about.
        ///
        /// Attribute `categories`: select, several values.
        ///
        /// Takes several values: options, by title or id.
        pub fn categories(
            mut self,
            value: impl super::companies::CategoriesValue,
        ) -> Self {
            super::companies::CategoriesValue::show(
                value,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], "categories", values);
                },
            );
            self
        }
        /// Empties `categories`.
        pub fn clear_categories(mut self) -> Self {
            self.0.clear(&["values"], "categories");
            self
        }
        /// Where the company is at home.
        ///
        /// Attribute `primary_location`: location, one value.
        ///
        /// Takes a location with all ten parts, each of them a string or nothing.
        pub fn primary_location(
            mut self,
            value: impl super::companies::PrimaryLocationValue,
        ) -> Self {
            super::companies::PrimaryLocationValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "primary_location", values);
                },
            );
            self
        }
        /// Empties `primary_location`.
        pub fn clear_primary_location(mut self) -> Self {
            self.0.clear(&["values"], "primary_location");
            self
        }
        /// The profile of the company on AngelList.
        ///
        /// Attribute `angellist`: text, one value.
        ///
        /// Takes a string.
        pub fn angellist(
            mut self,
            value: impl super::companies::AngellistValue,
        ) -> Self {
            super::companies::AngellistValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "angellist", values);
                },
            );
            self
        }
        /// Empties `angellist`.
        pub fn clear_angellist(mut self) -> Self {
            self.0.clear(&["values"], "angellist");
            self
        }
        /// The profile of the company on Facebook.
        ///
        /// Attribute `facebook`: text, one value.
        ///
        /// Takes a string.
        pub fn facebook(mut self, value: impl super::companies::FacebookValue) -> Self {
            super::companies::FacebookValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "facebook", values);
                },
            );
            self
        }
        /// Empties `facebook`.
        pub fn clear_facebook(mut self) -> Self {
            self.0.clear(&["values"], "facebook");
            self
        }
        /// The profile of the company on Instagram.
        ///
        /// Attribute `instagram`: text, one value.
        ///
        /// Takes a string.
        pub fn instagram(
            mut self,
            value: impl super::companies::InstagramValue,
        ) -> Self {
            super::companies::InstagramValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "instagram", values);
                },
            );
            self
        }
        /// Empties `instagram`.
        pub fn clear_instagram(mut self) -> Self {
            self.0.clear(&["values"], "instagram");
            self
        }
        /// The profile of the company on LinkedIn.
        ///
        /// Attribute `linkedin`: text, one value.
        ///
        /// Takes a string.
        pub fn linkedin(mut self, value: impl super::companies::LinkedinValue) -> Self {
            super::companies::LinkedinValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "linkedin", values);
                },
            );
            self
        }
        /// Empties `linkedin`.
        pub fn clear_linkedin(mut self) -> Self {
            self.0.clear(&["values"], "linkedin");
            self
        }
        /// The profile of the company on X, once Twitter.
        ///
        /// Attribute `twitter`: text, one value.
        ///
        /// Takes a string.
        pub fn twitter(mut self, value: impl super::companies::TwitterValue) -> Self {
            super::companies::TwitterValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "twitter", values);
                },
            );
            self
        }
        /// Empties `twitter`.
        pub fn clear_twitter(mut self) -> Self {
            self.0.clear(&["values"], "twitter");
            self
        }
        /// The yearly recurring revenue, as one of several ranges.
        ///
        /// Attribute `estimated_arr_usd`: select, one value.
        ///
        /// Takes an option, by its title or its id.
        pub fn estimated_arr_usd(
            mut self,
            value: impl super::companies::EstimatedArrUsdValue,
        ) -> Self {
            super::companies::EstimatedArrUsdValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "estimated_arr_usd", values);
                },
            );
            self
        }
        /// Empties `estimated_arr_usd`.
        pub fn clear_estimated_arr_usd(mut self) -> Self {
            self.0.clear(&["values"], "estimated_arr_usd");
            self
        }
        /// How much money the company has raised, in US dollars.
        ///
        /// Attribute `funding_raised_usd`: currency, one value.
        ///
        /// Takes an amount of money, as a number in the attribute's own currency.
        pub fn funding_raised_usd(
            mut self,
            value: impl super::companies::FundingRaisedUsdValue,
        ) -> Self {
            super::companies::FundingRaisedUsdValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "funding_raised_usd", values);
                },
            );
            self
        }
        /// Empties `funding_raised_usd`.
        pub fn clear_funding_raised_usd(mut self) -> Self {
            self.0.clear(&["values"], "funding_raised_usd");
            self
        }
        /// When the company was founded.
        ///
        /// Attribute `foundation_date`: date, one value.
        ///
        /// Takes a calendar date.
        pub fn foundation_date(
            mut self,
            value: impl super::companies::FoundationDateValue,
        ) -> Self {
            super::companies::FoundationDateValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "foundation_date", values);
                },
            );
            self
        }
        /// Empties `foundation_date`.
        pub fn clear_foundation_date(mut self) -> Self {
            self.0.clear(&["values"], "foundation_date");
            self
        }
        /// How many people work there, as one of several ranges.
        ///
        /// Attribute `employee_range`: select, one value.
        ///
        /// Takes an option, by its title or its id.
        pub fn employee_range(
            mut self,
            value: impl super::companies::EmployeeRangeValue,
        ) -> Self {
            super::companies::EmployeeRangeValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "employee_range", values);
                },
            );
            self
        }
        /// Empties `employee_range`.
        pub fn clear_employee_range(mut self) -> Self {
            self.0.clear(&["values"], "employee_range");
            self
        }
        /// The deals with the company. Exists once the workspace uses deals.
        ///
        /// Attribute `associated_deals`: record-reference, several values.
        ///
        /// Takes several values: references to records, by id or by a unique attribute (of `deals`).
        pub fn associated_deals(
            mut self,
            value: impl super::companies::AssociatedDealsValue,
        ) -> Self {
            super::companies::AssociatedDealsValue::show(
                value,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], "associated_deals", values);
                },
            );
            self
        }
        /// Empties `associated_deals`.
        pub fn clear_associated_deals(mut self) -> Self {
            self.0.clear(&["values"], "associated_deals");
            self
        }
        /// The workspaces that the company has in your product. Exists once the workspace uses workspaces.
        ///
        /// Attribute `associated_workspaces`: record-reference, several values.
        ///
        /// Takes several values: references to records, by id or by a unique attribute (of `workspaces`).
        pub fn associated_workspaces(
            mut self,
            value: impl super::companies::AssociatedWorkspacesValue,
        ) -> Self {
            super::companies::AssociatedWorkspacesValue::show(
                value,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], "associated_workspaces", values);
                },
            );
            self
        }
        /// Empties `associated_workspaces`.
        pub fn clear_associated_workspaces(mut self) -> Self {
            self.0.clear(&["values"], "associated_workspaces");
            self
        }
        /// The address of the logo.
        ///
        /// Attribute `logo_url`: text, one value.
        ///
        /// Read-only: Attio looks the logo up by itself.
        #[doc(hidden)]
        pub fn logo_url(mut self, value: impl super::companies::LogoUrlValue) -> Self {
            super::companies::LogoUrlValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "logo_url", values);
                },
            );
            self
        }
        /// How many follow the company on X.
        ///
        /// Attribute `twitter_follower_count`: number, one value.
        ///
        /// Read-only: Attio looks the number up by itself.
        #[doc(hidden)]
        pub fn twitter_follower_count(
            mut self,
            value: impl super::companies::TwitterFollowerCountValue,
        ) -> Self {
            super::companies::TwitterFollowerCountValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "twitter_follower_count", values);
                },
            );
            self
        }
        /// The earliest meeting with the company.
        ///
        /// Attribute `first_calendar_interaction`: interaction, one value.
        ///
        /// Read-only: Attio derives it from synced calendars.
        #[doc(hidden)]
        pub fn first_calendar_interaction(
            mut self,
            value: impl super::companies::FirstCalendarInteractionValue,
        ) -> Self {
            super::companies::FirstCalendarInteractionValue::show(
                value,
                &mut |values| {
                    self.0
                        .member_view(&["values"], "first_calendar_interaction", values);
                },
            );
            self
        }
        /// The latest meeting with the company.
        ///
        /// Attribute `last_calendar_interaction`: interaction, one value.
        ///
        /// Read-only: Attio derives it from synced calendars.
        #[doc(hidden)]
        pub fn last_calendar_interaction(
            mut self,
            value: impl super::companies::LastCalendarInteractionValue,
        ) -> Self {
            super::companies::LastCalendarInteractionValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "last_calendar_interaction", values);
                },
            );
            self
        }
        /// The next meeting with the company that is planned.
        ///
        /// Attribute `next_calendar_interaction`: interaction, one value.
        ///
        /// Read-only: Attio derives it from synced calendars.
        #[doc(hidden)]
        pub fn next_calendar_interaction(
            mut self,
            value: impl super::companies::NextCalendarInteractionValue,
        ) -> Self {
            super::companies::NextCalendarInteractionValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "next_calendar_interaction", values);
                },
            );
            self
        }
        /// The earliest e-mail exchanged with the company.
        ///
        /// Attribute `first_email_interaction`: interaction, one value.
        ///
        /// Read-only: Attio derives it from synced mailboxes.
        #[doc(hidden)]
        pub fn first_email_interaction(
            mut self,
            value: impl super::companies::FirstEmailInteractionValue,
        ) -> Self {
            super::companies::FirstEmailInteractionValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "first_email_interaction", values);
                },
            );
            self
        }
        /// The latest e-mail exchanged with the company.
        ///
        /// Attribute `last_email_interaction`: interaction, one value.
        ///
        /// Read-only: Attio derives it from synced mailboxes.
        #[doc(hidden)]
        pub fn last_email_interaction(
            mut self,
            value: impl super::companies::LastEmailInteractionValue,
        ) -> Self {
            super::companies::LastEmailInteractionValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "last_email_interaction", values);
                },
            );
            self
        }
        /// The earliest contact with the company of whichever kind.
        ///
        /// Attribute `first_interaction`: interaction, one value.
        ///
        /// Read-only: Attio derives it from synced mailboxes and calendars.
        #[doc(hidden)]
        pub fn first_interaction(
            mut self,
            value: impl super::companies::FirstInteractionValue,
        ) -> Self {
            super::companies::FirstInteractionValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "first_interaction", values);
                },
            );
            self
        }
        /// The latest contact with the company of whichever kind.
        ///
        /// Attribute `last_interaction`: interaction, one value.
        ///
        /// Read-only: Attio derives it from synced mailboxes and calendars.
        #[doc(hidden)]
        pub fn last_interaction(
            mut self,
            value: impl super::companies::LastInteractionValue,
        ) -> Self {
            super::companies::LastInteractionValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "last_interaction", values);
                },
            );
            self
        }
        /// The next contact with the company that is planned.
        ///
        /// Attribute `next_interaction`: interaction, one value.
        ///
        /// Read-only: Attio derives it from synced mailboxes and calendars.
        #[doc(hidden)]
        pub fn next_interaction(
            mut self,
            value: impl super::companies::NextInteractionValue,
        ) -> Self {
            super::companies::NextInteractionValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "next_interaction", values);
                },
            );
            self
        }
        /// How well the colleague with the best contacts knows the company, in words.
        ///
        /// Attribute `strongest_connection_strength`: select, one value.
        ///
        /// Read-only: Attio computes it from the interactions of the workspace.
        #[doc(hidden)]
        pub fn strongest_connection_strength(
            mut self,
            value: impl super::companies::StrongestConnectionStrengthValue,
        ) -> Self {
            super::companies::StrongestConnectionStrengthValue::show(
                value,
                &mut |values| {
                    self.0
                        .member_view(
                            &["values"],
                            "strongest_connection_strength",
                            values,
                        );
                },
            );
            self
        }
        /// How well the colleague with the best contacts knows the company, as a number.
        ///
        /// Attribute `strongest_connection_strength_legacy`: number, one value.
        ///
        /// Read-only: Attio computes it from the interactions of the workspace.
        #[doc(hidden)]
        pub fn strongest_connection_strength_legacy(
            mut self,
            value: impl super::companies::StrongestConnectionStrengthLegacyValue,
        ) -> Self {
            super::companies::StrongestConnectionStrengthLegacyValue::show(
                value,
                &mut |values| {
                    self.0
                        .member_view(
                            &["values"],
                            "strongest_connection_strength_legacy",
                            values,
                        );
                },
            );
            self
        }
        /// The colleague who knows the company best.
        ///
        /// Attribute `strongest_connection_user`: actor-reference, one value.
        ///
        /// Read-only: Attio computes it from the interactions of the workspace.
        #[doc(hidden)]
        pub fn strongest_connection_user(
            mut self,
            value: impl super::companies::StrongestConnectionUserValue,
        ) -> Self {
            super::companies::StrongestConnectionUserValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "strongest_connection_user", values);
                },
            );
            self
        }
        /// The id of the record, as a value.
        ///
        /// Attribute `record_id`: record-id, one value, unique.
        ///
        /// Read-only: Attio assigns it when the record is created.
        #[doc(hidden)]
        pub fn record_id(mut self, value: impl super::companies::RecordIdValue) -> Self {
            super::companies::RecordIdValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "record_id", values);
                },
            );
            self
        }
        /// When the record was made.
        ///
        /// Attribute `created_at`: timestamp, one value.
        ///
        /// Read-only: Attio notes it when the record is created.
        #[doc(hidden)]
        pub fn created_at(
            mut self,
            value: impl super::companies::CreatedAtValue,
        ) -> Self {
            super::companies::CreatedAtValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "created_at", values);
                },
            );
            self
        }
        /// Who made the record.
        ///
        /// Attribute `created_by`: actor-reference, one value.
        ///
        /// Read-only: Attio notes it when the record is created.
        #[doc(hidden)]
        pub fn created_by(
            mut self,
            value: impl super::companies::CreatedByValue,
        ) -> Self {
            super::companies::CreatedByValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "created_by", values);
                },
            );
            self
        }
        /// Writes several values of an attribute out of an iterator; an empty one sends nothing.
        pub fn each<A, I>(mut self, attribute: A, values: I) -> Self
        where
            A: rt::attribute::Several
                + rt::attribute::Attribute<Record = super::companies::Company>,
            I: IntoIterator<Item: rt::attribute::Element<A::Kind>>,
        {
            let _ = attribute;
            rt::attribute::each::<
                A::Kind,
                I,
            >(
                values,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], A::SLUG, values);
                },
            );
            self
        }
        /// Writes an attribute that the document does not know, by its slug.
        pub fn attribute(
            mut self,
            slug: &str,
            values: impl Into<crate::kinds::Custom>,
        ) -> Self {
            self.0.several();
            self.0.member(&["values"], slug, &values.into());
            self
        }
    }
    /// A request to `GET /v2/objects/companies/records/{record_id}`.
    pub type CompaniesGet = rt::Request<
        rt::Json<types::Company>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `DELETE /v2/objects/companies/records/{record_id}`.
    pub type CompaniesDelete = rt::Request<
        rt::Json<rt::Map<rt::Value>>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /v2/objects/companies/records/{record_id}/attributes/{attribute}/values`.
        pub struct CompaniesAttributeValues(rt::Json<Vec<types::AttributeValue>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::AttributeValue>, rt::CallError<types::ErrorBody>>
    }
    impl CompaniesAttributeValues {
        /// Whether to list the values of the past as well, the oldest first. Default: `false`.
        pub fn show_historic(mut self, show_historic: bool) -> Self {
            self.0.param(rt::Parameter::query("show_historic"), &show_historic);
            self
        }
        /// The most that a page may hold.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The items of all pages, fetched page by page.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::AttributeValue, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<
            Vec<types::AttributeValue>,
            rt::CallError<types::ErrorBody>,
        > {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request to `GET /v2/objects/companies/records/{record_id}/entries`.
        pub struct CompaniesEntries(rt::Json<Vec<types::RecordEntry>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::RecordEntry>, rt::CallError<types::ErrorBody>>
    }
    impl CompaniesEntries {
        /// The most that a page may hold. Default: `100`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The items of all pages, fetched page by page. 1000 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::RecordEntry, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 1000 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::RecordEntry>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request to `POST /v2/objects/deals/records/query`.
        pub struct DealsQuery(rt::Json<Vec<types::Deal>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::Deal>, rt::CallError<types::ErrorBody>>
    }
    impl DealsQuery {
        /// The items of all pages, fetched page by page. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::Deal, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::Deal>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request that writes attributes of deals.
        pub struct DealWrite(rt::Json<types::Deal>, rt::Json<types::ErrorBody>) -> Result<types::Deal, rt::CallError<types::ErrorBody>>
    }
    impl DealWrite {
        /// What the deal is called.
        ///
        /// Attribute `name`: text, one value.
        ///
        /// Takes a string.
        pub fn name(mut self, value: impl super::deals::NameValue) -> Self {
            super::deals::NameValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "name", values);
                },
            );
            self
        }
        /// How far the deal has come. A fresh workspace knows Lead, In Progress, Won 🎉 and Lost.
        ///
        /// Attribute `stage`: status, one value.
        ///
        /// Takes a status, by its title or its id.
        pub fn stage(mut self, value: impl super::deals::StageValue) -> Self {
            super::deals::StageValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "stage", values);
                },
            );
            self
        }
        /// The colleague who looks after the deal.
        ///
        /// Attribute `owner`: actor-reference, one value.
        ///
        /// Takes a workspace member, by e-mail address or by id.
        pub fn owner(mut self, value: impl super::deals::OwnerValue) -> Self {
            super::deals::OwnerValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "owner", values);
                },
            );
            self
        }
        /// What the deal is worth, in US dollars unless the workspace says otherwise.
        ///
        /// Attribute `value`: currency, one value.
        ///
        /// Takes an amount of money, as a number in the attribute's own currency.
        pub fn value(mut self, value: impl super::deals::ValueValue) -> Self {
            super::deals::ValueValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "value", values);
                },
            );
            self
        }
        /// Empties `value`.
        pub fn clear_value(mut self) -> Self {
            self.0.clear(&["values"], "value");
            self
        }
        /// The people who have a part in the deal.
        ///
        /// Attribute `associated_people`: record-reference, several values.
        ///
        /// Takes several values: references to records, by id or by a unique attribute (of `people`).
        pub fn associated_people(
            mut self,
            value: impl super::deals::AssociatedPeopleValue,
        ) -> Self {
            super::deals::AssociatedPeopleValue::show(
                value,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], "associated_people", values);
                },
            );
            self
        }
        /// Empties `associated_people`.
        pub fn clear_associated_people(mut self) -> Self {
            self.0.clear(&["values"], "associated_people");
            self
        }
        /// The company that the deal is with.
        ///
        /// Attribute `associated_company`: record-reference, one value.
        ///
        /// Takes a reference to a record, by its id or by a unique attribute (of `companies`).
        pub fn associated_company(
            mut self,
            value: impl super::deals::AssociatedCompanyValue,
        ) -> Self {
            super::deals::AssociatedCompanyValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "associated_company", values);
                },
            );
            self
        }
        /// Empties `associated_company`.
        pub fn clear_associated_company(mut self) -> Self {
            self.0.clear(&["values"], "associated_company");
            self
        }
        /// The id of the record, as a value.
        ///
        /// Attribute `record_id`: record-id, one value, unique.
        ///
        /// Read-only: Attio assigns it when the record is created.
        #[doc(hidden)]
        pub fn record_id(mut self, value: impl super::deals::RecordIdValue) -> Self {
            super::deals::RecordIdValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "record_id", values);
                },
            );
            self
        }
        /// When the record was made.
        ///
        /// Attribute `created_at`: timestamp, one value.
        ///
        /// Read-only: Attio notes it when the record is created.
        #[doc(hidden)]
        pub fn created_at(mut self, value: impl super::deals::CreatedAtValue) -> Self {
            super::deals::CreatedAtValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "created_at", values);
                },
            );
            self
        }
        /// Who made the record.
        ///
        /// Attribute `created_by`: actor-reference, one value.
        ///
        /// Read-only: Attio notes it when the record is created.
        #[doc(hidden)]
        pub fn created_by(mut self, value: impl super::deals::CreatedByValue) -> Self {
            super::deals::CreatedByValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "created_by", values);
                },
            );
            self
        }
        /// Writes several values of an attribute out of an iterator; an empty one sends nothing.
        pub fn each<A, I>(mut self, attribute: A, values: I) -> Self
        where
            A: rt::attribute::Several
                + rt::attribute::Attribute<Record = super::deals::Deal>,
            I: IntoIterator<Item: rt::attribute::Element<A::Kind>>,
        {
            let _ = attribute;
            rt::attribute::each::<
                A::Kind,
                I,
            >(
                values,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], A::SLUG, values);
                },
            );
            self
        }
        /// Writes an attribute that the document does not know, by its slug.
        pub fn attribute(
            mut self,
            slug: &str,
            values: impl Into<crate::kinds::Custom>,
        ) -> Self {
            self.0.several();
            self.0.member(&["values"], slug, &values.into());
            self
        }
    }
    /// A request to `GET /v2/objects/deals/records/{record_id}`.
    pub type DealsGet = rt::Request<rt::Json<types::Deal>, rt::Json<types::ErrorBody>>;
    /// A request to `DELETE /v2/objects/deals/records/{record_id}`.
    pub type DealsDelete = rt::Request<
        rt::Json<rt::Map<rt::Value>>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /v2/objects/deals/records/{record_id}/attributes/{attribute}/values`.
        pub struct DealsAttributeValues(rt::Json<Vec<types::AttributeValue>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::AttributeValue>, rt::CallError<types::ErrorBody>>
    }
    impl DealsAttributeValues {
        /// Whether to list the values of the past as well, the oldest first. Default: `false`.
        pub fn show_historic(mut self, show_historic: bool) -> Self {
            self.0.param(rt::Parameter::query("show_historic"), &show_historic);
            self
        }
        /// The most that a page may hold.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The items of all pages, fetched page by page.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::AttributeValue, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<
            Vec<types::AttributeValue>,
            rt::CallError<types::ErrorBody>,
        > {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request to `GET /v2/objects/deals/records/{record_id}/entries`.
        pub struct DealsEntries(rt::Json<Vec<types::RecordEntry>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::RecordEntry>, rt::CallError<types::ErrorBody>>
    }
    impl DealsEntries {
        /// The most that a page may hold. Default: `100`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The items of all pages, fetched page by page. 1000 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::RecordEntry, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 1000 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::RecordEntry>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request to `POST /v2/objects/users/records/query`.
        pub struct UsersQuery(rt::Json<Vec<types::User>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::User>, rt::CallError<types::ErrorBody>>
    }
    impl UsersQuery {
        /// The items of all pages, fetched page by page. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::User, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::User>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request that writes attributes of users.
        pub struct UserWrite(rt::Json<types::User>, rt::Json<types::ErrorBody>) -> Result<types::User, rt::CallError<types::ErrorBody>>
    }
    impl UserWrite {
        /// The id that the user has in your product.
        ///
        /// Attribute `user_id`: text, one value, unique.
        ///
        /// Takes a string.
        pub fn user_id(mut self, value: impl super::users::UserIdValue) -> Self {
            super::users::UserIdValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "user_id", values);
                },
            );
            self
        }
        /// The address that the user signs in with.
        ///
        /// Attribute `primary_email_address`: email-address, one value, unique.
        ///
        /// Takes an e-mail address.
        pub fn primary_email_address(
            mut self,
            value: impl super::users::PrimaryEmailAddressValue,
        ) -> Self {
            super::users::PrimaryEmailAddressValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "primary_email_address", values);
                },
            );
            self
        }
        /// The person who the user is.
        ///
        /// Attribute `person`: record-reference, one value.
        ///
        /// Takes a reference to a record, by its id or by a unique attribute (of `people`).
        pub fn person(mut self, value: impl super::users::PersonValue) -> Self {
            super::users::PersonValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "person", values);
                },
            );
            self
        }
        /// Empties `person`.
        pub fn clear_person(mut self) -> Self {
            self.0.clear(&["values"], "person");
            self
        }
        /// The workspaces of your product that the user belongs to.
        ///
        /// Attribute `workspace`: record-reference, several values.
        ///
        /// Takes several values: references to records, by id or by a unique attribute (of `workspaces`).
        pub fn workspace(mut self, value: impl super::users::WorkspaceValue) -> Self {
            super::users::WorkspaceValue::show(
                value,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], "workspace", values);
                },
            );
            self
        }
        /// Empties `workspace`.
        pub fn clear_workspace(mut self) -> Self {
            self.0.clear(&["values"], "workspace");
            self
        }
        /// The id of the record, as a value.
        ///
        /// Attribute `record_id`: record-id, one value, unique.
        ///
        /// Read-only: Attio assigns it when the record is created.
        #[doc(hidden)]
        pub fn record_id(mut self, value: impl super::users::RecordIdValue) -> Self {
            super::users::RecordIdValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "record_id", values);
                },
            );
            self
        }
        /// When the record was made.
        ///
        /// Attribute `created_at`: timestamp, one value.
        ///
        /// Read-only: Attio notes it when the record is created.
        #[doc(hidden)]
        pub fn created_at(mut self, value: impl super::users::CreatedAtValue) -> Self {
            super::users::CreatedAtValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "created_at", values);
                },
            );
            self
        }
        /// Who made the record.
        ///
        /// Attribute `created_by`: actor-reference, one value.
        ///
        /// Read-only: Attio notes it when the record is created.
        #[doc(hidden)]
        pub fn created_by(mut self, value: impl super::users::CreatedByValue) -> Self {
            super::users::CreatedByValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "created_by", values);
                },
            );
            self
        }
        /// Writes several values of an attribute out of an iterator; an empty one sends nothing.
        pub fn each<A, I>(mut self, attribute: A, values: I) -> Self
        where
            A: rt::attribute::Several
                + rt::attribute::Attribute<Record = super::users::User>,
            I: IntoIterator<Item: rt::attribute::Element<A::Kind>>,
        {
            let _ = attribute;
            rt::attribute::each::<
                A::Kind,
                I,
            >(
                values,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], A::SLUG, values);
                },
            );
            self
        }
        /// Writes an attribute that the document does not know, by its slug.
        pub fn attribute(
            mut self,
            slug: &str,
            values: impl Into<crate::kinds::Custom>,
        ) -> Self {
            self.0.several();
            self.0.member(&["values"], slug, &values.into());
            self
        }
    }
    /// A request to `GET /v2/objects/users/records/{record_id}`.
    pub type UsersGet = rt::Request<rt::Json<types::User>, rt::Json<types::ErrorBody>>;
    /// A request to `DELETE /v2/objects/users/records/{record_id}`.
    pub type UsersDelete = rt::Request<
        rt::Json<rt::Map<rt::Value>>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /v2/objects/users/records/{record_id}/attributes/{attribute}/values`.
        pub struct UsersAttributeValues(rt::Json<Vec<types::AttributeValue>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::AttributeValue>, rt::CallError<types::ErrorBody>>
    }
    impl UsersAttributeValues {
        /// Whether to list the values of the past as well, the oldest first. Default: `false`.
        pub fn show_historic(mut self, show_historic: bool) -> Self {
            self.0.param(rt::Parameter::query("show_historic"), &show_historic);
            self
        }
        /// The most that a page may hold.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The items of all pages, fetched page by page.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::AttributeValue, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<
            Vec<types::AttributeValue>,
            rt::CallError<types::ErrorBody>,
        > {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request to `GET /v2/objects/users/records/{record_id}/entries`.
        pub struct UsersEntries(rt::Json<Vec<types::RecordEntry>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::RecordEntry>, rt::CallError<types::ErrorBody>>
    }
    impl UsersEntries {
        /// The most that a page may hold. Default: `100`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The items of all pages, fetched page by page. 1000 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::RecordEntry, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 1000 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::RecordEntry>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request to `POST /v2/objects/workspaces/records/query`.
        pub struct WorkspacesQuery(rt::Json<Vec<types::Workspace>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::Workspace>, rt::CallError<types::ErrorBody>>
    }
    impl WorkspacesQuery {
        /// The items of all pages, fetched page by page. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::Workspace, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::Workspace>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request that writes attributes of workspaces.
        pub struct WorkspaceWrite(rt::Json<types::Workspace>, rt::Json<types::ErrorBody>) -> Result<types::Workspace, rt::CallError<types::ErrorBody>>
    }
    impl WorkspaceWrite {
        /// The id that the workspace has in your product.
        ///
        /// Attribute `workspace_id`: text, one value, unique.
        ///
        /// Takes a string.
        pub fn workspace_id(
            mut self,
            value: impl super::workspaces::WorkspaceIdValue,
        ) -> Self {
            super::workspaces::WorkspaceIdValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "workspace_id", values);
                },
            );
            self
        }
        /// The name.
        ///
        /// Attribute `name`: text, one value.
        ///
        /// Takes a string.
        pub fn name(mut self, value: impl super::workspaces::NameValue) -> Self {
            super::workspaces::NameValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "name", values);
                },
            );
            self
        }
        /// Empties `name`.
        pub fn clear_name(mut self) -> Self {
            self.0.clear(&["values"], "name");
            self
        }
        /// The users who belong to the workspace.
        ///
        /// Attribute `users`: record-reference, several values.
        ///
        /// Takes several values: references to records, by id or by a unique attribute (of `users`).
        pub fn users(mut self, value: impl super::workspaces::UsersValue) -> Self {
            super::workspaces::UsersValue::show(
                value,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], "users", values);
                },
            );
            self
        }
        /// Empties `users`.
        pub fn clear_users(mut self) -> Self {
            self.0.clear(&["values"], "users");
            self
        }
        /// The company that the workspace belongs to.
        ///
        /// Attribute `company`: record-reference, one value.
        ///
        /// Takes a reference to a record, by its id or by a unique attribute (of `companies`).
        pub fn company(mut self, value: impl super::workspaces::CompanyValue) -> Self {
            super::workspaces::CompanyValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "company", values);
                },
            );
            self
        }
        /// Empties `company`.
        pub fn clear_company(mut self) -> Self {
            self.0.clear(&["values"], "company");
            self
        }
        /// The address of a picture of the workspace.
        ///
        /// Attribute `avatar_url`: text, one value.
        ///
        /// Takes a string.
        pub fn avatar_url(
            mut self,
            value: impl super::workspaces::AvatarUrlValue,
        ) -> Self {
            super::workspaces::AvatarUrlValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "avatar_url", values);
                },
            );
            self
        }
        /// Empties `avatar_url`.
        pub fn clear_avatar_url(mut self) -> Self {
            self.0.clear(&["values"], "avatar_url");
            self
        }
        /// The id of the record, as a value.
        ///
        /// Attribute `record_id`: record-id, one value, unique.
        ///
        /// Read-only: Attio assigns it when the record is created.
        #[doc(hidden)]
        pub fn record_id(
            mut self,
            value: impl super::workspaces::RecordIdValue,
        ) -> Self {
            super::workspaces::RecordIdValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "record_id", values);
                },
            );
            self
        }
        /// When the record was made.
        ///
        /// Attribute `created_at`: timestamp, one value.
        ///
        /// Read-only: Attio notes it when the record is created.
        #[doc(hidden)]
        pub fn created_at(
            mut self,
            value: impl super::workspaces::CreatedAtValue,
        ) -> Self {
            super::workspaces::CreatedAtValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "created_at", values);
                },
            );
            self
        }
        /// Who made the record.
        ///
        /// Attribute `created_by`: actor-reference, one value.
        ///
        /// Read-only: Attio notes it when the record is created.
        #[doc(hidden)]
        pub fn created_by(
            mut self,
            value: impl super::workspaces::CreatedByValue,
        ) -> Self {
            super::workspaces::CreatedByValue::show(
                value,
                &mut |values| {
                    self.0.member_view(&["values"], "created_by", values);
                },
            );
            self
        }
        /// Writes several values of an attribute out of an iterator; an empty one sends nothing.
        pub fn each<A, I>(mut self, attribute: A, values: I) -> Self
        where
            A: rt::attribute::Several
                + rt::attribute::Attribute<Record = super::workspaces::Workspace>,
            I: IntoIterator<Item: rt::attribute::Element<A::Kind>>,
        {
            let _ = attribute;
            rt::attribute::each::<
                A::Kind,
                I,
            >(
                values,
                &mut |values| {
                    self.0.several();
                    self.0.member_view(&["values"], A::SLUG, values);
                },
            );
            self
        }
        /// Writes an attribute that the document does not know, by its slug.
        pub fn attribute(
            mut self,
            slug: &str,
            values: impl Into<crate::kinds::Custom>,
        ) -> Self {
            self.0.several();
            self.0.member(&["values"], slug, &values.into());
            self
        }
    }
    /// A request to `GET /v2/objects/workspaces/records/{record_id}`.
    pub type WorkspacesGet = rt::Request<
        rt::Json<types::Workspace>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `DELETE /v2/objects/workspaces/records/{record_id}`.
    pub type WorkspacesDelete = rt::Request<
        rt::Json<rt::Map<rt::Value>>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /v2/objects/workspaces/records/{record_id}/attributes/{attribute}/values`.
        pub struct WorkspacesAttributeValues(rt::Json<Vec<types::AttributeValue>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::AttributeValue>, rt::CallError<types::ErrorBody>>
    }
    impl WorkspacesAttributeValues {
        /// Whether to list the values of the past as well, the oldest first. Default: `false`.
        pub fn show_historic(mut self, show_historic: bool) -> Self {
            self.0.param(rt::Parameter::query("show_historic"), &show_historic);
            self
        }
        /// The most that a page may hold.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The items of all pages, fetched page by page.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::AttributeValue, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<
            Vec<types::AttributeValue>,
            rt::CallError<types::ErrorBody>,
        > {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request to `GET /v2/objects/workspaces/records/{record_id}/entries`.
        pub struct WorkspacesEntries(rt::Json<Vec<types::RecordEntry>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::RecordEntry>, rt::CallError<types::ErrorBody>>
    }
    impl WorkspacesEntries {
        /// The most that a page may hold. Default: `100`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The items of all pages, fetched page by page. 1000 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::RecordEntry, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 1000 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::RecordEntry>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request to `POST /v2/objects/{object}/records/query`.
        pub struct RecordsQuery(rt::Json<Vec<types::Record>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::Record>, rt::CallError<types::ErrorBody>>
    }
    impl RecordsQuery {
        /// The items of all pages, fetched page by page. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::Record, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::Record>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request that writes attributes of records.
        pub struct RecordWrite(rt::Json<types::Record>, rt::Json<types::ErrorBody>) -> Result<types::Record, rt::CallError<types::ErrorBody>>
    }
    impl RecordWrite {
        /// Writes an attribute, by its slug or its id.
        pub fn attribute(
            mut self,
            slug: &str,
            values: impl Into<crate::kinds::Custom>,
        ) -> Self {
            self.0.several();
            self.0.member(&["values"], slug, &values.into());
            self
        }
    }
    /// A request to `GET /v2/objects/{object}/records/{record_id}`.
    pub type RecordsGet = rt::Request<
        rt::Json<types::Record>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `DELETE /v2/objects/{object}/records/{record_id}`.
    pub type RecordsDelete = rt::Request<
        rt::Json<rt::Map<rt::Value>>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `POST /v2/objects/{object}/records/merge`.
    pub type RecordsMerge = rt::Request<
        rt::Json<types::Merged>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /v2/objects/{object}/records/{record_id}/attributes/{attribute}/values`.
        pub struct RecordsAttributeValues(rt::Json<Vec<types::AttributeValue>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::AttributeValue>, rt::CallError<types::ErrorBody>>
    }
    impl RecordsAttributeValues {
        /// Whether to list the values of the past as well, the oldest first. Default: `false`.
        pub fn show_historic(mut self, show_historic: bool) -> Self {
            self.0.param(rt::Parameter::query("show_historic"), &show_historic);
            self
        }
        /// The most that a page may hold.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The items of all pages, fetched page by page.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::AttributeValue, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<
            Vec<types::AttributeValue>,
            rt::CallError<types::ErrorBody>,
        > {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    /// A request to `PUT /v2/objects/{object}/records/{record_id}/attributes/{attribute}/values`.
    pub type RecordsReplaceHistory = rt::Request<
        rt::Json<Vec<types::AttributeValue>>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /v2/objects/{object}/records/{record_id}/entries`.
        pub struct RecordsEntries(rt::Json<Vec<types::RecordEntry>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::RecordEntry>, rt::CallError<types::ErrorBody>>
    }
    impl RecordsEntries {
        /// The most that a page may hold. Default: `100`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The items of all pages, fetched page by page. 1000 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::RecordEntry, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 1000 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::RecordEntry>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    /// A request to `GET /v2/objects`.
    pub type ObjectsList = rt::Request<
        rt::Json<Vec<types::Object>>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `POST /v2/objects`.
    pub type ObjectsCreate = rt::Request<
        rt::Json<types::Object>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `GET /v2/objects/{object}`.
    pub type ObjectsGet = rt::Request<
        rt::Json<types::Object>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `PATCH /v2/objects/{object}`.
        pub struct ObjectsUpdate(rt::Json<types::Object>, rt::Json<types::ErrorBody>) -> Result<types::Object, rt::CallError<types::ErrorBody>>
    }
    impl ObjectsUpdate {
        /// The name of the object in the API. Whoever uses the old one will find nothing.
        pub fn api_slug(mut self, api_slug: &str) -> Self {
            self.0.member_view(&[], "api_slug", rt::View::Str(api_slug));
            self
        }
        /// What one of its records is called.
        pub fn singular_noun(mut self, singular_noun: &str) -> Self {
            self.0.member_view(&[], "singular_noun", rt::View::Str(singular_noun));
            self
        }
        /// What several of its records are called.
        pub fn plural_noun(mut self, plural_noun: &str) -> Self {
            self.0.member_view(&[], "plural_noun", rt::View::Str(plural_noun));
            self
        }
    }
    /// A request to `DELETE /v2/objects/{object}`.
    pub type ObjectsDelete = rt::Request<
        rt::Json<rt::Map<rt::Value>>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /v2/objects/{object}/views`.
        pub struct ObjectsViews(rt::Json<types::ObjectViewPage>, rt::Json<types::ErrorBody>) -> Result<types::ObjectViewPage, rt::CallError<types::ErrorBody>>
    }
    impl ObjectsViews {
        /// The most that a page may hold. Default: `500`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// Where to go on: the `next_cursor` of the page before. Without it, the first page comes.
        pub fn cursor(mut self, cursor: &str) -> Self {
            self.0.param(rt::Parameter::query("cursor"), cursor);
            self
        }
        /// Whether to list archived ones as well. Default: `false`.
        pub fn show_archived(mut self, show_archived: bool) -> Self {
            self.0.param(rt::Parameter::query("show_archived"), &show_archived);
            self
        }
        /// The items of all pages, fetched page by page. 1000 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::ObjectView, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page.data)))
        }
        /// The pages, each fetched when it is asked for. 1000 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<types::ObjectViewPage, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_cursor(|page| rt::cursor(&page.pagination.next_cursor))
        }
    }
    rt::request! {
        /// A request to `GET /v2/{target}/{identifier}/attributes`.
        pub struct AttributesList(rt::Json<Vec<types::Attribute>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::Attribute>, rt::CallError<types::ErrorBody>>
    }
    impl AttributesList {
        /// The most that a page may hold.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// Whether to list archived ones as well. Default: `false`.
        pub fn show_archived(mut self, show_archived: bool) -> Self {
            self.0.param(rt::Parameter::query("show_archived"), &show_archived);
            self
        }
        /// The items of all pages, fetched page by page.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::Attribute, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::Attribute>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request to `POST /v2/{target}/{identifier}/attributes`.
        pub struct AttributesCreate(rt::Json<types::Attribute>, rt::Json<types::ErrorBody>) -> Result<types::Attribute, rt::CallError<types::ErrorBody>>
    }
    impl AttributesCreate {
        /// What it is there for.
        pub fn description(mut self, description: &str) -> Self {
            self.0.member_view(&[], "description", rt::View::Str(description));
            self
        }
        /// Whether every new record or entry must have a value. Old ones are not looked at. Default: `false`.
        pub fn is_required(mut self, is_required: bool) -> Self {
            self.0.member_view(&[], "is_required", view(&is_required));
            self
        }
        /// Whether no two records may share a value. Old values are not looked at. Default: `false`.
        pub fn is_unique(mut self, is_unique: bool) -> Self {
            self.0.member_view(&[], "is_unique", view(&is_unique));
            self
        }
        /// Whether it holds several values, as selects and references may. Default: `false`.
        pub fn is_multiselect(mut self, is_multiselect: bool) -> Self {
            self.0.member_view(&[], "is_multiselect", view(&is_multiselect));
            self
        }
        /// What a new record or entry starts with. People and companies know no defaults.
        pub fn default_value(
            mut self,
            default_value: impl Into<types::DefaultValue>,
        ) -> Self {
            self.0
                .member_view(
                    &[],
                    "default_value",
                    view(&Into::<types::DefaultValue>::into(default_value)),
                );
            self
        }
        /// Sends `default_value` as `null`.
        pub fn clear_default_value(mut self) -> Self {
            self.0.member_view(&[], "default_value", rt::View::Null);
            self
        }
        /// The attribute that shall lead back, for references to records.
        pub fn relationship(
            mut self,
            relationship: impl Into<types::RelationshipInput>,
        ) -> Self {
            self.0
                .member_view(
                    &[],
                    "relationship",
                    view(&Into::<types::RelationshipInput>::into(relationship)),
                );
            self
        }
        /// Sends `relationship` as `null`.
        pub fn clear_relationship(mut self) -> Self {
            self.0.member_view(&[], "relationship", rt::View::Null);
            self
        }
        /// What some types of attributes need besides; for all others, an empty object. Default: `{}`.
        pub fn config(mut self, config: impl Into<types::AttributeConfigInput>) -> Self {
            self.0
                .member_view(
                    &[],
                    "config",
                    view(&Into::<types::AttributeConfigInput>::into(config)),
                );
            self
        }
    }
    /// A request to `GET /v2/{target}/{identifier}/attributes/{attribute}`.
    pub type AttributesGet = rt::Request<
        rt::Json<types::Attribute>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `PATCH /v2/{target}/{identifier}/attributes/{attribute}`.
        pub struct AttributesUpdate(rt::Json<types::Attribute>, rt::Json<types::ErrorBody>) -> Result<types::Attribute, rt::CallError<types::ErrorBody>>
    }
    impl AttributesUpdate {
        /// What the attribute shall be called.
        pub fn title(mut self, title: &str) -> Self {
            self.0.member_view(&[], "title", rt::View::Str(title));
            self
        }
        /// What it is there for.
        pub fn description(mut self, description: &str) -> Self {
            self.0.member_view(&[], "description", rt::View::Str(description));
            self
        }
        /// Sends `description` as `null`.
        pub fn clear_description(mut self) -> Self {
            self.0.member_view(&[], "description", rt::View::Null);
            self
        }
        /// The name of the attribute in the API. Whoever uses the old one will find nothing.
        pub fn api_slug(mut self, api_slug: &str) -> Self {
            self.0.member_view(&[], "api_slug", rt::View::Str(api_slug));
            self
        }
        /// Whether every new record or entry must have a value.
        pub fn is_required(mut self, is_required: bool) -> Self {
            self.0.member_view(&[], "is_required", view(&is_required));
            self
        }
        /// Whether no two records may share a value.
        pub fn is_unique(mut self, is_unique: bool) -> Self {
            self.0.member_view(&[], "is_unique", view(&is_unique));
            self
        }
        /// What a new record or entry starts with.
        pub fn default_value(
            mut self,
            default_value: impl Into<types::DefaultValue>,
        ) -> Self {
            self.0
                .member_view(
                    &[],
                    "default_value",
                    view(&Into::<types::DefaultValue>::into(default_value)),
                );
            self
        }
        /// Sends `default_value` as `null`.
        pub fn clear_default_value(mut self) -> Self {
            self.0.member_view(&[], "default_value", rt::View::Null);
            self
        }
        /// What some types of attributes need besides; for all others, an empty object.
        pub fn config(mut self, config: impl Into<types::AttributeConfigInput>) -> Self {
            self.0
                .member_view(
                    &[],
                    "config",
                    view(&Into::<types::AttributeConfigInput>::into(config)),
                );
            self
        }
        /// Whether it shall be in the archive.
        pub fn is_archived(mut self, is_archived: bool) -> Self {
            self.0.member_view(&[], "is_archived", view(&is_archived));
            self
        }
    }
    rt::request! {
        /// A request to `GET /v2/{target}/{identifier}/attributes/{attribute}/options`.
        pub struct OptionsList(rt::Json<Vec<types::SelectOption>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::SelectOption>, rt::CallError<types::ErrorBody>>
    }
    impl OptionsList {
        /// Whether to list archived ones as well. Default: `false`.
        pub fn show_archived(mut self, show_archived: bool) -> Self {
            self.0.param(rt::Parameter::query("show_archived"), &show_archived);
            self
        }
    }
    /// A request to `POST /v2/{target}/{identifier}/attributes/{attribute}/options`.
    pub type OptionsCreate = rt::Request<
        rt::Json<types::SelectOption>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `PATCH /v2/{target}/{identifier}/attributes/{attribute}/options/{option}`.
        pub struct OptionsUpdate(rt::Json<types::SelectOption>, rt::Json<types::ErrorBody>) -> Result<types::SelectOption, rt::CallError<types::ErrorBody>>
    }
    impl OptionsUpdate {
        /// The text that people see.
        pub fn title(mut self, title: &str) -> Self {
            self.0.member_view(&[], "title", rt::View::Str(title));
            self
        }
        /// Whether the option shall be withdrawn from new use.
        pub fn is_archived(mut self, is_archived: bool) -> Self {
            self.0.member_view(&[], "is_archived", view(&is_archived));
            self
        }
    }
    rt::request! {
        /// A request to `GET /v2/{target}/{identifier}/attributes/{attribute}/statuses`.
        pub struct StatusesList(rt::Json<Vec<types::Status>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::Status>, rt::CallError<types::ErrorBody>>
    }
    impl StatusesList {
        /// Whether to list archived ones as well. Default: `false`.
        pub fn show_archived(mut self, show_archived: bool) -> Self {
            self.0.param(rt::Parameter::query("show_archived"), &show_archived);
            self
        }
    }
    rt::request! {
        /// A request to `POST /v2/{target}/{identifier}/attributes/{attribute}/statuses`.
        pub struct StatusesCreate(rt::Json<types::Status>, rt::Json<types::ErrorBody>) -> Result<types::Status, rt::CallError<types::ErrorBody>>
    }
    impl StatusesCreate {
        /// Whether the app throws confetti when something arrives here. Default: `false`.
        pub fn celebration_enabled(mut self, celebration_enabled: bool) -> Self {
            self.0.member_view(&[], "celebration_enabled", view(&celebration_enabled));
            self
        }
        /// How long something should stay here at most, as an ISO 8601 duration. Format: `duration`. Example: `"P1M"`.
        pub fn target_time_in_status(mut self, target_time_in_status: &str) -> Self {
            self.0
                .member_view(
                    &[],
                    "target_time_in_status",
                    rt::View::Str(target_time_in_status),
                );
            self
        }
        /// Sends `target_time_in_status` as `null`.
        pub fn clear_target_time_in_status(mut self) -> Self {
            self.0.member_view(&[], "target_time_in_status", rt::View::Null);
            self
        }
    }
    rt::request! {
        /// A request to `PATCH /v2/{target}/{identifier}/attributes/{attribute}/statuses/{status}`.
        pub struct StatusesUpdate(rt::Json<types::Status>, rt::Json<types::ErrorBody>) -> Result<types::Status, rt::CallError<types::ErrorBody>>
    }
    impl StatusesUpdate {
        /// The text that people see.
        pub fn title(mut self, title: &str) -> Self {
            self.0.member_view(&[], "title", rt::View::Str(title));
            self
        }
        /// Whether the app throws confetti when something arrives here.
        pub fn celebration_enabled(mut self, celebration_enabled: bool) -> Self {
            self.0.member_view(&[], "celebration_enabled", view(&celebration_enabled));
            self
        }
        /// How long something should stay here at most, as an ISO 8601 duration. Format: `duration`.
        pub fn target_time_in_status(mut self, target_time_in_status: &str) -> Self {
            self.0
                .member_view(
                    &[],
                    "target_time_in_status",
                    rt::View::Str(target_time_in_status),
                );
            self
        }
        /// Sends `target_time_in_status` as `null`.
        pub fn clear_target_time_in_status(mut self) -> Self {
            self.0.member_view(&[], "target_time_in_status", rt::View::Null);
            self
        }
        /// Whether the status shall be withdrawn from new use.
        pub fn is_archived(mut self, is_archived: bool) -> Self {
            self.0.member_view(&[], "is_archived", view(&is_archived));
            self
        }
    }
    /// A request to `GET /v2/lists`.
    pub type ListsList = rt::Request<
        rt::Json<Vec<types::List>>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `POST /v2/lists`.
        pub struct ListsCreate(rt::Json<types::List>, rt::Json<types::ErrorBody>) -> Result<types::List, rt::CallError<types::ErrorBody>>
    }
    impl ListsCreate {
        /// What every member of the workspace may do; null for a private list. Default: `"full-access"`.
        pub fn workspace_access(mut self, workspace_access: types::AccessLevel) -> Self {
            self.0.member_view(&[], "workspace_access", view(&workspace_access));
            self
        }
        /// Sends `workspace_access` as `null`.
        pub fn clear_workspace_access(mut self) -> Self {
            self.0.member_view(&[], "workspace_access", rt::View::Null);
            self
        }
        /// What single members may do; may be empty where the workspace has full access. Default: `[]`.
        pub fn workspace_member_access(
            mut self,
            workspace_member_access: impl IntoIterator<
                Item: Into<types::MemberAccessInput>,
            >,
        ) -> Self {
            self.0
                .member_view(
                    &[],
                    "workspace_member_access",
                    view(&rt::items::<types::MemberAccessInput>(workspace_member_access)),
                );
            self
        }
    }
    /// A request to `GET /v2/lists/{list}`.
    pub type ListsGet = rt::Request<rt::Json<types::List>, rt::Json<types::ErrorBody>>;
    rt::request! {
        /// A request to `PATCH /v2/lists/{list}`.
        pub struct ListsUpdate(rt::Json<types::List>, rt::Json<types::ErrorBody>) -> Result<types::List, rt::CallError<types::ErrorBody>>
    }
    impl ListsUpdate {
        /// What the list shall be called.
        pub fn name(mut self, name: &str) -> Self {
            self.0.member_view(&[], "name", rt::View::Str(name));
            self
        }
        /// The name of the list in the API. Whoever uses the old one will find nothing.
        pub fn api_slug(mut self, api_slug: &str) -> Self {
            self.0.member_view(&[], "api_slug", rt::View::Str(api_slug));
            self
        }
        /// What every member of the workspace may do; null for a private list.
        pub fn workspace_access(mut self, workspace_access: types::AccessLevel) -> Self {
            self.0.member_view(&[], "workspace_access", view(&workspace_access));
            self
        }
        /// Sends `workspace_access` as `null`.
        pub fn clear_workspace_access(mut self) -> Self {
            self.0.member_view(&[], "workspace_access", rt::View::Null);
            self
        }
        /// What single members may do. Those who are not named lose what they had.
        pub fn workspace_member_access(
            mut self,
            workspace_member_access: impl IntoIterator<
                Item: Into<types::MemberAccessInput>,
            >,
        ) -> Self {
            self.0
                .member_view(
                    &[],
                    "workspace_member_access",
                    view(&rt::items::<types::MemberAccessInput>(workspace_member_access)),
                );
            self
        }
        /// Sends `workspace_member_access` as an empty list.
        pub fn clear_workspace_member_access(mut self) -> Self {
            self.0.clear(&[], "workspace_member_access");
            self
        }
    }
    rt::request! {
        /// A request to `GET /v2/lists/{list}/views`.
        pub struct ListsViews(rt::Json<types::ListViewPage>, rt::Json<types::ErrorBody>) -> Result<types::ListViewPage, rt::CallError<types::ErrorBody>>
    }
    impl ListsViews {
        /// The most that a page may hold. Default: `500`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// Where to go on: the `next_cursor` of the page before. Without it, the first page comes.
        pub fn cursor(mut self, cursor: &str) -> Self {
            self.0.param(rt::Parameter::query("cursor"), cursor);
            self
        }
        /// Whether to list archived ones as well. Default: `false`.
        pub fn show_archived(mut self, show_archived: bool) -> Self {
            self.0.param(rt::Parameter::query("show_archived"), &show_archived);
            self
        }
        /// The items of all pages, fetched page by page. 1000 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::ListView, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page.data)))
        }
        /// The pages, each fetched when it is asked for. 1000 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<types::ListViewPage, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_cursor(|page| rt::cursor(&page.pagination.next_cursor))
        }
    }
    rt::request! {
        /// A request to `POST /v2/lists/{list}/entries/query`.
        pub struct EntriesQuery(rt::Json<Vec<types::Entry>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::Entry>, rt::CallError<types::ErrorBody>>
    }
    impl EntriesQuery {
        /// The items of all pages, fetched page by page. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::Entry, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::Entry>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request that writes attributes of entries.
        pub struct EntryWrite(rt::Json<types::Entry>, rt::Json<types::ErrorBody>) -> Result<types::Entry, rt::CallError<types::ErrorBody>>
    }
    impl EntryWrite {
        /// Writes an attribute, by its slug or its id.
        pub fn attribute(
            mut self,
            slug: &str,
            values: impl Into<crate::kinds::Custom>,
        ) -> Self {
            self.0.several();
            self.0.member(&["entry_values"], slug, &values.into());
            self
        }
    }
    /// A request to `GET /v2/lists/{list}/entries/{entry_id}`.
    pub type EntriesGet = rt::Request<
        rt::Json<types::Entry>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `DELETE /v2/lists/{list}/entries/{entry_id}`.
    pub type EntriesDelete = rt::Request<
        rt::Json<rt::Map<rt::Value>>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /v2/lists/{list}/entries/{entry_id}/attributes/{attribute}/values`.
        pub struct EntriesAttributeValues(rt::Json<Vec<types::AttributeValue>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::AttributeValue>, rt::CallError<types::ErrorBody>>
    }
    impl EntriesAttributeValues {
        /// Whether to list the values of the past as well, the oldest first. Default: `false`.
        pub fn show_historic(mut self, show_historic: bool) -> Self {
            self.0.param(rt::Parameter::query("show_historic"), &show_historic);
            self
        }
        /// The most that a page may hold.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The items of all pages, fetched page by page.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::AttributeValue, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<
            Vec<types::AttributeValue>,
            rt::CallError<types::ErrorBody>,
        > {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    /// A request to `PUT /v2/lists/{list}/entries/{entry_id}/attributes/{attribute}/values`.
    pub type EntriesReplaceHistory = rt::Request<
        rt::Json<Vec<types::AttributeValue>>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /v2/notes`.
        pub struct NotesList(rt::Json<Vec<types::Note>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::Note>, rt::CallError<types::ErrorBody>>
    }
    impl NotesList {
        /// Only notes on a record of this object, by slug or id.
        pub fn parent_object(mut self, parent_object: &str) -> Self {
            self.0.param(rt::Parameter::query("parent_object"), parent_object);
            self
        }
        /// Only notes on this record. Its object must be named as well.
        pub fn parent_record_id(
            mut self,
            parent_record_id: impl Into<types::RecordId>,
        ) -> Self {
            self.0
                .param(
                    rt::Parameter::query("parent_record_id"),
                    &Into::<types::RecordId>::into(parent_record_id),
                );
            self
        }
        /// The most that a page may hold. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The items of all pages, fetched page by page. 50 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::Note, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 50 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::Note>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request to `POST /v2/notes`.
        pub struct NotesCreate(rt::Json<types::Note>, rt::Json<types::ErrorBody>) -> Result<types::Note, rt::CallError<types::ErrorBody>>
    }
    impl NotesCreate {
        /// How the text of a note is written. Of Markdown, headings, bold, italic, strikethrough, `==highlight==`, lists
        /// and links are understood.
        ///
        /// Default: `"plaintext"`.
        pub fn format(mut self, format: types::NoteFormat) -> Self {
            self.0.member_view(&[], "format", view(&format));
            self
        }
        /// When the note was written, if not now. Neither in the future nor before 1970. Format: `date-time`.
        pub fn created_at(
            mut self,
            created_at: ::attio_runtime::jiff::Timestamp,
        ) -> Self {
            self.0.member_view(&[], "created_at", foreign_view(&created_at));
            self
        }
        /// The meeting that the note is about.
        pub fn meeting_id(mut self, meeting_id: impl Into<types::MeetingId>) -> Self {
            self.0
                .member_view(
                    &[],
                    "meeting_id",
                    view(&Into::<types::MeetingId>::into(meeting_id)),
                );
            self
        }
        /// Sends `meeting_id` as `null`.
        pub fn clear_meeting_id(mut self) -> Self {
            self.0.member_view(&[], "meeting_id", rt::View::Null);
            self
        }
    }
    /// A request to `GET /v2/notes/{note_id}`.
    pub type NotesGet = rt::Request<rt::Json<types::Note>, rt::Json<types::ErrorBody>>;
    rt::request! {
        /// A request to `PATCH /v2/notes/{note_id}`.
        pub struct NotesUpdate(rt::Json<types::Note>, rt::Json<types::ErrorBody>) -> Result<types::Note, rt::CallError<types::ErrorBody>>
    }
    impl NotesUpdate {
        /// The title, always plain.
        pub fn title(mut self, title: &str) -> Self {
            self.0.member_view(&[], "title", rt::View::Str(title));
            self
        }
        /// How the new text is written.
        pub fn format(mut self, format: types::NoteFormat) -> Self {
            self.0.member_view(&[], "format", view(&format));
            self
        }
        /// The new text.
        pub fn content(mut self, content: &str) -> Self {
            self.0.member_view(&[], "content", rt::View::Str(content));
            self
        }
    }
    /// A request to `DELETE /v2/notes/{note_id}`.
    pub type NotesDelete = rt::Request<
        rt::Json<rt::Map<rt::Value>>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /v2/tasks`.
        pub struct TasksList(rt::Json<Vec<types::Task>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::Task>, rt::CallError<types::ErrorBody>>
    }
    impl TasksList {
        /// The most that a page may hold. Default: `500`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The order. Tasks that are not done count as done before all others.
        pub fn sort(mut self, sort: types::TaskSort) -> Self {
            self.0.param(rt::Parameter::query("sort"), &sort);
            self
        }
        /// Only tasks for a record of this object. The record must be named as well.
        pub fn linked_object(mut self, linked_object: &str) -> Self {
            self.0.param(rt::Parameter::query("linked_object"), linked_object);
            self
        }
        /// Only tasks for this record. Its object must be named as well.
        pub fn linked_record_id(
            mut self,
            linked_record_id: impl Into<types::RecordId>,
        ) -> Self {
            self.0
                .param(
                    rt::Parameter::query("linked_record_id"),
                    &Into::<types::RecordId>::into(linked_record_id),
                );
            self
        }
        /// Only tasks of this member, by e-mail address or id; `null`, spelled out, for tasks of nobody.
        pub fn assignee(mut self, assignee: &str) -> Self {
            self.0.param(rt::Parameter::query("assignee"), assignee);
            self
        }
        /// Only tasks that are done, or only those that are not.
        pub fn is_completed(mut self, is_completed: bool) -> Self {
            self.0.param(rt::Parameter::query("is_completed"), &is_completed);
            self
        }
        /// The items of all pages, fetched page by page. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::Task, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::Task>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request to `POST /v2/tasks`.
        pub struct TasksCreate(rt::Json<types::Task>, rt::Json<types::ErrorBody>) -> Result<types::Task, rt::CallError<types::ErrorBody>>
    }
    impl TasksCreate {
        /// How the text of a task is written. Default: `"plaintext"`.
        pub fn format(mut self, format: types::TaskFormat) -> Self {
            self.0.member_view(&[], "format", view(&format));
            self
        }
        /// Until when. Format: `date-time`.
        pub fn deadline_at(
            mut self,
            deadline_at: ::attio_runtime::jiff::Timestamp,
        ) -> Self {
            self.0.member_view(&[], "deadline_at", foreign_view(&deadline_at));
            self
        }
        /// Whether it is done. Default: `false`.
        pub fn is_completed(mut self, is_completed: bool) -> Self {
            self.0.member_view(&[], "is_completed", view(&is_completed));
            self
        }
        /// The records that the task is about. Default: `[]`.
        pub fn linked_records(
            mut self,
            linked_records: impl IntoIterator<Item: Into<types::RecordReferenceInput>>,
        ) -> Self {
            self.0
                .member_view(
                    &[],
                    "linked_records",
                    view(&rt::items::<types::RecordReferenceInput>(linked_records)),
                );
            self
        }
        /// Who is to do it. Default: `[]`.
        pub fn assignees(
            mut self,
            assignees: impl IntoIterator<Item: Into<types::ActorReferenceInput>>,
        ) -> Self {
            self.0
                .member_view(
                    &[],
                    "assignees",
                    view(&rt::items::<types::ActorReferenceInput>(assignees)),
                );
            self
        }
    }
    /// A request to `GET /v2/tasks/{task_id}`.
    pub type TasksGet = rt::Request<rt::Json<types::Task>, rt::Json<types::ErrorBody>>;
    rt::request! {
        /// A request to `PATCH /v2/tasks/{task_id}`.
        pub struct TasksUpdate(rt::Json<types::Task>, rt::Json<types::ErrorBody>) -> Result<types::Task, rt::CallError<types::ErrorBody>>
    }
    impl TasksUpdate {
        /// Until when; null for no deadline. Format: `date-time`.
        pub fn deadline_at(
            mut self,
            deadline_at: ::attio_runtime::jiff::Timestamp,
        ) -> Self {
            self.0.member_view(&[], "deadline_at", foreign_view(&deadline_at));
            self
        }
        /// Sends `deadline_at` as `null`.
        pub fn clear_deadline_at(mut self) -> Self {
            self.0.member_view(&[], "deadline_at", rt::View::Null);
            self
        }
        /// Whether it is done.
        pub fn is_completed(mut self, is_completed: bool) -> Self {
            self.0.member_view(&[], "is_completed", view(&is_completed));
            self
        }
        /// The records that the task is about, all of them.
        pub fn linked_records(
            mut self,
            linked_records: impl IntoIterator<Item: Into<types::RecordReferenceInput>>,
        ) -> Self {
            self.0
                .member_view(
                    &[],
                    "linked_records",
                    view(&rt::items::<types::RecordReferenceInput>(linked_records)),
                );
            self
        }
        /// Sends `linked_records` as an empty list.
        pub fn clear_linked_records(mut self) -> Self {
            self.0.clear(&[], "linked_records");
            self
        }
        /// Who is to do it, all of them.
        pub fn assignees(
            mut self,
            assignees: impl IntoIterator<Item: Into<types::ActorReferenceInput>>,
        ) -> Self {
            self.0
                .member_view(
                    &[],
                    "assignees",
                    view(&rt::items::<types::ActorReferenceInput>(assignees)),
                );
            self
        }
        /// Sends `assignees` as an empty list.
        pub fn clear_assignees(mut self) -> Self {
            self.0.clear(&[], "assignees");
            self
        }
    }
    /// A request to `DELETE /v2/tasks/{task_id}`.
    pub type TasksDelete = rt::Request<
        rt::Json<rt::Map<rt::Value>>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /v2/threads`.
        pub struct ThreadsList(rt::Json<Vec<types::Thread>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::Thread>, rt::CallError<types::ErrorBody>>
    }
    impl ThreadsList {
        /// The object of the record, by slug or id. The record must be named as well.
        pub fn object(mut self, object: &str) -> Self {
            self.0.param(rt::Parameter::query("object"), object);
            self
        }
        /// Only threads on this record. Its object must be named as well.
        pub fn record_id(mut self, record_id: impl Into<types::RecordId>) -> Self {
            self.0
                .param(
                    rt::Parameter::query("record_id"),
                    &Into::<types::RecordId>::into(record_id),
                );
            self
        }
        /// The list of the entry, by slug or id. The entry must be named as well.
        pub fn list(mut self, list: &str) -> Self {
            self.0.param(rt::Parameter::query("list"), list);
            self
        }
        /// Only threads on this entry. Its list must be named as well.
        pub fn entry_id(mut self, entry_id: impl Into<types::EntryId>) -> Self {
            self.0
                .param(
                    rt::Parameter::query("entry_id"),
                    &Into::<types::EntryId>::into(entry_id),
                );
            self
        }
        /// The most that a page may hold. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The items of all pages, fetched page by page. 50 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::Thread, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 50 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::Thread>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    /// A request to `GET /v2/threads/{thread_id}`.
    pub type ThreadsGet = rt::Request<
        rt::Json<types::Thread>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `POST /v2/comments`.
    pub type CommentsCreate = rt::Request<
        rt::Json<types::Comment>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `GET /v2/comments/{comment_id}`.
    pub type CommentsGet = rt::Request<
        rt::Json<types::Comment>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `DELETE /v2/comments/{comment_id}`.
    pub type CommentsDelete = rt::Request<
        rt::Json<rt::Map<rt::Value>>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /v2/meetings`.
        pub struct MeetingsList(rt::Json<types::MeetingPage>, rt::Json<types::ErrorBody>) -> Result<types::MeetingPage, rt::CallError<types::ErrorBody>>
    }
    impl MeetingsList {
        /// The most that a page may hold. Default: `50`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// Where to go on: the `next_cursor` of the page before. Without it, the first page comes.
        pub fn cursor(mut self, cursor: &str) -> Self {
            self.0.param(rt::Parameter::query("cursor"), cursor);
            self
        }
        /// The object of the linked record, by slug or id. The record must be named as well.
        pub fn linked_object(mut self, linked_object: &str) -> Self {
            self.0.param(rt::Parameter::query("linked_object"), linked_object);
            self
        }
        /// Only meetings to which this record is linked. Its object must be named as well.
        pub fn linked_record_id(
            mut self,
            linked_record_id: impl Into<types::RecordId>,
        ) -> Self {
            self.0
                .param(
                    rt::Parameter::query("linked_record_id"),
                    &Into::<types::RecordId>::into(linked_record_id),
                );
            self
        }
        /// Only meetings in which at least one of these takes part: e-mail addresses, separated by commas.
        pub fn participants(mut self, participants: &str) -> Self {
            self.0.param(rt::Parameter::query("participants"), participants);
            self
        }
        /// The order.
        pub fn sort(mut self, sort: types::MeetingSort) -> Self {
            self.0.param(rt::Parameter::query("sort"), &sort);
            self
        }
        /// Only meetings that end at this instant or later.
        pub fn ends_from(mut self, ends_from: ::attio_runtime::jiff::Timestamp) -> Self {
            self.0.param(rt::Parameter::query("ends_from"), &ends_from);
            self
        }
        /// Only meetings that start before this instant.
        pub fn starts_before(
            mut self,
            starts_before: ::attio_runtime::jiff::Timestamp,
        ) -> Self {
            self.0.param(rt::Parameter::query("starts_before"), &starts_before);
            self
        }
        /// The time zone, by its IANA name, in which the days of all-day meetings are meant. Default: `"UTC"`.
        pub fn timezone(mut self, timezone: &str) -> Self {
            self.0.param(rt::Parameter::query("timezone"), timezone);
            self
        }
        /// The items of all pages, fetched page by page. 200 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::Meeting, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page.data)))
        }
        /// The pages, each fetched when it is asked for. 200 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<types::MeetingPage, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_cursor(|page| rt::cursor(&page.pagination.next_cursor))
        }
    }
    rt::request! {
        /// A request to `POST /v2/meetings`.
        pub struct MeetingsCreate(rt::Json<types::Meeting>, rt::Json<types::ErrorBody>) -> Result<types::Meeting, rt::CallError<types::ErrorBody>>
    }
    impl MeetingsCreate {
        /// Whether start and end are days. Default: `false`.
        pub fn is_all_day(mut self, is_all_day: bool) -> Self {
            self.0.member_view(&[], "is_all_day", view(&is_all_day));
            self
        }
        /// The records to link.
        pub fn linked_records(
            mut self,
            linked_records: impl IntoIterator<Item: Into<types::RecordLinkInput>>,
        ) -> Self {
            self.0
                .member_view(
                    &[],
                    "linked_records",
                    view(&rt::items::<types::RecordLinkInput>(linked_records)),
                );
            self
        }
        /// Sends `linked_records` as an empty list.
        pub fn clear_linked_records(mut self) -> Self {
            self.0.clear(&[], "linked_records");
            self
        }
    }
    /// A request to `GET /v2/meetings/{meeting_id}`.
    pub type MeetingsGet = rt::Request<
        rt::Json<types::Meeting>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `PATCH /v2/meetings/{meeting_id}`.
    pub type MeetingsUpdate = rt::Request<
        rt::Json<types::Meeting>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `PUT /v2/meetings/{meeting_id}`.
    pub type MeetingsOverwrite = rt::Request<
        rt::Json<types::Meeting>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `DELETE /v2/meetings/{meeting_id}`.
    pub type MeetingsDelete = rt::Request<
        rt::Json<rt::Map<rt::Value>>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /v2/meetings/{meeting_id}/call_recordings`.
        pub struct CallRecordingsList(rt::Json<types::CallRecordingPage>, rt::Json<types::ErrorBody>) -> Result<types::CallRecordingPage, rt::CallError<types::ErrorBody>>
    }
    impl CallRecordingsList {
        /// The most that a page may hold. Default: `50`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// Where to go on: the `next_cursor` of the page before. Without it, the first page comes.
        pub fn cursor(mut self, cursor: &str) -> Self {
            self.0.param(rt::Parameter::query("cursor"), cursor);
            self
        }
        /// The items of all pages, fetched page by page. 200 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::CallRecording, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page.data)))
        }
        /// The pages, each fetched when it is asked for. 200 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<types::CallRecordingPage, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_cursor(|page| rt::cursor(&page.pagination.next_cursor))
        }
    }
    rt::request! {
        /// A request to `POST /v2/meetings/{meeting_id}/call_recordings`.
        pub struct CallRecordingsCreate(rt::Json<types::CallRecording>, rt::Json<types::ErrorBody>) -> Result<types::CallRecording, rt::CallError<types::ErrorBody>>
    }
    impl CallRecordingsCreate {
        /// Where Attio can fetch the video, an MP4 file, over HTTPS and without a password. Format: `uri`.
        pub fn video_url(mut self, video_url: &str) -> Self {
            self.0.member_view(&[], "video_url", rt::View::Str(video_url));
            self
        }
        /// What was said, by speaker and in order.
        pub fn transcript(
            mut self,
            transcript: impl IntoIterator<Item: Into<types::SpeechSegmentInput>>,
        ) -> Self {
            self.0
                .member_view(
                    &[],
                    "transcript",
                    view(&rt::items::<types::SpeechSegmentInput>(transcript)),
                );
            self
        }
        /// Sends `transcript` as an empty list.
        pub fn clear_transcript(mut self) -> Self {
            self.0.clear(&[], "transcript");
            self
        }
    }
    /// A request to `GET /v2/meetings/{meeting_id}/call_recordings/{call_recording_id}`.
    pub type CallRecordingsGet = rt::Request<
        rt::Json<types::CallRecording>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `DELETE /v2/meetings/{meeting_id}/call_recordings/{call_recording_id}`.
    pub type CallRecordingsDelete = rt::Request<
        rt::NoContent,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /v2/meetings/{meeting_id}/call_recordings/{call_recording_id}/transcript`.
        pub struct CallRecordingsTranscript(rt::Json<types::TranscriptPage>, rt::Json<types::ErrorBody>) -> Result<types::TranscriptPage, rt::CallError<types::ErrorBody>>
    }
    impl CallRecordingsTranscript {
        /// Where to go on: the `next_cursor` of the page before. Without it, the first page comes.
        pub fn cursor(mut self, cursor: &str) -> Self {
            self.0.param(rt::Parameter::query("cursor"), cursor);
            self
        }
        /// The items of all pages, fetched page by page.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::SpeechSegment, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page.data.transcript)))
        }
        /// The pages, each fetched when it is asked for.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<types::TranscriptPage, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_cursor(|page| rt::cursor(&page.pagination.next_cursor))
        }
    }
    rt::request! {
        /// A request to `GET /v2/files`.
        pub struct FilesList(rt::Json<types::FileEntryPage>, rt::Json<types::ErrorBody>) -> Result<types::FileEntryPage, rt::CallError<types::ErrorBody>>
    }
    impl FilesList {
        /// Only what is in this folder.
        pub fn parent_folder_id(
            mut self,
            parent_folder_id: impl Into<types::FileId>,
        ) -> Self {
            self.0
                .param(
                    rt::Parameter::query("parent_folder_id"),
                    &Into::<types::FileId>::into(parent_folder_id),
                );
            self
        }
        /// Only what is kept there.
        pub fn storage_provider(
            mut self,
            storage_provider: types::StorageProvider,
        ) -> Self {
            self.0.param(rt::Parameter::query("storage_provider"), &storage_provider);
            self
        }
        /// The most that a page may hold. Default: `50`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// Where to go on: the `next_cursor` of the page before. Without it, the first page comes.
        pub fn cursor(mut self, cursor: &str) -> Self {
            self.0.param(rt::Parameter::query("cursor"), cursor);
            self
        }
        /// The items of all pages, fetched page by page. 200 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::FileEntry, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page.data)))
        }
        /// The pages, each fetched when it is asked for. 200 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<types::FileEntryPage, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_cursor(|page| rt::cursor(&page.pagination.next_cursor))
        }
    }
    /// A request to `POST /v2/files`.
    pub type FilesCreate = rt::Request<
        rt::Json<types::FileEntry>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `POST /v2/files/upload`.
        pub struct FilesUpload(rt::Json<types::StoredFile>, rt::Json<types::ErrorBody>) -> Result<types::StoredFile, rt::CallError<types::ErrorBody>>
    }
    impl FilesUpload {
        /// The folder to put it into.
        pub fn parent_folder_id(
            mut self,
            parent_folder_id: impl Into<types::FileId>,
        ) -> Self {
            self.0
                .part(
                    "parent_folder_id",
                    &Into::<types::FileId>::into(parent_folder_id),
                );
            self
        }
    }
    /// A request to `GET /v2/files/{file_id}`.
    pub type FilesGet = rt::Request<
        rt::Json<types::FileEntry>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `DELETE /v2/files/{file_id}`.
    pub type FilesDelete = rt::Request<
        rt::Json<rt::Map<rt::Value>>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `GET /v2/files/{file_id}/download`.
    pub type FilesDownload = rt::Request<rt::Binary, rt::Json<types::ErrorBody>>;
    rt::request! {
        /// A request to `GET /v2/webhooks`.
        pub struct WebhooksList(rt::Json<Vec<types::Webhook>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::Webhook>, rt::CallError<types::ErrorBody>>
    }
    impl WebhooksList {
        /// The most that a page may hold. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// How many to pass over, counted from the first. Default: `0`.
        pub fn offset(mut self, offset: i64) -> Self {
            self.0.param(rt::Parameter::query("offset"), &offset);
            self
        }
        /// The items of all pages, fetched page by page. 100 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::Webhook, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 100 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<Vec<types::Webhook>, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    /// A request to `POST /v2/webhooks`.
    pub type WebhooksCreate = rt::Request<
        rt::Json<types::WebhookWithSecret>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `GET /v2/webhooks/{webhook_id}`.
    pub type WebhooksGet = rt::Request<
        rt::Json<types::Webhook>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `PATCH /v2/webhooks/{webhook_id}`.
        pub struct WebhooksUpdate(rt::Json<types::Webhook>, rt::Json<types::ErrorBody>) -> Result<types::Webhook, rt::CallError<types::ErrorBody>>
    }
    impl WebhooksUpdate {
        /// Where events shall be delivered to, over HTTPS. Format: `uri`.
        pub fn target_url(mut self, target_url: &str) -> Self {
            self.0.member_view(&[], "target_url", rt::View::Str(target_url));
            self
        }
        /// What shall be delivered, all of it.
        pub fn subscriptions(
            mut self,
            subscriptions: impl IntoIterator<Item: Into<types::Subscription>>,
        ) -> Self {
            self.0
                .member_view(
                    &[],
                    "subscriptions",
                    view(&rt::items::<types::Subscription>(subscriptions)),
                );
            self
        }
        /// Sends `subscriptions` as an empty list.
        pub fn clear_subscriptions(mut self) -> Self {
            self.0.clear(&[], "subscriptions");
            self
        }
    }
    /// A request to `DELETE /v2/webhooks/{webhook_id}`.
    pub type WebhooksDelete = rt::Request<
        rt::Json<rt::Map<rt::Value>>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `GET /v2/workspace_members`.
    pub type WorkspaceMembersList = rt::Request<
        rt::Json<Vec<types::WorkspaceMember>>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `GET /v2/workspace_members/{workspace_member_id}`.
    pub type WorkspaceMembersGet = rt::Request<
        rt::Json<types::WorkspaceMember>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /v2/activities`.
        pub struct ActivitiesList(rt::Json<types::ActivityPage>, rt::Json<types::ErrorBody>) -> Result<types::ActivityPage, rt::CallError<types::ErrorBody>>
    }
    impl ActivitiesList {
        /// The most that a page may hold.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// Where to go on: the `next_cursor` of the page before. Without it, the first page comes.
        pub fn cursor(mut self, cursor: &str) -> Self {
            self.0.param(rt::Parameter::query("cursor"), cursor);
            self
        }
        /// The items of all pages, fetched page by page.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::Activity, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page.data)))
        }
        /// The pages, each fetched when it is asked for.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<types::ActivityPage, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_cursor(|page| rt::cursor(&page.pagination.next_cursor))
        }
    }
    /// A request to `POST /v2/activities`.
    pub type ActivitiesCreate = rt::Request<
        rt::Json<types::Activity>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `GET /v2/activities/{activity}`.
    pub type ActivitiesGet = rt::Request<
        rt::Json<types::Activity>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `PATCH /v2/activities/{activity}`.
        pub struct ActivitiesUpdate(rt::Json<types::Activity>, rt::Json<types::ErrorBody>) -> Result<types::Activity, rt::CallError<types::ErrorBody>>
    }
    impl ActivitiesUpdate {
        /// The name of the activity in the API. Whoever uses the old one will find nothing.
        pub fn api_slug(mut self, api_slug: &str) -> Self {
            self.0.member_view(&[], "api_slug", rt::View::Str(api_slug));
            self
        }
        /// What one such event is called.
        pub fn singular_noun(mut self, singular_noun: &str) -> Self {
            self.0.member_view(&[], "singular_noun", rt::View::Str(singular_noun));
            self
        }
        /// What several such events are called.
        pub fn plural_noun(mut self, plural_noun: &str) -> Self {
            self.0.member_view(&[], "plural_noun", rt::View::Str(plural_noun));
            self
        }
    }
    /// A request to `DELETE /v2/activities/{activity}`.
    pub type ActivitiesDelete = rt::Request<
        rt::Json<rt::Map<rt::Value>>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `POST /v2/activities/{activity}/records/query`.
        pub struct ActivityRecordsQuery(rt::Json<Vec<types::ActivityRecord>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::ActivityRecord>, rt::CallError<types::ErrorBody>>
    }
    impl ActivityRecordsQuery {
        /// The items of all pages, fetched page by page. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::ActivityRecord, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page)))
        }
        /// The pages, each fetched when it is asked for. 500 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<
            Vec<types::ActivityRecord>,
            rt::CallError<types::ErrorBody>,
        > {
            self.0.pages_by_offset(|page| Some(rt::count(page)))
        }
    }
    rt::request! {
        /// A request that writes attributes of activity records.
        pub struct ActivityRecordWrite(rt::Json<types::ActivityRecord>, rt::Json<types::ErrorBody>) -> Result<types::ActivityRecord, rt::CallError<types::ErrorBody>>
    }
    impl ActivityRecordWrite {
        /// Writes an attribute, by its slug or its id.
        pub fn attribute(
            mut self,
            slug: &str,
            values: impl Into<crate::kinds::Custom>,
        ) -> Self {
            self.0.several();
            self.0.member(&["values"], slug, &values.into());
            self
        }
    }
    /// A request to `GET /v2/activities/{activity}/records/{record_id}`.
    pub type ActivityRecordsGet = rt::Request<
        rt::Json<types::ActivityRecord>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `DELETE /v2/activities/{activity}/records/{record_id}`.
    pub type ActivityRecordsDelete = rt::Request<
        rt::Json<rt::Map<rt::Value>>,
        rt::Json<types::ErrorBody>,
    >;
    /// A request to `GET /scim/v2/Schemas`.
    pub type ScimListSchemas = rt::Request<
        rt::Json<types::ScimSchemaList>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /scim/v2/Users`.
        pub struct ScimListUsers(rt::Json<types::ScimUserList>, rt::Json<types::ErrorBody>) -> Result<types::ScimUserList, rt::CallError<types::ErrorBody>>
    }
    impl ScimListUsers {
        /// A condition in the language of RFC 7644, section 3.4.2.2.
        pub fn filter(mut self, filter: &str) -> Self {
            self.0.param(rt::Parameter::query("filter"), filter);
            self
        }
        /// The first to list, counted from 1.
        pub fn start_index(mut self, start_index: i64) -> Self {
            self.0.param(rt::Parameter::query("startIndex"), &start_index);
            self
        }
        /// The most that a page may hold.
        pub fn count(mut self, count: i32) -> Self {
            self.0.param(rt::Parameter::query("count"), &count);
            self
        }
    }
    rt::request! {
        /// A request to `POST /scim/v2/Users`.
        pub struct ScimCreateUser(rt::Json<types::ScimUser>, rt::Json<types::ErrorBody>) -> Result<types::ScimUser, rt::CallError<types::ErrorBody>>
    }
    impl ScimCreateUser {
        /// Which schemas the resource follows. Default: `["urn:ietf:params:scim:schemas:core:2.0:User"]`.
        pub fn schemas(mut self, schemas: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0.member_view(&[], "schemas", view(&rt::texts(schemas)));
            self
        }
        /// Sends `schemas` as an empty list.
        pub fn clear_schemas(mut self) -> Self {
            self.0.clear(&[], "schemas");
            self
        }
        /// The id that the identity provider uses.
        pub fn external_id(mut self, external_id: &str) -> Self {
            self.0.member_view(&[], "externalId", rt::View::Str(external_id));
            self
        }
        /// The parts of a name.
        pub fn name(mut self, name: impl Into<types::ScimName>) -> Self {
            self.0.member_view(&[], "name", view(&Into::<types::ScimName>::into(name)));
            self
        }
        /// What the user is called.
        pub fn display_name(mut self, display_name: &str) -> Self {
            self.0.member_view(&[], "displayName", rt::View::Str(display_name));
            self
        }
        /// Whether the user may sign in.
        pub fn active(mut self, active: bool) -> Self {
            self.0.member_view(&[], "active", view(&active));
            self
        }
        /// The e-mail addresses.
        pub fn emails(
            mut self,
            emails: impl IntoIterator<Item: Into<types::ScimEmail>>,
        ) -> Self {
            self.0
                .member_view(
                    &[],
                    "emails",
                    view(&rt::items::<types::ScimEmail>(emails)),
                );
            self
        }
        /// Sends `emails` as an empty list.
        pub fn clear_emails(mut self) -> Self {
            self.0.clear(&[], "emails");
            self
        }
    }
    /// A request to `GET /scim/v2/Users/{user_id}`.
    pub type ScimGetUser = rt::Request<
        rt::Json<types::ScimUser>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `PUT /scim/v2/Users/{user_id}`.
        pub struct ScimReplaceUser(ScimReplaceUserOutput, rt::Json<types::ErrorBody>) -> Result<ScimReplaceUserOutput, rt::CallError<types::ErrorBody>>
    }
    impl ScimReplaceUser {
        /// Which schemas the resource follows. Default: `["urn:ietf:params:scim:schemas:core:2.0:User"]`.
        pub fn schemas(mut self, schemas: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0.member_view(&[], "schemas", view(&rt::texts(schemas)));
            self
        }
        /// Sends `schemas` as an empty list.
        pub fn clear_schemas(mut self) -> Self {
            self.0.clear(&[], "schemas");
            self
        }
        /// The id that the identity provider uses.
        pub fn external_id(mut self, external_id: &str) -> Self {
            self.0.member_view(&[], "externalId", rt::View::Str(external_id));
            self
        }
        /// The parts of a name.
        pub fn name(mut self, name: impl Into<types::ScimName>) -> Self {
            self.0.member_view(&[], "name", view(&Into::<types::ScimName>::into(name)));
            self
        }
        /// What the user is called.
        pub fn display_name(mut self, display_name: &str) -> Self {
            self.0.member_view(&[], "displayName", rt::View::Str(display_name));
            self
        }
        /// Whether the user may sign in.
        pub fn active(mut self, active: bool) -> Self {
            self.0.member_view(&[], "active", view(&active));
            self
        }
        /// The e-mail addresses.
        pub fn emails(
            mut self,
            emails: impl IntoIterator<Item: Into<types::ScimEmail>>,
        ) -> Self {
            self.0
                .member_view(
                    &[],
                    "emails",
                    view(&rt::items::<types::ScimEmail>(emails)),
                );
            self
        }
        /// Sends `emails` as an empty list.
        pub fn clear_emails(mut self) -> Self {
            self.0.clear(&[], "emails");
            self
        }
    }
    rt::output_by_status! {
        /// What `PUT /scim/v2/Users/{user_id}` answers, by status.
        pub enum ScimReplaceUserOutput {
            /// The user.
            Ok(types::ScimUser) = 200u16..=200u16,
            /// Done. There is no body.
            NoContent = 204u16..=204u16,
        }
    }
    rt::request! {
        /// A request to `PATCH /scim/v2/Users/{user_id}`.
        pub struct ScimPatchUser(ScimPatchUserOutput, rt::Json<types::ErrorBody>) -> Result<ScimPatchUserOutput, rt::CallError<types::ErrorBody>>
    }
    impl ScimPatchUser {
        /// Which kind of message this is. Default: `["urn:ietf:params:scim:api:messages:2.0:PatchOp"]`.
        pub fn schemas(mut self, schemas: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0.member_view(&[], "schemas", view(&rt::texts(schemas)));
            self
        }
        /// Sends `schemas` as an empty list.
        pub fn clear_schemas(mut self) -> Self {
            self.0.clear(&[], "schemas");
            self
        }
    }
    rt::output_by_status! {
        /// What `PATCH /scim/v2/Users/{user_id}` answers, by status.
        pub enum ScimPatchUserOutput {
            /// The user.
            Ok(types::ScimUser) = 200u16..=200u16,
            /// Done. There is no body.
            NoContent = 204u16..=204u16,
        }
    }
    /// A request to `DELETE /scim/v2/Users/{user_id}`.
    pub type ScimDeleteUser = rt::Request<rt::NoContent, rt::Json<types::ErrorBody>>;
    rt::request! {
        /// A request to `GET /scim/v2/Groups`.
        pub struct ScimListGroups(rt::Json<types::ScimGroupList>, rt::Json<types::ErrorBody>) -> Result<types::ScimGroupList, rt::CallError<types::ErrorBody>>
    }
    impl ScimListGroups {
        /// A condition in the language of RFC 7644, section 3.4.2.2.
        pub fn filter(mut self, filter: &str) -> Self {
            self.0.param(rt::Parameter::query("filter"), filter);
            self
        }
        /// The first to list, counted from 1.
        pub fn start_index(mut self, start_index: i64) -> Self {
            self.0.param(rt::Parameter::query("startIndex"), &start_index);
            self
        }
        /// The most that a page may hold.
        pub fn count(mut self, count: i32) -> Self {
            self.0.param(rt::Parameter::query("count"), &count);
            self
        }
    }
    rt::request! {
        /// A request to `POST /scim/v2/Groups`.
        pub struct ScimCreateGroup(rt::Json<types::ScimGroup>, rt::Json<types::ErrorBody>) -> Result<types::ScimGroup, rt::CallError<types::ErrorBody>>
    }
    impl ScimCreateGroup {
        /// Which schemas the resource follows. Default: `["urn:ietf:params:scim:schemas:core:2.0:Group"]`.
        pub fn schemas(mut self, schemas: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0.member_view(&[], "schemas", view(&rt::texts(schemas)));
            self
        }
        /// Sends `schemas` as an empty list.
        pub fn clear_schemas(mut self) -> Self {
            self.0.clear(&[], "schemas");
            self
        }
        /// The id that the identity provider uses.
        pub fn external_id(mut self, external_id: &str) -> Self {
            self.0.member_view(&[], "externalId", rt::View::Str(external_id));
            self
        }
        /// Who belongs to the group.
        pub fn members(
            mut self,
            members: impl IntoIterator<Item: Into<types::ScimMember>>,
        ) -> Self {
            self.0
                .member_view(
                    &[],
                    "members",
                    view(&rt::items::<types::ScimMember>(members)),
                );
            self
        }
        /// Sends `members` as an empty list.
        pub fn clear_members(mut self) -> Self {
            self.0.clear(&[], "members");
            self
        }
    }
    /// A request to `GET /scim/v2/Groups/{group_id}`.
    pub type ScimGetGroup = rt::Request<
        rt::Json<types::ScimGroup>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `PUT /scim/v2/Groups/{group_id}`.
        pub struct ScimReplaceGroup(rt::Json<types::ScimGroup>, rt::Json<types::ErrorBody>) -> Result<types::ScimGroup, rt::CallError<types::ErrorBody>>
    }
    impl ScimReplaceGroup {
        /// Which schemas the resource follows. Default: `["urn:ietf:params:scim:schemas:core:2.0:Group"]`.
        pub fn schemas(mut self, schemas: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0.member_view(&[], "schemas", view(&rt::texts(schemas)));
            self
        }
        /// Sends `schemas` as an empty list.
        pub fn clear_schemas(mut self) -> Self {
            self.0.clear(&[], "schemas");
            self
        }
        /// The id that the identity provider uses.
        pub fn external_id(mut self, external_id: &str) -> Self {
            self.0.member_view(&[], "externalId", rt::View::Str(external_id));
            self
        }
        /// Who belongs to the group.
        pub fn members(
            mut self,
            members: impl IntoIterator<Item: Into<types::ScimMember>>,
        ) -> Self {
            self.0
                .member_view(
                    &[],
                    "members",
                    view(&rt::items::<types::ScimMember>(members)),
                );
            self
        }
        /// Sends `members` as an empty list.
        pub fn clear_members(mut self) -> Self {
            self.0.clear(&[], "members");
            self
        }
    }
    rt::request! {
        /// A request to `PATCH /scim/v2/Groups/{group_id}`.
        pub struct ScimPatchGroup(rt::Json<types::ScimGroup>, rt::Json<types::ErrorBody>) -> Result<types::ScimGroup, rt::CallError<types::ErrorBody>>
    }
    impl ScimPatchGroup {
        /// Which kind of message this is. Default: `["urn:ietf:params:scim:api:messages:2.0:PatchOp"]`.
        pub fn schemas(mut self, schemas: impl IntoIterator<Item: AsRef<str>>) -> Self {
            self.0.member_view(&[], "schemas", view(&rt::texts(schemas)));
            self
        }
        /// Sends `schemas` as an empty list.
        pub fn clear_schemas(mut self) -> Self {
            self.0.clear(&[], "schemas");
            self
        }
    }
    /// A request to `DELETE /scim/v2/Groups/{group_id}`.
    pub type ScimDeleteGroup = rt::Request<rt::NoContent, rt::Json<types::ErrorBody>>;
    /// A request to `GET /v2/self`.
    pub type IdentityGet = rt::Request<
        rt::Json<types::Identity>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `POST /v2/objects/records/search`.
        pub struct SearchRecords(rt::Json<Vec<types::SearchResult>>, rt::Json<types::ErrorBody>) -> Result<Vec<types::SearchResult>, rt::CallError<types::ErrorBody>>
    }
    impl SearchRecords {
        /// The most that may be found. Default: `25`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.member_view(&[], "limit", view(&limit));
            self
        }
    }
    /// A request to `POST /v2/sql`.
    pub type SqlQuery = rt::Request<
        rt::Json<types::SqlResult>,
        rt::Json<types::ErrorBody>,
    >;
    rt::request! {
        /// A request to `GET /v2/emails`.
        pub struct EmailsList(rt::Json<types::EmailPage>, rt::Json<types::ErrorBody>) -> Result<types::EmailPage, rt::CallError<types::ErrorBody>>
    }
    impl EmailsList {
        /// The most that a page may hold.
        pub fn limit(mut self, limit: i32) -> Self {
            self.0.param(rt::Parameter::query("limit"), &limit);
            self
        }
        /// Where to go on: the `next_cursor` of the page before. Without it, the first page comes.
        pub fn cursor(mut self, cursor: &str) -> Self {
            self.0.param(rt::Parameter::query("cursor"), cursor);
            self
        }
        /// Only e-mails from or to one of these: addresses, separated by commas.
        pub fn participants(mut self, participants: &str) -> Self {
            self.0.param(rt::Parameter::query("participants"), participants);
            self
        }
        /// Only e-mails from or to somebody at this domain.
        pub fn domain(mut self, domain: &str) -> Self {
            self.0.param(rt::Parameter::query("domain"), domain);
            self
        }
        /// Only e-mails sent after this instant.
        pub fn sent_after(
            mut self,
            sent_after: ::attio_runtime::jiff::Timestamp,
        ) -> Self {
            self.0.param(rt::Parameter::query("sent_after"), &sent_after);
            self
        }
        /// Only e-mails sent before this instant.
        pub fn sent_before(
            mut self,
            sent_before: ::attio_runtime::jiff::Timestamp,
        ) -> Self {
            self.0.param(rt::Parameter::query("sent_before"), &sent_before);
            self
        }
        /// The object of the linked records, by slug or id. The records must be named as well.
        pub fn linked_object(mut self, linked_object: &str) -> Self {
            self.0.param(rt::Parameter::query("linked_object"), linked_object);
            self
        }
        /// Only e-mails that are linked to one of these records: ids, separated by commas.
        pub fn linked_record_ids(mut self, linked_record_ids: &str) -> Self {
            self.0.param(rt::Parameter::query("linked_record_ids"), linked_record_ids);
            self
        }
        /// The items of all pages, fetched page by page. 200 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn items(
            self,
        ) -> rt::ItemStream<types::Email, rt::CallError<types::ErrorBody>> {
            self.pages().items(|page| Some(rt::list(page.data)))
        }
        /// The pages, each fetched when it is asked for. 200 items are asked for at once, unless `limit` is set.
        #[inline]
        pub fn pages(
            self,
        ) -> rt::PageStream<types::EmailPage, rt::CallError<types::ErrorBody>> {
            self.0.pages_by_cursor(|page| rt::cursor(&page.pagination.next_cursor))
        }
    }
    /// A request to `POST /v2/sequences/unsubscribed_emails`.
    pub type SequencesUnsubscribe = rt::Request<
        rt::Json<Vec<types::UnsubscribedEmail>>,
        rt::Json<types::ErrorBody>,
    >;
}
/// The attributes of people: a function for each, and a marker.
pub mod people {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// The record whose attributes these are: `people`.
    #[derive(Clone, Copy, Debug)]
    pub struct Person;
    rt::path! {
        /// A reference to people, and the way to their attributes.
        pub struct Path<R> (crate::kinds::Field<R, crate::kinds::RecordReference<crate::kinds::People>>)
    }
    impl<R> Path<R> {
        /// Their `email_addresses`.
        pub fn email_addresses(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::EmailAddress> {
            self.0.to(email_addresses())
        }
        /// Their `name`.
        pub fn name(&self) -> crate::kinds::Field<R, crate::kinds::PersonalName> {
            self.0.to(name())
        }
        /// Their `company`.
        pub fn company(&self) -> super::companies::Path<R> {
            super::companies::Path(self.0.to(company().0))
        }
        /// Their `description`.
        pub fn description(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(description())
        }
        /// Their `job_title`.
        pub fn job_title(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(job_title())
        }
        /// Their `phone_numbers`.
        pub fn phone_numbers(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::PhoneNumber> {
            self.0.to(phone_numbers())
        }
        /// Their `primary_location`.
        pub fn primary_location(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Location> {
            self.0.to(primary_location())
        }
        /// Their `angellist`.
        pub fn angellist(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(angellist())
        }
        /// Their `facebook`.
        pub fn facebook(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(facebook())
        }
        /// Their `instagram`.
        pub fn instagram(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(instagram())
        }
        /// Their `linkedin`.
        pub fn linkedin(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(linkedin())
        }
        /// Their `twitter`.
        pub fn twitter(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(twitter())
        }
        /// Their `associated_deals`.
        pub fn associated_deals(&self) -> super::deals::Path<R> {
            super::deals::Path(self.0.to(associated_deals().0))
        }
        /// Their `associated_users`.
        pub fn associated_users(&self) -> super::users::Path<R> {
            super::users::Path(self.0.to(associated_users().0))
        }
        /// Their `avatar_url`.
        pub fn avatar_url(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(avatar_url())
        }
        /// Their `twitter_follower_count`.
        pub fn twitter_follower_count(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Number> {
            self.0.to(twitter_follower_count())
        }
        /// Their `first_calendar_interaction`.
        pub fn first_calendar_interaction(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Interaction> {
            self.0.to(first_calendar_interaction())
        }
        /// Their `last_calendar_interaction`.
        pub fn last_calendar_interaction(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Interaction> {
            self.0.to(last_calendar_interaction())
        }
        /// Their `next_calendar_interaction`.
        pub fn next_calendar_interaction(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Interaction> {
            self.0.to(next_calendar_interaction())
        }
        /// Their `first_email_interaction`.
        pub fn first_email_interaction(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Interaction> {
            self.0.to(first_email_interaction())
        }
        /// Their `last_email_interaction`.
        pub fn last_email_interaction(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Interaction> {
            self.0.to(last_email_interaction())
        }
        /// Their `first_interaction`.
        pub fn first_interaction(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Interaction> {
            self.0.to(first_interaction())
        }
        /// Their `last_interaction`.
        pub fn last_interaction(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Interaction> {
            self.0.to(last_interaction())
        }
        /// Their `next_interaction`.
        pub fn next_interaction(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Interaction> {
            self.0.to(next_interaction())
        }
        /// Their `strongest_connection_strength`.
        pub fn strongest_connection_strength(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Select> {
            self.0.to(strongest_connection_strength())
        }
        /// Their `strongest_connection_strength_legacy`.
        pub fn strongest_connection_strength_legacy(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Number> {
            self.0.to(strongest_connection_strength_legacy())
        }
        /// Their `strongest_connection_user`.
        pub fn strongest_connection_user(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::ActorReference> {
            self.0.to(strongest_connection_user())
        }
        /// Their `record_id`.
        pub fn record_id(&self) -> crate::kinds::Field<R, crate::kinds::RecordId> {
            self.0.to(record_id())
        }
        /// Their `created_at`.
        pub fn created_at(&self) -> crate::kinds::Field<R, crate::kinds::Timestamp> {
            self.0.to(created_at())
        }
        /// Their `created_by`.
        pub fn created_by(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::ActorReference> {
            self.0.to(created_by())
        }
    }
    /// The e-mail addresses. One that another person has is refused.
    ///
    /// Attribute `email_addresses`: email-address, several values, unique.
    ///
    /// Takes several values: e-mail addresses.
    pub fn email_addresses() -> crate::kinds::Field<Person, crate::kinds::EmailAddress> {
        crate::kinds::Field::attribute("email_addresses")
    }
    /// The name.
    ///
    /// Attribute `name`: personal-name, one value.
    ///
    /// Takes a first and a last name.
    pub fn name() -> crate::kinds::Field<Person, crate::kinds::PersonalName> {
        crate::kinds::Field::attribute("name")
    }
    /// The company that the person works for. The company lists the person in its team.
    ///
    /// Attribute `company`: record-reference, one value.
    ///
    /// Takes a reference to a record, by its id or by a unique attribute (of `companies`).
    pub fn company() -> super::companies::Path<Person> {
        super::companies::Path(crate::kinds::Field::attribute("company"))
    }
    /// A few words about the person.
    ///
    /// Attribute `description`: text, one value.
    ///
    /// Takes a string.
    pub fn description() -> crate::kinds::Field<Person, crate::kinds::Text> {
        crate::kinds::Field::attribute("description")
    }
    /// What the person does at the company.
    ///
    /// Attribute `job_title`: text, one value.
    ///
    /// Takes a string.
    pub fn job_title() -> crate::kinds::Field<Person, crate::kinds::Text> {
        crate::kinds::Field::attribute("job_title")
    }
    /// The phone numbers.
    ///
    /// Attribute `phone_numbers`: phone-number, several values.
    ///
    /// Takes several values: phone numbers, either international with a leading `+` or national with their country.
    pub fn phone_numbers() -> crate::kinds::Field<Person, crate::kinds::PhoneNumber> {
        crate::kinds::Field::attribute("phone_numbers")
    }
    /// Where the person is mostly to be found.
    ///
    /// Attribute `primary_location`: location, one value.
    ///
    /// Takes a location with all ten parts, each of them a string or nothing.
    pub fn primary_location() -> crate::kinds::Field<Person, crate::kinds::Location> {
        crate::kinds::Field::attribute("primary_location")
    }
    /// The profile on AngelList.
    ///
    /// Attribute `angellist`: text, one value.
    ///
    /// Takes a string.
    pub fn angellist() -> crate::kinds::Field<Person, crate::kinds::Text> {
        crate::kinds::Field::attribute("angellist")
    }
    /// The profile on Facebook.
    ///
    /// Attribute `facebook`: text, one value.
    ///
    /// Takes a string.
    pub fn facebook() -> crate::kinds::Field<Person, crate::kinds::Text> {
        crate::kinds::Field::attribute("facebook")
    }
    /// The profile on Instagram.
    ///
    /// Attribute `instagram`: text, one value.
    ///
    /// Takes a string.
    pub fn instagram() -> crate::kinds::Field<Person, crate::kinds::Text> {
        crate::kinds::Field::attribute("instagram")
    }
    /// The profile on LinkedIn.
    ///
    /// Attribute `linkedin`: text, one value.
    ///
    /// Takes a string.
    pub fn linkedin() -> crate::kinds::Field<Person, crate::kinds::Text> {
        crate::kinds::Field::attribute("linkedin")
    }
    /// The profile on X, once Twitter.
    ///
    /// Attribute `twitter`: text, one value.
    ///
    /// Takes a string.
    pub fn twitter() -> crate::kinds::Field<Person, crate::kinds::Text> {
        crate::kinds::Field::attribute("twitter")
    }
    /// The deals that the person has a part in. Exists once the workspace uses deals.
    ///
    /// Attribute `associated_deals`: record-reference, several values.
    ///
    /// Takes several values: references to records, by id or by a unique attribute (of `deals`).
    pub fn associated_deals() -> super::deals::Path<Person> {
        super::deals::Path(crate::kinds::Field::attribute("associated_deals"))
    }
    /// The accounts that the person has in your product. Exists once the workspace uses users.
    ///
    /// Attribute `associated_users`: record-reference, several values.
    ///
    /// Takes several values: references to records, by id or by a unique attribute (of `users`).
    pub fn associated_users() -> super::users::Path<Person> {
        super::users::Path(crate::kinds::Field::attribute("associated_users"))
    }
    /// The address of a picture of the person.
    ///
    /// Attribute `avatar_url`: text, one value.
    ///
    /// Read-only: Attio looks the picture up by itself.
    pub fn avatar_url() -> crate::kinds::Field<Person, crate::kinds::Text> {
        crate::kinds::Field::attribute("avatar_url")
    }
    /// How many follow the person on X.
    ///
    /// Attribute `twitter_follower_count`: number, one value.
    ///
    /// Read-only: Attio looks the number up by itself.
    pub fn twitter_follower_count() -> crate::kinds::Field<
        Person,
        crate::kinds::Number,
    > {
        crate::kinds::Field::attribute("twitter_follower_count")
    }
    /// The earliest meeting with the person.
    ///
    /// Attribute `first_calendar_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced calendars.
    pub fn first_calendar_interaction() -> crate::kinds::Field<
        Person,
        crate::kinds::Interaction,
    > {
        crate::kinds::Field::attribute("first_calendar_interaction")
    }
    /// The latest meeting with the person.
    ///
    /// Attribute `last_calendar_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced calendars.
    pub fn last_calendar_interaction() -> crate::kinds::Field<
        Person,
        crate::kinds::Interaction,
    > {
        crate::kinds::Field::attribute("last_calendar_interaction")
    }
    /// The next meeting with the person that is planned.
    ///
    /// Attribute `next_calendar_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced calendars.
    pub fn next_calendar_interaction() -> crate::kinds::Field<
        Person,
        crate::kinds::Interaction,
    > {
        crate::kinds::Field::attribute("next_calendar_interaction")
    }
    /// The earliest e-mail exchanged with the person.
    ///
    /// Attribute `first_email_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced mailboxes.
    pub fn first_email_interaction() -> crate::kinds::Field<
        Person,
        crate::kinds::Interaction,
    > {
        crate::kinds::Field::attribute("first_email_interaction")
    }
    /// The latest e-mail exchanged with the person.
    ///
    /// Attribute `last_email_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced mailboxes.
    pub fn last_email_interaction() -> crate::kinds::Field<
        Person,
        crate::kinds::Interaction,
    > {
        crate::kinds::Field::attribute("last_email_interaction")
    }
    /// The earliest contact with the person of whichever kind.
    ///
    /// Attribute `first_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced mailboxes and calendars.
    pub fn first_interaction() -> crate::kinds::Field<
        Person,
        crate::kinds::Interaction,
    > {
        crate::kinds::Field::attribute("first_interaction")
    }
    /// The latest contact with the person of whichever kind.
    ///
    /// Attribute `last_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced mailboxes and calendars.
    pub fn last_interaction() -> crate::kinds::Field<Person, crate::kinds::Interaction> {
        crate::kinds::Field::attribute("last_interaction")
    }
    /// The next contact with the person that is planned.
    ///
    /// Attribute `next_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced mailboxes and calendars.
    pub fn next_interaction() -> crate::kinds::Field<Person, crate::kinds::Interaction> {
        crate::kinds::Field::attribute("next_interaction")
    }
    /// How well the colleague who knows the person best knows them, in words.
    ///
    /// Attribute `strongest_connection_strength`: select, one value.
    ///
    /// Read-only: Attio computes it from the interactions of the workspace.
    pub fn strongest_connection_strength() -> crate::kinds::Field<
        Person,
        crate::kinds::Select,
    > {
        crate::kinds::Field::attribute("strongest_connection_strength")
    }
    /// How well the colleague who knows the person best knows them, as a number.
    ///
    /// Attribute `strongest_connection_strength_legacy`: number, one value.
    ///
    /// Read-only: Attio computes it from the interactions of the workspace.
    pub fn strongest_connection_strength_legacy() -> crate::kinds::Field<
        Person,
        crate::kinds::Number,
    > {
        crate::kinds::Field::attribute("strongest_connection_strength_legacy")
    }
    /// The colleague who knows the person best.
    ///
    /// Attribute `strongest_connection_user`: actor-reference, one value.
    ///
    /// Read-only: Attio computes it from the interactions of the workspace.
    pub fn strongest_connection_user() -> crate::kinds::Field<
        Person,
        crate::kinds::ActorReference,
    > {
        crate::kinds::Field::attribute("strongest_connection_user")
    }
    /// The id of the record, as a value.
    ///
    /// Attribute `record_id`: record-id, one value, unique.
    ///
    /// Read-only: Attio assigns it when the record is created.
    pub fn record_id() -> crate::kinds::Field<Person, crate::kinds::RecordId> {
        crate::kinds::Field::attribute("record_id")
    }
    /// When the record was made.
    ///
    /// Attribute `created_at`: timestamp, one value.
    ///
    /// Read-only: Attio notes it when the record is created.
    pub fn created_at() -> crate::kinds::Field<Person, crate::kinds::Timestamp> {
        crate::kinds::Field::attribute("created_at")
    }
    /// Who made the record.
    ///
    /// Attribute `created_by`: actor-reference, one value.
    ///
    /// Read-only: Attio notes it when the record is created.
    pub fn created_by() -> crate::kinds::Field<Person, crate::kinds::ActorReference> {
        crate::kinds::Field::attribute("created_by")
    }
    /// The marker of `email_addresses`.
    #[derive(Clone, Copy, Debug)]
    pub struct EmailAddresses;
    impl rt::attribute::Attribute for EmailAddresses {
        type Record = Person;
        type Kind = crate::kinds::EmailAddress;
        type Arity = rt::attribute::Many;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "email_addresses";
    }
    /// What may be written to `email_addresses`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `email_addresses` does not take `{Self}`",
        label = "expected several values: e-mail addresses",
        note = "`email_addresses` takes several values: e-mail addresses, for example `[\"ada@example.com\"]`"
    )]
    pub trait EmailAddressesValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Values<crate::kinds::EmailAddress>> EmailAddressesValue
    for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Values::<crate::kinds::EmailAddress>::show(self, see);
        }
    }
    /// The marker of `name`.
    #[derive(Clone, Copy, Debug)]
    pub struct Name;
    impl rt::attribute::Attribute for Name {
        type Record = Person;
        type Kind = crate::kinds::PersonalName;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "name";
    }
    /// What may be written to `name`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `name` does not take `{Self}`",
        label = "expected a first and a last name",
        note = "`name` takes a first and a last name, for example `PersonalName::new(\"Ada\", \"Lovelace\")`"
    )]
    pub trait NameValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::PersonalName>> NameValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::PersonalName>::show(self, see);
        }
    }
    /// The marker of `company`.
    #[derive(Clone, Copy, Debug)]
    pub struct Company;
    impl rt::attribute::Attribute for Company {
        type Record = Person;
        type Kind = crate::kinds::RecordReference<crate::kinds::Companies>;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "company";
    }
    /// What may be written to `company`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `company` does not take `{Self}`",
        label = "expected a reference to a record, by its id or by a unique attribute (of `companies`)",
        note = "`company` takes a reference to a record, by its id or by a unique attribute (of `companies`), for example `CompanyRef::domain(\"attio.com\")`"
    )]
    pub trait CompanyValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: rt::attribute::Value<crate::kinds::RecordReference<crate::kinds::Companies>>,
    > CompanyValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<
                crate::kinds::RecordReference<crate::kinds::Companies>,
            >::show(self, see);
        }
    }
    /// The marker of `description`.
    #[derive(Clone, Copy, Debug)]
    pub struct Description;
    impl rt::attribute::Attribute for Description {
        type Record = Person;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "description";
    }
    /// What may be written to `description`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `description` does not take `{Self}`",
        label = "expected a string",
        note = "`description` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait DescriptionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> DescriptionValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// The marker of `job_title`.
    #[derive(Clone, Copy, Debug)]
    pub struct JobTitle;
    impl rt::attribute::Attribute for JobTitle {
        type Record = Person;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "job_title";
    }
    /// What may be written to `job_title`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `job_title` does not take `{Self}`",
        label = "expected a string",
        note = "`job_title` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait JobTitleValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> JobTitleValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// The marker of `phone_numbers`.
    #[derive(Clone, Copy, Debug)]
    pub struct PhoneNumbers;
    impl rt::attribute::Attribute for PhoneNumbers {
        type Record = Person;
        type Kind = crate::kinds::PhoneNumber;
        type Arity = rt::attribute::Many;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "phone_numbers";
    }
    /// What may be written to `phone_numbers`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `phone_numbers` does not take `{Self}`",
        label = "expected several values: phone numbers, either international with a leading `+` or national with their country",
        note = "`phone_numbers` takes several values: phone numbers, either international with a leading `+` or national with their country, for example `[\"+15558675309\"]`"
    )]
    pub trait PhoneNumbersValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Values<crate::kinds::PhoneNumber>> PhoneNumbersValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Values::<crate::kinds::PhoneNumber>::show(self, see);
        }
    }
    /// The marker of `primary_location`.
    #[derive(Clone, Copy, Debug)]
    pub struct PrimaryLocation;
    impl rt::attribute::Attribute for PrimaryLocation {
        type Record = Person;
        type Kind = crate::kinds::Location;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "primary_location";
    }
    /// What may be written to `primary_location`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `primary_location` does not take `{Self}`",
        label = "expected a location with all ten parts, each of them a string or nothing",
        note = "`primary_location` takes a location with all ten parts, each of them a string or nothing, for example `Location {{ locality: Some(\"Cupertino\".into()), ..Location::default() }}`"
    )]
    pub trait PrimaryLocationValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Location>> PrimaryLocationValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Location>::show(self, see);
        }
    }
    /// The marker of `angellist`.
    #[derive(Clone, Copy, Debug)]
    pub struct Angellist;
    impl rt::attribute::Attribute for Angellist {
        type Record = Person;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "angellist";
    }
    /// What may be written to `angellist`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `angellist` does not take `{Self}`",
        label = "expected a string",
        note = "`angellist` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait AngellistValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> AngellistValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// The marker of `facebook`.
    #[derive(Clone, Copy, Debug)]
    pub struct Facebook;
    impl rt::attribute::Attribute for Facebook {
        type Record = Person;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "facebook";
    }
    /// What may be written to `facebook`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `facebook` does not take `{Self}`",
        label = "expected a string",
        note = "`facebook` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait FacebookValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> FacebookValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// The marker of `instagram`.
    #[derive(Clone, Copy, Debug)]
    pub struct Instagram;
    impl rt::attribute::Attribute for Instagram {
        type Record = Person;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "instagram";
    }
    /// What may be written to `instagram`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `instagram` does not take `{Self}`",
        label = "expected a string",
        note = "`instagram` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait InstagramValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> InstagramValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// The marker of `linkedin`.
    #[derive(Clone, Copy, Debug)]
    pub struct Linkedin;
    impl rt::attribute::Attribute for Linkedin {
        type Record = Person;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "linkedin";
    }
    /// What may be written to `linkedin`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `linkedin` does not take `{Self}`",
        label = "expected a string",
        note = "`linkedin` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait LinkedinValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> LinkedinValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// The marker of `twitter`.
    #[derive(Clone, Copy, Debug)]
    pub struct Twitter;
    impl rt::attribute::Attribute for Twitter {
        type Record = Person;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "twitter";
    }
    /// What may be written to `twitter`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `twitter` does not take `{Self}`",
        label = "expected a string",
        note = "`twitter` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait TwitterValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> TwitterValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// The marker of `associated_deals`.
    #[derive(Clone, Copy, Debug)]
    pub struct AssociatedDeals;
    impl rt::attribute::Attribute for AssociatedDeals {
        type Record = Person;
        type Kind = crate::kinds::RecordReference<crate::kinds::Deals>;
        type Arity = rt::attribute::Many;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "associated_deals";
    }
    /// What may be written to `associated_deals`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `associated_deals` does not take `{Self}`",
        label = "expected several values: references to records, by id or by a unique attribute (of `deals`)",
        note = "`associated_deals` takes several values: references to records, by id or by a unique attribute (of `deals`), for example `[CompanyRef::domain(\"attio.com\")]`"
    )]
    pub trait AssociatedDealsValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: rt::attribute::Values<crate::kinds::RecordReference<crate::kinds::Deals>>,
    > AssociatedDealsValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Values::<
                crate::kinds::RecordReference<crate::kinds::Deals>,
            >::show(self, see);
        }
    }
    /// The marker of `associated_users`.
    #[derive(Clone, Copy, Debug)]
    pub struct AssociatedUsers;
    impl rt::attribute::Attribute for AssociatedUsers {
        type Record = Person;
        type Kind = crate::kinds::RecordReference<crate::kinds::Users>;
        type Arity = rt::attribute::Many;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "associated_users";
    }
    /// What may be written to `associated_users`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `associated_users` does not take `{Self}`",
        label = "expected several values: references to records, by id or by a unique attribute (of `users`)",
        note = "`associated_users` takes several values: references to records, by id or by a unique attribute (of `users`), for example `[CompanyRef::domain(\"attio.com\")]`"
    )]
    pub trait AssociatedUsersValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: rt::attribute::Values<crate::kinds::RecordReference<crate::kinds::Users>>,
    > AssociatedUsersValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Values::<
                crate::kinds::RecordReference<crate::kinds::Users>,
            >::show(self, see);
        }
    }
    /// The marker of `avatar_url`.
    #[derive(Clone, Copy, Debug)]
    pub struct AvatarUrl;
    impl rt::attribute::Attribute for AvatarUrl {
        type Record = Person;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "avatar_url";
    }
    /// What may be written to `avatar_url`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `avatar_url` is read-only",
        label = "Attio looks the picture up by itself",
        note = "`avatar_url` exists in answers, and no request may set it"
    )]
    pub trait AvatarUrlValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `twitter_follower_count`.
    #[derive(Clone, Copy, Debug)]
    pub struct TwitterFollowerCount;
    impl rt::attribute::Attribute for TwitterFollowerCount {
        type Record = Person;
        type Kind = crate::kinds::Number;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "twitter_follower_count";
    }
    /// What may be written to `twitter_follower_count`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `twitter_follower_count` is read-only",
        label = "Attio looks the number up by itself",
        note = "`twitter_follower_count` exists in answers, and no request may set it"
    )]
    pub trait TwitterFollowerCountValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `first_calendar_interaction`.
    #[derive(Clone, Copy, Debug)]
    pub struct FirstCalendarInteraction;
    impl rt::attribute::Attribute for FirstCalendarInteraction {
        type Record = Person;
        type Kind = crate::kinds::Interaction;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "first_calendar_interaction";
    }
    /// What may be written to `first_calendar_interaction`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `first_calendar_interaction` is read-only",
        label = "Attio derives it from synced calendars",
        note = "`first_calendar_interaction` exists in answers, and no request may set it"
    )]
    pub trait FirstCalendarInteractionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `last_calendar_interaction`.
    #[derive(Clone, Copy, Debug)]
    pub struct LastCalendarInteraction;
    impl rt::attribute::Attribute for LastCalendarInteraction {
        type Record = Person;
        type Kind = crate::kinds::Interaction;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "last_calendar_interaction";
    }
    /// What may be written to `last_calendar_interaction`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `last_calendar_interaction` is read-only",
        label = "Attio derives it from synced calendars",
        note = "`last_calendar_interaction` exists in answers, and no request may set it"
    )]
    pub trait LastCalendarInteractionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `next_calendar_interaction`.
    #[derive(Clone, Copy, Debug)]
    pub struct NextCalendarInteraction;
    impl rt::attribute::Attribute for NextCalendarInteraction {
        type Record = Person;
        type Kind = crate::kinds::Interaction;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "next_calendar_interaction";
    }
    /// What may be written to `next_calendar_interaction`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `next_calendar_interaction` is read-only",
        label = "Attio derives it from synced calendars",
        note = "`next_calendar_interaction` exists in answers, and no request may set it"
    )]
    pub trait NextCalendarInteractionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `first_email_interaction`.
    #[derive(Clone, Copy, Debug)]
    pub struct FirstEmailInteraction;
    impl rt::attribute::Attribute for FirstEmailInteraction {
        type Record = Person;
        type Kind = crate::kinds::Interaction;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "first_email_interaction";
    }
    /// What may be written to `first_email_interaction`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `first_email_interaction` is read-only",
        label = "Attio derives it from synced mailboxes",
        note = "`first_email_interaction` exists in answers, and no request may set it"
    )]
    pub trait FirstEmailInteractionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `last_email_interaction`.
    #[derive(Clone, Copy, Debug)]
    pub struct LastEmailInteraction;
    impl rt::attribute::Attribute for LastEmailInteraction {
        type Record = Person;
        type Kind = crate::kinds::Interaction;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "last_email_interaction";
    }
    /// What may be written to `last_email_interaction`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `last_email_interaction` is read-only",
        label = "Attio derives it from synced mailboxes",
        note = "`last_email_interaction` exists in answers, and no request may set it"
    )]
    pub trait LastEmailInteractionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `first_interaction`.
    #[derive(Clone, Copy, Debug)]
    pub struct FirstInteraction;
    impl rt::attribute::Attribute for FirstInteraction {
        type Record = Person;
        type Kind = crate::kinds::Interaction;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "first_interaction";
    }
    /// What may be written to `first_interaction`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `first_interaction` is read-only",
        label = "Attio derives it from synced mailboxes and calendars",
        note = "`first_interaction` exists in answers, and no request may set it"
    )]
    pub trait FirstInteractionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `last_interaction`.
    #[derive(Clone, Copy, Debug)]
    pub struct LastInteraction;
    impl rt::attribute::Attribute for LastInteraction {
        type Record = Person;
        type Kind = crate::kinds::Interaction;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "last_interaction";
    }
    /// What may be written to `last_interaction`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `last_interaction` is read-only",
        label = "Attio derives it from synced mailboxes and calendars",
        note = "`last_interaction` exists in answers, and no request may set it"
    )]
    pub trait LastInteractionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `next_interaction`.
    #[derive(Clone, Copy, Debug)]
    pub struct NextInteraction;
    impl rt::attribute::Attribute for NextInteraction {
        type Record = Person;
        type Kind = crate::kinds::Interaction;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "next_interaction";
    }
    /// What may be written to `next_interaction`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `next_interaction` is read-only",
        label = "Attio derives it from synced mailboxes and calendars",
        note = "`next_interaction` exists in answers, and no request may set it"
    )]
    pub trait NextInteractionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `strongest_connection_strength`.
    #[derive(Clone, Copy, Debug)]
    pub struct StrongestConnectionStrength;
    impl rt::attribute::Attribute for StrongestConnectionStrength {
        type Record = Person;
        type Kind = crate::kinds::Select;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "strongest_connection_strength";
    }
    /// What may be written to `strongest_connection_strength`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `strongest_connection_strength` is read-only",
        label = "Attio computes it from the interactions of the workspace",
        note = "`strongest_connection_strength` exists in answers, and no request may set it"
    )]
    pub trait StrongestConnectionStrengthValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `strongest_connection_strength_legacy`.
    #[derive(Clone, Copy, Debug)]
    pub struct StrongestConnectionStrengthLegacy;
    impl rt::attribute::Attribute for StrongestConnectionStrengthLegacy {
        type Record = Person;
        type Kind = crate::kinds::Number;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "strongest_connection_strength_legacy";
    }
    /// What may be written to `strongest_connection_strength_legacy`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `strongest_connection_strength_legacy` is read-only",
        label = "Attio computes it from the interactions of the workspace",
        note = "`strongest_connection_strength_legacy` exists in answers, and no request may set it"
    )]
    pub trait StrongestConnectionStrengthLegacyValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `strongest_connection_user`.
    #[derive(Clone, Copy, Debug)]
    pub struct StrongestConnectionUser;
    impl rt::attribute::Attribute for StrongestConnectionUser {
        type Record = Person;
        type Kind = crate::kinds::ActorReference;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "strongest_connection_user";
    }
    /// What may be written to `strongest_connection_user`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `strongest_connection_user` is read-only",
        label = "Attio computes it from the interactions of the workspace",
        note = "`strongest_connection_user` exists in answers, and no request may set it"
    )]
    pub trait StrongestConnectionUserValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `record_id`.
    #[derive(Clone, Copy, Debug)]
    pub struct RecordId;
    impl rt::attribute::Attribute for RecordId {
        type Record = Person;
        type Kind = crate::kinds::RecordId;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "record_id";
    }
    /// What may be written to `record_id`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `record_id` is read-only",
        label = "Attio assigns it when the record is created",
        note = "`record_id` exists in answers, and no request may set it"
    )]
    pub trait RecordIdValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `created_at`.
    #[derive(Clone, Copy, Debug)]
    pub struct CreatedAt;
    impl rt::attribute::Attribute for CreatedAt {
        type Record = Person;
        type Kind = crate::kinds::Timestamp;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "created_at";
    }
    /// What may be written to `created_at`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `created_at` is read-only",
        label = "Attio notes it when the record is created",
        note = "`created_at` exists in answers, and no request may set it"
    )]
    pub trait CreatedAtValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `created_by`.
    #[derive(Clone, Copy, Debug)]
    pub struct CreatedBy;
    impl rt::attribute::Attribute for CreatedBy {
        type Record = Person;
        type Kind = crate::kinds::ActorReference;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "created_by";
    }
    /// What may be written to `created_by`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `created_by` is read-only",
        label = "Attio notes it when the record is created",
        note = "`created_by` exists in answers, and no request may set it"
    )]
    pub trait CreatedByValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
}
/// The attributes of companies: a function for each, and a marker.
pub mod companies {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// The record whose attributes these are: `companies`.
    #[derive(Clone, Copy, Debug)]
    pub struct Company;
    rt::path! {
        /// A reference to companies, and the way to their attributes.
        pub struct Path<R> (crate::kinds::Field<R, crate::kinds::RecordReference<crate::kinds::Companies>>)
    }
    impl<R> Path<R> {
        /// Their `domains`.
        pub fn domains(&self) -> crate::kinds::Field<R, crate::kinds::Domain> {
            self.0.to(domains())
        }
        /// Their `name`.
        pub fn name(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(name())
        }
        /// Their `description`.
        pub fn description(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(description())
        }
        /// Their `team`.
        pub fn team(&self) -> super::people::Path<R> {
            super::people::Path(self.0.to(team().0))
        }
        /// Their `categories`.
        pub fn categories(&self) -> crate::kinds::Field<R, crate::kinds::Select> {
            self.0.to(categories())
        }
        /// Their `primary_location`.
        pub fn primary_location(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Location> {
            self.0.to(primary_location())
        }
        /// Their `angellist`.
        pub fn angellist(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(angellist())
        }
        /// Their `facebook`.
        pub fn facebook(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(facebook())
        }
        /// Their `instagram`.
        pub fn instagram(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(instagram())
        }
        /// Their `linkedin`.
        pub fn linkedin(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(linkedin())
        }
        /// Their `twitter`.
        pub fn twitter(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(twitter())
        }
        /// Their `estimated_arr_usd`.
        pub fn estimated_arr_usd(&self) -> crate::kinds::Field<R, crate::kinds::Select> {
            self.0.to(estimated_arr_usd())
        }
        /// Their `funding_raised_usd`.
        pub fn funding_raised_usd(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Currency> {
            self.0.to(funding_raised_usd())
        }
        /// Their `foundation_date`.
        pub fn foundation_date(&self) -> crate::kinds::Field<R, crate::kinds::Date> {
            self.0.to(foundation_date())
        }
        /// Their `employee_range`.
        pub fn employee_range(&self) -> crate::kinds::Field<R, crate::kinds::Select> {
            self.0.to(employee_range())
        }
        /// Their `associated_deals`.
        pub fn associated_deals(&self) -> super::deals::Path<R> {
            super::deals::Path(self.0.to(associated_deals().0))
        }
        /// Their `associated_workspaces`.
        pub fn associated_workspaces(&self) -> super::workspaces::Path<R> {
            super::workspaces::Path(self.0.to(associated_workspaces().0))
        }
        /// Their `logo_url`.
        pub fn logo_url(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(logo_url())
        }
        /// Their `twitter_follower_count`.
        pub fn twitter_follower_count(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Number> {
            self.0.to(twitter_follower_count())
        }
        /// Their `first_calendar_interaction`.
        pub fn first_calendar_interaction(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Interaction> {
            self.0.to(first_calendar_interaction())
        }
        /// Their `last_calendar_interaction`.
        pub fn last_calendar_interaction(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Interaction> {
            self.0.to(last_calendar_interaction())
        }
        /// Their `next_calendar_interaction`.
        pub fn next_calendar_interaction(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Interaction> {
            self.0.to(next_calendar_interaction())
        }
        /// Their `first_email_interaction`.
        pub fn first_email_interaction(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Interaction> {
            self.0.to(first_email_interaction())
        }
        /// Their `last_email_interaction`.
        pub fn last_email_interaction(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Interaction> {
            self.0.to(last_email_interaction())
        }
        /// Their `first_interaction`.
        pub fn first_interaction(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Interaction> {
            self.0.to(first_interaction())
        }
        /// Their `last_interaction`.
        pub fn last_interaction(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Interaction> {
            self.0.to(last_interaction())
        }
        /// Their `next_interaction`.
        pub fn next_interaction(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Interaction> {
            self.0.to(next_interaction())
        }
        /// Their `strongest_connection_strength`.
        pub fn strongest_connection_strength(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Select> {
            self.0.to(strongest_connection_strength())
        }
        /// Their `strongest_connection_strength_legacy`.
        pub fn strongest_connection_strength_legacy(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::Number> {
            self.0.to(strongest_connection_strength_legacy())
        }
        /// Their `strongest_connection_user`.
        pub fn strongest_connection_user(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::ActorReference> {
            self.0.to(strongest_connection_user())
        }
        /// Their `record_id`.
        pub fn record_id(&self) -> crate::kinds::Field<R, crate::kinds::RecordId> {
            self.0.to(record_id())
        }
        /// Their `created_at`.
        pub fn created_at(&self) -> crate::kinds::Field<R, crate::kinds::Timestamp> {
            self.0.to(created_at())
        }
        /// Their `created_by`.
        pub fn created_by(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::ActorReference> {
            self.0.to(created_by())
        }
    }
    /// The internet domains. One that another company has is refused.
    ///
    /// Attribute `domains`: domain, several values, unique.
    ///
    /// Takes several values: internet domains.
    pub fn domains() -> crate::kinds::Field<Company, crate::kinds::Domain> {
        crate::kinds::Field::attribute("domains")
    }
    /// The name.
    ///
    /// Attribute `name`: text, one value.
    ///
    /// Takes a string.
    pub fn name() -> crate::kinds::Field<Company, crate::kinds::Text> {
        crate::kinds::Field::attribute("name")
    }
    /// A few words about the company.
    ///
    /// Attribute `description`: text, one value.
    ///
    /// Takes a string.
    pub fn description() -> crate::kinds::Field<Company, crate::kinds::Text> {
        crate::kinds::Field::attribute("description")
    }
    /// The people who work for the company. Each of them has it as their company.
    ///
    /// Attribute `team`: record-reference, several values.
    ///
    /// Takes several values: references to records, by id or by a unique attribute (of `people`).
    pub fn team() -> super::people::Path<Company> {
        super::people::Path(crate::kinds::Field::attribute("team"))
    }
    /// What the company is about.
    ///
    /// Attribute `categories`: select, several values.
    ///
    /// Takes several values: options, by title or id.
    pub fn categories() -> crate::kinds::Field<Company, crate::kinds::Select> {
        crate::kinds::Field::attribute("categories")
    }
    /// Where the company is at home.
    ///
    /// Attribute `primary_location`: location, one value.
    ///
    /// Takes a location with all ten parts, each of them a string or nothing.
    pub fn primary_location() -> crate::kinds::Field<Company, crate::kinds::Location> {
        crate::kinds::Field::attribute("primary_location")
    }
    /// The profile of the company on AngelList.
    ///
    /// Attribute `angellist`: text, one value.
    ///
    /// Takes a string.
    pub fn angellist() -> crate::kinds::Field<Company, crate::kinds::Text> {
        crate::kinds::Field::attribute("angellist")
    }
    /// The profile of the company on Facebook.
    ///
    /// Attribute `facebook`: text, one value.
    ///
    /// Takes a string.
    pub fn facebook() -> crate::kinds::Field<Company, crate::kinds::Text> {
        crate::kinds::Field::attribute("facebook")
    }
    /// The profile of the company on Instagram.
    ///
    /// Attribute `instagram`: text, one value.
    ///
    /// Takes a string.
    pub fn instagram() -> crate::kinds::Field<Company, crate::kinds::Text> {
        crate::kinds::Field::attribute("instagram")
    }
    /// The profile of the company on LinkedIn.
    ///
    /// Attribute `linkedin`: text, one value.
    ///
    /// Takes a string.
    pub fn linkedin() -> crate::kinds::Field<Company, crate::kinds::Text> {
        crate::kinds::Field::attribute("linkedin")
    }
    /// The profile of the company on X, once Twitter.
    ///
    /// Attribute `twitter`: text, one value.
    ///
    /// Takes a string.
    pub fn twitter() -> crate::kinds::Field<Company, crate::kinds::Text> {
        crate::kinds::Field::attribute("twitter")
    }
    /// The yearly recurring revenue, as one of several ranges.
    ///
    /// Attribute `estimated_arr_usd`: select, one value.
    ///
    /// Takes an option, by its title or its id.
    pub fn estimated_arr_usd() -> crate::kinds::Field<Company, crate::kinds::Select> {
        crate::kinds::Field::attribute("estimated_arr_usd")
    }
    /// How much money the company has raised, in US dollars.
    ///
    /// Attribute `funding_raised_usd`: currency, one value.
    ///
    /// Takes an amount of money, as a number in the attribute's own currency.
    pub fn funding_raised_usd() -> crate::kinds::Field<Company, crate::kinds::Currency> {
        crate::kinds::Field::attribute("funding_raised_usd")
    }
    /// When the company was founded.
    ///
    /// Attribute `foundation_date`: date, one value.
    ///
    /// Takes a calendar date.
    pub fn foundation_date() -> crate::kinds::Field<Company, crate::kinds::Date> {
        crate::kinds::Field::attribute("foundation_date")
    }
    /// How many people work there, as one of several ranges.
    ///
    /// Attribute `employee_range`: select, one value.
    ///
    /// Takes an option, by its title or its id.
    pub fn employee_range() -> crate::kinds::Field<Company, crate::kinds::Select> {
        crate::kinds::Field::attribute("employee_range")
    }
    /// The deals with the company. Exists once the workspace uses deals.
    ///
    /// Attribute `associated_deals`: record-reference, several values.
    ///
    /// Takes several values: references to records, by id or by a unique attribute (of `deals`).
    pub fn associated_deals() -> super::deals::Path<Company> {
        super::deals::Path(crate::kinds::Field::attribute("associated_deals"))
    }
    /// The workspaces that the company has in your product. Exists once the workspace uses workspaces.
    ///
    /// Attribute `associated_workspaces`: record-reference, several values.
    ///
    /// Takes several values: references to records, by id or by a unique attribute (of `workspaces`).
    pub fn associated_workspaces() -> super::workspaces::Path<Company> {
        super::workspaces::Path(crate::kinds::Field::attribute("associated_workspaces"))
    }
    /// The address of the logo.
    ///
    /// Attribute `logo_url`: text, one value.
    ///
    /// Read-only: Attio looks the logo up by itself.
    pub fn logo_url() -> crate::kinds::Field<Company, crate::kinds::Text> {
        crate::kinds::Field::attribute("logo_url")
    }
    /// How many follow the company on X.
    ///
    /// Attribute `twitter_follower_count`: number, one value.
    ///
    /// Read-only: Attio looks the number up by itself.
    pub fn twitter_follower_count() -> crate::kinds::Field<
        Company,
        crate::kinds::Number,
    > {
        crate::kinds::Field::attribute("twitter_follower_count")
    }
    /// The earliest meeting with the company.
    ///
    /// Attribute `first_calendar_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced calendars.
    pub fn first_calendar_interaction() -> crate::kinds::Field<
        Company,
        crate::kinds::Interaction,
    > {
        crate::kinds::Field::attribute("first_calendar_interaction")
    }
    /// The latest meeting with the company.
    ///
    /// Attribute `last_calendar_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced calendars.
    pub fn last_calendar_interaction() -> crate::kinds::Field<
        Company,
        crate::kinds::Interaction,
    > {
        crate::kinds::Field::attribute("last_calendar_interaction")
    }
    /// The next meeting with the company that is planned.
    ///
    /// Attribute `next_calendar_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced calendars.
    pub fn next_calendar_interaction() -> crate::kinds::Field<
        Company,
        crate::kinds::Interaction,
    > {
        crate::kinds::Field::attribute("next_calendar_interaction")
    }
    /// The earliest e-mail exchanged with the company.
    ///
    /// Attribute `first_email_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced mailboxes.
    pub fn first_email_interaction() -> crate::kinds::Field<
        Company,
        crate::kinds::Interaction,
    > {
        crate::kinds::Field::attribute("first_email_interaction")
    }
    /// The latest e-mail exchanged with the company.
    ///
    /// Attribute `last_email_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced mailboxes.
    pub fn last_email_interaction() -> crate::kinds::Field<
        Company,
        crate::kinds::Interaction,
    > {
        crate::kinds::Field::attribute("last_email_interaction")
    }
    /// The earliest contact with the company of whichever kind.
    ///
    /// Attribute `first_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced mailboxes and calendars.
    pub fn first_interaction() -> crate::kinds::Field<
        Company,
        crate::kinds::Interaction,
    > {
        crate::kinds::Field::attribute("first_interaction")
    }
    /// The latest contact with the company of whichever kind.
    ///
    /// Attribute `last_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced mailboxes and calendars.
    pub fn last_interaction() -> crate::kinds::Field<
        Company,
        crate::kinds::Interaction,
    > {
        crate::kinds::Field::attribute("last_interaction")
    }
    /// The next contact with the company that is planned.
    ///
    /// Attribute `next_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced mailboxes and calendars.
    pub fn next_interaction() -> crate::kinds::Field<
        Company,
        crate::kinds::Interaction,
    > {
        crate::kinds::Field::attribute("next_interaction")
    }
    /// How well the colleague with the best contacts knows the company, in words.
    ///
    /// Attribute `strongest_connection_strength`: select, one value.
    ///
    /// Read-only: Attio computes it from the interactions of the workspace.
    pub fn strongest_connection_strength() -> crate::kinds::Field<
        Company,
        crate::kinds::Select,
    > {
        crate::kinds::Field::attribute("strongest_connection_strength")
    }
    /// How well the colleague with the best contacts knows the company, as a number.
    ///
    /// Attribute `strongest_connection_strength_legacy`: number, one value.
    ///
    /// Read-only: Attio computes it from the interactions of the workspace.
    pub fn strongest_connection_strength_legacy() -> crate::kinds::Field<
        Company,
        crate::kinds::Number,
    > {
        crate::kinds::Field::attribute("strongest_connection_strength_legacy")
    }
    /// The colleague who knows the company best.
    ///
    /// Attribute `strongest_connection_user`: actor-reference, one value.
    ///
    /// Read-only: Attio computes it from the interactions of the workspace.
    pub fn strongest_connection_user() -> crate::kinds::Field<
        Company,
        crate::kinds::ActorReference,
    > {
        crate::kinds::Field::attribute("strongest_connection_user")
    }
    /// The id of the record, as a value.
    ///
    /// Attribute `record_id`: record-id, one value, unique.
    ///
    /// Read-only: Attio assigns it when the record is created.
    pub fn record_id() -> crate::kinds::Field<Company, crate::kinds::RecordId> {
        crate::kinds::Field::attribute("record_id")
    }
    /// When the record was made.
    ///
    /// Attribute `created_at`: timestamp, one value.
    ///
    /// Read-only: Attio notes it when the record is created.
    pub fn created_at() -> crate::kinds::Field<Company, crate::kinds::Timestamp> {
        crate::kinds::Field::attribute("created_at")
    }
    /// Who made the record.
    ///
    /// Attribute `created_by`: actor-reference, one value.
    ///
    /// Read-only: Attio notes it when the record is created.
    pub fn created_by() -> crate::kinds::Field<Company, crate::kinds::ActorReference> {
        crate::kinds::Field::attribute("created_by")
    }
    /// The marker of `domains`.
    #[derive(Clone, Copy, Debug)]
    pub struct Domains;
    impl rt::attribute::Attribute for Domains {
        type Record = Company;
        type Kind = crate::kinds::Domain;
        type Arity = rt::attribute::Many;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "domains";
    }
    /// What may be written to `domains`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `domains` does not take `{Self}`",
        label = "expected several values: internet domains",
        note = "`domains` takes several values: internet domains, for example `[\"attio.com\"]`"
    )]
    pub trait DomainsValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Values<crate::kinds::Domain>> DomainsValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Values::<crate::kinds::Domain>::show(self, see);
        }
    }
    /// The marker of `name`.
    #[derive(Clone, Copy, Debug)]
    pub struct Name;
    impl rt::attribute::Attribute for Name {
        type Record = Company;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "name";
    }
    /// What may be written to `name`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `name` does not take `{Self}`",
        label = "expected a string",
        note = "`name` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait NameValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> NameValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// The marker of `description`.
    #[derive(Clone, Copy, Debug)]
    pub struct Description;
    impl rt::attribute::Attribute for Description {
        type Record = Company;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "description";
    }
    /// What may be written to `description`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `description` does not take `{Self}`",
        label = "expected a string",
        note = "`description` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait DescriptionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> DescriptionValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// The marker of `team`.
    #[derive(Clone, Copy, Debug)]
    pub struct Team;
    impl rt::attribute::Attribute for Team {
        type Record = Company;
        type Kind = crate::kinds::RecordReference<crate::kinds::People>;
        type Arity = rt::attribute::Many;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "team";
    }
    /// What may be written to `team`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `team` does not take `{Self}`",
        label = "expected several values: references to records, by id or by a unique attribute (of `people`)",
        note = "`team` takes several values: references to records, by id or by a unique attribute (of `people`), for example `[CompanyRef::domain(\"attio.com\")]`"
    )]
    pub trait TeamValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: rt::attribute::Values<crate::kinds::RecordReference<crate::kinds::People>>,
    > TeamValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Values::<
                crate::kinds::RecordReference<crate::kinds::People>,
            >::show(self, see);
        }
    }
    /// The marker of `categories`.
    #[derive(Clone, Copy, Debug)]
    pub struct Categories;
    impl rt::attribute::Attribute for Categories {
        type Record = Company;
        type Kind = crate::kinds::Select;
        type Arity = rt::attribute::Many;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "categories";
    }
    /// What may be written to `categories`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `categories` does not take `{Self}`",
        label = "expected several values: options, by title or id",
        note = "`categories` takes several values: options, by title or id, for example `[\"Gold\"]`"
    )]
    pub trait CategoriesValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Values<crate::kinds::Select>> CategoriesValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Values::<crate::kinds::Select>::show(self, see);
        }
    }
    /// The marker of `primary_location`.
    #[derive(Clone, Copy, Debug)]
    pub struct PrimaryLocation;
    impl rt::attribute::Attribute for PrimaryLocation {
        type Record = Company;
        type Kind = crate::kinds::Location;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "primary_location";
    }
    /// What may be written to `primary_location`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `primary_location` does not take `{Self}`",
        label = "expected a location with all ten parts, each of them a string or nothing",
        note = "`primary_location` takes a location with all ten parts, each of them a string or nothing, for example `Location {{ locality: Some(\"Cupertino\".into()), ..Location::default() }}`"
    )]
    pub trait PrimaryLocationValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Location>> PrimaryLocationValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Location>::show(self, see);
        }
    }
    /// The marker of `angellist`.
    #[derive(Clone, Copy, Debug)]
    pub struct Angellist;
    impl rt::attribute::Attribute for Angellist {
        type Record = Company;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "angellist";
    }
    /// What may be written to `angellist`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `angellist` does not take `{Self}`",
        label = "expected a string",
        note = "`angellist` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait AngellistValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> AngellistValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// The marker of `facebook`.
    #[derive(Clone, Copy, Debug)]
    pub struct Facebook;
    impl rt::attribute::Attribute for Facebook {
        type Record = Company;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "facebook";
    }
    /// What may be written to `facebook`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `facebook` does not take `{Self}`",
        label = "expected a string",
        note = "`facebook` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait FacebookValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> FacebookValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// The marker of `instagram`.
    #[derive(Clone, Copy, Debug)]
    pub struct Instagram;
    impl rt::attribute::Attribute for Instagram {
        type Record = Company;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "instagram";
    }
    /// What may be written to `instagram`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `instagram` does not take `{Self}`",
        label = "expected a string",
        note = "`instagram` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait InstagramValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> InstagramValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// The marker of `linkedin`.
    #[derive(Clone, Copy, Debug)]
    pub struct Linkedin;
    impl rt::attribute::Attribute for Linkedin {
        type Record = Company;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "linkedin";
    }
    /// What may be written to `linkedin`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `linkedin` does not take `{Self}`",
        label = "expected a string",
        note = "`linkedin` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait LinkedinValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> LinkedinValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// The marker of `twitter`.
    #[derive(Clone, Copy, Debug)]
    pub struct Twitter;
    impl rt::attribute::Attribute for Twitter {
        type Record = Company;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "twitter";
    }
    /// What may be written to `twitter`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `twitter` does not take `{Self}`",
        label = "expected a string",
        note = "`twitter` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait TwitterValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> TwitterValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// The marker of `estimated_arr_usd`.
    #[derive(Clone, Copy, Debug)]
    pub struct EstimatedArrUsd;
    impl rt::attribute::Attribute for EstimatedArrUsd {
        type Record = Company;
        type Kind = crate::kinds::Select;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "estimated_arr_usd";
    }
    /// What may be written to `estimated_arr_usd`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `estimated_arr_usd` does not take `{Self}`",
        label = "expected an option, by its title or its id",
        note = "`estimated_arr_usd` takes an option, by its title or its id, for example `\"Gold\"`"
    )]
    pub trait EstimatedArrUsdValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Select>> EstimatedArrUsdValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Select>::show(self, see);
        }
    }
    /// The marker of `funding_raised_usd`.
    #[derive(Clone, Copy, Debug)]
    pub struct FundingRaisedUsd;
    impl rt::attribute::Attribute for FundingRaisedUsd {
        type Record = Company;
        type Kind = crate::kinds::Currency;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "funding_raised_usd";
    }
    /// What may be written to `funding_raised_usd`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `funding_raised_usd` does not take `{Self}`",
        label = "expected an amount of money, as a number in the attribute's own currency",
        note = "`funding_raised_usd` takes an amount of money, as a number in the attribute's own currency, for example `499.0`"
    )]
    pub trait FundingRaisedUsdValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Currency>> FundingRaisedUsdValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Currency>::show(self, see);
        }
    }
    /// The marker of `foundation_date`.
    #[derive(Clone, Copy, Debug)]
    pub struct FoundationDate;
    impl rt::attribute::Attribute for FoundationDate {
        type Record = Company;
        type Kind = crate::kinds::Date;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "foundation_date";
    }
    /// What may be written to `foundation_date`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `foundation_date` does not take `{Self}`",
        label = "expected a calendar date",
        note = "`foundation_date` takes a calendar date, for example `\"2026-10-05\"`"
    )]
    pub trait FoundationDateValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Date>> FoundationDateValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Date>::show(self, see);
        }
    }
    /// The marker of `employee_range`.
    #[derive(Clone, Copy, Debug)]
    pub struct EmployeeRange;
    impl rt::attribute::Attribute for EmployeeRange {
        type Record = Company;
        type Kind = crate::kinds::Select;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "employee_range";
    }
    /// What may be written to `employee_range`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `employee_range` does not take `{Self}`",
        label = "expected an option, by its title or its id",
        note = "`employee_range` takes an option, by its title or its id, for example `\"Gold\"`"
    )]
    pub trait EmployeeRangeValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Select>> EmployeeRangeValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Select>::show(self, see);
        }
    }
    /// The marker of `associated_deals`.
    #[derive(Clone, Copy, Debug)]
    pub struct AssociatedDeals;
    impl rt::attribute::Attribute for AssociatedDeals {
        type Record = Company;
        type Kind = crate::kinds::RecordReference<crate::kinds::Deals>;
        type Arity = rt::attribute::Many;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "associated_deals";
    }
    /// What may be written to `associated_deals`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `associated_deals` does not take `{Self}`",
        label = "expected several values: references to records, by id or by a unique attribute (of `deals`)",
        note = "`associated_deals` takes several values: references to records, by id or by a unique attribute (of `deals`), for example `[CompanyRef::domain(\"attio.com\")]`"
    )]
    pub trait AssociatedDealsValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: rt::attribute::Values<crate::kinds::RecordReference<crate::kinds::Deals>>,
    > AssociatedDealsValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Values::<
                crate::kinds::RecordReference<crate::kinds::Deals>,
            >::show(self, see);
        }
    }
    /// The marker of `associated_workspaces`.
    #[derive(Clone, Copy, Debug)]
    pub struct AssociatedWorkspaces;
    impl rt::attribute::Attribute for AssociatedWorkspaces {
        type Record = Company;
        type Kind = crate::kinds::RecordReference<crate::kinds::Workspaces>;
        type Arity = rt::attribute::Many;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "associated_workspaces";
    }
    /// What may be written to `associated_workspaces`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `associated_workspaces` does not take `{Self}`",
        label = "expected several values: references to records, by id or by a unique attribute (of `workspaces`)",
        note = "`associated_workspaces` takes several values: references to records, by id or by a unique attribute (of `workspaces`), for example `[CompanyRef::domain(\"attio.com\")]`"
    )]
    pub trait AssociatedWorkspacesValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: rt::attribute::Values<crate::kinds::RecordReference<crate::kinds::Workspaces>>,
    > AssociatedWorkspacesValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Values::<
                crate::kinds::RecordReference<crate::kinds::Workspaces>,
            >::show(self, see);
        }
    }
    /// The marker of `logo_url`.
    #[derive(Clone, Copy, Debug)]
    pub struct LogoUrl;
    impl rt::attribute::Attribute for LogoUrl {
        type Record = Company;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "logo_url";
    }
    /// What may be written to `logo_url`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `logo_url` is read-only",
        label = "Attio looks the logo up by itself",
        note = "`logo_url` exists in answers, and no request may set it"
    )]
    pub trait LogoUrlValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `twitter_follower_count`.
    #[derive(Clone, Copy, Debug)]
    pub struct TwitterFollowerCount;
    impl rt::attribute::Attribute for TwitterFollowerCount {
        type Record = Company;
        type Kind = crate::kinds::Number;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "twitter_follower_count";
    }
    /// What may be written to `twitter_follower_count`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `twitter_follower_count` is read-only",
        label = "Attio looks the number up by itself",
        note = "`twitter_follower_count` exists in answers, and no request may set it"
    )]
    pub trait TwitterFollowerCountValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `first_calendar_interaction`.
    #[derive(Clone, Copy, Debug)]
    pub struct FirstCalendarInteraction;
    impl rt::attribute::Attribute for FirstCalendarInteraction {
        type Record = Company;
        type Kind = crate::kinds::Interaction;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "first_calendar_interaction";
    }
    /// What may be written to `first_calendar_interaction`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `first_calendar_interaction` is read-only",
        label = "Attio derives it from synced calendars",
        note = "`first_calendar_interaction` exists in answers, and no request may set it"
    )]
    pub trait FirstCalendarInteractionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `last_calendar_interaction`.
    #[derive(Clone, Copy, Debug)]
    pub struct LastCalendarInteraction;
    impl rt::attribute::Attribute for LastCalendarInteraction {
        type Record = Company;
        type Kind = crate::kinds::Interaction;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "last_calendar_interaction";
    }
    /// What may be written to `last_calendar_interaction`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `last_calendar_interaction` is read-only",
        label = "Attio derives it from synced calendars",
        note = "`last_calendar_interaction` exists in answers, and no request may set it"
    )]
    pub trait LastCalendarInteractionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `next_calendar_interaction`.
    #[derive(Clone, Copy, Debug)]
    pub struct NextCalendarInteraction;
    impl rt::attribute::Attribute for NextCalendarInteraction {
        type Record = Company;
        type Kind = crate::kinds::Interaction;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "next_calendar_interaction";
    }
    /// What may be written to `next_calendar_interaction`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `next_calendar_interaction` is read-only",
        label = "Attio derives it from synced calendars",
        note = "`next_calendar_interaction` exists in answers, and no request may set it"
    )]
    pub trait NextCalendarInteractionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `first_email_interaction`.
    #[derive(Clone, Copy, Debug)]
    pub struct FirstEmailInteraction;
    impl rt::attribute::Attribute for FirstEmailInteraction {
        type Record = Company;
        type Kind = crate::kinds::Interaction;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "first_email_interaction";
    }
    /// What may be written to `first_email_interaction`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `first_email_interaction` is read-only",
        label = "Attio derives it from synced mailboxes",
        note = "`first_email_interaction` exists in answers, and no request may set it"
    )]
    pub trait FirstEmailInteractionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `last_email_interaction`.
    #[derive(Clone, Copy, Debug)]
    pub struct LastEmailInteraction;
    impl rt::attribute::Attribute for LastEmailInteraction {
        type Record = Company;
        type Kind = crate::kinds::Interaction;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "last_email_interaction";
    }
    /// What may be written to `last_email_interaction`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `last_email_interaction` is read-only",
        label = "Attio derives it from synced mailboxes",
        note = "`last_email_interaction` exists in answers, and no request may set it"
    )]
    pub trait LastEmailInteractionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `first_interaction`.
    #[derive(Clone, Copy, Debug)]
    pub struct FirstInteraction;
    impl rt::attribute::Attribute for FirstInteraction {
        type Record = Company;
        type Kind = crate::kinds::Interaction;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "first_interaction";
    }
    /// What may be written to `first_interaction`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `first_interaction` is read-only",
        label = "Attio derives it from synced mailboxes and calendars",
        note = "`first_interaction` exists in answers, and no request may set it"
    )]
    pub trait FirstInteractionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `last_interaction`.
    #[derive(Clone, Copy, Debug)]
    pub struct LastInteraction;
    impl rt::attribute::Attribute for LastInteraction {
        type Record = Company;
        type Kind = crate::kinds::Interaction;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "last_interaction";
    }
    /// What may be written to `last_interaction`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `last_interaction` is read-only",
        label = "Attio derives it from synced mailboxes and calendars",
        note = "`last_interaction` exists in answers, and no request may set it"
    )]
    pub trait LastInteractionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `next_interaction`.
    #[derive(Clone, Copy, Debug)]
    pub struct NextInteraction;
    impl rt::attribute::Attribute for NextInteraction {
        type Record = Company;
        type Kind = crate::kinds::Interaction;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "next_interaction";
    }
    /// What may be written to `next_interaction`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `next_interaction` is read-only",
        label = "Attio derives it from synced mailboxes and calendars",
        note = "`next_interaction` exists in answers, and no request may set it"
    )]
    pub trait NextInteractionValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `strongest_connection_strength`.
    #[derive(Clone, Copy, Debug)]
    pub struct StrongestConnectionStrength;
    impl rt::attribute::Attribute for StrongestConnectionStrength {
        type Record = Company;
        type Kind = crate::kinds::Select;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "strongest_connection_strength";
    }
    /// What may be written to `strongest_connection_strength`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `strongest_connection_strength` is read-only",
        label = "Attio computes it from the interactions of the workspace",
        note = "`strongest_connection_strength` exists in answers, and no request may set it"
    )]
    pub trait StrongestConnectionStrengthValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `strongest_connection_strength_legacy`.
    #[derive(Clone, Copy, Debug)]
    pub struct StrongestConnectionStrengthLegacy;
    impl rt::attribute::Attribute for StrongestConnectionStrengthLegacy {
        type Record = Company;
        type Kind = crate::kinds::Number;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "strongest_connection_strength_legacy";
    }
    /// What may be written to `strongest_connection_strength_legacy`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `strongest_connection_strength_legacy` is read-only",
        label = "Attio computes it from the interactions of the workspace",
        note = "`strongest_connection_strength_legacy` exists in answers, and no request may set it"
    )]
    pub trait StrongestConnectionStrengthLegacyValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `strongest_connection_user`.
    #[derive(Clone, Copy, Debug)]
    pub struct StrongestConnectionUser;
    impl rt::attribute::Attribute for StrongestConnectionUser {
        type Record = Company;
        type Kind = crate::kinds::ActorReference;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "strongest_connection_user";
    }
    /// What may be written to `strongest_connection_user`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `strongest_connection_user` is read-only",
        label = "Attio computes it from the interactions of the workspace",
        note = "`strongest_connection_user` exists in answers, and no request may set it"
    )]
    pub trait StrongestConnectionUserValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `record_id`.
    #[derive(Clone, Copy, Debug)]
    pub struct RecordId;
    impl rt::attribute::Attribute for RecordId {
        type Record = Company;
        type Kind = crate::kinds::RecordId;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "record_id";
    }
    /// What may be written to `record_id`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `record_id` is read-only",
        label = "Attio assigns it when the record is created",
        note = "`record_id` exists in answers, and no request may set it"
    )]
    pub trait RecordIdValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `created_at`.
    #[derive(Clone, Copy, Debug)]
    pub struct CreatedAt;
    impl rt::attribute::Attribute for CreatedAt {
        type Record = Company;
        type Kind = crate::kinds::Timestamp;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "created_at";
    }
    /// What may be written to `created_at`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `created_at` is read-only",
        label = "Attio notes it when the record is created",
        note = "`created_at` exists in answers, and no request may set it"
    )]
    pub trait CreatedAtValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `created_by`.
    #[derive(Clone, Copy, Debug)]
    pub struct CreatedBy;
    impl rt::attribute::Attribute for CreatedBy {
        type Record = Company;
        type Kind = crate::kinds::ActorReference;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "created_by";
    }
    /// What may be written to `created_by`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `created_by` is read-only",
        label = "Attio notes it when the record is created",
        note = "`created_by` exists in answers, and no request may set it"
    )]
    pub trait CreatedByValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
}
/// The attributes of deals: a function for each, and a marker.
pub mod deals {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// The record whose attributes these are: `deals`.
    #[derive(Clone, Copy, Debug)]
    pub struct Deal;
    rt::path! {
        /// A reference to deals, and the way to their attributes.
        pub struct Path<R> (crate::kinds::Field<R, crate::kinds::RecordReference<crate::kinds::Deals>>)
    }
    impl<R> Path<R> {
        /// Their `name`.
        pub fn name(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(name())
        }
        /// Their `stage`.
        pub fn stage(&self) -> crate::kinds::Field<R, crate::kinds::Status> {
            self.0.to(stage())
        }
        /// Their `owner`.
        pub fn owner(&self) -> crate::kinds::Field<R, crate::kinds::ActorReference> {
            self.0.to(owner())
        }
        /// Their `value`.
        pub fn value(&self) -> crate::kinds::Field<R, crate::kinds::Currency> {
            self.0.to(value())
        }
        /// Their `associated_people`.
        pub fn associated_people(&self) -> super::people::Path<R> {
            super::people::Path(self.0.to(associated_people().0))
        }
        /// Their `associated_company`.
        pub fn associated_company(&self) -> super::companies::Path<R> {
            super::companies::Path(self.0.to(associated_company().0))
        }
        /// Their `record_id`.
        pub fn record_id(&self) -> crate::kinds::Field<R, crate::kinds::RecordId> {
            self.0.to(record_id())
        }
        /// Their `created_at`.
        pub fn created_at(&self) -> crate::kinds::Field<R, crate::kinds::Timestamp> {
            self.0.to(created_at())
        }
        /// Their `created_by`.
        pub fn created_by(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::ActorReference> {
            self.0.to(created_by())
        }
    }
    /// What the deal is called.
    ///
    /// Attribute `name`: text, one value.
    ///
    /// Takes a string.
    pub fn name() -> crate::kinds::Field<Deal, crate::kinds::Text> {
        crate::kinds::Field::attribute("name")
    }
    /// How far the deal has come. A fresh workspace knows Lead, In Progress, Won 🎉 and Lost.
    ///
    /// Attribute `stage`: status, one value.
    ///
    /// Takes a status, by its title or its id.
    pub fn stage() -> crate::kinds::Field<Deal, crate::kinds::Status> {
        crate::kinds::Field::attribute("stage")
    }
    /// The colleague who looks after the deal.
    ///
    /// Attribute `owner`: actor-reference, one value.
    ///
    /// Takes a workspace member, by e-mail address or by id.
    pub fn owner() -> crate::kinds::Field<Deal, crate::kinds::ActorReference> {
        crate::kinds::Field::attribute("owner")
    }
    /// What the deal is worth, in US dollars unless the workspace says otherwise.
    ///
    /// Attribute `value`: currency, one value.
    ///
    /// Takes an amount of money, as a number in the attribute's own currency.
    pub fn value() -> crate::kinds::Field<Deal, crate::kinds::Currency> {
        crate::kinds::Field::attribute("value")
    }
    /// The people who have a part in the deal.
    ///
    /// Attribute `associated_people`: record-reference, several values.
    ///
    /// Takes several values: references to records, by id or by a unique attribute (of `people`).
    pub fn associated_people() -> super::people::Path<Deal> {
        super::people::Path(crate::kinds::Field::attribute("associated_people"))
    }
    /// The company that the deal is with.
    ///
    /// Attribute `associated_company`: record-reference, one value.
    ///
    /// Takes a reference to a record, by its id or by a unique attribute (of `companies`).
    pub fn associated_company() -> super::companies::Path<Deal> {
        super::companies::Path(crate::kinds::Field::attribute("associated_company"))
    }
    /// The id of the record, as a value.
    ///
    /// Attribute `record_id`: record-id, one value, unique.
    ///
    /// Read-only: Attio assigns it when the record is created.
    pub fn record_id() -> crate::kinds::Field<Deal, crate::kinds::RecordId> {
        crate::kinds::Field::attribute("record_id")
    }
    /// When the record was made.
    ///
    /// Attribute `created_at`: timestamp, one value.
    ///
    /// Read-only: Attio notes it when the record is created.
    pub fn created_at() -> crate::kinds::Field<Deal, crate::kinds::Timestamp> {
        crate::kinds::Field::attribute("created_at")
    }
    /// Who made the record.
    ///
    /// Attribute `created_by`: actor-reference, one value.
    ///
    /// Read-only: Attio notes it when the record is created.
    pub fn created_by() -> crate::kinds::Field<Deal, crate::kinds::ActorReference> {
        crate::kinds::Field::attribute("created_by")
    }
    /// The marker of `name`.
    #[derive(Clone, Copy, Debug)]
    pub struct Name;
    impl rt::attribute::Attribute for Name {
        type Record = Deal;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "name";
    }
    /// What may be written to `name`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `name` does not take `{Self}`",
        label = "expected a string",
        note = "`name` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait NameValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> NameValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// What must be given as `name`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `name` does not take `{Self}`",
        label = "expected a string",
        note = "`name` takes a string, for example `\"Developer met at event\"`",
        note = "it must be given, and no `Option` is taken",
    )]
    pub trait NameGiven {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Element<crate::kinds::Text>> NameGiven for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            see(
                rt::View::List(
                    &[rt::attribute::Element::<crate::kinds::Text>::into_wire(self)],
                ),
            );
        }
    }
    /// The marker of `stage`.
    #[derive(Clone, Copy, Debug)]
    pub struct Stage;
    impl rt::attribute::Attribute for Stage {
        type Record = Deal;
        type Kind = crate::kinds::Status;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "stage";
    }
    /// What may be written to `stage`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `stage` does not take `{Self}`",
        label = "expected a status, by its title or its id",
        note = "`stage` takes a status, by its title or its id, for example `\"In Progress\"`"
    )]
    pub trait StageValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Status>> StageValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Status>::show(self, see);
        }
    }
    /// What must be given as `stage`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `stage` does not take `{Self}`",
        label = "expected a status, by its title or its id",
        note = "`stage` takes a status, by its title or its id, for example `\"In Progress\"`",
        note = "it must be given, and no `Option` is taken",
    )]
    pub trait StageGiven {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Element<crate::kinds::Status>> StageGiven for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            see(
                rt::View::List(
                    &[rt::attribute::Element::<crate::kinds::Status>::into_wire(self)],
                ),
            );
        }
    }
    /// The marker of `owner`.
    #[derive(Clone, Copy, Debug)]
    pub struct Owner;
    impl rt::attribute::Attribute for Owner {
        type Record = Deal;
        type Kind = crate::kinds::ActorReference;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "owner";
    }
    /// What may be written to `owner`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `owner` does not take `{Self}`",
        label = "expected a workspace member, by e-mail address or by id",
        note = "`owner` takes a workspace member, by e-mail address or by id, for example `\"ada@example.com\"`"
    )]
    pub trait OwnerValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::ActorReference>> OwnerValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::ActorReference>::show(self, see);
        }
    }
    /// What must be given as `owner`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `owner` does not take `{Self}`",
        label = "expected a workspace member, by e-mail address or by id",
        note = "`owner` takes a workspace member, by e-mail address or by id, for example `\"ada@example.com\"`",
        note = "it must be given, and no `Option` is taken",
    )]
    pub trait OwnerGiven {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Element<crate::kinds::ActorReference>> OwnerGiven for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            see(
                rt::View::List(
                    &[
                        rt::attribute::Element::<
                            crate::kinds::ActorReference,
                        >::into_wire(self),
                    ],
                ),
            );
        }
    }
    /// The marker of `value`.
    #[derive(Clone, Copy, Debug)]
    pub struct Value;
    impl rt::attribute::Attribute for Value {
        type Record = Deal;
        type Kind = crate::kinds::Currency;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "value";
    }
    /// What may be written to `value`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `value` does not take `{Self}`",
        label = "expected an amount of money, as a number in the attribute's own currency",
        note = "`value` takes an amount of money, as a number in the attribute's own currency, for example `499.0`"
    )]
    pub trait ValueValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Currency>> ValueValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Currency>::show(self, see);
        }
    }
    /// The marker of `associated_people`.
    #[derive(Clone, Copy, Debug)]
    pub struct AssociatedPeople;
    impl rt::attribute::Attribute for AssociatedPeople {
        type Record = Deal;
        type Kind = crate::kinds::RecordReference<crate::kinds::People>;
        type Arity = rt::attribute::Many;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "associated_people";
    }
    /// What may be written to `associated_people`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `associated_people` does not take `{Self}`",
        label = "expected several values: references to records, by id or by a unique attribute (of `people`)",
        note = "`associated_people` takes several values: references to records, by id or by a unique attribute (of `people`), for example `[CompanyRef::domain(\"attio.com\")]`"
    )]
    pub trait AssociatedPeopleValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: rt::attribute::Values<crate::kinds::RecordReference<crate::kinds::People>>,
    > AssociatedPeopleValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Values::<
                crate::kinds::RecordReference<crate::kinds::People>,
            >::show(self, see);
        }
    }
    /// The marker of `associated_company`.
    #[derive(Clone, Copy, Debug)]
    pub struct AssociatedCompany;
    impl rt::attribute::Attribute for AssociatedCompany {
        type Record = Deal;
        type Kind = crate::kinds::RecordReference<crate::kinds::Companies>;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "associated_company";
    }
    /// What may be written to `associated_company`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `associated_company` does not take `{Self}`",
        label = "expected a reference to a record, by its id or by a unique attribute (of `companies`)",
        note = "`associated_company` takes a reference to a record, by its id or by a unique attribute (of `companies`), for example `CompanyRef::domain(\"attio.com\")`"
    )]
    pub trait AssociatedCompanyValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: rt::attribute::Value<crate::kinds::RecordReference<crate::kinds::Companies>>,
    > AssociatedCompanyValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<
                crate::kinds::RecordReference<crate::kinds::Companies>,
            >::show(self, see);
        }
    }
    /// The marker of `record_id`.
    #[derive(Clone, Copy, Debug)]
    pub struct RecordId;
    impl rt::attribute::Attribute for RecordId {
        type Record = Deal;
        type Kind = crate::kinds::RecordId;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "record_id";
    }
    /// What may be written to `record_id`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `record_id` is read-only",
        label = "Attio assigns it when the record is created",
        note = "`record_id` exists in answers, and no request may set it"
    )]
    pub trait RecordIdValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `created_at`.
    #[derive(Clone, Copy, Debug)]
    pub struct CreatedAt;
    impl rt::attribute::Attribute for CreatedAt {
        type Record = Deal;
        type Kind = crate::kinds::Timestamp;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "created_at";
    }
    /// What may be written to `created_at`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `created_at` is read-only",
        label = "Attio notes it when the record is created",
        note = "`created_at` exists in answers, and no request may set it"
    )]
    pub trait CreatedAtValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `created_by`.
    #[derive(Clone, Copy, Debug)]
    pub struct CreatedBy;
    impl rt::attribute::Attribute for CreatedBy {
        type Record = Deal;
        type Kind = crate::kinds::ActorReference;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "created_by";
    }
    /// What may be written to `created_by`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `created_by` is read-only",
        label = "Attio notes it when the record is created",
        note = "`created_by` exists in answers, and no request may set it"
    )]
    pub trait CreatedByValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
}
/// The attributes of users: a function for each, and a marker.
pub mod users {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// The record whose attributes these are: `users`.
    #[derive(Clone, Copy, Debug)]
    pub struct User;
    rt::path! {
        /// A reference to users, and the way to their attributes.
        pub struct Path<R> (crate::kinds::Field<R, crate::kinds::RecordReference<crate::kinds::Users>>)
    }
    impl<R> Path<R> {
        /// Their `user_id`.
        pub fn user_id(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(user_id())
        }
        /// Their `primary_email_address`.
        pub fn primary_email_address(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::EmailAddress> {
            self.0.to(primary_email_address())
        }
        /// Their `person`.
        pub fn person(&self) -> super::people::Path<R> {
            super::people::Path(self.0.to(person().0))
        }
        /// Their `workspace`.
        pub fn workspace(&self) -> super::workspaces::Path<R> {
            super::workspaces::Path(self.0.to(workspace().0))
        }
        /// Their `record_id`.
        pub fn record_id(&self) -> crate::kinds::Field<R, crate::kinds::RecordId> {
            self.0.to(record_id())
        }
        /// Their `created_at`.
        pub fn created_at(&self) -> crate::kinds::Field<R, crate::kinds::Timestamp> {
            self.0.to(created_at())
        }
        /// Their `created_by`.
        pub fn created_by(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::ActorReference> {
            self.0.to(created_by())
        }
    }
    /// The id that the user has in your product.
    ///
    /// Attribute `user_id`: text, one value, unique.
    ///
    /// Takes a string.
    pub fn user_id() -> crate::kinds::Field<User, crate::kinds::Text> {
        crate::kinds::Field::attribute("user_id")
    }
    /// The address that the user signs in with.
    ///
    /// Attribute `primary_email_address`: email-address, one value, unique.
    ///
    /// Takes an e-mail address.
    pub fn primary_email_address() -> crate::kinds::Field<
        User,
        crate::kinds::EmailAddress,
    > {
        crate::kinds::Field::attribute("primary_email_address")
    }
    /// The person who the user is.
    ///
    /// Attribute `person`: record-reference, one value.
    ///
    /// Takes a reference to a record, by its id or by a unique attribute (of `people`).
    pub fn person() -> super::people::Path<User> {
        super::people::Path(crate::kinds::Field::attribute("person"))
    }
    /// The workspaces of your product that the user belongs to.
    ///
    /// Attribute `workspace`: record-reference, several values.
    ///
    /// Takes several values: references to records, by id or by a unique attribute (of `workspaces`).
    pub fn workspace() -> super::workspaces::Path<User> {
        super::workspaces::Path(crate::kinds::Field::attribute("workspace"))
    }
    /// The id of the record, as a value.
    ///
    /// Attribute `record_id`: record-id, one value, unique.
    ///
    /// Read-only: Attio assigns it when the record is created.
    pub fn record_id() -> crate::kinds::Field<User, crate::kinds::RecordId> {
        crate::kinds::Field::attribute("record_id")
    }
    /// When the record was made.
    ///
    /// Attribute `created_at`: timestamp, one value.
    ///
    /// Read-only: Attio notes it when the record is created.
    pub fn created_at() -> crate::kinds::Field<User, crate::kinds::Timestamp> {
        crate::kinds::Field::attribute("created_at")
    }
    /// Who made the record.
    ///
    /// Attribute `created_by`: actor-reference, one value.
    ///
    /// Read-only: Attio notes it when the record is created.
    pub fn created_by() -> crate::kinds::Field<User, crate::kinds::ActorReference> {
        crate::kinds::Field::attribute("created_by")
    }
    /// The marker of `user_id`.
    #[derive(Clone, Copy, Debug)]
    pub struct UserId;
    impl rt::attribute::Attribute for UserId {
        type Record = User;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "user_id";
    }
    /// What may be written to `user_id`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `user_id` does not take `{Self}`",
        label = "expected a string",
        note = "`user_id` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait UserIdValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> UserIdValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// What must be given as `user_id`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `user_id` does not take `{Self}`",
        label = "expected a string",
        note = "`user_id` takes a string, for example `\"Developer met at event\"`",
        note = "it must be given, and no `Option` is taken",
    )]
    pub trait UserIdGiven {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Element<crate::kinds::Text>> UserIdGiven for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            see(
                rt::View::List(
                    &[rt::attribute::Element::<crate::kinds::Text>::into_wire(self)],
                ),
            );
        }
    }
    /// The marker of `primary_email_address`.
    #[derive(Clone, Copy, Debug)]
    pub struct PrimaryEmailAddress;
    impl rt::attribute::Attribute for PrimaryEmailAddress {
        type Record = User;
        type Kind = crate::kinds::EmailAddress;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "primary_email_address";
    }
    /// What may be written to `primary_email_address`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `primary_email_address` does not take `{Self}`",
        label = "expected an e-mail address",
        note = "`primary_email_address` takes an e-mail address, for example `\"ada@example.com\"`"
    )]
    pub trait PrimaryEmailAddressValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::EmailAddress>> PrimaryEmailAddressValue
    for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::EmailAddress>::show(self, see);
        }
    }
    /// What must be given as `primary_email_address`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `primary_email_address` does not take `{Self}`",
        label = "expected an e-mail address",
        note = "`primary_email_address` takes an e-mail address, for example `\"ada@example.com\"`",
        note = "it must be given, and no `Option` is taken",
    )]
    pub trait PrimaryEmailAddressGiven {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Element<crate::kinds::EmailAddress>> PrimaryEmailAddressGiven
    for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            see(
                rt::View::List(
                    &[
                        rt::attribute::Element::<
                            crate::kinds::EmailAddress,
                        >::into_wire(self),
                    ],
                ),
            );
        }
    }
    /// The marker of `person`.
    #[derive(Clone, Copy, Debug)]
    pub struct Person;
    impl rt::attribute::Attribute for Person {
        type Record = User;
        type Kind = crate::kinds::RecordReference<crate::kinds::People>;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "person";
    }
    /// What may be written to `person`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `person` does not take `{Self}`",
        label = "expected a reference to a record, by its id or by a unique attribute (of `people`)",
        note = "`person` takes a reference to a record, by its id or by a unique attribute (of `people`), for example `CompanyRef::domain(\"attio.com\")`"
    )]
    pub trait PersonValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: rt::attribute::Value<crate::kinds::RecordReference<crate::kinds::People>>,
    > PersonValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<
                crate::kinds::RecordReference<crate::kinds::People>,
            >::show(self, see);
        }
    }
    /// The marker of `workspace`.
    #[derive(Clone, Copy, Debug)]
    pub struct Workspace;
    impl rt::attribute::Attribute for Workspace {
        type Record = User;
        type Kind = crate::kinds::RecordReference<crate::kinds::Workspaces>;
        type Arity = rt::attribute::Many;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "workspace";
    }
    /// What may be written to `workspace`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `workspace` does not take `{Self}`",
        label = "expected several values: references to records, by id or by a unique attribute (of `workspaces`)",
        note = "`workspace` takes several values: references to records, by id or by a unique attribute (of `workspaces`), for example `[CompanyRef::domain(\"attio.com\")]`"
    )]
    pub trait WorkspaceValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: rt::attribute::Values<crate::kinds::RecordReference<crate::kinds::Workspaces>>,
    > WorkspaceValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Values::<
                crate::kinds::RecordReference<crate::kinds::Workspaces>,
            >::show(self, see);
        }
    }
    /// The marker of `record_id`.
    #[derive(Clone, Copy, Debug)]
    pub struct RecordId;
    impl rt::attribute::Attribute for RecordId {
        type Record = User;
        type Kind = crate::kinds::RecordId;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "record_id";
    }
    /// What may be written to `record_id`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `record_id` is read-only",
        label = "Attio assigns it when the record is created",
        note = "`record_id` exists in answers, and no request may set it"
    )]
    pub trait RecordIdValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `created_at`.
    #[derive(Clone, Copy, Debug)]
    pub struct CreatedAt;
    impl rt::attribute::Attribute for CreatedAt {
        type Record = User;
        type Kind = crate::kinds::Timestamp;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "created_at";
    }
    /// What may be written to `created_at`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `created_at` is read-only",
        label = "Attio notes it when the record is created",
        note = "`created_at` exists in answers, and no request may set it"
    )]
    pub trait CreatedAtValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `created_by`.
    #[derive(Clone, Copy, Debug)]
    pub struct CreatedBy;
    impl rt::attribute::Attribute for CreatedBy {
        type Record = User;
        type Kind = crate::kinds::ActorReference;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "created_by";
    }
    /// What may be written to `created_by`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `created_by` is read-only",
        label = "Attio notes it when the record is created",
        note = "`created_by` exists in answers, and no request may set it"
    )]
    pub trait CreatedByValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
}
/// The attributes of workspaces: a function for each, and a marker.
pub mod workspaces {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// The record whose attributes these are: `workspaces`.
    #[derive(Clone, Copy, Debug)]
    pub struct Workspace;
    rt::path! {
        /// A reference to workspaces, and the way to their attributes.
        pub struct Path<R> (crate::kinds::Field<R, crate::kinds::RecordReference<crate::kinds::Workspaces>>)
    }
    impl<R> Path<R> {
        /// Their `workspace_id`.
        pub fn workspace_id(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(workspace_id())
        }
        /// Their `name`.
        pub fn name(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(name())
        }
        /// Their `users`.
        pub fn users(&self) -> super::users::Path<R> {
            super::users::Path(self.0.to(users().0))
        }
        /// Their `company`.
        pub fn company(&self) -> super::companies::Path<R> {
            super::companies::Path(self.0.to(company().0))
        }
        /// Their `avatar_url`.
        pub fn avatar_url(&self) -> crate::kinds::Field<R, crate::kinds::Text> {
            self.0.to(avatar_url())
        }
        /// Their `record_id`.
        pub fn record_id(&self) -> crate::kinds::Field<R, crate::kinds::RecordId> {
            self.0.to(record_id())
        }
        /// Their `created_at`.
        pub fn created_at(&self) -> crate::kinds::Field<R, crate::kinds::Timestamp> {
            self.0.to(created_at())
        }
        /// Their `created_by`.
        pub fn created_by(
            &self,
        ) -> crate::kinds::Field<R, crate::kinds::ActorReference> {
            self.0.to(created_by())
        }
    }
    /// The id that the workspace has in your product.
    ///
    /// Attribute `workspace_id`: text, one value, unique.
    ///
    /// Takes a string.
    pub fn workspace_id() -> crate::kinds::Field<Workspace, crate::kinds::Text> {
        crate::kinds::Field::attribute("workspace_id")
    }
    /// The name.
    ///
    /// Attribute `name`: text, one value.
    ///
    /// Takes a string.
    pub fn name() -> crate::kinds::Field<Workspace, crate::kinds::Text> {
        crate::kinds::Field::attribute("name")
    }
    /// The users who belong to the workspace.
    ///
    /// Attribute `users`: record-reference, several values.
    ///
    /// Takes several values: references to records, by id or by a unique attribute (of `users`).
    pub fn users() -> super::users::Path<Workspace> {
        super::users::Path(crate::kinds::Field::attribute("users"))
    }
    /// The company that the workspace belongs to.
    ///
    /// Attribute `company`: record-reference, one value.
    ///
    /// Takes a reference to a record, by its id or by a unique attribute (of `companies`).
    pub fn company() -> super::companies::Path<Workspace> {
        super::companies::Path(crate::kinds::Field::attribute("company"))
    }
    /// The address of a picture of the workspace.
    ///
    /// Attribute `avatar_url`: text, one value.
    ///
    /// Takes a string.
    pub fn avatar_url() -> crate::kinds::Field<Workspace, crate::kinds::Text> {
        crate::kinds::Field::attribute("avatar_url")
    }
    /// The id of the record, as a value.
    ///
    /// Attribute `record_id`: record-id, one value, unique.
    ///
    /// Read-only: Attio assigns it when the record is created.
    pub fn record_id() -> crate::kinds::Field<Workspace, crate::kinds::RecordId> {
        crate::kinds::Field::attribute("record_id")
    }
    /// When the record was made.
    ///
    /// Attribute `created_at`: timestamp, one value.
    ///
    /// Read-only: Attio notes it when the record is created.
    pub fn created_at() -> crate::kinds::Field<Workspace, crate::kinds::Timestamp> {
        crate::kinds::Field::attribute("created_at")
    }
    /// Who made the record.
    ///
    /// Attribute `created_by`: actor-reference, one value.
    ///
    /// Read-only: Attio notes it when the record is created.
    pub fn created_by() -> crate::kinds::Field<Workspace, crate::kinds::ActorReference> {
        crate::kinds::Field::attribute("created_by")
    }
    /// The marker of `workspace_id`.
    #[derive(Clone, Copy, Debug)]
    pub struct WorkspaceId;
    impl rt::attribute::Attribute for WorkspaceId {
        type Record = Workspace;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "workspace_id";
    }
    /// What may be written to `workspace_id`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `workspace_id` does not take `{Self}`",
        label = "expected a string",
        note = "`workspace_id` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait WorkspaceIdValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> WorkspaceIdValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// What must be given as `workspace_id`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `workspace_id` does not take `{Self}`",
        label = "expected a string",
        note = "`workspace_id` takes a string, for example `\"Developer met at event\"`",
        note = "it must be given, and no `Option` is taken",
    )]
    pub trait WorkspaceIdGiven {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Element<crate::kinds::Text>> WorkspaceIdGiven for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            see(
                rt::View::List(
                    &[rt::attribute::Element::<crate::kinds::Text>::into_wire(self)],
                ),
            );
        }
    }
    /// The marker of `name`.
    #[derive(Clone, Copy, Debug)]
    pub struct Name;
    impl rt::attribute::Attribute for Name {
        type Record = Workspace;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "name";
    }
    /// What may be written to `name`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `name` does not take `{Self}`",
        label = "expected a string",
        note = "`name` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait NameValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> NameValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// The marker of `users`.
    #[derive(Clone, Copy, Debug)]
    pub struct Users;
    impl rt::attribute::Attribute for Users {
        type Record = Workspace;
        type Kind = crate::kinds::RecordReference<crate::kinds::Users>;
        type Arity = rt::attribute::Many;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "users";
    }
    /// What may be written to `users`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `users` does not take `{Self}`",
        label = "expected several values: references to records, by id or by a unique attribute (of `users`)",
        note = "`users` takes several values: references to records, by id or by a unique attribute (of `users`), for example `[CompanyRef::domain(\"attio.com\")]`"
    )]
    pub trait UsersValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: rt::attribute::Values<crate::kinds::RecordReference<crate::kinds::Users>>,
    > UsersValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Values::<
                crate::kinds::RecordReference<crate::kinds::Users>,
            >::show(self, see);
        }
    }
    /// The marker of `company`.
    #[derive(Clone, Copy, Debug)]
    pub struct Company;
    impl rt::attribute::Attribute for Company {
        type Record = Workspace;
        type Kind = crate::kinds::RecordReference<crate::kinds::Companies>;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "company";
    }
    /// What may be written to `company`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `company` does not take `{Self}`",
        label = "expected a reference to a record, by its id or by a unique attribute (of `companies`)",
        note = "`company` takes a reference to a record, by its id or by a unique attribute (of `companies`), for example `CompanyRef::domain(\"attio.com\")`"
    )]
    pub trait CompanyValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: rt::attribute::Value<crate::kinds::RecordReference<crate::kinds::Companies>>,
    > CompanyValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<
                crate::kinds::RecordReference<crate::kinds::Companies>,
            >::show(self, see);
        }
    }
    /// The marker of `avatar_url`.
    #[derive(Clone, Copy, Debug)]
    pub struct AvatarUrl;
    impl rt::attribute::Attribute for AvatarUrl {
        type Record = Workspace;
        type Kind = crate::kinds::Text;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::Writable;
        const SLUG: &'static str = "avatar_url";
    }
    /// What may be written to `avatar_url`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `avatar_url` does not take `{Self}`",
        label = "expected a string",
        note = "`avatar_url` takes a string, for example `\"Developer met at event\"`"
    )]
    pub trait AvatarUrlValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> AvatarUrlValue for T {
        fn show(self, see: &mut dyn FnMut(rt::View<'_>)) {
            rt::attribute::Value::<crate::kinds::Text>::show(self, see);
        }
    }
    /// The marker of `record_id`.
    #[derive(Clone, Copy, Debug)]
    pub struct RecordId;
    impl rt::attribute::Attribute for RecordId {
        type Record = Workspace;
        type Kind = crate::kinds::RecordId;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "record_id";
    }
    /// What may be written to `record_id`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `record_id` is read-only",
        label = "Attio assigns it when the record is created",
        note = "`record_id` exists in answers, and no request may set it"
    )]
    pub trait RecordIdValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `created_at`.
    #[derive(Clone, Copy, Debug)]
    pub struct CreatedAt;
    impl rt::attribute::Attribute for CreatedAt {
        type Record = Workspace;
        type Kind = crate::kinds::Timestamp;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "created_at";
    }
    /// What may be written to `created_at`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `created_at` is read-only",
        label = "Attio notes it when the record is created",
        note = "`created_at` exists in answers, and no request may set it"
    )]
    pub trait CreatedAtValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
    /// The marker of `created_by`.
    #[derive(Clone, Copy, Debug)]
    pub struct CreatedBy;
    impl rt::attribute::Attribute for CreatedBy {
        type Record = Workspace;
        type Kind = crate::kinds::ActorReference;
        type Arity = rt::attribute::One;
        type Access = rt::attribute::ReadOnly;
        const SLUG: &'static str = "created_by";
    }
    /// What may be written to `created_by`.
    #[diagnostic::on_unimplemented(
        message = "the attribute `created_by` is read-only",
        label = "Attio notes it when the record is created",
        note = "`created_by` exists in answers, and no request may set it"
    )]
    pub trait CreatedByValue {
        #[doc(hidden)]
        fn show(self, see: &mut dyn FnMut(rt::View<'_>));
    }
}
/// The headers that answers carry, to be asked for by
/// `response.header(&headers::NAME)`.
pub mod headers {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    /// How expensive the query was. The scores of ten seconds are added up, over all apps and tokens of the workspace, and
    /// their sum is limited; so is the score of each.
    ///
    /// Header `x-attio-record-query-score`, answered by `POST /v2/objects/people/records/query`, `POST /v2/objects/companies/records/query`, `POST /v2/objects/deals/records/query` and 4 more.
    pub static X_ATTIO_RECORD_QUERY_SCORE: rt::Header<f64> = rt::Header::bare(
        "x-attio-record-query-score",
    );
    /// The time as of which the answer holds, where Attio tells it.
    ///
    /// Header `x-accurate-at`, answered by `POST /v2/objects/people/records/query`, `POST /v2/objects/companies/records/query`, `POST /v2/objects/deals/records/query` and 4 more.
    pub static X_ACCURATE_AT: rt::Header<String> = rt::Header::text("x-accurate-at");
    /// Attio's id for this call, worth logging.
    ///
    /// Header `x-attio-execution-id`, answered by `POST /v2/objects/people/records/query`, `POST /v2/objects/people/records`, `PUT /v2/objects/people/records` and 152 more.
    pub static X_ATTIO_EXECUTION_ID: rt::Header<String> = rt::Header::text(
        "x-attio-execution-id",
    );
    /// When to try again, as an HTTP date and never as a number of seconds; usually the next second.
    ///
    /// Header `Retry-After`, answered by `POST /v2/objects/people/records/query`, `POST /v2/objects/people/records`, `PUT /v2/objects/people/records` and 152 more.
    pub static RETRY_AFTER: rt::Header<String> = rt::Header::text("Retry-After");
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    rt::object! {
        /// Which people to list, in which order, and which page of them. Schema `PeopleQuery`: `#/components/schemas/PeopleQuery`.
        pub struct PeopleQuery: Serialize Deserialize {
            /// Conditions by attribute, joined with `$and`, `$or` and `$not`. Several attributes in one object must all
            /// hold. Cannot be combined with `filter_view_id`.
            ///
            /// Example: `{"email_addresses":{"email_domain":{"$eq":"attio.com"}}}`.
            filter: Option<rt::Map<rt::Value>> = optional("filter"),
            /// A saved view whose filter is used; its order and columns are not.
            filter_view_id: Option<ViewId> = optional("filter_view_id"),
            /// The order, the most significant criterion first. Example: `[{"attribute":"name","field":"last_name","direction":"asc"}]`.
            sorts: Option<Vec<Sort>> = optional("sorts"),
            /// The most people that a page may hold. Default: `500`.
            limit: Option<i32> = optional("limit"),
            /// How many people to pass over, counted from the first match. Default: `0`.
            offset: Option<i64> = optional("offset"),
        }
        new() or default
    }
    rt::newtype! {
        /// Identifies a saved view. Schema `ViewId`: `#/components/schemas/ViewId`.
        pub struct ViewId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::union! {
        /// One criterion of an order. Schema `Sort`: `#/components/schemas/Sort`.
        pub enum Sort: Serialize Deserialize {
            /// A `SortByAttribute`.
            SortByAttribute(SortByAttribute) = 0 known Object { required: ["direction", "attribute"], known: ["direction", "attribute", "field"], literals: [("direction", "asc"), ("direction", "desc")], },
            /// A `SortByPath`.
            SortByPath(SortByPath) = 1 known Object { required: ["direction", "path"], known: ["direction", "path", "field"], literals: [("direction", "asc"), ("direction", "desc")], },
        }
        From(SortByAttribute(SortByAttribute), SortByPath(SortByPath))
    }
    rt::object! {
        /// A person of the workspace. Schema `Person`: `#/components/schemas/Person`.
        pub struct Person: Serialize Deserialize {
            /// Where a person's record lives. The `record_id` alone is enough to address it.
            id: PersonRecordId = required("id"),
            /// When the record was made. Format: `date-time`. Example: `"2022-11-21T13:22:49.061281000Z"`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            /// The page of this person in the Attio app. Format: `uri`. Example: `"https://app.attio.com/acme/person/bf071e1f-6035-429d-b874-d83ea64ea13b"`.
            web_url: Option<String> = optional("web_url"),
            /// What is known of the person, by attribute.
            values: rt::Nullable<rt::Held<PersonValues>> = optional("values"),
            ..extra: rt::Extra = known,
        }
    }
    impl Person {
        /// The e-mail addresses. No two people share one.
        ///
        /// Attribute `email_addresses`: email-address, several values, unique.
        #[must_use]
        pub fn email_addresses(&self) -> &[EmailAddressValue] {
            rt::values(&self.values, |values| &values.email_addresses)
        }
        /// The name.
        ///
        /// Attribute `name`: personal-name, one value.
        #[must_use]
        pub fn name(&self) -> Option<&PersonalNameValue> {
            rt::values(&self.values, |values| &values.name).first()
        }
        /// The company that the person works for.
        ///
        /// Attribute `company`: record-reference, one value.
        #[must_use]
        pub fn company(&self) -> Option<&RecordReferenceValue> {
            rt::values(&self.values, |values| &values.company).first()
        }
        /// A few words about the person.
        ///
        /// Attribute `description`: text, one value.
        #[must_use]
        pub fn description(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.description).first()
        }
        /// What the person does at the company.
        ///
        /// Attribute `job_title`: text, one value.
        #[must_use]
        pub fn job_title(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.job_title).first()
        }
        /// The phone numbers.
        ///
        /// Attribute `phone_numbers`: phone-number, several values.
        #[must_use]
        pub fn phone_numbers(&self) -> &[PhoneNumberValue] {
            rt::values(&self.values, |values| &values.phone_numbers)
        }
        /// Where the person is mostly to be found.
        ///
        /// Attribute `primary_location`: location, one value.
        #[must_use]
        pub fn primary_location(&self) -> Option<&LocationValue> {
            rt::values(&self.values, |values| &values.primary_location).first()
        }
        /// The profile on AngelList.
        ///
        /// Attribute `angellist`: text, one value.
        #[must_use]
        pub fn angellist(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.angellist).first()
        }
        /// The profile on Facebook.
        ///
        /// Attribute `facebook`: text, one value.
        #[must_use]
        pub fn facebook(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.facebook).first()
        }
        /// The profile on Instagram.
        ///
        /// Attribute `instagram`: text, one value.
        #[must_use]
        pub fn instagram(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.instagram).first()
        }
        /// The profile on LinkedIn.
        ///
        /// Attribute `linkedin`: text, one value.
        #[must_use]
        pub fn linkedin(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.linkedin).first()
        }
        /// The profile on X, once Twitter.
        ///
        /// Attribute `twitter`: text, one value.
        #[must_use]
        pub fn twitter(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.twitter).first()
        }
        /// The deals that the person has a part in. Exists once the workspace uses deals.
        ///
        /// Attribute `associated_deals`: record-reference, several values.
        #[must_use]
        pub fn associated_deals(&self) -> &[RecordReferenceValue] {
            rt::values(&self.values, |values| &values.associated_deals)
        }
        /// The accounts that the person has in your product. Exists once the workspace uses users.
        ///
        /// Attribute `associated_users`: record-reference, several values.
        #[must_use]
        pub fn associated_users(&self) -> &[RecordReferenceValue] {
            rt::values(&self.values, |values| &values.associated_users)
        }
        /// The address of a picture of the person.
        ///
        /// Attribute `avatar_url`: text, one value.
        #[must_use]
        pub fn avatar_url(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.avatar_url).first()
        }
        /// How many follow the person on X.
        ///
        /// Attribute `twitter_follower_count`: number, one value.
        #[must_use]
        pub fn twitter_follower_count(&self) -> Option<&NumberValue> {
            rt::values(&self.values, |values| &values.twitter_follower_count).first()
        }
        /// The earliest meeting with the person.
        ///
        /// Attribute `first_calendar_interaction`: interaction, one value.
        #[must_use]
        pub fn first_calendar_interaction(&self) -> Option<&InteractionValue> {
            rt::values(&self.values, |values| &values.first_calendar_interaction).first()
        }
        /// The latest meeting with the person.
        ///
        /// Attribute `last_calendar_interaction`: interaction, one value.
        #[must_use]
        pub fn last_calendar_interaction(&self) -> Option<&InteractionValue> {
            rt::values(&self.values, |values| &values.last_calendar_interaction).first()
        }
        /// The next meeting with the person that is planned.
        ///
        /// Attribute `next_calendar_interaction`: interaction, one value.
        #[must_use]
        pub fn next_calendar_interaction(&self) -> Option<&InteractionValue> {
            rt::values(&self.values, |values| &values.next_calendar_interaction).first()
        }
        /// The earliest e-mail exchanged with the person.
        ///
        /// Attribute `first_email_interaction`: interaction, one value.
        #[must_use]
        pub fn first_email_interaction(&self) -> Option<&InteractionValue> {
            rt::values(&self.values, |values| &values.first_email_interaction).first()
        }
        /// The latest e-mail exchanged with the person.
        ///
        /// Attribute `last_email_interaction`: interaction, one value.
        #[must_use]
        pub fn last_email_interaction(&self) -> Option<&InteractionValue> {
            rt::values(&self.values, |values| &values.last_email_interaction).first()
        }
        /// The earliest contact with the person of whichever kind.
        ///
        /// Attribute `first_interaction`: interaction, one value.
        #[must_use]
        pub fn first_interaction(&self) -> Option<&InteractionValue> {
            rt::values(&self.values, |values| &values.first_interaction).first()
        }
        /// The latest contact with the person of whichever kind.
        ///
        /// Attribute `last_interaction`: interaction, one value.
        #[must_use]
        pub fn last_interaction(&self) -> Option<&InteractionValue> {
            rt::values(&self.values, |values| &values.last_interaction).first()
        }
        /// The next contact with the person that is planned.
        ///
        /// Attribute `next_interaction`: interaction, one value.
        #[must_use]
        pub fn next_interaction(&self) -> Option<&InteractionValue> {
            rt::values(&self.values, |values| &values.next_interaction).first()
        }
        /// How well the colleague who knows the person best knows them, in words.
        ///
        /// Attribute `strongest_connection_strength`: select, one value.
        #[must_use]
        pub fn strongest_connection_strength(&self) -> Option<&SelectValue> {
            rt::values(&self.values, |values| &values.strongest_connection_strength)
                .first()
        }
        /// How well the colleague who knows the person best knows them, as a number.
        ///
        /// Attribute `strongest_connection_strength_legacy`: number, one value.
        #[must_use]
        pub fn strongest_connection_strength_legacy(&self) -> Option<&NumberValue> {
            rt::values(
                    &self.values,
                    |values| &values.strongest_connection_strength_legacy,
                )
                .first()
        }
        /// The colleague who knows the person best.
        ///
        /// Attribute `strongest_connection_user`: actor-reference, one value.
        #[must_use]
        pub fn strongest_connection_user(&self) -> Option<&ActorReferenceValue> {
            rt::values(&self.values, |values| &values.strongest_connection_user).first()
        }
        /// The id of the record, as a value.
        ///
        /// Attribute `record_id`: record-id, one value, unique.
        #[must_use]
        pub fn record_id(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.record_id).first()
        }
        /// When the record was made.
        ///
        /// Attribute `created_at`: timestamp, one value.
        #[must_use]
        pub fn created_at(&self) -> Option<&TimestampValue> {
            rt::values(&self.values, |values| &values.created_at).first()
        }
        /// Who made the record.
        ///
        /// Attribute `created_by`: actor-reference, one value.
        #[must_use]
        pub fn created_by(&self) -> Option<&ActorReferenceValue> {
            rt::values(&self.values, |values| &values.created_by).first()
        }
    }
    rt::object! {
        /// What Attio answers when it refuses or fails. A gateway in between may answer something else. Schema `ErrorBody`: `#/components/schemas/ErrorBody`.
        pub struct ErrorBody: Serialize Deserialize {
            /// The HTTP status once more.
            status_code: i32 = required("status_code"),
            /// The family of an error.
            r#type: ErrorType = required("type"),
            /// What went wrong, for programs. These codes have been met; others are to be expected.
            code: ErrorCode = required("code"),
            /// What went wrong, for people.
            message: String = required("message"),
            /// The faults that were found in the request, one by one.
            validation_errors: Option<Vec<ValidationError>> = optional("validation_errors"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Order by an attribute of the records listed. Schema `SortByAttribute`: `#/components/schemas/SortByAttribute`.
        pub struct SortByAttribute: Serialize Deserialize {
            /// Which end comes first.
            direction: SortDirection = required("direction"),
            /// The attribute, by slug or id. Example: `"name"`.
            attribute: String = required("attribute"),
            /// The part of the value that counts, for values of several parts. Example: `"last_name"`.
            field: Option<String> = optional("field"),
        }
        new(direction: SortDirection, attribute: impl Into<String>)
    }
    rt::string_enum! {
        /// Which end comes first. Schema `SortDirection`: `#/components/schemas/SortDirection`.
        pub enum SortDirection {
            Asc = 0 "asc",
            Desc = 1 "desc",
        }
    }
    rt::object! {
        /// Order by an attribute of a record that is referred to. Schema `SortByPath`: `#/components/schemas/SortByPath`.
        pub struct SortByPath: Serialize Deserialize {
            /// Which end comes first.
            direction: SortDirection = required("direction"),
            /// Steps from the records listed to the attribute that counts. Each step is a pair: an object or list, and an
            /// attribute of it.
            ///
            /// Example: `[["people","company"],["companies","name"]]`.
            path: Vec<Vec<String>> = required("path"),
            /// The part of the value that counts, for values of several parts.
            field: Option<String> = optional("field"),
        }
        new(direction: SortDirection, path: Vec<Vec<String>>)
    }
    rt::object! {
        /// Where a person's record lives. The `record_id` alone is enough to address it. Schema `PersonRecordId`: `#/components/schemas/PersonRecordId`.
        pub struct PersonRecordId: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies an object, such as `people`. Unlike its slug, it never changes.
            object_id: ObjectId = required("object_id"),
            /// Identifies a person. Example: `"bf071e1f-6035-429d-b874-d83ea64ea13b"`.
            record_id: PersonId = required("record_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// The attributes of a person as they are read, each as a list of values, even where it holds only one. An
        /// attribute without a value is an empty list. Attributes that the workspace added are there under their slugs.
        ///
        /// Schema `PersonValues`: `#/components/schemas/PersonValues`.
        pub struct PersonValues: Serialize Deserialize {
            /// The e-mail addresses. No two people share one.
            email_addresses: rt::Nullable<Vec<EmailAddressValue>> = optional("email_addresses"),
            /// The name.
            name: rt::Nullable<Vec<PersonalNameValue>> = optional("name"),
            /// The company that the person works for.
            company: rt::Nullable<Vec<RecordReferenceValue>> = optional("company"),
            /// A few words about the person.
            description: rt::Nullable<Vec<TextValue>> = optional("description"),
            /// What the person does at the company.
            job_title: rt::Nullable<Vec<TextValue>> = optional("job_title"),
            /// The phone numbers.
            phone_numbers: rt::Nullable<Vec<PhoneNumberValue>> = optional("phone_numbers"),
            /// Where the person is mostly to be found.
            primary_location: rt::Nullable<Vec<LocationValue>> = optional("primary_location"),
            /// The profile on AngelList.
            angellist: rt::Nullable<Vec<TextValue>> = optional("angellist"),
            /// The profile on Facebook.
            facebook: rt::Nullable<Vec<TextValue>> = optional("facebook"),
            /// The profile on Instagram.
            instagram: rt::Nullable<Vec<TextValue>> = optional("instagram"),
            /// The profile on LinkedIn.
            linkedin: rt::Nullable<Vec<TextValue>> = optional("linkedin"),
            /// The profile on X, once Twitter.
            twitter: rt::Nullable<Vec<TextValue>> = optional("twitter"),
            /// The deals that the person has a part in. Exists once the workspace uses deals.
            associated_deals: rt::Nullable<Vec<RecordReferenceValue>> = optional("associated_deals"),
            /// The accounts that the person has in your product. Exists once the workspace uses users.
            associated_users: rt::Nullable<Vec<RecordReferenceValue>> = optional("associated_users"),
            /// The address of a picture of the person.
            avatar_url: rt::Nullable<Vec<TextValue>> = optional("avatar_url"),
            /// How many follow the person on X.
            twitter_follower_count: rt::Nullable<Vec<NumberValue>> = optional("twitter_follower_count"),
            /// The earliest meeting with the person.
            first_calendar_interaction: rt::Nullable<Vec<InteractionValue>> = optional("first_calendar_interaction"),
            /// The latest meeting with the person.
            last_calendar_interaction: rt::Nullable<Vec<InteractionValue>> = optional("last_calendar_interaction"),
            /// The next meeting with the person that is planned.
            next_calendar_interaction: rt::Nullable<Vec<InteractionValue>> = optional("next_calendar_interaction"),
            /// The earliest e-mail exchanged with the person.
            first_email_interaction: rt::Nullable<Vec<InteractionValue>> = optional("first_email_interaction"),
            /// The latest e-mail exchanged with the person.
            last_email_interaction: rt::Nullable<Vec<InteractionValue>> = optional("last_email_interaction"),
            /// The earliest contact with the person of whichever kind.
            first_interaction: rt::Nullable<Vec<InteractionValue>> = optional("first_interaction"),
            /// The latest contact with the person of whichever kind.
            last_interaction: rt::Nullable<Vec<InteractionValue>> = optional("last_interaction"),
            /// The next contact with the person that is planned.
            next_interaction: rt::Nullable<Vec<InteractionValue>> = optional("next_interaction"),
            /// How well the colleague who knows the person best knows them, in words.
            strongest_connection_strength: rt::Nullable<Vec<SelectValue>> = optional("strongest_connection_strength"),
            /// How well the colleague who knows the person best knows them, as a number.
            strongest_connection_strength_legacy: rt::Nullable<Vec<NumberValue>> = optional("strongest_connection_strength_legacy"),
            /// The colleague who knows the person best.
            strongest_connection_user: rt::Nullable<Vec<ActorReferenceValue>> = optional("strongest_connection_user"),
            /// The id of the record, as a value.
            record_id: rt::Nullable<Vec<TextValue>> = optional("record_id"),
            /// When the record was made.
            created_at: rt::Nullable<Vec<TimestampValue>> = optional("created_at"),
            /// Who made the record.
            created_by: rt::Nullable<Vec<ActorReferenceValue>> = optional("created_by"),
            ..extra: rt::Map<Option<Vec<AttributeValue>>> = known,
        }
    }
    rt::string_enum! {
        /// The family of an error. Schema `ErrorType`: `#/components/schemas/ErrorType`.
        pub enum ErrorType {
            ApiError = 0 "api_error",
            AuthError = 1 "auth_error",
            InvalidRequestError = 2 "invalid_request_error",
            RateLimitError = 3 "rate_limit_error",
        }
    }
    rt::string_enum! {
        /// What went wrong, for programs. These codes have been met; others are to be expected. Schema `ErrorCode`: `#/components/schemas/ErrorCode`.
        pub enum ErrorCode {
            BillingError = 0 "billing_error",
            ConcurrentWriteConflict = 1 "concurrent_write_conflict",
            DuplicateValues = 2 "duplicate_values",
            FilterError = 3 "filter_error",
            FormulaEditUnauthorized = 4 "formula_edit_unauthorized",
            ImmutableValue = 5 "immutable_value",
            InvalidFilterField = 6 "invalid_filter_field",
            InvalidFilterOperator = 7 "invalid_filter_operator",
            LimitReached = 8 "limit_reached",
            MatchingAttributeDefinitionNotUnique = 9 "matching_attribute_definition_not_unique",
            MergeInProgress = 10 "merge_in_progress",
            MissingValue = 11 "missing_value",
            MultipleMatchResults = 12 "multiple_match_results",
            MultipleValuesForSingleValueAttribute = 13 "multiple_values_for_single_value_attribute",
            NotFound = 14 "not_found",
            ParticleGateViolation = 15 "particle_gate_violation",
            QuotaExceeded = 16 "quota_exceeded",
            RateLimitExceeded = 17 "rate_limit_exceeded",
            SelfMerge = 18 "self_merge",
            SlugConflict = 19 "slug_conflict",
            StandardObjectDisabled = 20 "standard_object_disabled",
            SystemEditUnauthorized = 21 "system_edit_unauthorized",
            Unauthorized = 22 "unauthorized",
            UniquenessConflict = 23 "uniqueness_conflict",
            UnknownFilterAttributeSlug = 24 "unknown_filter_attribute_slug",
            ValidationType = 25 "validation_type",
            ValueNotFound = 26 "value_not_found",
        }
    }
    rt::object! {
        /// One fault in the request. Schema `ValidationError`: `#/components/schemas/ValidationError`.
        pub struct ValidationError: Serialize Deserialize {
            /// The rule that was broken. Example: `"invalid_type"`.
            code: String = required("code"),
            /// Where in the request the fault is, from the outermost key inwards. Example: `["data","values","name",0,"last_name"]`.
            path: Vec<PathSegment> = required("path"),
            /// What is wrong, for people.
            message: String = required("message"),
            /// What should stand there, usually the name of a type.
            expected: Option<rt::Value> = optional("expected"),
            /// What stands there, usually the name of a type.
            received: Option<rt::Value> = optional("received"),
            /// The values that would have been right, where they can be counted.
            options: Option<Vec<rt::Value>> = optional("options"),
            ..extra: rt::Extra = known,
        }
    }
    rt::newtype! {
        /// Identifies a workspace. Schema `WorkspaceId`: `#/components/schemas/WorkspaceId`.
        pub struct WorkspaceId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::newtype! {
        /// Identifies an object, such as `people`. Unlike its slug, it never changes. Schema `ObjectId`: `#/components/schemas/ObjectId`.
        pub struct ObjectId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::newtype! {
        /// Identifies a person. Example: `"bf071e1f-6035-429d-b874-d83ea64ea13b"`. Schema `PersonId`: `#/components/schemas/PersonId`.
        pub struct PersonId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::union! {
        /// One value of an attribute, of the type that `attribute_type` names. Schema `AttributeValue`: `#/components/schemas/AttributeValue`.
        pub enum AttributeValue: Serialize Deserialize {
            /// Tagged `text`.
            Text(TextValue) = 0 known Object { tags: ["text"], required: ["active_from", "active_until", "created_by_actor", "value", "attribute_type"], known: ["active_from", "active_until", "created_by_actor", "value", "attribute_type"], literals: [("attribute_type", "text")], },
            /// Tagged `number`.
            Number(NumberValue) = 1 known Object { tags: ["number"], required: ["active_from", "active_until", "created_by_actor", "value", "attribute_type"], known: ["active_from", "active_until", "created_by_actor", "value", "attribute_type"], literals: [("attribute_type", "number")], },
            /// Tagged `checkbox`.
            Checkbox(CheckboxValue) = 2 known Object { tags: ["checkbox"], required: ["active_from", "active_until", "created_by_actor", "value", "attribute_type"], known: ["active_from", "active_until", "created_by_actor", "value", "attribute_type"], literals: [("attribute_type", "checkbox")], },
            /// Tagged `currency`.
            Currency(CurrencyValue) = 3 known Object { tags: ["currency"], required: ["active_from", "active_until", "created_by_actor", "currency_value", "attribute_type"], known: ["active_from", "active_until", "created_by_actor", "currency_value", "currency_code", "attribute_type"], literals: [("attribute_type", "currency")], },
            /// Tagged `date`.
            Date(DateValue) = 4 known Object { tags: ["date"], required: ["active_from", "active_until", "created_by_actor", "value", "attribute_type"], known: ["active_from", "active_until", "created_by_actor", "value", "attribute_type"], literals: [("attribute_type", "date")], },
            /// Tagged `timestamp`.
            Timestamp(TimestampValue) = 5 known Object { tags: ["timestamp"], required: ["active_from", "active_until", "created_by_actor", "value", "attribute_type"], known: ["active_from", "active_until", "created_by_actor", "value", "attribute_type"], literals: [("attribute_type", "timestamp")], },
            /// Tagged `rating`.
            Rating(RatingValue) = 6 known Object { tags: ["rating"], required: ["active_from", "active_until", "created_by_actor", "value", "attribute_type"], known: ["active_from", "active_until", "created_by_actor", "value", "attribute_type"], literals: [("attribute_type", "rating")], },
            /// Tagged `status`.
            Status(StatusValue) = 7 known Object { tags: ["status"], required: ["active_from", "active_until", "created_by_actor", "status", "attribute_type"], known: ["active_from", "active_until", "created_by_actor", "status", "attribute_type"], literals: [("attribute_type", "status")], },
            /// Tagged `select`.
            Select(SelectValue) = 8 known Object { tags: ["select"], required: ["active_from", "active_until", "created_by_actor", "option", "attribute_type"], known: ["active_from", "active_until", "created_by_actor", "option", "attribute_type"], literals: [("attribute_type", "select")], },
            /// Tagged `record-reference`.
            RecordReference(RecordReferenceValue) = 9 known Object { tags: ["record-reference"], required: ["active_from", "active_until", "created_by_actor", "target_object", "target_record_id", "attribute_type"], known: ["active_from", "active_until", "created_by_actor", "target_object", "target_record_id", "attribute_type"], literals: [("attribute_type", "record-reference")], },
            /// Tagged `actor-reference`.
            ActorReference(ActorReferenceValue) = 10 known Object { tags: ["actor-reference"], required: ["active_from", "active_until", "created_by_actor", "referenced_actor_type", "referenced_actor_id", "attribute_type"], known: ["active_from", "active_until", "created_by_actor", "referenced_actor_type", "referenced_actor_id", "attribute_type"], literals: [("referenced_actor_type", "api-token"), ("referenced_actor_type", "app"), ("referenced_actor_type", "system"), ("referenced_actor_type", "workspace-member"), ("attribute_type", "actor-reference")], },
            /// Tagged `location`.
            Location(LocationValue) = 11 known Object { tags: ["location"], required: ["active_from", "active_until", "created_by_actor", "line_1", "line_2", "line_3", "line_4", "locality", "region", "postcode", "country_code", "latitude", "longitude", "attribute_type"], known: ["active_from", "active_until", "created_by_actor", "line_1", "line_2", "line_3", "line_4", "locality", "region", "postcode", "country_code", "latitude", "longitude", "attribute_type"], literals: [("attribute_type", "location")], },
            /// Tagged `domain`.
            Domain(DomainValue) = 12 known Object { tags: ["domain"], required: ["active_from", "active_until", "created_by_actor", "domain", "root_domain", "attribute_type"], known: ["active_from", "active_until", "created_by_actor", "domain", "root_domain", "attribute_type"], literals: [("attribute_type", "domain")], },
            /// Tagged `email-address`.
            EmailAddress(EmailAddressValue) = 13 known Object { tags: ["email-address"], required: ["active_from", "active_until", "created_by_actor", "original_email_address", "email_address", "email_domain", "email_root_domain", "email_local_specifier", "attribute_type"], known: ["active_from", "active_until", "created_by_actor", "original_email_address", "email_address", "email_domain", "email_root_domain", "email_local_specifier", "attribute_type"], literals: [("attribute_type", "email-address")], },
            /// Tagged `phone-number`.
            PhoneNumber(PhoneNumberValue) = 14 known Object { tags: ["phone-number"], required: ["active_from", "active_until", "created_by_actor", "original_phone_number", "phone_number", "country_code", "attribute_type"], known: ["active_from", "active_until", "created_by_actor", "original_phone_number", "phone_number", "country_code", "attribute_type"], literals: [("attribute_type", "phone-number")], },
            /// Tagged `personal-name`.
            PersonalName(PersonalNameValue) = 15 known Object { tags: ["personal-name"], required: ["active_from", "active_until", "created_by_actor", "first_name", "last_name", "full_name", "attribute_type"], known: ["active_from", "active_until", "created_by_actor", "first_name", "last_name", "full_name", "attribute_type"], literals: [("attribute_type", "personal-name")], },
            /// Tagged `interaction`.
            Interaction(InteractionValue) = 16 known Object { tags: ["interaction"], required: ["active_from", "active_until", "created_by_actor", "interaction_type", "interacted_at", "owner_actor", "attribute_type"], known: ["active_from", "active_until", "created_by_actor", "interaction_type", "interacted_at", "owner_actor", "attribute_type"], literals: [("interaction_type", "calendar-event"), ("interaction_type", "call"), ("interaction_type", "chat-thread"), ("interaction_type", "email"), ("interaction_type", "in-person-meeting"), ("interaction_type", "meeting"), ("attribute_type", "interaction")], },
        }
        tag(
            "attribute_type",
        ) From(Text(TextValue), Number(NumberValue), Checkbox(CheckboxValue), Currency(CurrencyValue), Date(DateValue), Timestamp(TimestampValue), Rating(RatingValue), Status(StatusValue), Select(SelectValue), RecordReference(RecordReferenceValue), ActorReference(ActorReferenceValue), Location(LocationValue), Domain(DomainValue), EmailAddress(EmailAddressValue), PhoneNumber(PhoneNumberValue), PersonalName(PersonalNameValue), Interaction(InteractionValue))
    }
    rt::object! {
        /// An e-mail address that was read. Schema `EmailAddressValue`: `#/components/schemas/EmailAddressValue`.
        pub struct EmailAddressValue: Serialize Deserialize {
            /// Since when the value holds. Format: `date-time`. Example: `"2023-01-01T15:00:00.000000000Z"`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// When another value took its place; null for a value that still holds. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
            /// Who wrote the value.
            created_by_actor: Actor = required("created_by_actor"),
            /// The address as it was entered. Example: `"Ada@mail.example.com"`.
            original_email_address: String = required("original_email_address"),
            /// The address in its normal form. Example: `"ada@mail.example.com"`.
            email_address: String = required("email_address"),
            /// What follows the `@`. Example: `"mail.example.com"`.
            email_domain: String = required("email_domain"),
            /// The part of the domain that one registers. Example: `"example.com"`.
            email_root_domain: String = required("email_root_domain"),
            /// What precedes the `@`. Example: `"ada"`.
            email_local_specifier: String = required("email_local_specifier"),
            /// Always `email-address`.
            attribute_type: rt::Literal = starting("attribute_type", rt::Literal::new("email-address")),
            ..extra: rt::Extra = known,
        }
        new(
            active_from: ::attio_runtime::jiff::Timestamp,
            created_by_actor: Actor,
            original_email_address: impl Into<String>,
            email_address: impl Into<String>,
            email_domain: impl Into<String>,
            email_root_domain: impl Into<String>,
            email_local_specifier: impl Into<String>,
        )
    }
    rt::object! {
        /// The name of a person that was read. Schema `PersonalNameValue`: `#/components/schemas/PersonalNameValue`.
        pub struct PersonalNameValue: Serialize Deserialize {
            /// Since when the value holds. Format: `date-time`. Example: `"2023-01-01T15:00:00.000000000Z"`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// When another value took its place; null for a value that still holds. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
            /// Who wrote the value.
            created_by_actor: Actor = required("created_by_actor"),
            /// The first name, possibly empty. Example: `"Ada"`.
            first_name: String = required("first_name"),
            /// The last name, possibly empty. Example: `"Lovelace"`.
            last_name: String = required("last_name"),
            /// The name in full. Example: `"Ada Lovelace"`.
            full_name: String = required("full_name"),
            /// Always `personal-name`.
            attribute_type: rt::Literal = starting("attribute_type", rt::Literal::new("personal-name")),
            ..extra: rt::Extra = known,
        }
        new(
            active_from: ::attio_runtime::jiff::Timestamp,
            created_by_actor: Actor,
            first_name: impl Into<String>,
            last_name: impl Into<String>,
            full_name: impl Into<String>,
        )
    }
    rt::object! {
        /// A reference to a record that was read. Schema `RecordReferenceValue`: `#/components/schemas/RecordReferenceValue`.
        pub struct RecordReferenceValue: Serialize Deserialize {
            /// Since when the value holds. Format: `date-time`. Example: `"2023-01-01T15:00:00.000000000Z"`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// When another value took its place; null for a value that still holds. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
            /// Who wrote the value.
            created_by_actor: Actor = required("created_by_actor"),
            /// The slug of the object that the record belongs to. Example: `"companies"`.
            target_object: String = required("target_object"),
            /// The record referred to.
            target_record_id: RecordId = required("target_record_id"),
            /// Always `record-reference`.
            attribute_type: rt::Literal = starting("attribute_type", rt::Literal::new("record-reference")),
            ..extra: rt::Extra = known,
        }
        new(
            active_from: ::attio_runtime::jiff::Timestamp,
            created_by_actor: Actor,
            target_object: impl Into<String>,
            target_record_id: RecordId,
        )
    }
    rt::object! {
        /// A text that was read. Schema `TextValue`: `#/components/schemas/TextValue`.
        pub struct TextValue: Serialize Deserialize {
            /// Since when the value holds. Format: `date-time`. Example: `"2023-01-01T15:00:00.000000000Z"`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// When another value took its place; null for a value that still holds. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
            /// Who wrote the value.
            created_by_actor: Actor = required("created_by_actor"),
            /// The text.
            value: String = required("value"),
            /// Always `text`.
            attribute_type: rt::Literal = starting("attribute_type", rt::Literal::new("text")),
            ..extra: rt::Extra = known,
        }
        new(
            active_from: ::attio_runtime::jiff::Timestamp,
            created_by_actor: Actor,
            value: impl Into<String>,
        )
    }
    rt::object! {
        /// A phone number that was read. Schema `PhoneNumberValue`: `#/components/schemas/PhoneNumberValue`.
        pub struct PhoneNumberValue: Serialize Deserialize {
            /// Since when the value holds. Format: `date-time`. Example: `"2023-01-01T15:00:00.000000000Z"`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// When another value took its place; null for a value that still holds. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
            /// Who wrote the value.
            created_by_actor: Actor = required("created_by_actor"),
            /// The number as it was entered. Example: `"5558675309"`.
            original_phone_number: String = required("original_phone_number"),
            /// The number in international form (E.164). Example: `"+15558675309"`.
            phone_number: String = required("phone_number"),
            /// The country that the number belongs to.
            country_code: CountryCode = required("country_code"),
            /// Always `phone-number`.
            attribute_type: rt::Literal = starting("attribute_type", rt::Literal::new("phone-number")),
            ..extra: rt::Extra = known,
        }
        new(
            active_from: ::attio_runtime::jiff::Timestamp,
            created_by_actor: Actor,
            original_phone_number: impl Into<String>,
            phone_number: impl Into<String>,
            country_code: CountryCode,
        )
    }
    rt::object! {
        /// A location that was read. Schema `LocationValue`: `#/components/schemas/LocationValue`.
        pub struct LocationValue: Serialize Deserialize {
            /// Since when the value holds. Format: `date-time`. Example: `"2023-01-01T15:00:00.000000000Z"`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// When another value took its place; null for a value that still holds. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
            /// Who wrote the value.
            created_by_actor: Actor = required("created_by_actor"),
            /// The first line of the address. Example: `"1 Infinite Loop"`.
            line_1: Option<String> = nullable("line_1"),
            /// The second line of the address.
            line_2: Option<String> = nullable("line_2"),
            /// The third line of the address.
            line_3: Option<String> = nullable("line_3"),
            /// The fourth line of the address.
            line_4: Option<String> = nullable("line_4"),
            /// The town. Example: `"Cupertino"`.
            locality: Option<String> = nullable("locality"),
            /// The state, province or county. Example: `"CA"`.
            region: Option<String> = nullable("region"),
            /// The postal code. Example: `"95014"`.
            postcode: Option<String> = nullable("postcode"),
            /// The country.
            country_code: Option<CountryCode> = nullable("country_code"),
            /// Degrees north, as a decimal in a string. Example: `"37.331741"`.
            latitude: Option<String> = nullable("latitude"),
            /// Degrees east, as a decimal in a string. Example: `"-122.030333"`.
            longitude: Option<String> = nullable("longitude"),
            /// Always `location`.
            attribute_type: rt::Literal = starting("attribute_type", rt::Literal::new("location")),
            ..extra: rt::Extra = known,
        }
        new(active_from: ::attio_runtime::jiff::Timestamp, created_by_actor: Actor)
    }
    rt::object! {
        /// A number that was read. Schema `NumberValue`: `#/components/schemas/NumberValue`.
        pub struct NumberValue: Serialize Deserialize {
            /// Since when the value holds. Format: `date-time`. Example: `"2023-01-01T15:00:00.000000000Z"`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// When another value took its place; null for a value that still holds. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
            /// Who wrote the value.
            created_by_actor: Actor = required("created_by_actor"),
            /// The number.
            value: f64 = required("value"),
            /// Always `number`.
            attribute_type: rt::Literal = starting("attribute_type", rt::Literal::new("number")),
            ..extra: rt::Extra = known,
        }
        new(active_from: ::attio_runtime::jiff::Timestamp, created_by_actor: Actor, value: f64)
    }
    rt::object! {
        /// A contact with the record, recorded by Attio. Schema `InteractionValue`: `#/components/schemas/InteractionValue`.
        pub struct InteractionValue: Serialize Deserialize {
            /// Since when the value holds. Format: `date-time`. Example: `"2023-01-01T15:00:00.000000000Z"`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// When another value took its place; null for a value that still holds. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
            /// Who wrote the value.
            created_by_actor: Actor = required("created_by_actor"),
            /// The ways in which people were in touch.
            interaction_type: InteractionType = required("interaction_type"),
            /// When it took place. Format: `date-time`.
            interacted_at: ::attio_runtime::jiff::Timestamp = foreign::required("interacted_at"),
            /// Whose contact it was.
            owner_actor: Actor = required("owner_actor"),
            /// Always `interaction`.
            attribute_type: rt::Literal = starting("attribute_type", rt::Literal::new("interaction")),
            ..extra: rt::Extra = known,
        }
        new(
            active_from: ::attio_runtime::jiff::Timestamp,
            created_by_actor: Actor,
            interaction_type: InteractionType,
            interacted_at: ::attio_runtime::jiff::Timestamp,
            owner_actor: Actor,
        )
    }
    rt::object! {
        /// A chosen option that was read. Schema `SelectValue`: `#/components/schemas/SelectValue`.
        pub struct SelectValue: Serialize Deserialize {
            /// Since when the value holds. Format: `date-time`. Example: `"2023-01-01T15:00:00.000000000Z"`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// When another value took its place; null for a value that still holds. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
            /// Who wrote the value.
            created_by_actor: Actor = required("created_by_actor"),
            /// An option of a select attribute.
            option: SelectOption = required("option"),
            /// Always `select`.
            attribute_type: rt::Literal = starting("attribute_type", rt::Literal::new("select")),
            ..extra: rt::Extra = known,
        }
        new(
            active_from: ::attio_runtime::jiff::Timestamp,
            created_by_actor: Actor,
            option: SelectOption,
        )
    }
    rt::object! {
        /// A reference to an actor that was read. Schema `ActorReferenceValue`: `#/components/schemas/ActorReferenceValue`.
        pub struct ActorReferenceValue: Serialize Deserialize {
            /// Since when the value holds. Format: `date-time`. Example: `"2023-01-01T15:00:00.000000000Z"`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// When another value took its place; null for a value that still holds. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
            /// Who wrote the value.
            created_by_actor: Actor = required("created_by_actor"),
            /// What kind of actor it is.
            referenced_actor_type: ActorType = required("referenced_actor_type"),
            /// Which actor of that kind; null for Attio itself. Format: `uuid`.
            referenced_actor_id: Option<::attio_runtime::uuid::Uuid> = foreign::nullable("referenced_actor_id"),
            /// Always `actor-reference`.
            attribute_type: rt::Literal = starting("attribute_type", rt::Literal::new("actor-reference")),
            ..extra: rt::Extra = known,
        }
        new(
            active_from: ::attio_runtime::jiff::Timestamp,
            created_by_actor: Actor,
            referenced_actor_type: ActorType,
        )
    }
    rt::object! {
        /// An instant that was read. Schema `TimestampValue`: `#/components/schemas/TimestampValue`.
        pub struct TimestampValue: Serialize Deserialize {
            /// Since when the value holds. Format: `date-time`. Example: `"2023-01-01T15:00:00.000000000Z"`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// When another value took its place; null for a value that still holds. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
            /// Who wrote the value.
            created_by_actor: Actor = required("created_by_actor"),
            /// The instant, in UTC and to the nanosecond. Format: `date-time`. Example: `"2026-10-05T09:30:00.000000000Z"`.
            value: ::attio_runtime::jiff::Timestamp = foreign::required("value"),
            /// Always `timestamp`.
            attribute_type: rt::Literal = starting("attribute_type", rt::Literal::new("timestamp")),
            ..extra: rt::Extra = known,
        }
        new(
            active_from: ::attio_runtime::jiff::Timestamp,
            created_by_actor: Actor,
            value: ::attio_runtime::jiff::Timestamp,
        )
    }
    rt::union! {
        /// A key of an object, or a position in an array. Schema `PathSegment`: `#/components/schemas/PathSegment`.
        pub enum PathSegment: Serialize Deserialize {
            /// A `Text`.
            Text(String) = 0 known Text,
            /// A `Integer`.
            Integer(i64) = 1 known Integer,
        }
        From(Text(String), Integer(i64))
    }
    rt::object! {
        /// Who did something. Attio itself, the type `system`, has no id. Schema `Actor`: `#/components/schemas/Actor`.
        pub struct Actor: Serialize Deserialize {
            /// What kind of actor it is.
            r#type: rt::Nullable<ActorType> = optional("type"),
            /// Which actor of that kind.
            id: rt::Nullable<String> = optional("id"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
    rt::object! {
        /// A yes or no that was read. Schema `CheckboxValue`: `#/components/schemas/CheckboxValue`.
        pub struct CheckboxValue: Serialize Deserialize {
            /// Since when the value holds. Format: `date-time`. Example: `"2023-01-01T15:00:00.000000000Z"`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// When another value took its place; null for a value that still holds. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
            /// Who wrote the value.
            created_by_actor: Actor = required("created_by_actor"),
            /// Whether the box is ticked.
            value: bool = required("value"),
            /// Always `checkbox`.
            attribute_type: rt::Literal = starting("attribute_type", rt::Literal::new("checkbox")),
            ..extra: rt::Extra = known,
        }
        new(active_from: ::attio_runtime::jiff::Timestamp, created_by_actor: Actor, value: bool)
    }
    rt::object! {
        /// An amount of money that was read. Schema `CurrencyValue`: `#/components/schemas/CurrencyValue`.
        pub struct CurrencyValue: Serialize Deserialize {
            /// Since when the value holds. Format: `date-time`. Example: `"2023-01-01T15:00:00.000000000Z"`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// When another value took its place; null for a value that still holds. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
            /// Who wrote the value.
            created_by_actor: Actor = required("created_by_actor"),
            /// The amount, to four decimals. Example: `499`.
            currency_value: f64 = required("currency_value"),
            /// The currency of the attribute.
            currency_code: rt::Nullable<CurrencyCode> = optional("currency_code"),
            /// Always `currency`.
            attribute_type: rt::Literal = starting("attribute_type", rt::Literal::new("currency")),
            ..extra: rt::Extra = known,
        }
        new(active_from: ::attio_runtime::jiff::Timestamp, created_by_actor: Actor, currency_value: f64)
    }
    rt::string_enum! {
        /// A currency, in the three letters of ISO 4217, except that the Taiwan dollar is called `NTD`. Schema `CurrencyCode`: `#/components/schemas/CurrencyCode`.
        pub enum CurrencyCode {
            AED = 0 "AED",
            ARS = 1 "ARS",
            AUD = 2 "AUD",
            BGN = 3 "BGN",
            BRL = 4 "BRL",
            CAD = 5 "CAD",
            CHF = 6 "CHF",
            CLP = 7 "CLP",
            CNY = 8 "CNY",
            COP = 9 "COP",
            CZK = 10 "CZK",
            DKK = 11 "DKK",
            EGP = 12 "EGP",
            EUR = 13 "EUR",
            FJD = 14 "FJD",
            GBP = 15 "GBP",
            GHS = 16 "GHS",
            HKD = 17 "HKD",
            HUF = 18 "HUF",
            IDR = 19 "IDR",
            ILS = 20 "ILS",
            INR = 21 "INR",
            ISK = 22 "ISK",
            JPY = 23 "JPY",
            KES = 24 "KES",
            KRW = 25 "KRW",
            MXN = 26 "MXN",
            MYR = 27 "MYR",
            NGN = 28 "NGN",
            NOK = 29 "NOK",
            NTD = 30 "NTD",
            NZD = 31 "NZD",
            OMR = 32 "OMR",
            PEN = 33 "PEN",
            PHP = 34 "PHP",
            PLN = 35 "PLN",
            QAR = 36 "QAR",
            RWF = 37 "RWF",
            SAR = 38 "SAR",
            SEK = 39 "SEK",
            SGD = 40 "SGD",
            THB = 41 "THB",
            TRY = 42 "TRY",
            USD = 43 "USD",
            UYU = 44 "UYU",
            XPF = 45 "XPF",
            ZAR = 46 "ZAR",
        }
    }
    rt::object! {
        /// A calendar date that was read. Schema `DateValue`: `#/components/schemas/DateValue`.
        pub struct DateValue: Serialize Deserialize {
            /// Since when the value holds. Format: `date-time`. Example: `"2023-01-01T15:00:00.000000000Z"`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// When another value took its place; null for a value that still holds. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
            /// Who wrote the value.
            created_by_actor: Actor = required("created_by_actor"),
            /// The date, in no time zone. Format: `date`. Example: `"2026-10-05"`.
            value: String = required("value"),
            /// Always `date`.
            attribute_type: rt::Literal = starting("attribute_type", rt::Literal::new("date")),
            ..extra: rt::Extra = known,
        }
        new(
            active_from: ::attio_runtime::jiff::Timestamp,
            created_by_actor: Actor,
            value: impl Into<String>,
        )
    }
    rt::object! {
        /// A rating that was read. Schema `RatingValue`: `#/components/schemas/RatingValue`.
        pub struct RatingValue: Serialize Deserialize {
            /// Since when the value holds. Format: `date-time`. Example: `"2023-01-01T15:00:00.000000000Z"`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// When another value took its place; null for a value that still holds. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
            /// Who wrote the value.
            created_by_actor: Actor = required("created_by_actor"),
            /// The stars, from 0 to 5.
            value: i32 = required("value"),
            /// Always `rating`.
            attribute_type: rt::Literal = starting("attribute_type", rt::Literal::new("rating")),
            ..extra: rt::Extra = known,
        }
        new(active_from: ::attio_runtime::jiff::Timestamp, created_by_actor: Actor, value: i32)
    }
    rt::object! {
        /// A status that was read. Schema `StatusValue`: `#/components/schemas/StatusValue`.
        pub struct StatusValue: Serialize Deserialize {
            /// Since when the value holds. Format: `date-time`. Example: `"2023-01-01T15:00:00.000000000Z"`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// When another value took its place; null for a value that still holds. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
            /// Who wrote the value.
            created_by_actor: Actor = required("created_by_actor"),
            /// A step of a status attribute.
            status: Status = required("status"),
            /// Always `status`.
            attribute_type: rt::Literal = starting("attribute_type", rt::Literal::new("status")),
            ..extra: rt::Extra = known,
        }
        new(active_from: ::attio_runtime::jiff::Timestamp, created_by_actor: Actor, status: Status)
    }
    rt::object! {
        /// A step of a status attribute. Schema `Status`: `#/components/schemas/Status`.
        pub struct Status: Serialize Deserialize {
            /// Where a status lives.
            id: StatusPath = required("id"),
            /// The text that people see. Example: `"In Progress"`.
            title: String = required("title"),
            /// Whether the status is withdrawn from new use.
            is_archived: bool = required("is_archived"),
            /// Whether the app throws confetti when something arrives here.
            celebration_enabled: bool = required("celebration_enabled"),
            /// How long something should stay here at most, as an ISO 8601 duration. Format: `duration`. Example: `"P1M"`.
            target_time_in_status: Option<String> = nullable("target_time_in_status"),
            ..extra: rt::Extra = known,
        }
        new(id: StatusPath, title: impl Into<String>, is_archived: bool, celebration_enabled: bool)
    }
    rt::object! {
        /// An option of a select attribute. Schema `SelectOption`: `#/components/schemas/SelectOption`.
        pub struct SelectOption: Serialize Deserialize {
            /// Where an option lives.
            id: OptionPath = required("id"),
            /// The text that people see. Example: `"Very strong"`.
            title: String = required("title"),
            /// Whether the option is withdrawn from new use.
            is_archived: bool = required("is_archived"),
            ..extra: rt::Extra = known,
        }
        new(id: OptionPath, title: impl Into<String>, is_archived: bool)
    }
    rt::newtype! {
        /// Identifies a record of whichever object. Schema `RecordId`: `#/components/schemas/RecordId`.
        pub struct RecordId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::string_enum! {
        /// The kinds of actors. Schema `ActorType`: `#/components/schemas/ActorType`.
        pub enum ActorType {
            ApiToken = 0 "api-token",
            App = 1 "app",
            System = 2 "system",
            WorkspaceMember = 3 "workspace-member",
        }
    }
    rt::string_enum! {
        /// A country, in the two letters of ISO 3166-1, with `AC`, `AN` and `XK` besides. Schema `CountryCode`: `#/components/schemas/CountryCode`.
        pub enum CountryCode {
            AC = 0 "AC",
            AD = 1 "AD",
            AE = 2 "AE",
            AF = 3 "AF",
            AG = 4 "AG",
            AI = 5 "AI",
            AL = 6 "AL",
            AM = 7 "AM",
            AN = 8 "AN",
            AO = 9 "AO",
            AQ = 10 "AQ",
            AR = 11 "AR",
            AS = 12 "AS",
            AT = 13 "AT",
            AU = 14 "AU",
            AW = 15 "AW",
            AX = 16 "AX",
            AZ = 17 "AZ",
            BA = 18 "BA",
            BB = 19 "BB",
            BD = 20 "BD",
            BE = 21 "BE",
            BF = 22 "BF",
            BG = 23 "BG",
            BH = 24 "BH",
            BI = 25 "BI",
            BJ = 26 "BJ",
            BL = 27 "BL",
            BM = 28 "BM",
            BN = 29 "BN",
            BO = 30 "BO",
            BQ = 31 "BQ",
            BR = 32 "BR",
            BS = 33 "BS",
            BT = 34 "BT",
            BV = 35 "BV",
            BW = 36 "BW",
            BY = 37 "BY",
            BZ = 38 "BZ",
            CA = 39 "CA",
            CC = 40 "CC",
            CD = 41 "CD",
            CF = 42 "CF",
            CG = 43 "CG",
            CH = 44 "CH",
            CI = 45 "CI",
            CK = 46 "CK",
            CL = 47 "CL",
            CM = 48 "CM",
            CN = 49 "CN",
            CO = 50 "CO",
            CR = 51 "CR",
            CU = 52 "CU",
            CV = 53 "CV",
            CW = 54 "CW",
            CX = 55 "CX",
            CY = 56 "CY",
            CZ = 57 "CZ",
            DE = 58 "DE",
            DJ = 59 "DJ",
            DK = 60 "DK",
            DM = 61 "DM",
            DO = 62 "DO",
            DZ = 63 "DZ",
            EC = 64 "EC",
            EE = 65 "EE",
            EG = 66 "EG",
            EH = 67 "EH",
            ER = 68 "ER",
            ES = 69 "ES",
            ET = 70 "ET",
            FI = 71 "FI",
            FJ = 72 "FJ",
            FK = 73 "FK",
            FM = 74 "FM",
            FO = 75 "FO",
            FR = 76 "FR",
            GA = 77 "GA",
            GB = 78 "GB",
            GD = 79 "GD",
            GE = 80 "GE",
            GF = 81 "GF",
            GG = 82 "GG",
            GH = 83 "GH",
            GI = 84 "GI",
            GL = 85 "GL",
            GM = 86 "GM",
            GN = 87 "GN",
            GP = 88 "GP",
            GQ = 89 "GQ",
            GR = 90 "GR",
            GS = 91 "GS",
            GT = 92 "GT",
            GU = 93 "GU",
            GW = 94 "GW",
            GY = 95 "GY",
            HK = 96 "HK",
            HM = 97 "HM",
            HN = 98 "HN",
            HR = 99 "HR",
            HT = 100 "HT",
            HU = 101 "HU",
            ID = 102 "ID",
            IE = 103 "IE",
            IL = 104 "IL",
            IM = 105 "IM",
            IN = 106 "IN",
            IO = 107 "IO",
            IQ = 108 "IQ",
            IR = 109 "IR",
            IS = 110 "IS",
            IT = 111 "IT",
            JE = 112 "JE",
            JM = 113 "JM",
            JO = 114 "JO",
            JP = 115 "JP",
            KE = 116 "KE",
            KG = 117 "KG",
            KH = 118 "KH",
            KI = 119 "KI",
            KM = 120 "KM",
            KN = 121 "KN",
            KP = 122 "KP",
            KR = 123 "KR",
            KW = 124 "KW",
            KY = 125 "KY",
            KZ = 126 "KZ",
            LA = 127 "LA",
            LB = 128 "LB",
            LC = 129 "LC",
            LI = 130 "LI",
            LK = 131 "LK",
            LR = 132 "LR",
            LS = 133 "LS",
            LT = 134 "LT",
            LU = 135 "LU",
            LV = 136 "LV",
            LY = 137 "LY",
            MA = 138 "MA",
            MC = 139 "MC",
            MD = 140 "MD",
            ME = 141 "ME",
            MF = 142 "MF",
            MG = 143 "MG",
            MH = 144 "MH",
            MK = 145 "MK",
            ML = 146 "ML",
            MM = 147 "MM",
            MN = 148 "MN",
            MO = 149 "MO",
            MP = 150 "MP",
            MQ = 151 "MQ",
            MR = 152 "MR",
            MS = 153 "MS",
            MT = 154 "MT",
            MU = 155 "MU",
            MV = 156 "MV",
            MW = 157 "MW",
            MX = 158 "MX",
            MY = 159 "MY",
            MZ = 160 "MZ",
            NA = 161 "NA",
            NC = 162 "NC",
            NE = 163 "NE",
            NF = 164 "NF",
            NG = 165 "NG",
            NI = 166 "NI",
            NL = 167 "NL",
            NO = 168 "NO",
            NP = 169 "NP",
            NR = 170 "NR",
            NU = 171 "NU",
            NZ = 172 "NZ",
            OM = 173 "OM",
            PA = 174 "PA",
            PE = 175 "PE",
            PF = 176 "PF",
            PG = 177 "PG",
            PH = 178 "PH",
            PK = 179 "PK",
            PL = 180 "PL",
            PM = 181 "PM",
            PN = 182 "PN",
            PR = 183 "PR",
            PS = 184 "PS",
            PT = 185 "PT",
            PW = 186 "PW",
            PY = 187 "PY",
            QA = 188 "QA",
            RE = 189 "RE",
            RO = 190 "RO",
            RS = 191 "RS",
            RU = 192 "RU",
            RW = 193 "RW",
            SA = 194 "SA",
            SB = 195 "SB",
            SC = 196 "SC",
            SD = 197 "SD",
            SE = 198 "SE",
            SG = 199 "SG",
            SH = 200 "SH",
            SI = 201 "SI",
            SJ = 202 "SJ",
            SK = 203 "SK",
            SL = 204 "SL",
            SM = 205 "SM",
            SN = 206 "SN",
            SO = 207 "SO",
            SR = 208 "SR",
            SS = 209 "SS",
            ST = 210 "ST",
            SV = 211 "SV",
            SX = 212 "SX",
            SY = 213 "SY",
            SZ = 214 "SZ",
            TC = 215 "TC",
            TD = 216 "TD",
            TF = 217 "TF",
            TG = 218 "TG",
            TH = 219 "TH",
            TJ = 220 "TJ",
            TK = 221 "TK",
            TL = 222 "TL",
            TM = 223 "TM",
            TN = 224 "TN",
            TO = 225 "TO",
            TR = 226 "TR",
            TT = 227 "TT",
            TV = 228 "TV",
            TW = 229 "TW",
            TZ = 230 "TZ",
            UA = 231 "UA",
            UG = 232 "UG",
            UM = 233 "UM",
            US = 234 "US",
            UY = 235 "UY",
            UZ = 236 "UZ",
            VA = 237 "VA",
            VC = 238 "VC",
            VE = 239 "VE",
            VG = 240 "VG",
            VI = 241 "VI",
            VN = 242 "VN",
            VU = 243 "VU",
            WF = 244 "WF",
            WS = 245 "WS",
            XK = 246 "XK",
            YE = 247 "YE",
            YT = 248 "YT",
            ZA = 249 "ZA",
            ZM = 250 "ZM",
            ZW = 251 "ZW",
        }
    }
    rt::object! {
        /// An internet domain that was read. Schema `DomainValue`: `#/components/schemas/DomainValue`.
        pub struct DomainValue: Serialize Deserialize {
            /// Since when the value holds. Format: `date-time`. Example: `"2023-01-01T15:00:00.000000000Z"`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// When another value took its place; null for a value that still holds. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
            /// Who wrote the value.
            created_by_actor: Actor = required("created_by_actor"),
            /// The whole domain. Example: `"app.attio.com"`.
            domain: String = required("domain"),
            /// The part of it that one registers. Example: `"attio.com"`.
            root_domain: String = required("root_domain"),
            /// Always `domain`.
            attribute_type: rt::Literal = starting("attribute_type", rt::Literal::new("domain")),
            ..extra: rt::Extra = known,
        }
        new(
            active_from: ::attio_runtime::jiff::Timestamp,
            created_by_actor: Actor,
            domain: impl Into<String>,
            root_domain: impl Into<String>,
        )
    }
    rt::string_enum! {
        /// The ways in which people were in touch. Schema `InteractionType`: `#/components/schemas/InteractionType`.
        pub enum InteractionType {
            CalendarEvent = 0 "calendar-event",
            Call = 1 "call",
            ChatThread = 2 "chat-thread",
            Email = 3 "email",
            InPersonMeeting = 4 "in-person-meeting",
            Meeting = 5 "meeting",
        }
    }
    rt::object! {
        /// Where a status lives. Schema `StatusPath`: `#/components/schemas/StatusPath`.
        pub struct StatusPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// The object that has the attribute; for an attribute of a list, the list's id.
            object_id: ObjectId = required("object_id"),
            /// Identifies an attribute. Unlike its slug, it never changes.
            attribute_id: AttributeId = required("attribute_id"),
            /// Identifies a status of a status attribute.
            status_id: StatusId = required("status_id"),
            ..extra: rt::Extra = known,
        }
        new(
            workspace_id: WorkspaceId,
            object_id: ObjectId,
            attribute_id: AttributeId,
            status_id: StatusId,
        )
    }
    rt::object! {
        /// Where an option lives. Schema `OptionPath`: `#/components/schemas/OptionPath`.
        pub struct OptionPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// The object that has the attribute; for an attribute of a list, the list's id.
            object_id: ObjectId = required("object_id"),
            /// Identifies an attribute. Unlike its slug, it never changes.
            attribute_id: AttributeId = required("attribute_id"),
            /// Identifies an option of a select attribute.
            option_id: OptionId = required("option_id"),
            ..extra: rt::Extra = known,
        }
        new(
            workspace_id: WorkspaceId,
            object_id: ObjectId,
            attribute_id: AttributeId,
            option_id: OptionId,
        )
    }
    rt::newtype! {
        /// Identifies an attribute. Unlike its slug, it never changes. Schema `AttributeId`: `#/components/schemas/AttributeId`.
        pub struct AttributeId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::newtype! {
        /// Identifies a status of a status attribute. Schema `StatusId`: `#/components/schemas/StatusId`.
        pub struct StatusId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::newtype! {
        /// Identifies an option of a select attribute. Schema `OptionId`: `#/components/schemas/OptionId`.
        pub struct OptionId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::union! {
        /// One value for an attribute. Which of the forms is right depends on the attribute's type; several of them look
        /// alike.
        ///
        /// Schema `AttributeInput`: `#/components/schemas/AttributeInput`.
        pub enum AttributeInput: Serialize Deserialize {
            /// A `TextInput`.
            TextInput(TextInput) = 0 known Object { required: ["value"], known: ["value"], },
            /// A `NumberInput`.
            NumberInput(NumberInput) = 1 known Object { required: ["value"], known: ["value"], },
            /// A `CheckboxInput`.
            CheckboxInput(CheckboxInput) = 2 known Object { required: ["value"], known: ["value"], },
            /// A `CurrencyInput`.
            CurrencyInput(CurrencyInput) = 3 known Object { required: ["currency_value"], known: ["currency_value"], },
            /// A `DateInput`.
            DateInput(DateInput) = 4 known Object { required: ["value"], known: ["value"], },
            /// A `TimestampInput`.
            TimestampInput(TimestampInput) = 5 known Object { required: ["value"], known: ["value"], },
            /// A `RatingInput`.
            RatingInput(RatingInput) = 6 known Object { required: ["value"], known: ["value"], },
            /// A `StatusInput`.
            StatusInput(StatusInput) = 7 known Object { required: ["status"], known: ["status"], },
            /// A `SelectInput`.
            SelectInput(SelectInput) = 8 known Object { required: ["option"], known: ["option"], },
            /// A `RecordReferenceInput`.
            RecordReferenceInput(RecordReferenceInput) = 9 known Object { required: ["target_object"], known: ["target_object", "target_record_id"], },
            /// A `ActorReferenceInput`.
            ActorReferenceInput(ActorReferenceInput) = 10 known Object { known: ["referenced_actor_type", "referenced_actor_id", "workspace_member_email_address"], },
            /// A `LocationInput`.
            LocationInput(LocationInput) = 11 known Object { required: ["line_1", "line_2", "line_3", "line_4", "locality", "region", "postcode", "country_code", "latitude", "longitude"], known: ["line_1", "line_2", "line_3", "line_4", "locality", "region", "postcode", "country_code", "latitude", "longitude"], },
            /// A `DomainInput`.
            DomainInput(DomainInput) = 12 known Object { required: ["domain"], known: ["domain"], },
            /// A `EmailAddressInput`.
            EmailAddressInput(EmailAddressInput) = 13 known Object { required: ["email_address"], known: ["email_address"], },
            /// A `PhoneNumberInput`.
            PhoneNumberInput(PhoneNumberInput) = 14 known Object { required: ["original_phone_number"], known: ["original_phone_number", "country_code"], },
            /// A `PersonalNameInput`.
            PersonalNameInput(PersonalNameInput) = 15 known Object { required: ["first_name", "last_name", "full_name"], known: ["first_name", "last_name", "full_name"], },
        }
        From(
            TextInput(TextInput),
            NumberInput(NumberInput),
            CheckboxInput(CheckboxInput),
            CurrencyInput(CurrencyInput),
            DateInput(DateInput),
            TimestampInput(TimestampInput),
            RatingInput(RatingInput),
            StatusInput(StatusInput),
            SelectInput(SelectInput),
            RecordReferenceInput(RecordReferenceInput),
            ActorReferenceInput(ActorReferenceInput),
            LocationInput(LocationInput),
            DomainInput(DomainInput),
            EmailAddressInput(EmailAddressInput),
            PhoneNumberInput(PhoneNumberInput),
            PersonalNameInput(PersonalNameInput),
        )
    }
    rt::object! {
        /// An e-mail address to write. Schema `EmailAddressInput`: `#/components/schemas/EmailAddressInput`.
        pub struct EmailAddressInput: Serialize Deserialize {
            /// The address. Attio refuses a malformed one. Example: `"ada@example.com"`.
            email_address: String = required("email_address"),
        }
        new(email_address: impl Into<String>)
    }
    rt::object! {
        /// The name of a person to write. All three parts must be there. Schema `PersonalNameInput`: `#/components/schemas/PersonalNameInput`.
        pub struct PersonalNameInput: Serialize Deserialize {
            /// The first name; may be empty. Example: `"Ada"`.
            first_name: String = required("first_name"),
            /// The last name; may be empty. Example: `"Lovelace"`.
            last_name: String = required("last_name"),
            /// The name in full, in the order in which it is spoken. Example: `"Ada Lovelace"`.
            full_name: String = required("full_name"),
        }
        new(first_name: impl Into<String>, last_name: impl Into<String>, full_name: impl Into<String>)
    }
    rt::union! {
        /// A reference to a record to write. The record must exist. Schema `RecordReferenceInput`: `#/components/schemas/RecordReferenceInput`.
        pub enum RecordReferenceInput: Serialize Deserialize {
            /// A `RecordReferenceById`.
            RecordReferenceById(RecordReferenceById) = 0 known Object { required: ["target_object", "target_record_id"], known: ["target_object", "target_record_id"], },
            /// A `RecordReferenceByAttribute`.
            RecordReferenceByAttribute(RecordReferenceByAttribute) = 1 known Object { required: ["target_object"], known: ["target_object"], },
        }
        From(
            RecordReferenceById(RecordReferenceById),
            RecordReferenceByAttribute(RecordReferenceByAttribute),
        )
    }
    rt::object! {
        /// A text to write. Schema `TextInput`: `#/components/schemas/TextInput`.
        pub struct TextInput: Serialize Deserialize {
            /// The text, of at most 10 MB.
            value: String = required("value"),
        }
        new(value: impl Into<String>)
    }
    rt::object! {
        /// A phone number to write. Schema `PhoneNumberInput`: `#/components/schemas/PhoneNumberInput`.
        pub struct PhoneNumberInput: Serialize Deserialize {
            /// The number, international with a leading `+`, or national together with a country. Example: `"+15558675309"`.
            original_phone_number: String = required("original_phone_number"),
            /// The country of a national number.
            country_code: rt::Nullable<CountryCode> = optional("country_code"),
        }
        new(original_phone_number: impl Into<String>)
    }
    rt::object! {
        /// A location to write. Every key must be there, even where its part is not known. Schema `LocationInput`: `#/components/schemas/LocationInput`.
        pub struct LocationInput: Serialize Deserialize {
            /// The first line of the address. Example: `"1 Infinite Loop"`.
            line_1: Option<String> = nullable("line_1"),
            /// The second line of the address.
            line_2: Option<String> = nullable("line_2"),
            /// The third line of the address.
            line_3: Option<String> = nullable("line_3"),
            /// The fourth line of the address.
            line_4: Option<String> = nullable("line_4"),
            /// The town. Example: `"Cupertino"`.
            locality: Option<String> = nullable("locality"),
            /// The state, province or county. Example: `"CA"`.
            region: Option<String> = nullable("region"),
            /// The postal code. Example: `"95014"`.
            postcode: Option<String> = nullable("postcode"),
            /// The country.
            country_code: Option<CountryCode> = nullable("country_code"),
            /// Degrees north, as a decimal in a string, with at most nine decimals. Example: `"37.331741"`.
            latitude: Option<String> = nullable("latitude"),
            /// Degrees east, as a decimal in a string, with at most nine decimals. Example: `"-122.030333"`.
            longitude: Option<String> = nullable("longitude"),
        }
        new() or default
    }
    rt::object! {
        /// A number to write. Schema `NumberInput`: `#/components/schemas/NumberInput`.
        pub struct NumberInput: Serialize Deserialize {
            /// The number. Four decimals are kept.
            value: f64 = required("value"),
        }
        new(value: f64)
    }
    rt::object! {
        /// A yes or no to write. Schema `CheckboxInput`: `#/components/schemas/CheckboxInput`.
        pub struct CheckboxInput: Serialize Deserialize {
            /// Whether the box shall be ticked.
            value: bool = required("value"),
        }
        new(value: bool)
    }
    rt::object! {
        /// An amount of money to write. The currency is a property of the attribute, not of the value. Schema `CurrencyInput`: `#/components/schemas/CurrencyInput`.
        pub struct CurrencyInput: Serialize Deserialize {
            /// The amount. Four decimals are kept.
            currency_value: f64 = required("currency_value"),
        }
        new(currency_value: f64)
    }
    rt::object! {
        /// A calendar date to write. Schema `DateInput`: `#/components/schemas/DateInput`.
        pub struct DateInput: Serialize Deserialize {
            /// The date, up to the end of the year 9999. Format: `date`. Example: `"2026-10-05"`.
            value: String = required("value"),
        }
        new(value: impl Into<String>)
    }
    rt::object! {
        /// An instant to write. Schema `TimestampInput`: `#/components/schemas/TimestampInput`.
        pub struct TimestampInput: Serialize Deserialize {
            /// The instant, up to the end of the year 9999. Attio converts it to UTC. Format: `date-time`. Example: `"2026-10-05T09:30:00Z"`.
            value: ::attio_runtime::jiff::Timestamp = foreign::required("value"),
        }
        new(value: ::attio_runtime::jiff::Timestamp)
    }
    rt::object! {
        /// A rating to write. Schema `RatingInput`: `#/components/schemas/RatingInput`.
        pub struct RatingInput: Serialize Deserialize {
            /// The stars.
            value: i32 = required("value"),
        }
        new(value: i32)
    }
    rt::object! {
        /// A status to write. Schema `StatusInput`: `#/components/schemas/StatusInput`.
        pub struct StatusInput: Serialize Deserialize {
            /// The status, by title or id. A title that does not exist is refused. Example: `"In Progress"`.
            status: String = required("status"),
        }
        new(status: impl Into<String>)
    }
    rt::object! {
        /// A choice to write. Schema `SelectInput`: `#/components/schemas/SelectInput`.
        pub struct SelectInput: Serialize Deserialize {
            /// The option, by title or id. A title that does not exist is refused, never added. Example: `"Gold"`.
            option: String = required("option"),
        }
        new(option: impl Into<String>)
    }
    rt::object! {
        /// A record, by its id. Schema `RecordReferenceById`: `#/components/schemas/RecordReferenceById`.
        pub struct RecordReferenceById: Serialize Deserialize {
            /// The slug of the object that the record belongs to. Example: `"companies"`.
            target_object: String = required("target_object"),
            /// The record.
            target_record_id: RecordId = required("target_record_id"),
        }
        new(target_object: impl Into<String>, target_record_id: RecordId)
    }
    rt::object! {
        /// A record, by a value that no other record of its object has. The key beside `target_object` is the slug or id of
        /// the unique attribute.
        ///
        /// Example: `{"target_object":"companies","domains":[{"domain":"attio.com"}]}`. Schema `RecordReferenceByAttribute`: `#/components/schemas/RecordReferenceByAttribute`.
        pub struct RecordReferenceByAttribute: Serialize Deserialize {
            /// The slug of the object that the record belongs to. Example: `"companies"`.
            target_object: String = required("target_object"),
            ..extra: rt::Map<Vec<MatchInput>> = known,
        }
        new(target_object: impl Into<String>)
    }
    rt::union! {
        /// A value by which a record is found. The unique attribute's type decides the form. Schema `MatchInput`: `#/components/schemas/MatchInput`.
        pub enum MatchInput: Serialize Deserialize {
            /// A `DomainInput`.
            DomainInput(DomainInput) = 0 known Object { required: ["domain"], known: ["domain"], },
            /// A `EmailAddressInput`.
            EmailAddressInput(EmailAddressInput) = 1 known Object { required: ["email_address"], known: ["email_address"], },
            /// A `PhoneNumberInput`.
            PhoneNumberInput(PhoneNumberInput) = 2 known Object { required: ["original_phone_number"], known: ["original_phone_number", "country_code"], },
            /// A `TextInput`.
            TextInput(TextInput) = 3 known Object { required: ["value"], known: ["value"], },
            /// A `NumberInput`.
            NumberInput(NumberInput) = 4 known Object { required: ["value"], known: ["value"], },
        }
        From(
            DomainInput(DomainInput),
            EmailAddressInput(EmailAddressInput),
            PhoneNumberInput(PhoneNumberInput),
            TextInput(TextInput),
            NumberInput(NumberInput),
        )
    }
    rt::union! {
        /// A reference to an actor to write. Members of the workspace are the only actors that can be written. Schema `ActorReferenceInput`: `#/components/schemas/ActorReferenceInput`.
        pub enum ActorReferenceInput: Serialize Deserialize {
            /// A `ActorReferenceById`.
            ActorReferenceById(ActorReferenceById) = 0 known Object { required: ["referenced_actor_type", "referenced_actor_id"], known: ["referenced_actor_type", "referenced_actor_id"], literals: [("referenced_actor_type", "workspace-member")], },
            /// A `ActorReferenceByEmail`.
            ActorReferenceByEmail(ActorReferenceByEmail) = 1 known Object { required: ["workspace_member_email_address"], known: ["workspace_member_email_address"], },
        }
        From(ActorReferenceById(ActorReferenceById), ActorReferenceByEmail(ActorReferenceByEmail))
    }
    rt::object! {
        /// A workspace member, by id. Schema `ActorReferenceById`: `#/components/schemas/ActorReferenceById`.
        pub struct ActorReferenceById: Serialize Deserialize {
            /// Always `workspace-member`.
            referenced_actor_type: rt::Literal = starting("referenced_actor_type", rt::Literal::new("workspace-member")),
            /// The member. Example: `"a976f6a9-fc2b-4acb-91e7-afb2d18b4e64"`.
            referenced_actor_id: WorkspaceMemberId = required("referenced_actor_id"),
        }
        new(referenced_actor_id: WorkspaceMemberId)
    }
    rt::newtype! {
        /// Identifies a member of the workspace. Example: `"a976f6a9-fc2b-4acb-91e7-afb2d18b4e64"`. Schema `WorkspaceMemberId`: `#/components/schemas/WorkspaceMemberId`.
        pub struct WorkspaceMemberId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::object! {
        /// A workspace member, by e-mail address. Schema `ActorReferenceByEmail`: `#/components/schemas/ActorReferenceByEmail`.
        pub struct ActorReferenceByEmail: Serialize Deserialize {
            /// The address that the member signs in with. Example: `"ada@example.com"`.
            workspace_member_email_address: String = required("workspace_member_email_address"),
        }
        new(workspace_member_email_address: impl Into<String>)
    }
    rt::object! {
        /// An internet domain to write. Schema `DomainInput`: `#/components/schemas/DomainInput`.
        pub struct DomainInput: Serialize Deserialize {
            /// The domain. Of a URL, the rest is cut away. Example: `"attio.com"`.
            domain: String = required("domain"),
        }
        new(domain: impl Into<String>)
    }
    rt::object! {
        /// An entry of a record in a list. Schema `RecordEntry`: `#/components/schemas/RecordEntry`.
        pub struct RecordEntry: Serialize Deserialize {
            /// The list.
            list_id: ListId = required("list_id"),
            /// The slug of the list. Example: `"enterprise_sales"`.
            list_api_slug: String = required("list_api_slug"),
            /// The entry.
            entry_id: EntryId = required("entry_id"),
            /// When the record was put on the list. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            ..extra: rt::Extra = known,
        }
    }
    rt::newtype! {
        /// Identifies a list. Unlike its slug, it never changes. Schema `ListId`: `#/components/schemas/ListId`.
        pub struct ListId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::newtype! {
        /// Identifies an entry of a list. Schema `EntryId`: `#/components/schemas/EntryId`.
        pub struct EntryId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::object! {
        /// Which records to list, in which order, and which page of them. Schema `RecordQuery`: `#/components/schemas/RecordQuery`.
        pub struct RecordQuery: Serialize Deserialize {
            /// Conditions by attribute, joined with `$and`, `$or` and `$not`. Several attributes in one object must all hold.
            /// Cannot be combined with `filter_view_id`.
            filter: Option<rt::Map<rt::Value>> = optional("filter"),
            /// A saved view whose filter is used; its order and columns are not.
            filter_view_id: Option<ViewId> = optional("filter_view_id"),
            /// The order, the most significant criterion first.
            sorts: Option<Vec<Sort>> = optional("sorts"),
            /// The most records that a page may hold. Default: `500`.
            limit: Option<i32> = optional("limit"),
            /// How many records to pass over, counted from the first match. Default: `0`.
            offset: Option<i64> = optional("offset"),
        }
        new() or default
    }
    rt::object! {
        /// A company that the workspace knows. Schema `Company`: `#/components/schemas/Company`.
        pub struct Company: Serialize Deserialize {
            /// Where a company's record lives. The `record_id` alone is enough to address it.
            id: CompanyRecordId = required("id"),
            /// When the record was made. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            /// The page of this company in the Attio app. Format: `uri`.
            web_url: Option<String> = optional("web_url"),
            /// What is known of the company, by attribute.
            values: rt::Nullable<rt::Held<CompanyValues>> = optional("values"),
            ..extra: rt::Extra = known,
        }
    }
    impl Company {
        /// The internet domains. No two companies share one.
        ///
        /// Attribute `domains`: domain, several values, unique.
        #[must_use]
        pub fn domains(&self) -> &[DomainValue] {
            rt::values(&self.values, |values| &values.domains)
        }
        /// The name.
        ///
        /// Attribute `name`: text, one value.
        #[must_use]
        pub fn name(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.name).first()
        }
        /// A few words about the company.
        ///
        /// Attribute `description`: text, one value.
        #[must_use]
        pub fn description(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.description).first()
        }
        /// The people who work for the company. Each of them has it as their company.
        ///
        /// Attribute `team`: record-reference, several values.
        #[must_use]
        pub fn team(&self) -> &[RecordReferenceValue] {
            rt::values(&self.values, |values| &values.team)
        }
        /// What the company is about.
        ///
        /// Attribute `categories`: select, several values.
        #[must_use]
        pub fn categories(&self) -> &[SelectValue] {
            rt::values(&self.values, |values| &values.categories)
        }
        /// Where the company is at home.
        ///
        /// Attribute `primary_location`: location, one value.
        #[must_use]
        pub fn primary_location(&self) -> Option<&LocationValue> {
            rt::values(&self.values, |values| &values.primary_location).first()
        }
        /// The profile of the company on AngelList.
        ///
        /// Attribute `angellist`: text, one value.
        #[must_use]
        pub fn angellist(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.angellist).first()
        }
        /// The profile of the company on Facebook.
        ///
        /// Attribute `facebook`: text, one value.
        #[must_use]
        pub fn facebook(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.facebook).first()
        }
        /// The profile of the company on Instagram.
        ///
        /// Attribute `instagram`: text, one value.
        #[must_use]
        pub fn instagram(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.instagram).first()
        }
        /// The profile of the company on LinkedIn.
        ///
        /// Attribute `linkedin`: text, one value.
        #[must_use]
        pub fn linkedin(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.linkedin).first()
        }
        /// The profile of the company on X, once Twitter.
        ///
        /// Attribute `twitter`: text, one value.
        #[must_use]
        pub fn twitter(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.twitter).first()
        }
        /// The yearly recurring revenue, as one of several ranges.
        ///
        /// Attribute `estimated_arr_usd`: select, one value.
        #[must_use]
        pub fn estimated_arr_usd(&self) -> Option<&SelectValue> {
            rt::values(&self.values, |values| &values.estimated_arr_usd).first()
        }
        /// How much money the company has raised, in US dollars.
        ///
        /// Attribute `funding_raised_usd`: currency, one value.
        #[must_use]
        pub fn funding_raised_usd(&self) -> Option<&CurrencyValue> {
            rt::values(&self.values, |values| &values.funding_raised_usd).first()
        }
        /// When the company was founded.
        ///
        /// Attribute `foundation_date`: date, one value.
        #[must_use]
        pub fn foundation_date(&self) -> Option<&DateValue> {
            rt::values(&self.values, |values| &values.foundation_date).first()
        }
        /// How many people work there, as one of several ranges.
        ///
        /// Attribute `employee_range`: select, one value.
        #[must_use]
        pub fn employee_range(&self) -> Option<&SelectValue> {
            rt::values(&self.values, |values| &values.employee_range).first()
        }
        /// The deals with the company. Exists once the workspace uses deals.
        ///
        /// Attribute `associated_deals`: record-reference, several values.
        #[must_use]
        pub fn associated_deals(&self) -> &[RecordReferenceValue] {
            rt::values(&self.values, |values| &values.associated_deals)
        }
        /// The workspaces that the company has in your product. Exists once the workspace uses workspaces.
        ///
        /// Attribute `associated_workspaces`: record-reference, several values.
        #[must_use]
        pub fn associated_workspaces(&self) -> &[RecordReferenceValue] {
            rt::values(&self.values, |values| &values.associated_workspaces)
        }
        /// The address of the logo.
        ///
        /// Attribute `logo_url`: text, one value.
        #[must_use]
        pub fn logo_url(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.logo_url).first()
        }
        /// How many follow the company on X.
        ///
        /// Attribute `twitter_follower_count`: number, one value.
        #[must_use]
        pub fn twitter_follower_count(&self) -> Option<&NumberValue> {
            rt::values(&self.values, |values| &values.twitter_follower_count).first()
        }
        /// The earliest meeting with the company.
        ///
        /// Attribute `first_calendar_interaction`: interaction, one value.
        #[must_use]
        pub fn first_calendar_interaction(&self) -> Option<&InteractionValue> {
            rt::values(&self.values, |values| &values.first_calendar_interaction).first()
        }
        /// The latest meeting with the company.
        ///
        /// Attribute `last_calendar_interaction`: interaction, one value.
        #[must_use]
        pub fn last_calendar_interaction(&self) -> Option<&InteractionValue> {
            rt::values(&self.values, |values| &values.last_calendar_interaction).first()
        }
        /// The next meeting with the company that is planned.
        ///
        /// Attribute `next_calendar_interaction`: interaction, one value.
        #[must_use]
        pub fn next_calendar_interaction(&self) -> Option<&InteractionValue> {
            rt::values(&self.values, |values| &values.next_calendar_interaction).first()
        }
        /// The earliest e-mail exchanged with the company.
        ///
        /// Attribute `first_email_interaction`: interaction, one value.
        #[must_use]
        pub fn first_email_interaction(&self) -> Option<&InteractionValue> {
            rt::values(&self.values, |values| &values.first_email_interaction).first()
        }
        /// The latest e-mail exchanged with the company.
        ///
        /// Attribute `last_email_interaction`: interaction, one value.
        #[must_use]
        pub fn last_email_interaction(&self) -> Option<&InteractionValue> {
            rt::values(&self.values, |values| &values.last_email_interaction).first()
        }
        /// The earliest contact with the company of whichever kind.
        ///
        /// Attribute `first_interaction`: interaction, one value.
        #[must_use]
        pub fn first_interaction(&self) -> Option<&InteractionValue> {
            rt::values(&self.values, |values| &values.first_interaction).first()
        }
        /// The latest contact with the company of whichever kind.
        ///
        /// Attribute `last_interaction`: interaction, one value.
        #[must_use]
        pub fn last_interaction(&self) -> Option<&InteractionValue> {
            rt::values(&self.values, |values| &values.last_interaction).first()
        }
        /// The next contact with the company that is planned.
        ///
        /// Attribute `next_interaction`: interaction, one value.
        #[must_use]
        pub fn next_interaction(&self) -> Option<&InteractionValue> {
            rt::values(&self.values, |values| &values.next_interaction).first()
        }
        /// How well the colleague with the best contacts knows the company, in words.
        ///
        /// Attribute `strongest_connection_strength`: select, one value.
        #[must_use]
        pub fn strongest_connection_strength(&self) -> Option<&SelectValue> {
            rt::values(&self.values, |values| &values.strongest_connection_strength)
                .first()
        }
        /// How well the colleague with the best contacts knows the company, as a number.
        ///
        /// Attribute `strongest_connection_strength_legacy`: number, one value.
        #[must_use]
        pub fn strongest_connection_strength_legacy(&self) -> Option<&NumberValue> {
            rt::values(
                    &self.values,
                    |values| &values.strongest_connection_strength_legacy,
                )
                .first()
        }
        /// The colleague who knows the company best.
        ///
        /// Attribute `strongest_connection_user`: actor-reference, one value.
        #[must_use]
        pub fn strongest_connection_user(&self) -> Option<&ActorReferenceValue> {
            rt::values(&self.values, |values| &values.strongest_connection_user).first()
        }
        /// The id of the record, as a value.
        ///
        /// Attribute `record_id`: record-id, one value, unique.
        #[must_use]
        pub fn record_id(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.record_id).first()
        }
        /// When the record was made.
        ///
        /// Attribute `created_at`: timestamp, one value.
        #[must_use]
        pub fn created_at(&self) -> Option<&TimestampValue> {
            rt::values(&self.values, |values| &values.created_at).first()
        }
        /// Who made the record.
        ///
        /// Attribute `created_by`: actor-reference, one value.
        #[must_use]
        pub fn created_by(&self) -> Option<&ActorReferenceValue> {
            rt::values(&self.values, |values| &values.created_by).first()
        }
    }
    rt::object! {
        /// Where a company's record lives. The `record_id` alone is enough to address it. Schema `CompanyRecordId`: `#/components/schemas/CompanyRecordId`.
        pub struct CompanyRecordId: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies an object, such as `people`. Unlike its slug, it never changes.
            object_id: ObjectId = required("object_id"),
            /// Identifies a company. Example: `"99a03ff3-0435-47da-95cc-76b2caeb4dab"`.
            record_id: CompanyId = required("record_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// The attributes of a company as they are read, each as a list of values, even where it holds only one. An
        /// attribute without a value is an empty list. Attributes that the workspace added are there under their slugs.
        ///
        /// Schema `CompanyValues`: `#/components/schemas/CompanyValues`.
        pub struct CompanyValues: Serialize Deserialize {
            /// The internet domains. No two companies share one.
            domains: rt::Nullable<Vec<DomainValue>> = optional("domains"),
            /// The name.
            name: rt::Nullable<Vec<TextValue>> = optional("name"),
            /// A few words about the company.
            description: rt::Nullable<Vec<TextValue>> = optional("description"),
            /// The people who work for the company. Each of them has it as their company.
            team: rt::Nullable<Vec<RecordReferenceValue>> = optional("team"),
            /// What the company is about.
            categories: rt::Nullable<Vec<SelectValue>> = optional("categories"),
            /// Where the company is at home.
            primary_location: rt::Nullable<Vec<LocationValue>> = optional("primary_location"),
            /// The profile of the company on AngelList.
            angellist: rt::Nullable<Vec<TextValue>> = optional("angellist"),
            /// The profile of the company on Facebook.
            facebook: rt::Nullable<Vec<TextValue>> = optional("facebook"),
            /// The profile of the company on Instagram.
            instagram: rt::Nullable<Vec<TextValue>> = optional("instagram"),
            /// The profile of the company on LinkedIn.
            linkedin: rt::Nullable<Vec<TextValue>> = optional("linkedin"),
            /// The profile of the company on X, once Twitter.
            twitter: rt::Nullable<Vec<TextValue>> = optional("twitter"),
            /// The yearly recurring revenue, as one of several ranges.
            estimated_arr_usd: rt::Nullable<Vec<SelectValue>> = optional("estimated_arr_usd"),
            /// How much money the company has raised, in US dollars.
            funding_raised_usd: rt::Nullable<Vec<CurrencyValue>> = optional("funding_raised_usd"),
            /// When the company was founded.
            foundation_date: rt::Nullable<Vec<DateValue>> = optional("foundation_date"),
            /// How many people work there, as one of several ranges.
            employee_range: rt::Nullable<Vec<SelectValue>> = optional("employee_range"),
            /// The deals with the company. Exists once the workspace uses deals.
            associated_deals: rt::Nullable<Vec<RecordReferenceValue>> = optional("associated_deals"),
            /// The workspaces that the company has in your product. Exists once the workspace uses workspaces.
            associated_workspaces: rt::Nullable<Vec<RecordReferenceValue>> = optional("associated_workspaces"),
            /// The address of the logo.
            logo_url: rt::Nullable<Vec<TextValue>> = optional("logo_url"),
            /// How many follow the company on X.
            twitter_follower_count: rt::Nullable<Vec<NumberValue>> = optional("twitter_follower_count"),
            /// The earliest meeting with the company.
            first_calendar_interaction: rt::Nullable<Vec<InteractionValue>> = optional("first_calendar_interaction"),
            /// The latest meeting with the company.
            last_calendar_interaction: rt::Nullable<Vec<InteractionValue>> = optional("last_calendar_interaction"),
            /// The next meeting with the company that is planned.
            next_calendar_interaction: rt::Nullable<Vec<InteractionValue>> = optional("next_calendar_interaction"),
            /// The earliest e-mail exchanged with the company.
            first_email_interaction: rt::Nullable<Vec<InteractionValue>> = optional("first_email_interaction"),
            /// The latest e-mail exchanged with the company.
            last_email_interaction: rt::Nullable<Vec<InteractionValue>> = optional("last_email_interaction"),
            /// The earliest contact with the company of whichever kind.
            first_interaction: rt::Nullable<Vec<InteractionValue>> = optional("first_interaction"),
            /// The latest contact with the company of whichever kind.
            last_interaction: rt::Nullable<Vec<InteractionValue>> = optional("last_interaction"),
            /// The next contact with the company that is planned.
            next_interaction: rt::Nullable<Vec<InteractionValue>> = optional("next_interaction"),
            /// How well the colleague with the best contacts knows the company, in words.
            strongest_connection_strength: rt::Nullable<Vec<SelectValue>> = optional("strongest_connection_strength"),
            /// How well the colleague with the best contacts knows the company, as a number.
            strongest_connection_strength_legacy: rt::Nullable<Vec<NumberValue>> = optional("strongest_connection_strength_legacy"),
            /// The colleague who knows the company best.
            strongest_connection_user: rt::Nullable<Vec<ActorReferenceValue>> = optional("strongest_connection_user"),
            /// The id of the record, as a value.
            record_id: rt::Nullable<Vec<TextValue>> = optional("record_id"),
            /// When the record was made.
            created_at: rt::Nullable<Vec<TimestampValue>> = optional("created_at"),
            /// Who made the record.
            created_by: rt::Nullable<Vec<ActorReferenceValue>> = optional("created_by"),
            ..extra: rt::Map<Option<Vec<AttributeValue>>> = known,
        }
    }
    rt::newtype! {
        /// Identifies a company. Example: `"99a03ff3-0435-47da-95cc-76b2caeb4dab"`. Schema `CompanyId`: `#/components/schemas/CompanyId`.
        pub struct CompanyId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::object! {
        /// A deal that the workspace works on. Schema `Deal`: `#/components/schemas/Deal`.
        pub struct Deal: Serialize Deserialize {
            /// Where a deal's record lives. The `record_id` alone is enough to address it.
            id: DealRecordId = required("id"),
            /// When the record was made. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            /// The page of this deal in the Attio app. Format: `uri`.
            web_url: Option<String> = optional("web_url"),
            /// What is known of the deal, by attribute.
            values: rt::Nullable<rt::Held<DealValues>> = optional("values"),
            ..extra: rt::Extra = known,
        }
    }
    impl Deal {
        /// What the deal is called.
        ///
        /// Attribute `name`: text, one value.
        #[must_use]
        pub fn name(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.name).first()
        }
        /// How far the deal has come. A fresh workspace knows Lead, In Progress, Won 🎉 and Lost.
        ///
        /// Attribute `stage`: status, one value.
        #[must_use]
        pub fn stage(&self) -> Option<&StatusValue> {
            rt::values(&self.values, |values| &values.stage).first()
        }
        /// The colleague who looks after the deal.
        ///
        /// Attribute `owner`: actor-reference, one value.
        #[must_use]
        pub fn owner(&self) -> Option<&ActorReferenceValue> {
            rt::values(&self.values, |values| &values.owner).first()
        }
        /// What the deal is worth, in US dollars unless the workspace says otherwise.
        ///
        /// Attribute `value`: currency, one value.
        #[must_use]
        pub fn value(&self) -> Option<&CurrencyValue> {
            rt::values(&self.values, |values| &values.value).first()
        }
        /// The people who have a part in the deal.
        ///
        /// Attribute `associated_people`: record-reference, several values.
        #[must_use]
        pub fn associated_people(&self) -> &[RecordReferenceValue] {
            rt::values(&self.values, |values| &values.associated_people)
        }
        /// The company that the deal is with.
        ///
        /// Attribute `associated_company`: record-reference, one value.
        #[must_use]
        pub fn associated_company(&self) -> Option<&RecordReferenceValue> {
            rt::values(&self.values, |values| &values.associated_company).first()
        }
        /// The id of the record, as a value.
        ///
        /// Attribute `record_id`: record-id, one value, unique.
        #[must_use]
        pub fn record_id(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.record_id).first()
        }
        /// When the record was made.
        ///
        /// Attribute `created_at`: timestamp, one value.
        #[must_use]
        pub fn created_at(&self) -> Option<&TimestampValue> {
            rt::values(&self.values, |values| &values.created_at).first()
        }
        /// Who made the record.
        ///
        /// Attribute `created_by`: actor-reference, one value.
        #[must_use]
        pub fn created_by(&self) -> Option<&ActorReferenceValue> {
            rt::values(&self.values, |values| &values.created_by).first()
        }
    }
    rt::object! {
        /// Where a deal's record lives. The `record_id` alone is enough to address it. Schema `DealRecordId`: `#/components/schemas/DealRecordId`.
        pub struct DealRecordId: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies an object, such as `people`. Unlike its slug, it never changes.
            object_id: ObjectId = required("object_id"),
            /// Identifies a deal.
            record_id: DealId = required("record_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// The attributes of a deal as they are read, each as a list of values, even where it holds only one. An
        /// attribute without a value is an empty list. Attributes that the workspace added are there under their slugs.
        ///
        /// Schema `DealValues`: `#/components/schemas/DealValues`.
        pub struct DealValues: Serialize Deserialize {
            /// What the deal is called.
            name: rt::Nullable<Vec<TextValue>> = optional("name"),
            /// How far the deal has come. A fresh workspace knows Lead, In Progress, Won 🎉 and Lost.
            stage: rt::Nullable<Vec<StatusValue>> = optional("stage"),
            /// The colleague who looks after the deal.
            owner: rt::Nullable<Vec<ActorReferenceValue>> = optional("owner"),
            /// What the deal is worth, in US dollars unless the workspace says otherwise.
            value: rt::Nullable<Vec<CurrencyValue>> = optional("value"),
            /// The people who have a part in the deal.
            associated_people: rt::Nullable<Vec<RecordReferenceValue>> = optional("associated_people"),
            /// The company that the deal is with.
            associated_company: rt::Nullable<Vec<RecordReferenceValue>> = optional("associated_company"),
            /// The id of the record, as a value.
            record_id: rt::Nullable<Vec<TextValue>> = optional("record_id"),
            /// When the record was made.
            created_at: rt::Nullable<Vec<TimestampValue>> = optional("created_at"),
            /// Who made the record.
            created_by: rt::Nullable<Vec<ActorReferenceValue>> = optional("created_by"),
            ..extra: rt::Map<Option<Vec<AttributeValue>>> = known,
        }
    }
    rt::newtype! {
        /// Identifies a deal. Schema `DealId`: `#/components/schemas/DealId`.
        pub struct DealId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::object! {
        /// A user of your product. Not a member of the Attio workspace. Schema `User`: `#/components/schemas/User`.
        pub struct User: Serialize Deserialize {
            /// Where a user's record lives. The `record_id` alone is enough to address it.
            id: UserRecordPath = required("id"),
            /// When the record was made. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            /// The page of this user in the Attio app. Format: `uri`.
            web_url: Option<String> = optional("web_url"),
            /// What is known of the user, by attribute.
            values: rt::Nullable<rt::Held<UserValues>> = optional("values"),
            ..extra: rt::Extra = known,
        }
    }
    impl User {
        /// The id that the user has in your product.
        ///
        /// Attribute `user_id`: text, one value, unique.
        #[must_use]
        pub fn user_id(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.user_id).first()
        }
        /// The address that the user signs in with.
        ///
        /// Attribute `primary_email_address`: email-address, one value, unique.
        #[must_use]
        pub fn primary_email_address(&self) -> Option<&EmailAddressValue> {
            rt::values(&self.values, |values| &values.primary_email_address).first()
        }
        /// The person who the user is.
        ///
        /// Attribute `person`: record-reference, one value.
        #[must_use]
        pub fn person(&self) -> Option<&RecordReferenceValue> {
            rt::values(&self.values, |values| &values.person).first()
        }
        /// The workspaces of your product that the user belongs to.
        ///
        /// Attribute `workspace`: record-reference, several values.
        #[must_use]
        pub fn workspace(&self) -> &[RecordReferenceValue] {
            rt::values(&self.values, |values| &values.workspace)
        }
        /// The id of the record, as a value.
        ///
        /// Attribute `record_id`: record-id, one value, unique.
        #[must_use]
        pub fn record_id(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.record_id).first()
        }
        /// When the record was made.
        ///
        /// Attribute `created_at`: timestamp, one value.
        #[must_use]
        pub fn created_at(&self) -> Option<&TimestampValue> {
            rt::values(&self.values, |values| &values.created_at).first()
        }
        /// Who made the record.
        ///
        /// Attribute `created_by`: actor-reference, one value.
        #[must_use]
        pub fn created_by(&self) -> Option<&ActorReferenceValue> {
            rt::values(&self.values, |values| &values.created_by).first()
        }
    }
    rt::object! {
        /// Where a user's record lives. The `record_id` alone is enough to address it. Schema `UserRecordPath`: `#/components/schemas/UserRecordPath`.
        pub struct UserRecordPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies an object, such as `people`. Unlike its slug, it never changes.
            object_id: ObjectId = required("object_id"),
            /// Identifies a record of the object `users`, a user of your product. Not a member of the workspace.
            record_id: UserRecordId = required("record_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// The attributes of a user as they are read, each as a list of values, even where it holds only one. An
        /// attribute without a value is an empty list. Attributes that the workspace added are there under their slugs.
        ///
        /// Schema `UserValues`: `#/components/schemas/UserValues`.
        pub struct UserValues: Serialize Deserialize {
            /// The id that the user has in your product.
            user_id: rt::Nullable<Vec<TextValue>> = optional("user_id"),
            /// The address that the user signs in with.
            primary_email_address: rt::Nullable<Vec<EmailAddressValue>> = optional("primary_email_address"),
            /// The person who the user is.
            person: rt::Nullable<Vec<RecordReferenceValue>> = optional("person"),
            /// The workspaces of your product that the user belongs to.
            workspace: rt::Nullable<Vec<RecordReferenceValue>> = optional("workspace"),
            /// The id of the record, as a value.
            record_id: rt::Nullable<Vec<TextValue>> = optional("record_id"),
            /// When the record was made.
            created_at: rt::Nullable<Vec<TimestampValue>> = optional("created_at"),
            /// Who made the record.
            created_by: rt::Nullable<Vec<ActorReferenceValue>> = optional("created_by"),
            ..extra: rt::Map<Option<Vec<AttributeValue>>> = known,
        }
    }
    rt::newtype! {
        /// Identifies a record of the object `users`, a user of your product. Not a member of the workspace. Schema `UserRecordId`: `#/components/schemas/UserRecordId`.
        pub struct UserRecordId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::object! {
        /// A workspace of your product. Not the Attio workspace. Schema `Workspace`: `#/components/schemas/Workspace`.
        pub struct Workspace: Serialize Deserialize {
            /// Where a workspace's record lives. The `record_id` alone is enough to address it.
            id: WorkspaceRecordPath = required("id"),
            /// When the record was made. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            /// The page of this workspace in the Attio app. Format: `uri`.
            web_url: Option<String> = optional("web_url"),
            /// What is known of the workspace, by attribute.
            values: rt::Nullable<rt::Held<WorkspaceValues>> = optional("values"),
            ..extra: rt::Extra = known,
        }
    }
    impl Workspace {
        /// The id that the workspace has in your product.
        ///
        /// Attribute `workspace_id`: text, one value, unique.
        #[must_use]
        pub fn workspace_id(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.workspace_id).first()
        }
        /// The name.
        ///
        /// Attribute `name`: text, one value.
        #[must_use]
        pub fn name(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.name).first()
        }
        /// The users who belong to the workspace.
        ///
        /// Attribute `users`: record-reference, several values.
        #[must_use]
        pub fn users(&self) -> &[RecordReferenceValue] {
            rt::values(&self.values, |values| &values.users)
        }
        /// The company that the workspace belongs to.
        ///
        /// Attribute `company`: record-reference, one value.
        #[must_use]
        pub fn company(&self) -> Option<&RecordReferenceValue> {
            rt::values(&self.values, |values| &values.company).first()
        }
        /// The address of a picture of the workspace.
        ///
        /// Attribute `avatar_url`: text, one value.
        #[must_use]
        pub fn avatar_url(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.avatar_url).first()
        }
        /// The id of the record, as a value.
        ///
        /// Attribute `record_id`: record-id, one value, unique.
        #[must_use]
        pub fn record_id(&self) -> Option<&TextValue> {
            rt::values(&self.values, |values| &values.record_id).first()
        }
        /// When the record was made.
        ///
        /// Attribute `created_at`: timestamp, one value.
        #[must_use]
        pub fn created_at(&self) -> Option<&TimestampValue> {
            rt::values(&self.values, |values| &values.created_at).first()
        }
        /// Who made the record.
        ///
        /// Attribute `created_by`: actor-reference, one value.
        #[must_use]
        pub fn created_by(&self) -> Option<&ActorReferenceValue> {
            rt::values(&self.values, |values| &values.created_by).first()
        }
    }
    rt::object! {
        /// Where a workspace's record lives. The `record_id` alone is enough to address it. Schema `WorkspaceRecordPath`: `#/components/schemas/WorkspaceRecordPath`.
        pub struct WorkspaceRecordPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies an object, such as `people`. Unlike its slug, it never changes.
            object_id: ObjectId = required("object_id"),
            /// Identifies a record of the object `workspaces`, a workspace of your product. Not an Attio workspace.
            record_id: WorkspaceRecordId = required("record_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// The attributes of a workspace as they are read, each as a list of values, even where it holds only one. An
        /// attribute without a value is an empty list. Attributes that the workspace added are there under their slugs.
        ///
        /// Schema `WorkspaceValues`: `#/components/schemas/WorkspaceValues`.
        pub struct WorkspaceValues: Serialize Deserialize {
            /// The id that the workspace has in your product.
            workspace_id: rt::Nullable<Vec<TextValue>> = optional("workspace_id"),
            /// The name.
            name: rt::Nullable<Vec<TextValue>> = optional("name"),
            /// The users who belong to the workspace.
            users: rt::Nullable<Vec<RecordReferenceValue>> = optional("users"),
            /// The company that the workspace belongs to.
            company: rt::Nullable<Vec<RecordReferenceValue>> = optional("company"),
            /// The address of a picture of the workspace.
            avatar_url: rt::Nullable<Vec<TextValue>> = optional("avatar_url"),
            /// The id of the record, as a value.
            record_id: rt::Nullable<Vec<TextValue>> = optional("record_id"),
            /// When the record was made.
            created_at: rt::Nullable<Vec<TimestampValue>> = optional("created_at"),
            /// Who made the record.
            created_by: rt::Nullable<Vec<ActorReferenceValue>> = optional("created_by"),
            ..extra: rt::Map<Option<Vec<AttributeValue>>> = known,
        }
    }
    rt::newtype! {
        /// Identifies a record of the object `workspaces`, a workspace of your product. Not an Attio workspace. Schema `WorkspaceRecordId`: `#/components/schemas/WorkspaceRecordId`.
        pub struct WorkspaceRecordId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::object! {
        /// A record of whichever object. Schema `Record`: `#/components/schemas/Record`.
        pub struct Record: Serialize Deserialize {
            /// Where a record lives.
            id: RecordPath = required("id"),
            /// When the record was made. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            /// The page of this record in the Attio app. Format: `uri`.
            web_url: Option<String> = optional("web_url"),
            /// What is known of the record, by attribute.
            values: rt::Nullable<rt::Map<Option<Vec<AttributeValue>>>> = optional("values"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where a record lives. Schema `RecordPath`: `#/components/schemas/RecordPath`.
        pub struct RecordPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies an object, such as `people`. Unlike its slug, it never changes.
            object_id: ObjectId = required("object_id"),
            /// Identifies a record of whichever object.
            record_id: RecordId = required("record_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// What a merge makes. Schema `Merged`: `#/components/schemas/Merged`.
        pub struct Merged: Serialize Deserialize {
            /// The record that stands for both, which is neither of them.
            new_record_id: RecordId = required("new_record_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A value, and the time in which it held. Schema `HistoricValueInput`: `#/components/schemas/HistoricValueInput`.
        pub struct HistoricValueInput: Serialize Deserialize {
            /// The value, in a form that fits the attribute's type.
            value: rt::Value = required("value"),
            /// Since when the value held. Format: `date-time`.
            active_from: ::attio_runtime::jiff::Timestamp = foreign::required("active_from"),
            /// Until when; null for a value that holds today. The key must be there. Format: `date-time`.
            active_until: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("active_until"),
        }
        new(value: rt::Value, active_from: ::attio_runtime::jiff::Timestamp)
    }
    rt::object! {
        /// A kind of records. Schema `Object`: `#/components/schemas/Object`.
        pub struct Object: Serialize Deserialize {
            /// Where an object lives.
            id: ObjectPath = required("id"),
            /// The name of the object in the API. Example: `"people"`.
            api_slug: Option<String> = nullable("api_slug"),
            /// What one of its records is called. Example: `"Person"`.
            singular_noun: Option<String> = nullable("singular_noun"),
            /// What several of its records are called. Example: `"People"`.
            plural_noun: Option<String> = nullable("plural_noun"),
            /// When the object was made. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where an object lives. Schema `ObjectPath`: `#/components/schemas/ObjectPath`.
        pub struct ObjectPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies an object, such as `people`. Unlike its slug, it never changes.
            object_id: ObjectId = required("object_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// One page of the views of an object. Schema `ObjectViewPage`: `#/components/schemas/ObjectViewPage`.
        pub struct ObjectViewPage: Serialize Deserialize {
            /// The views on this page.
            data: Vec<ObjectView> = required("data"),
            /// How to go on from here.
            pagination: Pagination = required("pagination"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A saved view of an object. Schema `ObjectView`: `#/components/schemas/ObjectView`.
        pub struct ObjectView: Serialize Deserialize {
            /// Where a view of an object lives.
            id: ObjectViewPath = required("id"),
            /// What the view is called.
            title: String = required("title"),
            /// When the view was made. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// How to go on from here. Schema `Pagination`: `#/components/schemas/Pagination`.
        pub struct Pagination: Serialize Deserialize {
            /// What to send as `cursor` for the next page; null on the last one.
            next_cursor: Option<String> = nullable("next_cursor"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where a view of an object lives. Schema `ObjectViewPath`: `#/components/schemas/ObjectViewPath`.
        pub struct ObjectViewPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies an object, such as `people`. Unlike its slug, it never changes.
            object_id: ObjectId = required("object_id"),
            /// Identifies a saved view.
            view_id: ViewId = required("view_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::string_enum! {
        /// What can have attributes. Schema `AttributeTarget`: `#/components/schemas/AttributeTarget`.
        pub enum AttributeTarget {
            Objects = 0 "objects",
            Lists = 1 "lists",
        }
    }
    rt::object! {
        /// An attribute of an object or of a list. Schema `Attribute`: `#/components/schemas/Attribute`.
        pub struct Attribute: Serialize Deserialize {
            /// Where an attribute lives.
            id: AttributePath = required("id"),
            /// What the attribute is called. Example: `"Serial number"`.
            title: String = required("title"),
            /// What it is there for.
            description: Option<String> = nullable("description"),
            /// The name of the attribute in the API. Example: `"serial_number"`.
            api_slug: String = required("api_slug"),
            /// The types of attributes.
            r#type: AttributeType = required("type"),
            /// Whether it comes with Attio.
            is_system_attribute: bool = required("is_system_attribute"),
            /// Whether it can be written.
            is_writable: bool = required("is_writable"),
            /// Whether every new record or entry must have a value.
            is_required: bool = required("is_required"),
            /// Whether no two records may share a value.
            is_unique: bool = required("is_unique"),
            /// Whether it holds several values.
            is_multiselect: bool = required("is_multiselect"),
            /// Whether the default value is used.
            is_default_value_enabled: bool = required("is_default_value_enabled"),
            /// Whether it is in the archive.
            is_archived: bool = required("is_archived"),
            /// What a new record or entry starts with.
            default_value: Option<DefaultValue> = nullable("default_value"),
            /// The attribute that leads back, if there is one.
            relationship: Option<Relationship> = nullable("relationship"),
            /// When the attribute was made. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            /// What some types of attributes have besides.
            config: AttributeConfig = required("config"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where an attribute lives. Schema `AttributePath`: `#/components/schemas/AttributePath`.
        pub struct AttributePath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// The object that has the attribute; for an attribute of a list, the list's id.
            object_id: ObjectId = required("object_id"),
            /// Identifies an attribute. Unlike its slug, it never changes.
            attribute_id: AttributeId = required("attribute_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::string_enum! {
        /// The types of attributes. Schema `AttributeType`: `#/components/schemas/AttributeType`.
        pub enum AttributeType {
            Text = 0 "text",
            Number = 1 "number",
            Checkbox = 2 "checkbox",
            Currency = 3 "currency",
            Date = 4 "date",
            Timestamp = 5 "timestamp",
            Rating = 6 "rating",
            Status = 7 "status",
            Select = 8 "select",
            RecordReference = 9 "record-reference",
            ActorReference = 10 "actor-reference",
            Location = 11 "location",
            Domain = 12 "domain",
            EmailAddress = 13 "email-address",
            PhoneNumber = 14 "phone-number",
            Interaction = 15 "interaction",
            PersonalName = 16 "personal-name",
        }
    }
    rt::union! {
        /// What a new record or entry starts with. Schema `DefaultValue`: `#/components/schemas/DefaultValue`.
        pub enum DefaultValue: Serialize Deserialize {
            /// Tagged `static`.
            Static(StaticDefault) = 0 known Object { tags: ["static"], required: ["type", "template"], known: ["type", "template"], literals: [("type", "static")], },
            /// Tagged `dynamic`.
            Dynamic(DynamicDefault) = 1 known Object { tags: ["dynamic"], required: ["type", "template"], known: ["type", "template"], literals: [("type", "dynamic")], },
        }
        tag("type") From(Static(StaticDefault), Dynamic(DynamicDefault))
    }
    rt::object! {
        /// The attribute at the other end of a two-way reference. Schema `Relationship`: `#/components/schemas/Relationship`.
        pub struct Relationship: Serialize Deserialize {
            /// Where an attribute lives.
            id: AttributePath = required("id"),
            /// The object at the other end. Example: `"companies"`.
            object_slug: String = required("object_slug"),
            /// What the attribute is called.
            title: String = required("title"),
            /// The name of the attribute in the API.
            api_slug: String = required("api_slug"),
            /// Whether it holds several values.
            is_multiselect: bool = required("is_multiselect"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// What some types of attributes have besides. Schema `AttributeConfig`: `#/components/schemas/AttributeConfig`.
        pub struct AttributeConfig: Serialize Deserialize {
            /// For amounts of money.
            currency: rt::Nullable<CurrencyConfig> = optional("currency"),
            /// For references to records.
            record_reference: rt::Nullable<RecordReferenceConfig> = optional("record_reference"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// The same values for everyone. Schema `StaticDefault`: `#/components/schemas/StaticDefault`.
        pub struct StaticDefault: Serialize Deserialize {
            /// Always `static`.
            r#type: rt::Literal = starting("type", rt::Literal::new("static")),
            /// The values, in the form of the attribute's type, and without their history.
            template: Vec<rt::Map<rt::Value>> = required("template"),
            ..extra: rt::Extra = known,
        }
        new(template: Vec<rt::Map<rt::Value>>) or default
    }
    rt::object! {
        /// A value that depends on when and by whom the record is made. Schema `DynamicDefault`: `#/components/schemas/DynamicDefault`.
        pub struct DynamicDefault: Serialize Deserialize {
            /// Always `dynamic`.
            r#type: rt::Literal = starting("type", rt::Literal::new("dynamic")),
            /// What is filled in: `current-user` for a reference to an actor; for dates and timestamps, an ISO 8601
            /// duration that is added to now.
            ///
            /// Example: `"current-user"`.
            template: String = required("template"),
            ..extra: rt::Extra = known,
        }
        new(template: impl Into<String>)
    }
    rt::object! {
        /// How amounts of money are kept and shown. Both are null where the attribute holds something else. Schema `CurrencyConfig`: `#/components/schemas/CurrencyConfig`.
        pub struct CurrencyConfig: Serialize Deserialize {
            /// The currency of all values.
            default_currency_code: rt::Nullable<CurrencyCode> = optional("default_currency_code"),
            /// How the currency is shown.
            display_type: rt::Nullable<CurrencyDisplay> = optional("display_type"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// What a reference may lead to. Schema `RecordReferenceConfig`: `#/components/schemas/RecordReferenceConfig`.
        pub struct RecordReferenceConfig: Serialize Deserialize {
            /// The objects whose records may be referred to. None or null means all.
            allowed_object_ids: rt::Nullable<Vec<ObjectId>> = optional("allowed_object_ids"),
            ..extra: rt::Extra = known,
        }
    }
    rt::string_enum! {
        /// How the app shows a currency: by its code (`USD`), its name (`US dollar`), its symbol (`US$`), or the symbol at
        /// its shortest (`$`).
        ///
        /// Schema `CurrencyDisplay`: `#/components/schemas/CurrencyDisplay`.
        pub enum CurrencyDisplay {
            Code = 0 "code",
            Name = 1 "name",
            NarrowSymbol = 2 "narrowSymbol",
            Symbol = 3 "symbol",
        }
    }
    rt::object! {
        /// The attribute to make at the other end. Schema `RelationshipInput`: `#/components/schemas/RelationshipInput`.
        pub struct RelationshipInput: Serialize Deserialize {
            /// The object at the other end, by slug or id.
            object: String = required("object"),
            /// What the attribute there shall be called.
            title: String = required("title"),
            /// The name of that attribute in the API.
            api_slug: String = required("api_slug"),
            /// Whether it holds several values. Together with the same setting at this end, this makes the relationship one
            /// to one, one to many, or many to many.
            ///
            /// Default: `false`.
            is_multiselect: bool = starting("is_multiselect", false),
        }
        new(object: impl Into<String>, title: impl Into<String>, api_slug: impl Into<String>)
    }
    rt::object! {
        /// What some types of attributes need besides; for all others, an empty object. Schema `AttributeConfigInput`: `#/components/schemas/AttributeConfigInput`.
        pub struct AttributeConfigInput: Serialize Deserialize {
            /// How amounts of money shall be kept and shown.
            currency: Option<CurrencyConfigInput> = optional("currency"),
            /// What a reference may lead to.
            record_reference: Option<RecordReferenceConfigInput> = optional("record_reference"),
        }
        new() or default
    }
    rt::object! {
        /// How amounts of money shall be kept and shown. Schema `CurrencyConfigInput`: `#/components/schemas/CurrencyConfigInput`.
        pub struct CurrencyConfigInput: Serialize Deserialize {
            /// The currency of all values.
            default_currency_code: CurrencyCode = required("default_currency_code"),
            /// How the app shows a currency: by its code (`USD`), its name (`US dollar`), its symbol (`US$`), or the symbol at
            /// its shortest (`$`).
            display_type: CurrencyDisplay = required("display_type"),
        }
        new(default_currency_code: CurrencyCode, display_type: CurrencyDisplay)
    }
    rt::object! {
        /// What a reference may lead to. Schema `RecordReferenceConfigInput`: `#/components/schemas/RecordReferenceConfigInput`.
        pub struct RecordReferenceConfigInput: Serialize Deserialize {
            /// The objects whose records may be referred to, by slug or id. With a relationship, only its object. Example: `["companies"]`.
            allowed_objects: Vec<String> = required("allowed_objects"),
        }
        new(allowed_objects: Vec<String>) or default
    }
    rt::object! {
        /// A list of records of one object. Schema `List`: `#/components/schemas/List`.
        pub struct List: Serialize Deserialize {
            /// Where a list lives.
            id: ListPath = required("id"),
            /// The name of the list in the API. Example: `"enterprise_sales"`.
            api_slug: String = required("api_slug"),
            /// What the list is called. Example: `"Enterprise sales"`.
            name: String = required("name"),
            /// The slug of the object whose records can be on the list; exactly one. Example: `["companies"]`.
            parent_object: Vec<String> = required("parent_object"),
            /// What every member of the workspace may do; null where only those who are named may do anything.
            workspace_access: Option<AccessLevel> = nullable("workspace_access"),
            /// What single members may do.
            workspace_member_access: Vec<MemberAccess> = required("workspace_member_access"),
            /// Who made the list.
            created_by_actor: Actor = required("created_by_actor"),
            /// When the list was made. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where a list lives. Schema `ListPath`: `#/components/schemas/ListPath`.
        pub struct ListPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies a list. Unlike its slug, it never changes.
            list_id: ListId = required("list_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::string_enum! {
        /// What somebody may do with a list. Schema `AccessLevel`: `#/components/schemas/AccessLevel`.
        pub enum AccessLevel {
            FullAccess = 0 "full-access",
            ReadAndWrite = 1 "read-and-write",
            ReadOnly = 2 "read-only",
        }
    }
    rt::object! {
        /// What one member may do with a list. Schema `MemberAccess`: `#/components/schemas/MemberAccess`.
        pub struct MemberAccess: Serialize Deserialize {
            /// Identifies a member of the workspace. Example: `"a976f6a9-fc2b-4acb-91e7-afb2d18b4e64"`.
            workspace_member_id: WorkspaceMemberId = required("workspace_member_id"),
            /// What the member may do.
            level: Option<AccessLevel> = nullable("level"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// What to allow one member. Schema `MemberAccessInput`: `#/components/schemas/MemberAccessInput`.
        pub struct MemberAccessInput: Serialize Deserialize {
            /// Identifies a member of the workspace. Example: `"a976f6a9-fc2b-4acb-91e7-afb2d18b4e64"`.
            workspace_member_id: WorkspaceMemberId = required("workspace_member_id"),
            /// What somebody may do with a list.
            level: AccessLevel = required("level"),
        }
        new(workspace_member_id: WorkspaceMemberId, level: AccessLevel)
    }
    rt::object! {
        /// One page of the views of a list. Schema `ListViewPage`: `#/components/schemas/ListViewPage`.
        pub struct ListViewPage: Serialize Deserialize {
            /// The views on this page.
            data: Vec<ListView> = required("data"),
            /// How to go on from here.
            pagination: Pagination = required("pagination"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A saved view of a list. Schema `ListView`: `#/components/schemas/ListView`.
        pub struct ListView: Serialize Deserialize {
            /// Where a view of a list lives.
            id: ListViewPath = required("id"),
            /// What the view is called.
            title: String = required("title"),
            /// When the view was made. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where a view of a list lives. Schema `ListViewPath`: `#/components/schemas/ListViewPath`.
        pub struct ListViewPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies a list. Unlike its slug, it never changes.
            list_id: ListId = required("list_id"),
            /// Identifies a saved view.
            view_id: ViewId = required("view_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Which entries to list, in which order, and which page of them. Schema `EntryQuery`: `#/components/schemas/EntryQuery`.
        pub struct EntryQuery: Serialize Deserialize {
            /// Conditions by attribute, joined with `$and`, `$or` and `$not`. Several attributes in one object must all hold.
            /// Cannot be combined with `filter_view_id`.
            filter: Option<rt::Map<rt::Value>> = optional("filter"),
            /// A saved view of the list whose filter is used; its order and columns are not.
            filter_view_id: Option<ViewId> = optional("filter_view_id"),
            /// The order, the most significant criterion first.
            sorts: Option<Vec<Sort>> = optional("sorts"),
            /// The most entries that a page may hold. Default: `500`.
            limit: Option<i32> = optional("limit"),
            /// How many entries to pass over, counted from the first match. Default: `0`.
            offset: Option<i64> = optional("offset"),
        }
        new() or default
    }
    rt::object! {
        /// A record on a list. Schema `Entry`: `#/components/schemas/Entry`.
        pub struct Entry: Serialize Deserialize {
            /// Where an entry lives.
            id: EntryPath = required("id"),
            /// The record.
            parent_record_id: RecordId = required("parent_record_id"),
            /// The slug of the object that the record belongs to. Example: `"companies"`.
            parent_object: String = required("parent_object"),
            /// When the record was put on the list. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            /// The values that the record has on this list, by attribute.
            entry_values: rt::Nullable<rt::Map<Option<Vec<AttributeValue>>>> = optional("entry_values"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where an entry lives. Schema `EntryPath`: `#/components/schemas/EntryPath`.
        pub struct EntryPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies a list. Unlike its slug, it never changes.
            list_id: ListId = required("list_id"),
            /// Identifies an entry of a list.
            entry_id: EntryId = required("entry_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A note on a record. Schema `Note`: `#/components/schemas/Note`.
        pub struct Note: Serialize Deserialize {
            /// Where a note lives.
            id: NotePath = required("id"),
            /// The slug of the object that the record belongs to. Example: `"people"`.
            parent_object: String = required("parent_object"),
            /// The record.
            parent_record_id: RecordId = required("parent_record_id"),
            /// The title, always plain. Example: `"First call"`.
            title: String = required("title"),
            /// The meeting that the note is about.
            meeting_id: Option<MeetingId> = nullable("meeting_id"),
            /// The text without its formatting.
            content_plaintext: String = required("content_plaintext"),
            /// The text as Markdown.
            content_markdown: String = required("content_markdown"),
            /// Who and what is mentioned.
            tags: Vec<NoteTag> = required("tags"),
            /// Who wrote the note.
            created_by_actor: Actor = required("created_by_actor"),
            /// When the note was written. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where a note lives. Schema `NotePath`: `#/components/schemas/NotePath`.
        pub struct NotePath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies a note.
            note_id: NoteId = required("note_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::newtype! {
        /// Identifies a meeting. Schema `MeetingId`: `#/components/schemas/MeetingId`.
        pub struct MeetingId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::union! {
        /// Somebody or something that a note mentions. Schema `NoteTag`: `#/components/schemas/NoteTag`.
        pub enum NoteTag: Serialize Deserialize {
            /// Tagged `workspace-member`.
            WorkspaceMember(MemberTag) = 0 known Object { tags: ["workspace-member"], required: ["type", "workspace_member_id"], known: ["type", "workspace_member_id"], literals: [("type", "workspace-member")], },
            /// Tagged `record`.
            Record(RecordTag) = 1 known Object { tags: ["record"], required: ["type", "object", "record_id"], known: ["type", "object", "record_id"], literals: [("type", "record")], },
        }
        tag("type") From(WorkspaceMember(MemberTag), Record(RecordTag))
    }
    rt::newtype! {
        /// Identifies a note. Schema `NoteId`: `#/components/schemas/NoteId`.
        pub struct NoteId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::object! {
        /// A member that a note mentions. Schema `MemberTag`: `#/components/schemas/MemberTag`.
        pub struct MemberTag: Serialize Deserialize {
            /// Always `workspace-member`.
            r#type: rt::Literal = starting("type", rt::Literal::new("workspace-member")),
            /// Identifies a member of the workspace. Example: `"a976f6a9-fc2b-4acb-91e7-afb2d18b4e64"`.
            workspace_member_id: WorkspaceMemberId = required("workspace_member_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A record that a note mentions. Schema `RecordTag`: `#/components/schemas/RecordTag`.
        pub struct RecordTag: Serialize Deserialize {
            /// Always `record`.
            r#type: rt::Literal = starting("type", rt::Literal::new("record")),
            /// The object that the record belongs to.
            object: String = required("object"),
            /// Identifies a record of whichever object.
            record_id: RecordId = required("record_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::string_enum! {
        /// How the text of a note is written. Of Markdown, headings, bold, italic, strikethrough, `==highlight==`, lists
        /// and links are understood.
        ///
        /// Schema `NoteFormat`: `#/components/schemas/NoteFormat`.
        pub enum NoteFormat {
            Plaintext = 0 "plaintext",
            Markdown = 1 "markdown",
        }
    }
    rt::string_enum! {
        /// By what tasks are ordered, and which end comes first. Schema `TaskSort`: `#/components/schemas/TaskSort`.
        pub enum TaskSort {
            CreatedAtAsc = 0 "created_at:asc",
            CreatedAtDesc = 1 "created_at:desc",
            CompletedAtAsc = 2 "completed_at:asc",
            CompletedAtDesc = 3 "completed_at:desc",
        }
    }
    rt::object! {
        /// A task. Schema `Task`: `#/components/schemas/Task`.
        pub struct Task: Serialize Deserialize {
            /// Where a task lives.
            id: TaskPath = required("id"),
            /// What is to be done. Example: `"Call Ada back"`.
            content_plaintext: String = required("content_plaintext"),
            /// Until when. Format: `date-time`.
            deadline_at: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("deadline_at"),
            /// Whether it is done.
            is_completed: bool = required("is_completed"),
            /// When it was done. Format: `date-time`.
            completed_at: rt::Nullable<::attio_runtime::jiff::Timestamp> = foreign::optional("completed_at"),
            /// The records that the task is about.
            linked_records: Vec<TaskRecord> = required("linked_records"),
            /// Who is to do it.
            assignees: Vec<ActorReference> = required("assignees"),
            /// Who made the task.
            created_by_actor: Actor = required("created_by_actor"),
            /// When the task was made. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where a task lives. Schema `TaskPath`: `#/components/schemas/TaskPath`.
        pub struct TaskPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies a task.
            task_id: TaskId = required("task_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A record that a task is about. Schema `TaskRecord`: `#/components/schemas/TaskRecord`.
        pub struct TaskRecord: Serialize Deserialize {
            /// The object that the record belongs to. Its name notwithstanding, this may be a slug.
            target_object_id: String = required("target_object_id"),
            /// Identifies a record of whichever object.
            target_record_id: RecordId = required("target_record_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A reference to an actor. Schema `ActorReference`: `#/components/schemas/ActorReference`.
        pub struct ActorReference: Serialize Deserialize {
            /// The kinds of actors.
            referenced_actor_type: ActorType = required("referenced_actor_type"),
            /// Which actor of that kind. Format: `uuid`.
            referenced_actor_id: ::attio_runtime::uuid::Uuid = foreign::required("referenced_actor_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::newtype! {
        /// Identifies a task. Schema `TaskId`: `#/components/schemas/TaskId`.
        pub struct TaskId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::string_enum! {
        /// How the text of a task is written. Schema `TaskFormat`: `#/components/schemas/TaskFormat`.
        pub enum TaskFormat {
            Plaintext = 0 "plaintext",
        }
    }
    rt::object! {
        /// Comments that belong together. Schema `Thread`: `#/components/schemas/Thread`.
        pub struct Thread: Serialize Deserialize {
            /// Where a thread lives.
            id: ThreadPath = required("id"),
            /// The comments.
            comments: Vec<Comment> = required("comments"),
            /// When the thread began. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where a thread lives. Schema `ThreadPath`: `#/components/schemas/ThreadPath`.
        pub struct ThreadPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies a thread of comments.
            thread_id: ThreadId = required("thread_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A comment on a record or an entry. Schema `Comment`: `#/components/schemas/Comment`.
        pub struct Comment: Serialize Deserialize {
            /// Where a comment lives.
            id: CommentPath = required("id"),
            /// The thread that the comment belongs to.
            thread_id: ThreadId = required("thread_id"),
            /// The text.
            content_plaintext: String = required("content_plaintext"),
            /// The entry that is commented on; null for a record.
            entry: Option<CommentedEntry> = nullable("entry"),
            /// The record that is commented on; for an entry, the record behind it.
            record: CommentedRecord = required("record"),
            /// When the matter was settled. Format: `date-time`.
            resolved_at: Option<::attio_runtime::jiff::Timestamp> = foreign::nullable("resolved_at"),
            /// Who settled it.
            resolved_by: Option<Actor> = nullable("resolved_by"),
            /// Who wrote the comment.
            author: Actor = required("author"),
            /// When the comment was written. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            ..extra: rt::Extra = known,
        }
    }
    rt::newtype! {
        /// Identifies a thread of comments. Schema `ThreadId`: `#/components/schemas/ThreadId`.
        pub struct ThreadId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::object! {
        /// Where a comment lives. Schema `CommentPath`: `#/components/schemas/CommentPath`.
        pub struct CommentPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies a comment.
            comment_id: CommentId = required("comment_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// An entry that is commented on. Schema `CommentedEntry`: `#/components/schemas/CommentedEntry`.
        pub struct CommentedEntry: Serialize Deserialize {
            /// Identifies a list. Unlike its slug, it never changes.
            list_id: ListId = required("list_id"),
            /// Identifies an entry of a list.
            entry_id: EntryId = required("entry_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A record that is commented on. Schema `CommentedRecord`: `#/components/schemas/CommentedRecord`.
        pub struct CommentedRecord: Serialize Deserialize {
            /// Identifies an object, such as `people`. Unlike its slug, it never changes.
            object_id: ObjectId = required("object_id"),
            /// Identifies a record of whichever object.
            record_id: RecordId = required("record_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::newtype! {
        /// Identifies a comment. Schema `CommentId`: `#/components/schemas/CommentId`.
        pub struct CommentId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::union! {
        /// A comment to write, and where. Schema `CommentInput`: `#/components/schemas/CommentInput`.
        pub enum CommentInput: Serialize Deserialize {
            /// A `CommentOnThread`.
            CommentOnThread(CommentOnThread) = 0 known Object { required: ["format", "content", "author", "thread_id"], known: ["format", "content", "author", "created_at", "thread_id"], literals: [("format", "plaintext")], },
            /// A `CommentOnRecord`.
            CommentOnRecord(CommentOnRecord) = 1 known Object { required: ["format", "content", "author", "record"], known: ["format", "content", "author", "created_at", "record"], literals: [("format", "plaintext")], },
            /// A `CommentOnEntry`.
            CommentOnEntry(CommentOnEntry) = 2 known Object { required: ["format", "content", "author", "entry"], known: ["format", "content", "author", "created_at", "entry"], literals: [("format", "plaintext")], },
        }
        From(
            CommentOnThread(CommentOnThread),
            CommentOnRecord(CommentOnRecord),
            CommentOnEntry(CommentOnEntry),
        )
    }
    rt::object! {
        /// An answer in a thread. Schema `CommentOnThread`: `#/components/schemas/CommentOnThread`.
        pub struct CommentOnThread: Serialize Deserialize {
            /// How the text of a comment is written. Default: `"plaintext"`.
            format: CommentFormat = starting("format", CommentFormat::Plaintext),
            /// The text.
            content: String = required("content"),
            /// Who writes the comment. Nobody but members of the workspace can.
            author: CommentAuthor = required("author"),
            /// When the comment was written, if not now. Neither in the future nor before 1970. Format: `date-time`.
            created_at: Option<::attio_runtime::jiff::Timestamp> = foreign::optional("created_at"),
            /// The thread.
            thread_id: ThreadId = required("thread_id"),
        }
        new(content: impl Into<String>, author: CommentAuthor, thread_id: ThreadId)
    }
    rt::string_enum! {
        /// How the text of a comment is written. Schema `CommentFormat`: `#/components/schemas/CommentFormat`.
        pub enum CommentFormat {
            Plaintext = 0 "plaintext",
        }
    }
    rt::object! {
        /// Who writes the comment. Nobody but members of the workspace can. Schema `CommentAuthor`: `#/components/schemas/CommentAuthor`.
        pub struct CommentAuthor: Serialize Deserialize {
            /// Always `workspace-member`.
            r#type: rt::Literal = starting("type", rt::Literal::new("workspace-member")),
            /// The member. Example: `"a976f6a9-fc2b-4acb-91e7-afb2d18b4e64"`.
            id: WorkspaceMemberId = required("id"),
        }
        new(id: WorkspaceMemberId)
    }
    rt::object! {
        /// The first comment of a thread on a record. Schema `CommentOnRecord`: `#/components/schemas/CommentOnRecord`.
        pub struct CommentOnRecord: Serialize Deserialize {
            /// How the text of a comment is written. Default: `"plaintext"`.
            format: CommentFormat = starting("format", CommentFormat::Plaintext),
            /// The text.
            content: String = required("content"),
            /// Who writes the comment. Nobody but members of the workspace can.
            author: CommentAuthor = required("author"),
            /// When the comment was written, if not now. Neither in the future nor before 1970. Format: `date-time`.
            created_at: Option<::attio_runtime::jiff::Timestamp> = foreign::optional("created_at"),
            /// The record to comment on.
            record: CommentRecordTarget = required("record"),
        }
        new(content: impl Into<String>, author: CommentAuthor, record: CommentRecordTarget)
    }
    rt::object! {
        /// The record to comment on. Schema `CommentRecordTarget`: `#/components/schemas/CommentRecordTarget`.
        pub struct CommentRecordTarget: Serialize Deserialize {
            /// The object that the record belongs to, by slug or id.
            object: String = required("object"),
            /// Identifies a record of whichever object.
            record_id: RecordId = required("record_id"),
        }
        new(object: impl Into<String>, record_id: RecordId)
    }
    rt::object! {
        /// The first comment of a thread on an entry. Schema `CommentOnEntry`: `#/components/schemas/CommentOnEntry`.
        pub struct CommentOnEntry: Serialize Deserialize {
            /// How the text of a comment is written. Default: `"plaintext"`.
            format: CommentFormat = starting("format", CommentFormat::Plaintext),
            /// The text.
            content: String = required("content"),
            /// Who writes the comment. Nobody but members of the workspace can.
            author: CommentAuthor = required("author"),
            /// When the comment was written, if not now. Neither in the future nor before 1970. Format: `date-time`.
            created_at: Option<::attio_runtime::jiff::Timestamp> = foreign::optional("created_at"),
            /// The entry to comment on.
            entry: CommentEntryTarget = required("entry"),
        }
        new(content: impl Into<String>, author: CommentAuthor, entry: CommentEntryTarget)
    }
    rt::object! {
        /// The entry to comment on. Schema `CommentEntryTarget`: `#/components/schemas/CommentEntryTarget`.
        pub struct CommentEntryTarget: Serialize Deserialize {
            /// The list that the entry is on, by slug or id.
            list: String = required("list"),
            /// Identifies an entry of a list.
            entry_id: EntryId = required("entry_id"),
        }
        new(list: impl Into<String>, entry_id: EntryId)
    }
    rt::string_enum! {
        /// Which end comes first. Schema `MeetingSort`: `#/components/schemas/MeetingSort`.
        pub enum MeetingSort {
            StartAsc = 0 "start_asc",
            StartDesc = 1 "start_desc",
        }
    }
    rt::object! {
        /// One page of meetings. Schema `MeetingPage`: `#/components/schemas/MeetingPage`.
        pub struct MeetingPage: Serialize Deserialize {
            /// The meetings on this page.
            data: Vec<Meeting> = required("data"),
            /// How to go on from here.
            pagination: Pagination = required("pagination"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A meeting. Schema `Meeting`: `#/components/schemas/Meeting`.
        pub struct Meeting: Serialize Deserialize {
            /// Where a meeting lives.
            id: MeetingPath = required("id"),
            /// What the meeting is called.
            title: String = required("title"),
            /// What it is about.
            description: String = required("description"),
            /// Whether it takes whole days.
            is_all_day: bool = required("is_all_day"),
            /// When it starts.
            start: TimePoint = required("start"),
            /// When it ends; this instant or day is no longer part of it.
            end: TimePoint = required("end"),
            /// Who takes part.
            participants: Vec<Participant> = required("participants"),
            /// The records that are linked to the meeting.
            linked_records: Vec<LinkedRecord> = required("linked_records"),
            /// When Attio first knew of it. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            /// Who told Attio of it.
            created_by_actor: Actor = required("created_by_actor"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where a meeting lives. Schema `MeetingPath`: `#/components/schemas/MeetingPath`.
        pub struct MeetingPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies a meeting.
            meeting_id: MeetingId = required("meeting_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::union! {
        /// An instant, or for all-day meetings a day. Schema `TimePoint`: `#/components/schemas/TimePoint`.
        pub enum TimePoint: Serialize Deserialize {
            /// A `TimedPoint`.
            TimedPoint(TimedPoint) = 0 known Object { required: ["datetime"], known: ["datetime", "timezone"], },
            /// A `AllDayPoint`.
            AllDayPoint(AllDayPoint) = 1 known Object { required: ["date"], known: ["date"], },
        }
        From(TimedPoint(TimedPoint), AllDayPoint(AllDayPoint))
    }
    rt::object! {
        /// Somebody who takes part in a meeting. Schema `Participant`: `#/components/schemas/Participant`.
        pub struct Participant: Serialize Deserialize {
            /// Whether somebody will come.
            status: ParticipantStatus = required("status"),
            /// Whether the meeting is theirs.
            is_organizer: bool = required("is_organizer"),
            /// Their e-mail address.
            email_address: Option<String> = nullable("email_address"),
            /// Their name.
            name: Option<String> = nullable("name"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A record that something is linked to. Schema `LinkedRecord`: `#/components/schemas/LinkedRecord`.
        pub struct LinkedRecord: Serialize Deserialize {
            /// The slug of the object that the record belongs to. Example: `"people"`.
            object_slug: String = required("object_slug"),
            /// Identifies an object, such as `people`. Unlike its slug, it never changes.
            object_id: ObjectId = required("object_id"),
            /// Identifies a record of whichever object.
            record_id: RecordId = required("record_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// An instant, and the time zone in which it was meant. Schema `TimedPoint`: `#/components/schemas/TimedPoint`.
        pub struct TimedPoint: Serialize Deserialize {
            /// The instant, in answers with the offset of the time zone. Format: `date-time`. Example: `"2027-11-27T14:00:00.000-04:00"`.
            datetime: ::attio_runtime::jiff::Timestamp = foreign::required("datetime"),
            /// The time zone, by its IANA name. Example: `"America/New_York"`.
            timezone: rt::Nullable<String> = optional("timezone"),
            ..extra: rt::Extra = known,
        }
        new(datetime: ::attio_runtime::jiff::Timestamp)
    }
    rt::object! {
        /// A day. Schema `AllDayPoint`: `#/components/schemas/AllDayPoint`.
        pub struct AllDayPoint: Serialize Deserialize {
            /// The day. Format: `date`.
            date: String = required("date"),
            ..extra: rt::Extra = known,
        }
        new(date: impl Into<String>)
    }
    rt::string_enum! {
        /// Whether somebody will come. Schema `ParticipantStatus`: `#/components/schemas/ParticipantStatus`.
        pub enum ParticipantStatus {
            Accepted = 0 "accepted",
            Tentative = 1 "tentative",
            Declined = 2 "declined",
            Pending = 3 "pending",
        }
    }
    rt::object! {
        /// Somebody who takes part in a meeting. Either the address or the name must be there. Schema `ParticipantInput`: `#/components/schemas/ParticipantInput`.
        pub struct ParticipantInput: Serialize Deserialize {
            /// Their e-mail address.
            email_address: Option<String> = optional("email_address"),
            /// Their name.
            name: Option<String> = optional("name"),
            /// Whether the meeting is theirs. Default: `false`.
            is_organizer: bool = starting("is_organizer", false),
            /// Whether somebody will come.
            status: ParticipantStatus = required("status"),
        }
        new(status: ParticipantStatus)
    }
    rt::object! {
        /// A record to link. Schema `RecordLinkInput`: `#/components/schemas/RecordLinkInput`.
        pub struct RecordLinkInput: Serialize Deserialize {
            /// The object that the record belongs to, by slug or id.
            object: String = required("object"),
            /// Identifies a record of whichever object.
            record_id: RecordId = required("record_id"),
        }
        new(object: impl Into<String>, record_id: RecordId)
    }
    rt::object! {
        /// One page of recordings. Schema `CallRecordingPage`: `#/components/schemas/CallRecordingPage`.
        pub struct CallRecordingPage: Serialize Deserialize {
            /// The recordings on this page.
            data: Vec<CallRecording> = required("data"),
            /// How to go on from here.
            pagination: Pagination = required("pagination"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// The recording of a call. Schema `CallRecording`: `#/components/schemas/CallRecording`.
        pub struct CallRecording: Serialize Deserialize {
            /// Where a recording lives.
            id: CallRecordingPath = required("id"),
            /// How far Attio has come with a recording.
            status: CallRecordingStatus = required("status"),
            /// The page of the recording in the Attio app. Format: `uri`.
            web_url: String = required("web_url"),
            /// Where the video can be fetched during the next hour. Absent where recordings are listed. Format: `uri`.
            video_url: rt::Nullable<String> = optional("video_url"),
            /// What was said. Absent where recordings are listed.
            transcript: rt::Nullable<Transcript> = optional("transcript"),
            /// Who added the recording.
            created_by_actor: Actor = required("created_by_actor"),
            /// When the recording was added. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where a recording lives. Schema `CallRecordingPath`: `#/components/schemas/CallRecordingPath`.
        pub struct CallRecordingPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies a meeting.
            meeting_id: MeetingId = required("meeting_id"),
            /// Identifies the recording of a call.
            call_recording_id: CallRecordingId = required("call_recording_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::string_enum! {
        /// How far Attio has come with a recording. Schema `CallRecordingStatus`: `#/components/schemas/CallRecordingStatus`.
        pub enum CallRecordingStatus {
            Processing = 0 "processing",
            Completed = 1 "completed",
            Failed = 2 "failed",
        }
    }
    rt::object! {
        /// What was said in a call. Schema `Transcript`: `#/components/schemas/Transcript`.
        pub struct Transcript: Serialize Deserialize {
            /// What was said, by speaker and in order.
            segments: Vec<SpeechSegment> = required("segments"),
            /// What was said, as one text.
            raw_transcript: String = required("raw_transcript"),
            ..extra: rt::Extra = known,
        }
    }
    rt::newtype! {
        /// Identifies the recording of a call. Schema `CallRecordingId`: `#/components/schemas/CallRecordingId`.
        pub struct CallRecordingId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::object! {
        /// What one speaker said without a break. Schema `SpeechSegment`: `#/components/schemas/SpeechSegment`.
        pub struct SpeechSegment: Serialize Deserialize {
            /// The words.
            speech: String = required("speech"),
            /// When it begins, in seconds from the start of the recording.
            start_time: f64 = required("start_time"),
            /// When it ends, in seconds from the start of the recording.
            end_time: f64 = required("end_time"),
            /// Who said something.
            speaker: Speaker = required("speaker"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Who said something. Schema `Speaker`: `#/components/schemas/Speaker`.
        pub struct Speaker: Serialize Deserialize {
            /// The speaker's name.
            name: String = required("name"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// What one speaker said without a break. Schema `SpeechSegmentInput`: `#/components/schemas/SpeechSegmentInput`.
        pub struct SpeechSegmentInput: Serialize Deserialize {
            /// The words.
            speech: String = required("speech"),
            /// When it begins, in seconds from the start of the recording.
            start_time: f64 = required("start_time"),
            /// When it ends, in seconds from the start of the recording.
            end_time: f64 = required("end_time"),
            /// Who said something.
            speaker: SpeakerInput = required("speaker"),
        }
        new(speech: impl Into<String>, start_time: f64, end_time: f64, speaker: SpeakerInput)
    }
    rt::object! {
        /// Who said something. Schema `SpeakerInput`: `#/components/schemas/SpeakerInput`.
        pub struct SpeakerInput: Serialize Deserialize {
            /// The speaker's name.
            name: String = required("name"),
            /// The speaker's e-mail address.
            email_address: Option<String> = optional("email_address"),
        }
        new(name: impl Into<String>)
    }
    rt::object! {
        /// One page of a transcript. Schema `TranscriptPage`: `#/components/schemas/TranscriptPage`.
        pub struct TranscriptPage: Serialize Deserialize {
            /// A part of what was said.
            data: TranscriptPart = required("data"),
            /// How to go on from here.
            pagination: Pagination = required("pagination"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A part of what was said. Schema `TranscriptPart`: `#/components/schemas/TranscriptPart`.
        pub struct TranscriptPart: Serialize Deserialize {
            /// Where a recording lives.
            id: CallRecordingPath = required("id"),
            /// What was said, by speaker and in order.
            transcript: Vec<SpeechSegment> = required("transcript"),
            /// What was said, as one text.
            raw_transcript: String = required("raw_transcript"),
            /// The page of the recording in the Attio app. Format: `uri`.
            web_url: String = required("web_url"),
            ..extra: rt::Extra = known,
        }
    }
    rt::newtype! {
        /// Identifies a file or a folder. Schema `FileId`: `#/components/schemas/FileId`.
        pub struct FileId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::string_enum! {
        /// Who keeps a file. Schema `StorageProvider`: `#/components/schemas/StorageProvider`.
        pub enum StorageProvider {
            Attio = 0 "attio",
            Dropbox = 1 "dropbox",
            Box = 2 "box",
            GoogleDrive = 3 "google-drive",
            MicrosoftOnedrive = 4 "microsoft-onedrive",
        }
    }
    rt::object! {
        /// One page of files and folders. Schema `FileEntryPage`: `#/components/schemas/FileEntryPage`.
        pub struct FileEntryPage: Serialize Deserialize {
            /// The files and folders on this page.
            data: Vec<FileEntry> = required("data"),
            /// How to go on from here.
            pagination: Pagination = required("pagination"),
            ..extra: rt::Extra = known,
        }
    }
    rt::union! {
        /// A file or a folder on a record. Schema `FileEntry`: `#/components/schemas/FileEntry`.
        pub enum FileEntry: Serialize Deserialize {
            /// Tagged `file`.
            File(StoredFile) = 0 known Object { tags: ["file"], required: ["id", "file_type", "object_id", "object_slug", "record_id", "storage_provider", "name", "content_type", "content_size", "parent_folder_id", "created_at", "created_by_actor"], known: ["id", "file_type", "object_id", "object_slug", "record_id", "storage_provider", "name", "content_type", "content_size", "parent_folder_id", "created_at", "created_by_actor"], literals: [("file_type", "file"), ("storage_provider", "attio"), ("storage_provider", "dropbox"), ("storage_provider", "box"), ("storage_provider", "google-drive"), ("storage_provider", "microsoft-onedrive")], },
            /// Tagged `folder`.
            Folder(Folder) = 1 known Object { tags: ["folder"], required: ["id", "file_type", "object_id", "object_slug", "record_id", "storage_provider", "name", "parent_folder_id", "created_at", "created_by_actor"], known: ["id", "file_type", "object_id", "object_slug", "record_id", "storage_provider", "name", "parent_folder_id", "has_children", "created_at", "created_by_actor"], literals: [("file_type", "folder"), ("storage_provider", "attio"), ("storage_provider", "dropbox"), ("storage_provider", "box"), ("storage_provider", "google-drive"), ("storage_provider", "microsoft-onedrive")], },
            /// Tagged `connected-file`.
            ConnectedFile(ConnectedFile) = 2 known Object { tags: ["connected-file"], required: ["id", "file_type", "object_id", "object_slug", "record_id", "storage_provider", "external_provider_file_id", "microsoft_drive_id", "created_at", "created_by_actor"], known: ["id", "file_type", "object_id", "object_slug", "record_id", "storage_provider", "external_provider_file_id", "microsoft_drive_id", "created_at", "created_by_actor"], literals: [("file_type", "connected-file"), ("storage_provider", "attio"), ("storage_provider", "dropbox"), ("storage_provider", "box"), ("storage_provider", "google-drive"), ("storage_provider", "microsoft-onedrive")], },
            /// Tagged `connected-folder`.
            ConnectedFolder(ConnectedFolder) = 3 known Object { tags: ["connected-folder"], required: ["id", "file_type", "object_id", "object_slug", "record_id", "storage_provider", "external_provider_file_id", "microsoft_drive_id", "created_at", "created_by_actor"], known: ["id", "file_type", "object_id", "object_slug", "record_id", "storage_provider", "external_provider_file_id", "microsoft_drive_id", "created_at", "created_by_actor"], literals: [("file_type", "connected-folder"), ("storage_provider", "attio"), ("storage_provider", "dropbox"), ("storage_provider", "box"), ("storage_provider", "google-drive"), ("storage_provider", "microsoft-onedrive")], },
        }
        tag(
            "file_type",
        ) From(File(StoredFile), Folder(Folder), ConnectedFile(ConnectedFile), ConnectedFolder(ConnectedFolder))
    }
    rt::object! {
        /// A file that Attio keeps. Schema `StoredFile`: `#/components/schemas/StoredFile`.
        pub struct StoredFile: Serialize Deserialize {
            /// Where a file or folder lives.
            id: FilePath = required("id"),
            /// Always `file`.
            file_type: rt::Literal = starting("file_type", rt::Literal::new("file")),
            /// Identifies an object, such as `people`. Unlike its slug, it never changes.
            object_id: ObjectId = required("object_id"),
            /// The slug of the object that the record belongs to.
            object_slug: String = required("object_slug"),
            /// The record.
            record_id: RecordId = required("record_id"),
            /// Who keeps a file.
            storage_provider: StorageProvider = required("storage_provider"),
            /// What it is called.
            name: String = required("name"),
            /// The media type. Example: `"application/pdf"`.
            content_type: Option<String> = nullable("content_type"),
            /// The size in bytes.
            content_size: Option<i64> = nullable("content_size"),
            /// The folder that it is in.
            parent_folder_id: Option<FileId> = nullable("parent_folder_id"),
            /// When it was put there. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            /// Who put it there.
            created_by_actor: Actor = required("created_by_actor"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where a file or folder lives. Schema `FilePath`: `#/components/schemas/FilePath`.
        pub struct FilePath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies a file or a folder.
            file_id: FileId = required("file_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A folder that Attio keeps. Schema `Folder`: `#/components/schemas/Folder`.
        pub struct Folder: Serialize Deserialize {
            /// Where a file or folder lives.
            id: FilePath = required("id"),
            /// Always `folder`.
            file_type: rt::Literal = starting("file_type", rt::Literal::new("folder")),
            /// Identifies an object, such as `people`. Unlike its slug, it never changes.
            object_id: ObjectId = required("object_id"),
            /// The slug of the object that the record belongs to.
            object_slug: String = required("object_slug"),
            /// The record.
            record_id: RecordId = required("record_id"),
            /// Who keeps a file.
            storage_provider: StorageProvider = required("storage_provider"),
            /// What it is called.
            name: String = required("name"),
            /// The folder that it is in.
            parent_folder_id: Option<FileId> = nullable("parent_folder_id"),
            /// Whether something is in it. Absent where files are listed.
            has_children: Option<bool> = optional("has_children"),
            /// When it was put there. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            /// Who put it there.
            created_by_actor: Actor = required("created_by_actor"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A file that a connected storage service keeps. Schema `ConnectedFile`: `#/components/schemas/ConnectedFile`.
        pub struct ConnectedFile: Serialize Deserialize {
            /// Where a file or folder lives.
            id: FilePath = required("id"),
            /// Always `connected-file`.
            file_type: rt::Literal = starting("file_type", rt::Literal::new("connected-file")),
            /// Identifies an object, such as `people`. Unlike its slug, it never changes.
            object_id: ObjectId = required("object_id"),
            /// The slug of the object that the record belongs to.
            object_slug: String = required("object_slug"),
            /// The record.
            record_id: RecordId = required("record_id"),
            /// Who keeps a file.
            storage_provider: StorageProvider = required("storage_provider"),
            /// The id that the storage service gave it.
            external_provider_file_id: String = required("external_provider_file_id"),
            /// The drive that it is on, for OneDrive alone.
            microsoft_drive_id: Option<String> = nullable("microsoft_drive_id"),
            /// When it was put there. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            /// Who put it there.
            created_by_actor: Actor = required("created_by_actor"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A folder that a connected storage service keeps. Schema `ConnectedFolder`: `#/components/schemas/ConnectedFolder`.
        pub struct ConnectedFolder: Serialize Deserialize {
            /// Where a file or folder lives.
            id: FilePath = required("id"),
            /// Always `connected-folder`.
            file_type: rt::Literal = starting("file_type", rt::Literal::new("connected-folder")),
            /// Identifies an object, such as `people`. Unlike its slug, it never changes.
            object_id: ObjectId = required("object_id"),
            /// The slug of the object that the record belongs to.
            object_slug: String = required("object_slug"),
            /// The record.
            record_id: RecordId = required("record_id"),
            /// Who keeps a file.
            storage_provider: StorageProvider = required("storage_provider"),
            /// The id that the storage service gave it.
            external_provider_file_id: String = required("external_provider_file_id"),
            /// The drive that it is on, for OneDrive alone.
            microsoft_drive_id: Option<String> = nullable("microsoft_drive_id"),
            /// When it was put there. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            /// Who put it there.
            created_by_actor: Actor = required("created_by_actor"),
            ..extra: rt::Extra = known,
        }
    }
    rt::union! {
        /// A folder to make, or a file or folder to connect. Schema `FileEntryInput`: `#/components/schemas/FileEntryInput`.
        pub enum FileEntryInput: Serialize Deserialize {
            /// Tagged `folder`.
            Folder(FolderInput) = 0 known Object { tags: ["folder"], required: ["file_type", "object", "record_id", "name"], known: ["file_type", "object", "record_id", "name", "parent_folder_id"], literals: [("file_type", "folder")], },
            /// Tagged `connected-folder`.
            ConnectedFolder(ConnectedFolderInput) = 1 known Object { tags: ["connected-folder"], required: ["file_type", "object", "record_id", "storage_provider", "external_provider_file_id"], known: ["file_type", "object", "record_id", "storage_provider", "external_provider_file_id", "microsoft_drive_id"], literals: [("file_type", "connected-folder"), ("storage_provider", "attio"), ("storage_provider", "dropbox"), ("storage_provider", "box"), ("storage_provider", "google-drive"), ("storage_provider", "microsoft-onedrive")], },
            /// Tagged `connected-file`.
            ConnectedFile(ConnectedFileInput) = 2 known Object { tags: ["connected-file"], required: ["file_type", "object", "record_id", "storage_provider", "external_provider_file_id"], known: ["file_type", "object", "record_id", "storage_provider", "external_provider_file_id", "microsoft_drive_id"], literals: [("file_type", "connected-file"), ("storage_provider", "attio"), ("storage_provider", "dropbox"), ("storage_provider", "box"), ("storage_provider", "google-drive"), ("storage_provider", "microsoft-onedrive")], },
        }
        tag(
            "file_type",
        ) From(Folder(FolderInput), ConnectedFolder(ConnectedFolderInput), ConnectedFile(ConnectedFileInput))
    }
    rt::object! {
        /// A folder to make. Schema `FolderInput`: `#/components/schemas/FolderInput`.
        pub struct FolderInput: Serialize Deserialize {
            /// Always `folder`.
            file_type: rt::Literal = starting("file_type", rt::Literal::new("folder")),
            /// The object that the record belongs to, by slug or id.
            object: String = required("object"),
            /// The record.
            record_id: RecordId = required("record_id"),
            /// What it is called.
            name: String = required("name"),
            /// The folder to make it in.
            parent_folder_id: Option<FileId> = optional("parent_folder_id"),
        }
        new(object: impl Into<String>, record_id: RecordId, name: impl Into<String>)
    }
    rt::object! {
        /// A folder to connect. Schema `ConnectedFolderInput`: `#/components/schemas/ConnectedFolderInput`.
        pub struct ConnectedFolderInput: Serialize Deserialize {
            /// Always `connected-folder`.
            file_type: rt::Literal = starting("file_type", rt::Literal::new("connected-folder")),
            /// The object that the record belongs to, by slug or id.
            object: String = required("object"),
            /// The record.
            record_id: RecordId = required("record_id"),
            /// Who keeps it; anyone but Attio.
            storage_provider: StorageProvider = required("storage_provider"),
            /// The id that the storage service gave it.
            external_provider_file_id: String = required("external_provider_file_id"),
            /// The drive that it is on, for OneDrive alone.
            microsoft_drive_id: rt::Nullable<String> = optional("microsoft_drive_id"),
        }
        new(
            object: impl Into<String>,
            record_id: RecordId,
            storage_provider: StorageProvider,
            external_provider_file_id: impl Into<String>,
        )
    }
    rt::object! {
        /// A file to connect. Schema `ConnectedFileInput`: `#/components/schemas/ConnectedFileInput`.
        pub struct ConnectedFileInput: Serialize Deserialize {
            /// Always `connected-file`.
            file_type: rt::Literal = starting("file_type", rt::Literal::new("connected-file")),
            /// The object that the record belongs to, by slug or id.
            object: String = required("object"),
            /// The record.
            record_id: RecordId = required("record_id"),
            /// Who keeps it; anyone but Attio.
            storage_provider: StorageProvider = required("storage_provider"),
            /// The id that the storage service gave it.
            external_provider_file_id: String = required("external_provider_file_id"),
            /// The drive that it is on, for OneDrive alone.
            microsoft_drive_id: rt::Nullable<String> = optional("microsoft_drive_id"),
        }
        new(
            object: impl Into<String>,
            record_id: RecordId,
            storage_provider: StorageProvider,
            external_provider_file_id: impl Into<String>,
        )
    }
    rt::object! {
        /// An address, and the events that it is told of. Schema `Webhook`: `#/components/schemas/Webhook`.
        pub struct Webhook: Serialize Deserialize {
            /// Where a webhook lives.
            id: WebhookPath = required("id"),
            /// Where events are delivered to. Format: `uri`.
            target_url: String = required("target_url"),
            /// What is delivered.
            subscriptions: Vec<Subscription> = required("subscriptions"),
            /// How deliveries fare: well, badly, or so badly for seven days that none are attempted any more.
            status: WebhookStatus = required("status"),
            /// When the webhook was made. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where a webhook lives. Schema `WebhookPath`: `#/components/schemas/WebhookPath`.
        pub struct WebhookPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies a webhook.
            webhook_id: WebhookId = required("webhook_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A type of events, and which of them. Schema `Subscription`: `#/components/schemas/Subscription`.
        pub struct Subscription: Serialize Deserialize {
            /// What can happen. An update of a record or entry is one event for each attribute; `note.updated` means the title
            /// alone; `record.merged` comes twice.
            event_type: EventType = required("event_type"),
            /// Which events of this type; null for all. The key must be there.
            filter: Option<WebhookFilter> = nullable("filter"),
            ..extra: rt::Extra = known,
        }
        new(event_type: EventType)
    }
    rt::string_enum! {
        /// How deliveries fare: well, badly, or so badly for seven days that none are attempted any more. Schema `WebhookStatus`: `#/components/schemas/WebhookStatus`.
        pub enum WebhookStatus {
            Active = 0 "active",
            Degraded = 1 "degraded",
            Inactive = 2 "inactive",
        }
    }
    rt::newtype! {
        /// Identifies a webhook. Schema `WebhookId`: `#/components/schemas/WebhookId`.
        pub struct WebhookId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::string_enum! {
        /// What can happen. An update of a record or entry is one event for each attribute; `note.updated` means the title
        /// alone; `record.merged` comes twice.
        ///
        /// Schema `EventType`: `#/components/schemas/EventType`.
        pub enum EventType {
            ActivityAttributeCreated = 0 "activity-attribute.created",
            ActivityAttributeUpdated = 1 "activity-attribute.updated",
            ActivityRecordCreated = 2 "activity-record.created",
            ActivityCreated = 3 "activity.created",
            ActivityUpdated = 4 "activity.updated",
            CallRecordingCreated = 5 "call-recording.created",
            CommentCreated = 6 "comment.created",
            CommentDeleted = 7 "comment.deleted",
            CommentResolved = 8 "comment.resolved",
            CommentUnresolved = 9 "comment.unresolved",
            ListAttributeCreated = 10 "list-attribute.created",
            ListAttributeUpdated = 11 "list-attribute.updated",
            ListEntryCreated = 12 "list-entry.created",
            ListEntryDeleted = 13 "list-entry.deleted",
            ListEntryUpdated = 14 "list-entry.updated",
            ListCreated = 15 "list.created",
            ListDeleted = 16 "list.deleted",
            ListUpdated = 17 "list.updated",
            NoteContentUpdated = 18 "note-content.updated",
            NoteCreated = 19 "note.created",
            NoteDeleted = 20 "note.deleted",
            NoteUpdated = 21 "note.updated",
            ObjectAttributeCreated = 22 "object-attribute.created",
            ObjectAttributeUpdated = 23 "object-attribute.updated",
            RecordCreated = 24 "record.created",
            RecordDeleted = 25 "record.deleted",
            RecordMerged = 26 "record.merged",
            RecordUpdated = 27 "record.updated",
            TaskCreated = 28 "task.created",
            TaskDeleted = 29 "task.deleted",
            TaskUpdated = 30 "task.updated",
            WorkspaceMemberCreated = 31 "workspace-member.created",
        }
    }
    rt::union! {
        /// Conditions on an event, either all of which or one of which must hold. They cannot be nested. Schema `WebhookFilter`: `#/components/schemas/WebhookFilter`.
        pub enum WebhookFilter: Serialize Deserialize {
            /// A `AllConditions`.
            AllConditions(AllConditions) = 0 known Object { required: ["$and"], known: ["$and"], },
            /// A `AnyCondition`.
            AnyCondition(AnyCondition) = 1 known Object { required: ["$or"], known: ["$or"], },
        }
        From(AllConditions(AllConditions), AnyCondition(AnyCondition))
    }
    rt::object! {
        /// Conditions all of which must hold. Schema `AllConditions`: `#/components/schemas/AllConditions`.
        pub struct AllConditions: Serialize Deserialize {
            /// The conditions.
            and: Vec<EventCondition> = required("$and"),
            ..extra: rt::Extra = known,
        }
        new(and: Vec<EventCondition>) or default
    }
    rt::object! {
        /// A condition on one field of an event. Schema `EventCondition`: `#/components/schemas/EventCondition`.
        pub struct EventCondition: Serialize Deserialize {
            /// The way to the field, with dots between its steps. Example: `"id.object_id"`.
            field: String = required("field"),
            /// How a field is compared.
            operator: EventOperator = required("operator"),
            /// What the field is compared with.
            value: String = required("value"),
            ..extra: rt::Extra = known,
        }
        new(field: impl Into<String>, operator: EventOperator, value: impl Into<String>)
    }
    rt::object! {
        /// Conditions one of which must hold. Schema `AnyCondition`: `#/components/schemas/AnyCondition`.
        pub struct AnyCondition: Serialize Deserialize {
            /// The conditions.
            or: Vec<EventCondition> = required("$or"),
            ..extra: rt::Extra = known,
        }
        new(or: Vec<EventCondition>) or default
    }
    rt::string_enum! {
        /// How a field is compared. Schema `EventOperator`: `#/components/schemas/EventOperator`.
        pub enum EventOperator {
            Equals = 0 "equals",
            NotEquals = 1 "not_equals",
        }
    }
    rt::object! {
        /// A webhook that was just made. Schema `WebhookWithSecret`: `#/components/schemas/WebhookWithSecret`.
        pub struct WebhookWithSecret: Serialize Deserialize {
            /// Where a webhook lives.
            id: WebhookPath = required("id"),
            /// Where events are delivered to. Format: `uri`.
            target_url: String = required("target_url"),
            /// What is delivered.
            subscriptions: Vec<Subscription> = required("subscriptions"),
            /// How deliveries fare: well, badly, or so badly for seven days that none are attempted any more.
            status: WebhookStatus = required("status"),
            /// When the webhook was made. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            /// The key with which deliveries are signed (HMAC-SHA256). Keep it; it is never shown again. Format: `password`.
            secret: String = required("secret"),
            ..extra: rt::Extra = known,
        }
        secret("secret")
    }
    rt::object! {
        /// A member of the workspace. Schema `WorkspaceMember`: `#/components/schemas/WorkspaceMember`.
        pub struct WorkspaceMember: Serialize Deserialize {
            /// Where a member belongs.
            id: WorkspaceMemberPath = required("id"),
            /// The first name.
            first_name: String = required("first_name"),
            /// The last name.
            last_name: String = required("last_name"),
            /// The address that the member signs in with. Example: `"ada@example.com"`.
            email_address: String = required("email_address"),
            /// The address of a picture. Format: `uri`.
            avatar_url: Option<String> = nullable("avatar_url"),
            /// What a member may do in the workspace.
            access_level: MemberLevel = required("access_level"),
            /// When the member joined. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where a member belongs. Schema `WorkspaceMemberPath`: `#/components/schemas/WorkspaceMemberPath`.
        pub struct WorkspaceMemberPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies a member of the workspace. Example: `"a976f6a9-fc2b-4acb-91e7-afb2d18b4e64"`.
            workspace_member_id: WorkspaceMemberId = required("workspace_member_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::string_enum! {
        /// What a member may do in the workspace. Schema `MemberLevel`: `#/components/schemas/MemberLevel`.
        pub enum MemberLevel {
            Admin = 0 "admin",
            Member = 1 "member",
            Suspended = 2 "suspended",
        }
    }
    rt::object! {
        /// One page of activities. Schema `ActivityPage`: `#/components/schemas/ActivityPage`.
        pub struct ActivityPage: Serialize Deserialize {
            /// The activities on this page.
            data: Vec<Activity> = required("data"),
            /// How to go on from here.
            pagination: Pagination = required("pagination"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A kind of things that happen. Schema `Activity`: `#/components/schemas/Activity`.
        pub struct Activity: Serialize Deserialize {
            /// Where an activity lives.
            id: ActivityPath = required("id"),
            /// The name of the activity in the API. Example: `"calls"`.
            api_slug: String = required("api_slug"),
            /// What one such event is called.
            singular_noun: Option<String> = nullable("singular_noun"),
            /// What several such events are called.
            plural_noun: Option<String> = nullable("plural_noun"),
            /// The activities of which this one is a special case.
            extends: Vec<ActivityParent> = required("extends"),
            /// Whether it comes with Attio.
            is_system_activity: bool = required("is_system_activity"),
            /// When the activity was made. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where an activity lives. Schema `ActivityPath`: `#/components/schemas/ActivityPath`.
        pub struct ActivityPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies an activity. Unlike its slug, it never changes.
            activity_id: ActivityId = required("activity_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// An activity that another one is a special case of. Schema `ActivityParent`: `#/components/schemas/ActivityParent`.
        pub struct ActivityParent: Serialize Deserialize {
            /// Its id.
            schema_id: ActivityId = required("schema_id"),
            /// Its slug.
            schema_slug: String = required("schema_slug"),
            ..extra: rt::Extra = known,
        }
    }
    rt::newtype! {
        /// Identifies an activity. Unlike its slug, it never changes. Schema `ActivityId`: `#/components/schemas/ActivityId`.
        pub struct ActivityId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::string_enum! {
        /// The activities that a custom one can be a special case of. Schema `ActivityBase`: `#/components/schemas/ActivityBase`.
        pub enum ActivityBase {
            Activities = 0 "activities",
            Interactions = 1 "interactions",
            Calls = 2 "calls",
        }
    }
    rt::object! {
        /// Which records to list, in which order, and which page of them. Schema `ActivityRecordQuery`: `#/components/schemas/ActivityRecordQuery`.
        pub struct ActivityRecordQuery: Serialize Deserialize {
            /// Conditions by attribute, joined with `$and`, `$or` and `$not`. Several attributes in one object must all hold.
            /// Cannot be combined with `filter_view_id`.
            filter: Option<rt::Map<rt::Value>> = optional("filter"),
            /// The order, the most significant criterion first.
            sorts: Option<Vec<Sort>> = optional("sorts"),
            /// The most records that a page may hold. Default: `500`.
            limit: Option<i32> = optional("limit"),
            /// How many records to pass over, counted from the first match. Default: `0`.
            offset: Option<i64> = optional("offset"),
        }
        new() or default
    }
    rt::object! {
        /// Something that happened. Schema `ActivityRecord`: `#/components/schemas/ActivityRecord`.
        pub struct ActivityRecord: Serialize Deserialize {
            /// Where a record of an activity lives.
            id: ActivityRecordPath = required("id"),
            /// When the record was made. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            /// What is known of it, by attribute.
            values: rt::Nullable<rt::Map<Option<Vec<AttributeValue>>>> = optional("values"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where a record of an activity lives. Schema `ActivityRecordPath`: `#/components/schemas/ActivityRecordPath`.
        pub struct ActivityRecordPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies an activity. Unlike its slug, it never changes.
            activity_id: ActivityId = required("activity_id"),
            /// Identifies a record of an activity.
            record_id: ActivityRecordId = required("record_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::newtype! {
        /// Identifies a record of an activity. Schema `ActivityRecordId`: `#/components/schemas/ActivityRecordId`.
        pub struct ActivityRecordId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::object! {
        /// The schemas. Schema `ScimSchemaList`: `#/components/schemas/ScimSchemaList`.
        pub struct ScimSchemaList: Serialize Deserialize {
            /// Which kind of message this is.
            schemas: Vec<String> = required("schemas"),
            /// How many there are in all.
            total_results: i64 = required("totalResults"),
            /// The first on this page, counted from 1.
            start_index: Option<i64> = optional("startIndex"),
            /// How many are on this page.
            items_per_page: Option<i64> = optional("itemsPerPage"),
            /// What is on this page.
            resources: Vec<rt::Map<rt::Value>> = required("Resources"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// One page of users. Schema `ScimUserList`: `#/components/schemas/ScimUserList`.
        pub struct ScimUserList: Serialize Deserialize {
            /// Which kind of message this is.
            schemas: Vec<String> = required("schemas"),
            /// How many there are in all.
            total_results: i64 = required("totalResults"),
            /// The first on this page, counted from 1.
            start_index: Option<i64> = optional("startIndex"),
            /// How many are on this page.
            items_per_page: Option<i64> = optional("itemsPerPage"),
            /// What is on this page.
            resources: Vec<ScimUser> = required("Resources"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A user that is provisioned. Schema `ScimUser`: `#/components/schemas/ScimUser`.
        pub struct ScimUser: Serialize Deserialize {
            /// Identifies a user that is provisioned over SCIM.
            id: ScimUserId = required("id"),
            /// Which schemas the resource follows. Example: `["urn:ietf:params:scim:schemas:core:2.0:User"]`.
            schemas: Vec<String> = required("schemas"),
            /// The id that the identity provider uses.
            external_id: Option<String> = optional("externalId"),
            /// The name to sign in with, an e-mail address.
            user_name: String = required("userName"),
            /// The parts of a name.
            name: Option<ScimName> = optional("name"),
            /// What the user is called.
            display_name: Option<String> = optional("displayName"),
            /// Whether the user may sign in.
            active: Option<bool> = optional("active"),
            /// The e-mail addresses.
            emails: Option<Vec<ScimEmail>> = optional("emails"),
            /// What is known of a resource itself.
            meta: Option<ScimMeta> = optional("meta"),
            ..extra: rt::Extra = known,
        }
    }
    rt::newtype! {
        /// Identifies a user that is provisioned over SCIM. Schema `ScimUserId`: `#/components/schemas/ScimUserId`.
        pub struct ScimUserId(String)
    }
    rt::object! {
        /// The parts of a name. Schema `ScimName`: `#/components/schemas/ScimName`.
        pub struct ScimName: Serialize Deserialize {
            /// The name in full.
            formatted: Option<String> = optional("formatted"),
            /// The first name.
            given_name: Option<String> = optional("givenName"),
            /// The last name.
            family_name: Option<String> = optional("familyName"),
            ..extra: rt::Extra = known,
        }
        new() or default
    }
    rt::object! {
        /// An e-mail address. Schema `ScimEmail`: `#/components/schemas/ScimEmail`.
        pub struct ScimEmail: Serialize Deserialize {
            /// The address.
            value: String = required("value"),
            /// What it is used for, such as `work`.
            r#type: Option<String> = optional("type"),
            /// Whether it is the one to write to.
            primary: Option<bool> = optional("primary"),
            ..extra: rt::Extra = known,
        }
        new(value: impl Into<String>)
    }
    rt::object! {
        /// What is known of a resource itself. Schema `ScimMeta`: `#/components/schemas/ScimMeta`.
        pub struct ScimMeta: Serialize Deserialize {
            /// The kind of resource.
            resource_type: Option<String> = optional("resourceType"),
            /// When it was made. Format: `date-time`.
            created: Option<::attio_runtime::jiff::Timestamp> = foreign::optional("created"),
            /// When it was changed last. Format: `date-time`.
            last_modified: Option<::attio_runtime::jiff::Timestamp> = foreign::optional("lastModified"),
            /// Its address.
            location: Option<String> = optional("location"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// One operation. Schema `ScimOperation`: `#/components/schemas/ScimOperation`.
        pub struct ScimOperation: Serialize Deserialize {
            /// What an operation does.
            op: ScimOperator = required("op"),
            /// What it applies to; the whole resource if left out.
            path: Option<String> = optional("path"),
            /// What to put there.
            value: Option<rt::Value> = optional("value"),
            ..extra: rt::Extra = known,
        }
        new(op: ScimOperator)
    }
    rt::string_enum! {
        /// What an operation does. Schema `ScimOperator`: `#/components/schemas/ScimOperator`.
        pub enum ScimOperator {
            Add = 0 "add",
            Remove = 1 "remove",
            Replace = 2 "replace",
        }
    }
    rt::object! {
        /// One page of groups. Schema `ScimGroupList`: `#/components/schemas/ScimGroupList`.
        pub struct ScimGroupList: Serialize Deserialize {
            /// Which kind of message this is.
            schemas: Vec<String> = required("schemas"),
            /// How many there are in all.
            total_results: i64 = required("totalResults"),
            /// The first on this page, counted from 1.
            start_index: Option<i64> = optional("startIndex"),
            /// How many are on this page.
            items_per_page: Option<i64> = optional("itemsPerPage"),
            /// What is on this page.
            resources: Vec<ScimGroup> = required("Resources"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// A group that is provisioned. Schema `ScimGroup`: `#/components/schemas/ScimGroup`.
        pub struct ScimGroup: Serialize Deserialize {
            /// Identifies a group that is provisioned over SCIM.
            id: ScimGroupId = required("id"),
            /// Which schemas the resource follows. Example: `["urn:ietf:params:scim:schemas:core:2.0:Group"]`.
            schemas: Vec<String> = required("schemas"),
            /// The id that the identity provider uses.
            external_id: Option<String> = optional("externalId"),
            /// What the group is called.
            display_name: String = required("displayName"),
            /// Who belongs to the group.
            members: Option<Vec<ScimMember>> = optional("members"),
            /// What is known of a resource itself.
            meta: Option<ScimMeta> = optional("meta"),
            ..extra: rt::Extra = known,
        }
    }
    rt::newtype! {
        /// Identifies a group that is provisioned over SCIM. Schema `ScimGroupId`: `#/components/schemas/ScimGroupId`.
        pub struct ScimGroupId(String)
    }
    rt::object! {
        /// A user who belongs to a group. Schema `ScimMember`: `#/components/schemas/ScimMember`.
        pub struct ScimMember: Serialize Deserialize {
            /// The user.
            value: ScimUserId = required("value"),
            /// What the user is called.
            display: Option<String> = optional("display"),
            ..extra: rt::Extra = known,
        }
        new(value: ScimUserId)
    }
    rt::object! {
        /// What is known of a token. Everything but `active` is absent where the token is good for nothing. Schema `Identity`: `#/components/schemas/Identity`.
        pub struct Identity: Serialize Deserialize {
            /// Whether the token is good for anything.
            active: bool = required("active"),
            /// The scopes, with spaces between them. To write includes to read. Example: `"record_permission:read-write object_configuration:read"`.
            scope: Option<String> = optional("scope"),
            /// The app that the token was given to.
            client_id: Option<String> = optional("client_id"),
            /// Always `Bearer`.
            token_type: Option<String> = optional("token_type"),
            /// Whether the token belongs to the workspace or to a user. Known since October 2026.
            token_level: Option<TokenLevel> = optional("token_level"),
            /// When the token expires, in seconds since 1970; null, for tokens do not.
            exp: rt::Nullable<i64> = optional("exp"),
            /// When the token was given out, in seconds since 1970.
            iat: Option<i64> = optional("iat"),
            /// The workspace, once more.
            sub: Option<String> = optional("sub"),
            /// The app, once more.
            aud: Option<String> = optional("aud"),
            /// Always `attio.com`.
            iss: Option<String> = optional("iss"),
            /// The member who gave the token out. Example: `"a976f6a9-fc2b-4acb-91e7-afb2d18b4e64"`.
            authorized_by_workspace_member_id: Option<WorkspaceMemberId> = optional("authorized_by_workspace_member_id"),
            /// The workspace.
            workspace_id: Option<WorkspaceId> = optional("workspace_id"),
            /// What the workspace is called.
            workspace_name: Option<String> = optional("workspace_name"),
            /// The name of the workspace in addresses of the app.
            workspace_slug: Option<String> = optional("workspace_slug"),
            /// The address of its logo. Format: `uri`.
            workspace_logo_url: rt::Nullable<String> = optional("workspace_logo_url"),
            ..extra: rt::Extra = known,
        }
    }
    rt::string_enum! {
        /// Whom a token belongs to. Schema `TokenLevel`: `#/components/schemas/TokenLevel`.
        pub enum TokenLevel {
            Workspace = 0 "workspace",
            User = 1 "user",
        }
    }
    rt::union! {
        /// Whose eyes to search with. Schema `SearchAs`: `#/components/schemas/SearchAs`.
        pub enum SearchAs: Serialize Deserialize {
            /// A `SearchAsWorkspace`.
            SearchAsWorkspace(SearchAsWorkspace) = 0 known Object { required: ["type"], known: ["type"], literals: [("type", "workspace")], },
            /// A `SearchAsMemberId`.
            SearchAsMemberId(SearchAsMemberId) = 1 known Object { required: ["type", "workspace_member_id"], known: ["type", "workspace_member_id"], literals: [("type", "workspace-member")], },
            /// A `SearchAsMemberEmail`.
            SearchAsMemberEmail(SearchAsMemberEmail) = 2 known Object { required: ["type", "email_address"], known: ["type", "email_address"], literals: [("type", "workspace-member")], },
        }
        From(
            SearchAsWorkspace(SearchAsWorkspace),
            SearchAsMemberId(SearchAsMemberId),
            SearchAsMemberEmail(SearchAsMemberEmail),
        )
    }
    rt::object! {
        /// A record that was found. Schema `SearchResult`: `#/components/schemas/SearchResult`.
        pub struct SearchResult: Serialize Deserialize {
            /// Where a record lives.
            id: RecordPath = required("id"),
            /// The slug of the object that the record belongs to. Example: `"people"`.
            object_slug: String = required("object_slug"),
            /// What the record is called.
            record_text: String = required("record_text"),
            /// The address of its picture.
            record_image: Option<String> = nullable("record_image"),
            /// The e-mail addresses, of people alone.
            email_addresses: Option<Vec<String>> = optional("email_addresses"),
            /// The phone numbers, of people alone.
            phone_numbers: Option<Vec<String>> = optional("phone_numbers"),
            /// The internet domains, of companies alone.
            domains: Option<Vec<String>> = optional("domains"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Find what anybody in the workspace can see. Schema `SearchAsWorkspace`: `#/components/schemas/SearchAsWorkspace`.
        pub struct SearchAsWorkspace: Serialize Deserialize {
            /// Always `workspace`.
            r#type: rt::Literal = starting("type", rt::Literal::new("workspace")),
        }
        new() or default
    }
    rt::object! {
        /// Find what one member can see, by the member's id. Schema `SearchAsMemberId`: `#/components/schemas/SearchAsMemberId`.
        pub struct SearchAsMemberId: Serialize Deserialize {
            /// Always `workspace-member`.
            r#type: rt::Literal = starting("type", rt::Literal::new("workspace-member")),
            /// Identifies a member of the workspace. Example: `"a976f6a9-fc2b-4acb-91e7-afb2d18b4e64"`.
            workspace_member_id: WorkspaceMemberId = required("workspace_member_id"),
        }
        new(workspace_member_id: WorkspaceMemberId)
    }
    rt::object! {
        /// Find what one member can see, by the member's e-mail address. Schema `SearchAsMemberEmail`: `#/components/schemas/SearchAsMemberEmail`.
        pub struct SearchAsMemberEmail: Serialize Deserialize {
            /// Always `workspace-member`.
            r#type: rt::Literal = starting("type", rt::Literal::new("workspace-member")),
            /// The address that the member signs in with.
            email_address: String = required("email_address"),
        }
        new(email_address: impl Into<String>)
    }
    rt::object! {
        /// What a statement yields. Schema `SqlResult`: `#/components/schemas/SqlResult`.
        pub struct SqlResult: Serialize Deserialize {
            /// The rows, each with its values by column.
            rows: Vec<rt::Map<rt::Value>> = required("rows"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// One page of e-mails. Schema `EmailPage`: `#/components/schemas/EmailPage`.
        pub struct EmailPage: Serialize Deserialize {
            /// The e-mails on this page; there may be none although more follow.
            data: Vec<Email> = required("data"),
            /// How to go on from here.
            pagination: Pagination = required("pagination"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// An e-mail that was sent or received. Its text is not given out. Schema `Email`: `#/components/schemas/Email`.
        pub struct Email: Serialize Deserialize {
            /// Where an e-mail lives.
            id: EmailPath = required("id"),
            /// Whether an e-mail came in or went out.
            direction: EmailDirection = required("direction"),
            /// The subject.
            subject_line: rt::Nullable<String> = optional("subject_line"),
            /// When it was sent. Format: `date-time`.
            sent_at: ::attio_runtime::jiff::Timestamp = foreign::required("sent_at"),
            /// From whom and to whom.
            participants: Vec<EmailParticipant> = required("participants"),
            /// The records that it is linked to.
            linked_records: Vec<LinkedRecord> = required("linked_records"),
            ..extra: rt::Extra = known,
        }
    }
    rt::object! {
        /// Where an e-mail lives. Schema `EmailPath`: `#/components/schemas/EmailPath`.
        pub struct EmailPath: Serialize Deserialize {
            /// Identifies a workspace.
            workspace_id: WorkspaceId = required("workspace_id"),
            /// Identifies a connected mailbox.
            mailbox_id: MailboxId = required("mailbox_id"),
            /// Identifies an e-mail.
            email_id: EmailId = required("email_id"),
            ..extra: rt::Extra = known,
        }
    }
    rt::string_enum! {
        /// Whether an e-mail came in or went out. Schema `EmailDirection`: `#/components/schemas/EmailDirection`.
        pub enum EmailDirection {
            Inbound = 0 "inbound",
            Outbound = 1 "outbound",
        }
    }
    rt::object! {
        /// Somebody who wrote an e-mail or got it. Schema `EmailParticipant`: `#/components/schemas/EmailParticipant`.
        pub struct EmailParticipant: Serialize Deserialize {
            /// In which line of an e-mail an address stands.
            role: EmailRole = required("role"),
            /// The address.
            email_address: String = required("email_address"),
            /// The domain of the address.
            email_domain: rt::Nullable<String> = optional("email_domain"),
            /// The name, as far as the e-mail has it.
            name: rt::Nullable<String> = optional("name"),
            ..extra: rt::Extra = known,
        }
    }
    rt::newtype! {
        /// Identifies a connected mailbox. Schema `MailboxId`: `#/components/schemas/MailboxId`.
        pub struct MailboxId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::newtype! {
        /// Identifies an e-mail. Schema `EmailId`: `#/components/schemas/EmailId`.
        pub struct EmailId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::string_enum! {
        /// In which line of an e-mail an address stands. Schema `EmailRole`: `#/components/schemas/EmailRole`.
        pub enum EmailRole {
            From = 0 "from",
            ReplyTo = 1 "reply-to",
            To = 2 "to",
            Cc = 3 "cc",
            Bcc = 4 "bcc",
        }
    }
    rt::object! {
        /// An address to which no sequence may write. Schema `UnsubscribedEmail`: `#/components/schemas/UnsubscribedEmail`.
        pub struct UnsubscribedEmail: Serialize Deserialize {
            /// The address.
            email_address: String = required("email_address"),
            /// Since when. Format: `date-time`.
            created_at: ::attio_runtime::jiff::Timestamp = foreign::required("created_at"),
            ..extra: rt::Extra = known,
        }
    }
}
