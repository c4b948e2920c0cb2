mod __client {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::{requests, types};
    /// The records of the standard object `people`: find, create, upsert, read, change and delete them.
    ///
    /// Every enum here is open, except the `attribute_type` that names the shape of a value: a server may
    /// answer with a word that is younger than this document. Likewise, objects in answers may carry more members
    /// than are listed.
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
        /// The operations of `People`.
        #[must_use]
        pub fn people(&self) -> People {
            People { core: self.core.clone() }
        }
    }
    impl From<rt::Core> for Client {
        fn from(core: rt::Core) -> Self {
            Self { core }
        }
    }
    static API: rt::Api = rt::Api::new("Attio, people", "2026-10")
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
    /// The operations of `People`.
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
        /// `POST /v2/objects/people/records/query`
        ///
        /// Scopes: `record_permission:read`, `object_configuration:read`.
        ///
        /// # Errors
        ///
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: No such record, or it is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        ///
        /// Operation: `#/paths/~1v2~1objects~1people~1records~1query/post`
        pub fn query(&self, body: &types::PeopleQuery) -> requests::PeopleQuery {
            let mut call = self.core.call(&requests::PEOPLE_QUERY);
            call.json(body);
            requests::PeopleQuery(call)
        }
        /// Create or update a person
        ///
        /// Looks for the person whose `matching_attribute` has one of the values sent, and updates that person; creates one
        /// if nobody matches. The answer does not tell which of the two happened.
        ///
        /// Only attributes that are named change. A multi-select attribute is replaced, except the matching attribute
        /// itself, which gains the new values. Fails with `multiple_match_results` if several people match.
        ///
        /// `PUT /v2/objects/people/records`
        ///
        /// Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        ///
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: No such record, or it is being merged just now.
        /// - 409: Another write to the same record came in between. Sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        ///
        /// Operation: `#/paths/~1v2~1objects~1people~1records/put`
        pub fn upsert(&self, matching_attribute: &str) -> requests::PersonWrite {
            let mut call = self.core.call(&requests::PEOPLE_UPSERT);
            call.open(&["values"]);
            call.param(&requests::PEOPLE_UPSERT_MATCHING_ATTRIBUTE, matching_attribute);
            requests::PersonWrite(call)
        }
        /// Create a person
        ///
        /// Adds a person. Attributes that are left out take their default, or stay empty.
        ///
        /// Fails with `uniqueness_conflict` if somebody already has one of the e-mail addresses; upsert instead where that
        /// may happen. An e-mail address also links the person to the company of its domain, which is created if need be.
        ///
        /// `POST /v2/objects/people/records`
        ///
        /// Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        ///
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: No such record, or it is being merged just now.
        /// - 409: Another write to the same record came in between. Sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        ///
        /// Operation: `#/paths/~1v2~1objects~1people~1records/post`
        pub fn create(&self) -> requests::PersonWrite {
            let mut call = self.core.call(&requests::PEOPLE_CREATE);
            call.open(&["values"]);
            requests::PersonWrite(call)
        }
        /// Get a person
        ///
        /// Reads one person with all current values. While the person is being merged into another, the answer is 404 with
        /// the code `merge_in_progress`.
        ///
        /// `GET /v2/objects/people/records/{record_id}`
        ///
        /// Scopes: `record_permission:read`, `object_configuration:read`.
        ///
        /// # Errors
        ///
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: No such record, or it is being merged just now.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        ///
        /// Operation: `#/paths/~1v2~1objects~1people~1records~1{record_id}/get`
        pub fn get(&self, record_id: types::PersonId) -> requests::PeopleGet {
            let mut call = self.core.call(&requests::PEOPLE_GET);
            call.param(&requests::PEOPLE_GET_RECORD_ID, &record_id);
            requests::PeopleGet(call)
        }
        /// Update a person, replacing multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. Unlike an update, a multi-select
        /// attribute afterwards holds exactly what was sent.
        ///
        /// `PUT /v2/objects/people/records/{record_id}`
        ///
        /// Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        ///
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: No such record, or it is being merged just now.
        /// - 409: Another write to the same record came in between. Sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        ///
        /// Operation: `#/paths/~1v2~1objects~1people~1records~1{record_id}/put`
        pub fn overwrite(
            &self,
            record_id: types::PersonId,
        ) -> requests::PeopleOverwrite {
            let mut call = self.core.call(&requests::PEOPLE_OVERWRITE);
            call.open(&["values"]);
            call.param(&requests::PEOPLE_OVERWRITE_RECORD_ID, &record_id);
            requests::PeopleOverwrite(call)
        }
        /// Delete a person
        ///
        /// Removes the person for good; nothing brings a deleted record back. A second deletion answers 404.
        ///
        /// `DELETE /v2/objects/people/records/{record_id}`
        ///
        /// Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        ///
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: No such record, or it is being merged just now.
        /// - 409: Another write to the same record came in between. Sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        ///
        /// Operation: `#/paths/~1v2~1objects~1people~1records~1{record_id}/delete`
        pub fn delete(&self, record_id: types::PersonId) -> requests::PeopleDelete {
            let mut call = self.core.call(&requests::PEOPLE_DELETE);
            call.param(&requests::PEOPLE_DELETE_RECORD_ID, &record_id);
            requests::PeopleDelete(call)
        }
        /// Update a person, adding to multi-select attributes
        ///
        /// Writes the attributes that are named and leaves all others as they are. A single-select attribute takes the new
        /// value; a multi-select attribute keeps what it holds, and the new values are put in front. To remove values from
        /// a multi-select attribute, overwrite it.
        ///
        /// `PATCH /v2/objects/people/records/{record_id}`
        ///
        /// Scopes: `record_permission:read-write`, `object_configuration:read`.
        ///
        /// # Errors
        ///
        /// - 400: Attio could read the request, and refuses what it says.
        /// - 401: The token is missing, malformed or unknown.
        /// - 403: The token is valid, and lacks a scope or permission that this call needs.
        /// - 404: No such record, or it is being merged just now.
        /// - 409: Another write to the same record came in between. Sending this one again is safe.
        /// - 429: Over the limit. The request was not processed, so that even a create may be sent again at the time that `Retry-After` names. Only a query that is too expensive by itself fails every time.
        ///
        /// Operation: `#/paths/~1v2~1objects~1people~1records~1{record_id}/patch`
        pub fn update(&self, record_id: types::PersonId) -> requests::PeopleOverwrite {
            let mut call = self.core.call(&requests::PEOPLE_UPDATE);
            call.open(&["values"]);
            call.param(&requests::PEOPLE_UPDATE_RECORD_ID, &record_id);
            requests::PeopleOverwrite(call)
        }
    }
}
pub use __client::{Client, People};
/// Requests under construction, one type per kind of request.
#[allow(deprecated)]
pub mod requests {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    #[allow(unused_imports)]
    use super::types;
    pub(super) static PEOPLE_QUERY: rt::Operation = rt::Operation::new(
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
        .response_envelope("data");
    pub(super) static PEOPLE_UPSERT: rt::Operation = rt::Operation::new(
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
        .response_envelope("data");
    pub(super) static PEOPLE_UPSERT_MATCHING_ATTRIBUTE: rt::Parameter = rt::Parameter::query(
        "matching_attribute",
    );
    pub(super) static PEOPLE_CREATE: rt::Operation = rt::Operation::new(
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
        .response_envelope("data");
    pub(super) static PEOPLE_GET: rt::Operation = rt::Operation::new(
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
        .response_envelope("data");
    pub(super) static PEOPLE_GET_RECORD_ID: rt::Parameter = rt::Parameter::path(
        "record_id",
    );
    pub(super) static PEOPLE_OVERWRITE: rt::Operation = rt::Operation::new(
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
        .response_envelope("data");
    pub(super) static PEOPLE_OVERWRITE_RECORD_ID: rt::Parameter = rt::Parameter::path(
        "record_id",
    );
    pub(super) static PEOPLE_DELETE: rt::Operation = rt::Operation::new(
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
        );
    pub(super) static PEOPLE_DELETE_RECORD_ID: rt::Parameter = rt::Parameter::path(
        "record_id",
    );
    pub(super) static PEOPLE_UPDATE: rt::Operation = rt::Operation::new(
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
        .response_envelope("data");
    pub(super) static PEOPLE_UPDATE_RECORD_ID: rt::Parameter = rt::Parameter::path(
        "record_id",
    );
    /// A request to `POST /v2/objects/people/records/query`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PeopleQuery(
        pub(super) rt::Call<rt::Json<Vec<types::Person>>, rt::Json<types::ErrorBody>>,
    );
    impl PeopleQuery {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<Vec<types::Person>, rt::CallError<types::ErrorBody>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(
            self,
        ) -> rt::Call<rt::Json<Vec<types::Person>>, rt::Json<types::ErrorBody>> {
            self.0
        }
    }
    /// A request that writes attributes of a person.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PersonWrite(
        pub(super) rt::Call<rt::Json<types::Person>, rt::Json<types::ErrorBody>>,
    );
    impl PersonWrite {
        /// The e-mail addresses. One that another person has is refused.
        ///
        /// Attribute `email_addresses`: email-address, several values, unique.
        ///
        /// Takes several values: e-mail addresses.
        pub fn email_addresses(
            mut self,
            value: impl super::person::EmailAddressesValue,
        ) -> Self {
            if let Some(value) = super::person::EmailAddressesValue::into_values(value) {
                self.0.member(&["values"], "email_addresses", &value);
            }
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
        pub fn name(mut self, value: impl super::person::NameValue) -> Self {
            if let Some(value) = super::person::NameValue::into_values(value) {
                self.0.member(&["values"], "name", &value);
            }
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
        /// Takes a reference to a record, by its id or by a unique attribute.
        pub fn company(mut self, value: impl super::person::CompanyValue) -> Self {
            if let Some(value) = super::person::CompanyValue::into_values(value) {
                self.0.member(&["values"], "company", &value);
            }
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
            value: impl super::person::DescriptionValue,
        ) -> Self {
            if let Some(value) = super::person::DescriptionValue::into_values(value) {
                self.0.member(&["values"], "description", &value);
            }
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
        pub fn job_title(mut self, value: impl super::person::JobTitleValue) -> Self {
            if let Some(value) = super::person::JobTitleValue::into_values(value) {
                self.0.member(&["values"], "job_title", &value);
            }
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
            value: impl super::person::PhoneNumbersValue,
        ) -> Self {
            if let Some(value) = super::person::PhoneNumbersValue::into_values(value) {
                self.0.member(&["values"], "phone_numbers", &value);
            }
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
            value: impl super::person::PrimaryLocationValue,
        ) -> Self {
            if let Some(value) = super::person::PrimaryLocationValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "primary_location", &value);
            }
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
        pub fn angellist(mut self, value: impl super::person::AngellistValue) -> Self {
            if let Some(value) = super::person::AngellistValue::into_values(value) {
                self.0.member(&["values"], "angellist", &value);
            }
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
        pub fn facebook(mut self, value: impl super::person::FacebookValue) -> Self {
            if let Some(value) = super::person::FacebookValue::into_values(value) {
                self.0.member(&["values"], "facebook", &value);
            }
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
        pub fn instagram(mut self, value: impl super::person::InstagramValue) -> Self {
            if let Some(value) = super::person::InstagramValue::into_values(value) {
                self.0.member(&["values"], "instagram", &value);
            }
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
        pub fn linkedin(mut self, value: impl super::person::LinkedinValue) -> Self {
            if let Some(value) = super::person::LinkedinValue::into_values(value) {
                self.0.member(&["values"], "linkedin", &value);
            }
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
        pub fn twitter(mut self, value: impl super::person::TwitterValue) -> Self {
            if let Some(value) = super::person::TwitterValue::into_values(value) {
                self.0.member(&["values"], "twitter", &value);
            }
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
        /// Takes several values: references to records, by id or by a unique attribute.
        pub fn associated_deals(
            mut self,
            value: impl super::person::AssociatedDealsValue,
        ) -> Self {
            if let Some(value) = super::person::AssociatedDealsValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "associated_deals", &value);
            }
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
        /// Takes several values: references to records, by id or by a unique attribute.
        pub fn associated_users(
            mut self,
            value: impl super::person::AssociatedUsersValue,
        ) -> Self {
            if let Some(value) = super::person::AssociatedUsersValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "associated_users", &value);
            }
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
        pub fn avatar_url(mut self, value: impl super::person::AvatarUrlValue) -> Self {
            if let Some(value) = super::person::AvatarUrlValue::into_values(value) {
                self.0.member(&["values"], "avatar_url", &value);
            }
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
            value: impl super::person::TwitterFollowerCountValue,
        ) -> Self {
            if let Some(value) = super::person::TwitterFollowerCountValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "twitter_follower_count", &value);
            }
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
            value: impl super::person::FirstCalendarInteractionValue,
        ) -> Self {
            if let Some(value) = super::person::FirstCalendarInteractionValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "first_calendar_interaction", &value);
            }
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
            value: impl super::person::LastCalendarInteractionValue,
        ) -> Self {
            if let Some(value) = super::person::LastCalendarInteractionValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "last_calendar_interaction", &value);
            }
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
            value: impl super::person::NextCalendarInteractionValue,
        ) -> Self {
            if let Some(value) = super::person::NextCalendarInteractionValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "next_calendar_interaction", &value);
            }
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
            value: impl super::person::FirstEmailInteractionValue,
        ) -> Self {
            if let Some(value) = super::person::FirstEmailInteractionValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "first_email_interaction", &value);
            }
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
            value: impl super::person::LastEmailInteractionValue,
        ) -> Self {
            if let Some(value) = super::person::LastEmailInteractionValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "last_email_interaction", &value);
            }
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
            value: impl super::person::FirstInteractionValue,
        ) -> Self {
            if let Some(value) = super::person::FirstInteractionValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "first_interaction", &value);
            }
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
            value: impl super::person::LastInteractionValue,
        ) -> Self {
            if let Some(value) = super::person::LastInteractionValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "last_interaction", &value);
            }
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
            value: impl super::person::NextInteractionValue,
        ) -> Self {
            if let Some(value) = super::person::NextInteractionValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "next_interaction", &value);
            }
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
            value: impl super::person::StrongestConnectionStrengthValue,
        ) -> Self {
            if let Some(value) = super::person::StrongestConnectionStrengthValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "strongest_connection_strength", &value);
            }
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
            value: impl super::person::StrongestConnectionStrengthLegacyValue,
        ) -> Self {
            if let Some(value) = super::person::StrongestConnectionStrengthLegacyValue::into_values(
                value,
            ) {
                self.0
                    .member(&["values"], "strongest_connection_strength_legacy", &value);
            }
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
            value: impl super::person::StrongestConnectionUserValue,
        ) -> Self {
            if let Some(value) = super::person::StrongestConnectionUserValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "strongest_connection_user", &value);
            }
            self
        }
        /// The id of the record, as a value.
        ///
        /// Attribute `record_id`: text, one value, unique.
        ///
        /// Read-only: Attio assigns it when the record is created.
        #[doc(hidden)]
        pub fn record_id(mut self, value: impl super::person::RecordIdValue) -> Self {
            if let Some(value) = super::person::RecordIdValue::into_values(value) {
                self.0.member(&["values"], "record_id", &value);
            }
            self
        }
        /// When the record was made.
        ///
        /// Attribute `created_at`: timestamp, one value.
        ///
        /// Read-only: Attio notes it when the record is created.
        #[doc(hidden)]
        pub fn created_at(mut self, value: impl super::person::CreatedAtValue) -> Self {
            if let Some(value) = super::person::CreatedAtValue::into_values(value) {
                self.0.member(&["values"], "created_at", &value);
            }
            self
        }
        /// Who made the record.
        ///
        /// Attribute `created_by`: actor-reference, one value.
        ///
        /// Read-only: Attio notes it when the record is created.
        #[doc(hidden)]
        pub fn created_by(mut self, value: impl super::person::CreatedByValue) -> Self {
            if let Some(value) = super::person::CreatedByValue::into_values(value) {
                self.0.member(&["values"], "created_by", &value);
            }
            self
        }
        /// Writes several values of an attribute out of an iterator; an empty one sends nothing.
        pub fn each<A, I>(mut self, attribute: A, values: I) -> Self
        where
            A: rt::attribute::Attribute<
                Record = super::person::Person,
                Arity = rt::attribute::Many,
                Access = rt::attribute::Writable,
            >,
            I: IntoIterator<Item: rt::attribute::Element<A::Kind>>,
        {
            let _ = attribute;
            let values = rt::attribute::each::<A::Kind, I>(values);
            if let Some(values) = values {
                self.0.member(&["values"], A::SLUG, &values);
            }
            self
        }
        /// Writes an attribute that the document does not know, by its slug.
        pub fn attribute(
            mut self,
            slug: &str,
            values: impl Into<crate::kinds::Custom>,
        ) -> Self {
            self.0.member(&["values"], slug, &values.into());
            self
        }
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<types::Person, rt::CallError<types::ErrorBody>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(
            self,
        ) -> rt::Call<rt::Json<types::Person>, rt::Json<types::ErrorBody>> {
            self.0
        }
    }
    /// A request to `GET /v2/objects/people/records/{record_id}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PeopleGet(
        pub(super) rt::Call<rt::Json<types::Person>, rt::Json<types::ErrorBody>>,
    );
    impl PeopleGet {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<types::Person, rt::CallError<types::ErrorBody>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(
            self,
        ) -> rt::Call<rt::Json<types::Person>, rt::Json<types::ErrorBody>> {
            self.0
        }
    }
    /// A request to `PUT /v2/objects/people/records/{record_id}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PeopleOverwrite(
        pub(super) rt::Call<rt::Json<types::Person>, rt::Json<types::ErrorBody>>,
    );
    impl PeopleOverwrite {
        /// The e-mail addresses. One that another person has is refused.
        ///
        /// Attribute `email_addresses`: email-address, several values, unique.
        ///
        /// Takes several values: e-mail addresses.
        pub fn email_addresses(
            mut self,
            value: impl super::person::EmailAddressesValue,
        ) -> Self {
            if let Some(value) = super::person::EmailAddressesValue::into_values(value) {
                self.0.member(&["values"], "email_addresses", &value);
            }
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
        pub fn name(mut self, value: impl super::person::NameValue) -> Self {
            if let Some(value) = super::person::NameValue::into_values(value) {
                self.0.member(&["values"], "name", &value);
            }
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
        /// Takes a reference to a record, by its id or by a unique attribute.
        pub fn company(mut self, value: impl super::person::CompanyValue) -> Self {
            if let Some(value) = super::person::CompanyValue::into_values(value) {
                self.0.member(&["values"], "company", &value);
            }
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
            value: impl super::person::DescriptionValue,
        ) -> Self {
            if let Some(value) = super::person::DescriptionValue::into_values(value) {
                self.0.member(&["values"], "description", &value);
            }
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
        pub fn job_title(mut self, value: impl super::person::JobTitleValue) -> Self {
            if let Some(value) = super::person::JobTitleValue::into_values(value) {
                self.0.member(&["values"], "job_title", &value);
            }
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
            value: impl super::person::PhoneNumbersValue,
        ) -> Self {
            if let Some(value) = super::person::PhoneNumbersValue::into_values(value) {
                self.0.member(&["values"], "phone_numbers", &value);
            }
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
            value: impl super::person::PrimaryLocationValue,
        ) -> Self {
            if let Some(value) = super::person::PrimaryLocationValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "primary_location", &value);
            }
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
        pub fn angellist(mut self, value: impl super::person::AngellistValue) -> Self {
            if let Some(value) = super::person::AngellistValue::into_values(value) {
                self.0.member(&["values"], "angellist", &value);
            }
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
        pub fn facebook(mut self, value: impl super::person::FacebookValue) -> Self {
            if let Some(value) = super::person::FacebookValue::into_values(value) {
                self.0.member(&["values"], "facebook", &value);
            }
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
        pub fn instagram(mut self, value: impl super::person::InstagramValue) -> Self {
            if let Some(value) = super::person::InstagramValue::into_values(value) {
                self.0.member(&["values"], "instagram", &value);
            }
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
        pub fn linkedin(mut self, value: impl super::person::LinkedinValue) -> Self {
            if let Some(value) = super::person::LinkedinValue::into_values(value) {
                self.0.member(&["values"], "linkedin", &value);
            }
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
        pub fn twitter(mut self, value: impl super::person::TwitterValue) -> Self {
            if let Some(value) = super::person::TwitterValue::into_values(value) {
                self.0.member(&["values"], "twitter", &value);
            }
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
        /// Takes several values: references to records, by id or by a unique attribute.
        pub fn associated_deals(
            mut self,
            value: impl super::person::AssociatedDealsValue,
        ) -> Self {
            if let Some(value) = super::person::AssociatedDealsValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "associated_deals", &value);
            }
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
        /// Takes several values: references to records, by id or by a unique attribute.
        pub fn associated_users(
            mut self,
            value: impl super::person::AssociatedUsersValue,
        ) -> Self {
            if let Some(value) = super::person::AssociatedUsersValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "associated_users", &value);
            }
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
        pub fn avatar_url(mut self, value: impl super::person::AvatarUrlValue) -> Self {
            if let Some(value) = super::person::AvatarUrlValue::into_values(value) {
                self.0.member(&["values"], "avatar_url", &value);
            }
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
            value: impl super::person::TwitterFollowerCountValue,
        ) -> Self {
            if let Some(value) = super::person::TwitterFollowerCountValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "twitter_follower_count", &value);
            }
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
            value: impl super::person::FirstCalendarInteractionValue,
        ) -> Self {
            if let Some(value) = super::person::FirstCalendarInteractionValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "first_calendar_interaction", &value);
            }
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
            value: impl super::person::LastCalendarInteractionValue,
        ) -> Self {
            if let Some(value) = super::person::LastCalendarInteractionValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "last_calendar_interaction", &value);
            }
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
            value: impl super::person::NextCalendarInteractionValue,
        ) -> Self {
            if let Some(value) = super::person::NextCalendarInteractionValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "next_calendar_interaction", &value);
            }
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
            value: impl super::person::FirstEmailInteractionValue,
        ) -> Self {
            if let Some(value) = super::person::FirstEmailInteractionValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "first_email_interaction", &value);
            }
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
            value: impl super::person::LastEmailInteractionValue,
        ) -> Self {
            if let Some(value) = super::person::LastEmailInteractionValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "last_email_interaction", &value);
            }
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
            value: impl super::person::FirstInteractionValue,
        ) -> Self {
            if let Some(value) = super::person::FirstInteractionValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "first_interaction", &value);
            }
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
            value: impl super::person::LastInteractionValue,
        ) -> Self {
            if let Some(value) = super::person::LastInteractionValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "last_interaction", &value);
            }
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
            value: impl super::person::NextInteractionValue,
        ) -> Self {
            if let Some(value) = super::person::NextInteractionValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "next_interaction", &value);
            }
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
            value: impl super::person::StrongestConnectionStrengthValue,
        ) -> Self {
            if let Some(value) = super::person::StrongestConnectionStrengthValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "strongest_connection_strength", &value);
            }
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
            value: impl super::person::StrongestConnectionStrengthLegacyValue,
        ) -> Self {
            if let Some(value) = super::person::StrongestConnectionStrengthLegacyValue::into_values(
                value,
            ) {
                self.0
                    .member(&["values"], "strongest_connection_strength_legacy", &value);
            }
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
            value: impl super::person::StrongestConnectionUserValue,
        ) -> Self {
            if let Some(value) = super::person::StrongestConnectionUserValue::into_values(
                value,
            ) {
                self.0.member(&["values"], "strongest_connection_user", &value);
            }
            self
        }
        /// The id of the record, as a value.
        ///
        /// Attribute `record_id`: text, one value, unique.
        ///
        /// Read-only: Attio assigns it when the record is created.
        #[doc(hidden)]
        pub fn record_id_attribute(
            mut self,
            value: impl super::person::RecordIdValue,
        ) -> Self {
            if let Some(value) = super::person::RecordIdValue::into_values(value) {
                self.0.member(&["values"], "record_id", &value);
            }
            self
        }
        /// When the record was made.
        ///
        /// Attribute `created_at`: timestamp, one value.
        ///
        /// Read-only: Attio notes it when the record is created.
        #[doc(hidden)]
        pub fn created_at(mut self, value: impl super::person::CreatedAtValue) -> Self {
            if let Some(value) = super::person::CreatedAtValue::into_values(value) {
                self.0.member(&["values"], "created_at", &value);
            }
            self
        }
        /// Who made the record.
        ///
        /// Attribute `created_by`: actor-reference, one value.
        ///
        /// Read-only: Attio notes it when the record is created.
        #[doc(hidden)]
        pub fn created_by(mut self, value: impl super::person::CreatedByValue) -> Self {
            if let Some(value) = super::person::CreatedByValue::into_values(value) {
                self.0.member(&["values"], "created_by", &value);
            }
            self
        }
        /// Writes several values of an attribute out of an iterator; an empty one sends nothing.
        pub fn each<A, I>(mut self, attribute: A, values: I) -> Self
        where
            A: rt::attribute::Attribute<
                Record = super::person::Person,
                Arity = rt::attribute::Many,
                Access = rt::attribute::Writable,
            >,
            I: IntoIterator<Item: rt::attribute::Element<A::Kind>>,
        {
            let _ = attribute;
            let values = rt::attribute::each::<A::Kind, I>(values);
            if let Some(values) = values {
                self.0.member(&["values"], A::SLUG, &values);
            }
            self
        }
        /// Writes an attribute that the document does not know, by its slug.
        pub fn attribute(
            mut self,
            slug: &str,
            values: impl Into<crate::kinds::Custom>,
        ) -> Self {
            self.0.member(&["values"], slug, &values.into());
            self
        }
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<types::Person, rt::CallError<types::ErrorBody>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(
            self,
        ) -> rt::Call<rt::Json<types::Person>, rt::Json<types::ErrorBody>> {
            self.0
        }
    }
    /// A request to `DELETE /v2/objects/people/records/{record_id}`.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PeopleDelete(
        pub(super) rt::Call<rt::Json<rt::Map<rt::Value>>, rt::Json<types::ErrorBody>>,
    );
    impl PeopleDelete {
        /// Sends the request.
        pub fn send(
            self,
        ) -> rt::Pending<rt::Map<rt::Value>, rt::CallError<types::ErrorBody>> {
            self.0.send()
        }
        /// The call behind this request: a timeout, headers, or the raw answer.
        pub fn customize(
            self,
        ) -> rt::Call<rt::Json<rt::Map<rt::Value>>, rt::Json<types::ErrorBody>> {
            self.0
        }
    }
}
/// The attributes of a person, one marker each.
pub mod person {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// The record whose attributes these are: `person`.
    #[derive(Clone, Copy, Debug)]
    pub struct Person;
    /// The e-mail addresses. One that another person has is refused.
    ///
    /// Attribute `email_addresses`: email-address, several values, unique.
    ///
    /// Takes several values: e-mail addresses.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Values<crate::kinds::EmailAddress>> EmailAddressesValue
    for T {
        fn into_values(self) -> Option<impl rt::serde::Serialize> {
            rt::attribute::Values::<crate::kinds::EmailAddress>::into_values(self)
        }
    }
    /// The name.
    ///
    /// Attribute `name`: personal-name, one value.
    ///
    /// Takes a first and a last name.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::PersonalName>> NameValue for T {
        fn into_values(self) -> Option<impl rt::serde::Serialize> {
            rt::attribute::Value::<crate::kinds::PersonalName>::into_values(self)
        }
    }
    /// The company that the person works for. The company lists the person in its team.
    ///
    /// Attribute `company`: record-reference, one value.
    ///
    /// Takes a reference to a record, by its id or by a unique attribute.
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
        label = "expected a reference to a record, by its id or by a unique attribute",
        note = "`company` takes a reference to a record, by its id or by a unique attribute, for example `CompanyRef::domain(\"attio.com\")`"
    )]
    pub trait CompanyValue {
        #[doc(hidden)]
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: rt::attribute::Value<crate::kinds::RecordReference<crate::kinds::Companies>>,
    > CompanyValue for T {
        fn into_values(self) -> Option<impl rt::serde::Serialize> {
            rt::attribute::Value::<
                crate::kinds::RecordReference<crate::kinds::Companies>,
            >::into_values(self)
        }
    }
    /// A few words about the person.
    ///
    /// Attribute `description`: text, one value.
    ///
    /// Takes a string.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> DescriptionValue for T {
        fn into_values(self) -> Option<impl rt::serde::Serialize> {
            rt::attribute::Value::<crate::kinds::Text>::into_values(self)
        }
    }
    /// What the person does at the company.
    ///
    /// Attribute `job_title`: text, one value.
    ///
    /// Takes a string.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> JobTitleValue for T {
        fn into_values(self) -> Option<impl rt::serde::Serialize> {
            rt::attribute::Value::<crate::kinds::Text>::into_values(self)
        }
    }
    /// The phone numbers.
    ///
    /// Attribute `phone_numbers`: phone-number, several values.
    ///
    /// Takes several values: phone numbers, either international with a leading `+` or national with their country.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Values<crate::kinds::PhoneNumber>> PhoneNumbersValue for T {
        fn into_values(self) -> Option<impl rt::serde::Serialize> {
            rt::attribute::Values::<crate::kinds::PhoneNumber>::into_values(self)
        }
    }
    /// Where the person is mostly to be found.
    ///
    /// Attribute `primary_location`: location, one value.
    ///
    /// Takes a location with all ten parts, each of them a string or nothing.
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
        note = "`primary_location` takes a location with all ten parts, each of them a string or nothing, for example `Location { locality: Some(\"Cupertino\".into()), ..Location::default() }`"
    )]
    pub trait PrimaryLocationValue {
        #[doc(hidden)]
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Location>> PrimaryLocationValue for T {
        fn into_values(self) -> Option<impl rt::serde::Serialize> {
            rt::attribute::Value::<crate::kinds::Location>::into_values(self)
        }
    }
    /// The profile on AngelList.
    ///
    /// Attribute `angellist`: text, one value.
    ///
    /// Takes a string.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> AngellistValue for T {
        fn into_values(self) -> Option<impl rt::serde::Serialize> {
            rt::attribute::Value::<crate::kinds::Text>::into_values(self)
        }
    }
    /// The profile on Facebook.
    ///
    /// Attribute `facebook`: text, one value.
    ///
    /// Takes a string.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> FacebookValue for T {
        fn into_values(self) -> Option<impl rt::serde::Serialize> {
            rt::attribute::Value::<crate::kinds::Text>::into_values(self)
        }
    }
    /// The profile on Instagram.
    ///
    /// Attribute `instagram`: text, one value.
    ///
    /// Takes a string.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> InstagramValue for T {
        fn into_values(self) -> Option<impl rt::serde::Serialize> {
            rt::attribute::Value::<crate::kinds::Text>::into_values(self)
        }
    }
    /// The profile on LinkedIn.
    ///
    /// Attribute `linkedin`: text, one value.
    ///
    /// Takes a string.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> LinkedinValue for T {
        fn into_values(self) -> Option<impl rt::serde::Serialize> {
            rt::attribute::Value::<crate::kinds::Text>::into_values(self)
        }
    }
    /// The profile on X, once Twitter.
    ///
    /// Attribute `twitter`: text, one value.
    ///
    /// Takes a string.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    #[diagnostic::do_not_recommend]
    impl<T: rt::attribute::Value<crate::kinds::Text>> TwitterValue for T {
        fn into_values(self) -> Option<impl rt::serde::Serialize> {
            rt::attribute::Value::<crate::kinds::Text>::into_values(self)
        }
    }
    /// The deals that the person has a part in. Exists once the workspace uses deals.
    ///
    /// Attribute `associated_deals`: record-reference, several values.
    ///
    /// Takes several values: references to records, by id or by a unique attribute.
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
        label = "expected several values: references to records, by id or by a unique attribute",
        note = "`associated_deals` takes several values: references to records, by id or by a unique attribute, for example `[CompanyRef::domain(\"attio.com\")]`"
    )]
    pub trait AssociatedDealsValue {
        #[doc(hidden)]
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: rt::attribute::Values<crate::kinds::RecordReference<crate::kinds::Deals>>,
    > AssociatedDealsValue for T {
        fn into_values(self) -> Option<impl rt::serde::Serialize> {
            rt::attribute::Values::<
                crate::kinds::RecordReference<crate::kinds::Deals>,
            >::into_values(self)
        }
    }
    /// The accounts that the person has in your product. Exists once the workspace uses users.
    ///
    /// Attribute `associated_users`: record-reference, several values.
    ///
    /// Takes several values: references to records, by id or by a unique attribute.
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
        label = "expected several values: references to records, by id or by a unique attribute",
        note = "`associated_users` takes several values: references to records, by id or by a unique attribute, for example `[CompanyRef::domain(\"attio.com\")]`"
    )]
    pub trait AssociatedUsersValue {
        #[doc(hidden)]
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    #[diagnostic::do_not_recommend]
    impl<
        T: rt::attribute::Values<crate::kinds::RecordReference<crate::kinds::Users>>,
    > AssociatedUsersValue for T {
        fn into_values(self) -> Option<impl rt::serde::Serialize> {
            rt::attribute::Values::<
                crate::kinds::RecordReference<crate::kinds::Users>,
            >::into_values(self)
        }
    }
    /// The address of a picture of the person.
    ///
    /// Attribute `avatar_url`: text, one value.
    ///
    /// Read-only: Attio looks the picture up by itself.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    /// How many follow the person on X.
    ///
    /// Attribute `twitter_follower_count`: number, one value.
    ///
    /// Read-only: Attio looks the number up by itself.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    /// The earliest meeting with the person.
    ///
    /// Attribute `first_calendar_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced calendars.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    /// The latest meeting with the person.
    ///
    /// Attribute `last_calendar_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced calendars.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    /// The next meeting with the person that is planned.
    ///
    /// Attribute `next_calendar_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced calendars.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    /// The earliest e-mail exchanged with the person.
    ///
    /// Attribute `first_email_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced mailboxes.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    /// The latest e-mail exchanged with the person.
    ///
    /// Attribute `last_email_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced mailboxes.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    /// The earliest contact with the person of whichever kind.
    ///
    /// Attribute `first_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced mailboxes and calendars.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    /// The latest contact with the person of whichever kind.
    ///
    /// Attribute `last_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced mailboxes and calendars.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    /// The next contact with the person that is planned.
    ///
    /// Attribute `next_interaction`: interaction, one value.
    ///
    /// Read-only: Attio derives it from synced mailboxes and calendars.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    /// How well the colleague who knows the person best knows them, in words.
    ///
    /// Attribute `strongest_connection_strength`: select, one value.
    ///
    /// Read-only: Attio computes it from the interactions of the workspace.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    /// How well the colleague who knows the person best knows them, as a number.
    ///
    /// Attribute `strongest_connection_strength_legacy`: number, one value.
    ///
    /// Read-only: Attio computes it from the interactions of the workspace.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    /// The colleague who knows the person best.
    ///
    /// Attribute `strongest_connection_user`: actor-reference, one value.
    ///
    /// Read-only: Attio computes it from the interactions of the workspace.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    /// The id of the record, as a value.
    ///
    /// Attribute `record_id`: text, one value, unique.
    ///
    /// Read-only: Attio assigns it when the record is created.
    #[derive(Clone, Copy, Debug)]
    pub struct RecordId;
    impl rt::attribute::Attribute for RecordId {
        type Record = Person;
        type Kind = crate::kinds::Text;
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    /// When the record was made.
    ///
    /// Attribute `created_at`: timestamp, one value.
    ///
    /// Read-only: Attio notes it when the record is created.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
    /// Who made the record.
    ///
    /// Attribute `created_by`: actor-reference, one value.
    ///
    /// Read-only: Attio notes it when the record is created.
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
        fn into_values(self) -> Option<impl rt::serde::Serialize>;
    }
}
/// The types that requests and answers are made of.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::attio_runtime::__private::{self as rt, prelude::*};
    /// Which people to list, in which order, and which page of them.
    ///
    /// Schema `PeopleQuery`: `#/components/schemas/PeopleQuery`
    #[derive(Clone, PartialEq)]
    pub struct PeopleQuery {
        /// Conditions by attribute, joined with `$and`, `$or` and `$not`. Several attributes in one object must all
        /// hold. Cannot be combined with `filter_view_id`.
        ///
        /// Example: `{"email_addresses":{"email_domain":{"$eq":"attio.com"}}}`
        pub filter: Option<rt::Map<rt::Value>>,
        /// A saved view whose filter is used; its order and columns are not.
        ///
        /// Format: `uuid`.
        pub filter_view_id: Option<::attio_runtime::uuid::Uuid>,
        /// The order, the most significant criterion first.
        ///
        /// Example: `[{"attribute":"name","field":"last_name","direction":"asc"}]`
        pub sorts: Option<Vec<Sort>>,
        /// The most people that a page may hold.
        ///
        /// Default: `500`.
        pub limit: Option<i32>,
        /// How many people to pass over, counted from the first match.
        ///
        /// Default: `0`.
        pub offset: Option<i64>,
    }
    impl PeopleQuery {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            Self { ..rt::Empty::empty() }
        }
    }
    impl Default for PeopleQuery {
        fn default() -> Self {
            rt::Empty::empty()
        }
    }
    impl rt::Empty for PeopleQuery {
        fn empty() -> Self {
            Self {
                filter: None,
                filter_view_id: None,
                sorts: None,
                limit: None,
                offset: None,
            }
        }
    }
    impl rt::Object for PeopleQuery {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "PeopleQuery",
                &[
                    ("filter", false),
                    ("filter_view_id", false),
                    ("sorts", false),
                    ("limit", false),
                    ("offset", false),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::view(&self.filter),
                    rt::foreign_view(&self.filter_view_id),
                    rt::view(&self.sorts),
                    rt::view(&self.limit),
                    rt::view(&self.offset),
                ],
                None,
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::place(&mut self.filter),
                    rt::foreign_place(&mut self.filter_view_id),
                    rt::place(&mut self.sorts),
                    rt::place(&mut self.limit),
                    rt::place(&mut self.offset),
                ],
                None,
            );
        }
    }
    rt::object! {
        PeopleQuery : Debug Serialize Deserialize
    }
    /// One criterion of an order.
    ///
    /// Schema `Sort`: `#/components/schemas/Sort`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Sort {
        /// A `SortByAttribute`.
        SortByAttribute(SortByAttribute),
        /// A `SortByPath`.
        SortByPath(SortByPath),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<SortByAttribute> for Sort {
        fn from(value: SortByAttribute) -> Self {
            Self::SortByAttribute(value)
        }
    }
    impl From<SortByPath> for Sort {
        fn from(value: SortByPath) -> Self {
            Self::SortByPath(value)
        }
    }
    impl rt::Empty for Sort {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for Sort {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                "Sort",
                &[
                    rt::Variant::new("SortByAttribute", rt::Kind::Object)
                        .required(&["direction", "attribute"])
                        .known(&["direction", "attribute", "field"])
                        .literals(&[("direction", "asc"), ("direction", "desc")]),
                    rt::Variant::new("SortByPath", rt::Kind::Object)
                        .required(&["direction", "path"])
                        .known(&["direction", "path", "field"])
                        .literals(&[("direction", "asc"), ("direction", "desc")]),
                ],
            );
            &UNION
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::SortByAttribute(value) => rt::view(value),
                Self::SortByPath(value) => rt::view(value),
                Self::Unknown(value) => rt::view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::SortByAttribute),
                1usize => rt::from_value(value).map(Self::SortByPath),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        Sort : Debug Serialize Deserialize
    }
    /// A person of the workspace.
    ///
    /// Schema `Person`: `#/components/schemas/Person`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Person {
        /// Where a person's record lives. The `record_id` alone is enough to address it.
        pub id: PersonRecordId,
        /// When the record was made.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2022-11-21T13:22:49.061281000Z"`
        pub created_at: ::attio_runtime::jiff::Timestamp,
        /// The page of this person in the Attio app.
        ///
        /// Format: `uri`.
        ///
        /// Example: `"https://app.attio.com/acme/person/bf071e1f-6035-429d-b874-d83ea64ea13b"`
        pub web_url: Option<String>,
        /// What is known of the person, by attribute.
        pub values: rt::Nullable<PersonValues>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
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
        /// Attribute `record_id`: text, one value, unique.
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
    impl rt::Empty for Person {
        fn empty() -> Self {
            Self {
                id: rt::Empty::empty(),
                created_at: Default::default(),
                web_url: None,
                values: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for Person {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Person",
                &[
                    ("id", true),
                    ("created_at", true),
                    ("web_url", false),
                    ("values", false),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::view(&self.id),
                    rt::foreign_view(&self.created_at),
                    rt::view(&self.web_url),
                    rt::view(&self.values),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::place(&mut self.id),
                    rt::foreign_place(&mut self.created_at),
                    rt::place(&mut self.web_url),
                    rt::place(&mut self.values),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Person : Debug Serialize Deserialize
    }
    /// What Attio answers when it refuses or fails. A gateway in between may answer something else.
    ///
    /// Schema `ErrorBody`: `#/components/schemas/ErrorBody`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ErrorBody {
        /// The HTTP status once more.
        pub status_code: i32,
        /// The family of an error.
        pub r#type: ErrorType,
        /// What went wrong, for programs. These codes have been met; others are to be expected.
        pub code: ErrorCode,
        /// What went wrong, for people.
        pub message: String,
        /// The faults that were found in the request, one by one.
        pub validation_errors: Option<Vec<ValidationError>>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for ErrorBody {
        fn empty() -> Self {
            Self {
                status_code: rt::Empty::empty(),
                r#type: rt::Empty::empty(),
                code: rt::Empty::empty(),
                message: rt::Empty::empty(),
                validation_errors: None,
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for ErrorBody {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "ErrorBody",
                &[
                    ("status_code", true),
                    ("type", true),
                    ("code", true),
                    ("message", true),
                    ("validation_errors", false),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::view(&self.status_code),
                    rt::view(&self.r#type),
                    rt::view(&self.code),
                    rt::view(&self.message),
                    rt::view(&self.validation_errors),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::place(&mut self.status_code),
                    rt::place(&mut self.r#type),
                    rt::place(&mut self.code),
                    rt::place(&mut self.message),
                    rt::place(&mut self.validation_errors),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        ErrorBody : Debug Serialize Deserialize
    }
    /// Order by an attribute of the records listed.
    ///
    /// Schema `SortByAttribute`: `#/components/schemas/SortByAttribute`
    #[derive(Clone, PartialEq)]
    pub struct SortByAttribute {
        /// Which end comes first.
        pub direction: SortDirection,
        /// The attribute, by slug or id.
        ///
        /// Example: `"name"`
        pub attribute: String,
        /// The part of the value that counts, for values of several parts.
        ///
        /// Example: `"last_name"`
        pub field: Option<String>,
    }
    impl SortByAttribute {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(direction: SortDirection, attribute: impl Into<String>) -> Self {
            Self {
                direction,
                attribute: attribute.into(),
                ..rt::Empty::empty()
            }
        }
    }
    impl rt::Empty for SortByAttribute {
        fn empty() -> Self {
            Self {
                direction: rt::Empty::empty(),
                attribute: rt::Empty::empty(),
                field: None,
            }
        }
    }
    impl rt::Object for SortByAttribute {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "SortByAttribute",
                &[("direction", true), ("attribute", true), ("field", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::view(&self.direction),
                    rt::view(&self.attribute),
                    rt::view(&self.field),
                ],
                None,
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::place(&mut self.direction),
                    rt::place(&mut self.attribute),
                    rt::place(&mut self.field),
                ],
                None,
            );
        }
    }
    rt::object! {
        SortByAttribute : Debug Serialize Deserialize
    }
    rt::string_enum! {
        /// Which end comes first.
        ///
        /// Schema `SortDirection`: `#/components/schemas/SortDirection`
        pub enum SortDirection {
            /// `asc`
            Asc = "asc",
            /// `desc`
            Desc = "desc",
        }
    }
    /// Order by an attribute of a record that is referred to.
    ///
    /// Schema `SortByPath`: `#/components/schemas/SortByPath`
    #[derive(Clone, PartialEq)]
    pub struct SortByPath {
        /// Which end comes first.
        pub direction: SortDirection,
        /// Steps from the records listed to the attribute that counts. Each step is a pair: an object or list, and an
        /// attribute of it.
        ///
        /// Example: `[["people","company"],["companies","name"]]`
        pub path: Vec<Vec<String>>,
        /// The part of the value that counts, for values of several parts.
        pub field: Option<String>,
    }
    impl SortByPath {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(direction: SortDirection, path: Vec<Vec<String>>) -> Self {
            Self {
                direction,
                path,
                ..rt::Empty::empty()
            }
        }
    }
    impl rt::Empty for SortByPath {
        fn empty() -> Self {
            Self {
                direction: rt::Empty::empty(),
                path: rt::Empty::empty(),
                field: None,
            }
        }
    }
    impl rt::Object for SortByPath {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "SortByPath",
                &[("direction", true), ("path", true), ("field", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::view(&self.direction),
                    rt::view(&self.path),
                    rt::view(&self.field),
                ],
                None,
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::place(&mut self.direction),
                    rt::place(&mut self.path),
                    rt::place(&mut self.field),
                ],
                None,
            );
        }
    }
    rt::object! {
        SortByPath : Debug Serialize Deserialize
    }
    /// Where a person's record lives. The `record_id` alone is enough to address it.
    ///
    /// Schema `PersonRecordId`: `#/components/schemas/PersonRecordId`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PersonRecordId {
        /// Identifies a workspace.
        pub workspace_id: WorkspaceId,
        /// Identifies an object, such as `people`. Unlike its slug, it never changes.
        pub object_id: ObjectId,
        /// Identifies a person.
        ///
        /// Example: `"bf071e1f-6035-429d-b874-d83ea64ea13b"`
        pub record_id: PersonId,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for PersonRecordId {
        fn empty() -> Self {
            Self {
                workspace_id: rt::Empty::empty(),
                object_id: rt::Empty::empty(),
                record_id: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for PersonRecordId {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "PersonRecordId",
                &[("workspace_id", true), ("object_id", true), ("record_id", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::view(&self.workspace_id),
                    rt::view(&self.object_id),
                    rt::view(&self.record_id),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::place(&mut self.workspace_id),
                    rt::place(&mut self.object_id),
                    rt::place(&mut self.record_id),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        PersonRecordId : Debug Serialize Deserialize
    }
    /// The attributes of a person as they are read, each as a list of values, even where it holds only one. An
    /// attribute without a value is an empty list. Attributes that the workspace added are there under their slugs.
    ///
    /// Schema `PersonValues`: `#/components/schemas/PersonValues`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PersonValues {
        /// The e-mail addresses. No two people share one.
        pub email_addresses: rt::Nullable<Vec<EmailAddressValue>>,
        /// The name.
        pub name: rt::Nullable<Vec<PersonalNameValue>>,
        /// The company that the person works for.
        pub company: rt::Nullable<Vec<RecordReferenceValue>>,
        /// A few words about the person.
        pub description: rt::Nullable<Vec<TextValue>>,
        /// What the person does at the company.
        pub job_title: rt::Nullable<Vec<TextValue>>,
        /// The phone numbers.
        pub phone_numbers: rt::Nullable<Vec<PhoneNumberValue>>,
        /// Where the person is mostly to be found.
        pub primary_location: rt::Nullable<Vec<LocationValue>>,
        /// The profile on AngelList.
        pub angellist: rt::Nullable<Vec<TextValue>>,
        /// The profile on Facebook.
        pub facebook: rt::Nullable<Vec<TextValue>>,
        /// The profile on Instagram.
        pub instagram: rt::Nullable<Vec<TextValue>>,
        /// The profile on LinkedIn.
        pub linkedin: rt::Nullable<Vec<TextValue>>,
        /// The profile on X, once Twitter.
        pub twitter: rt::Nullable<Vec<TextValue>>,
        /// The deals that the person has a part in. Exists once the workspace uses deals.
        pub associated_deals: rt::Nullable<Vec<RecordReferenceValue>>,
        /// The accounts that the person has in your product. Exists once the workspace uses users.
        pub associated_users: rt::Nullable<Vec<RecordReferenceValue>>,
        /// The address of a picture of the person.
        pub avatar_url: rt::Nullable<Vec<TextValue>>,
        /// How many follow the person on X.
        pub twitter_follower_count: rt::Nullable<Vec<NumberValue>>,
        /// The earliest meeting with the person.
        pub first_calendar_interaction: rt::Nullable<Vec<InteractionValue>>,
        /// The latest meeting with the person.
        pub last_calendar_interaction: rt::Nullable<Vec<InteractionValue>>,
        /// The next meeting with the person that is planned.
        pub next_calendar_interaction: rt::Nullable<Vec<InteractionValue>>,
        /// The earliest e-mail exchanged with the person.
        pub first_email_interaction: rt::Nullable<Vec<InteractionValue>>,
        /// The latest e-mail exchanged with the person.
        pub last_email_interaction: rt::Nullable<Vec<InteractionValue>>,
        /// The earliest contact with the person of whichever kind.
        pub first_interaction: rt::Nullable<Vec<InteractionValue>>,
        /// The latest contact with the person of whichever kind.
        pub last_interaction: rt::Nullable<Vec<InteractionValue>>,
        /// The next contact with the person that is planned.
        pub next_interaction: rt::Nullable<Vec<InteractionValue>>,
        /// How well the colleague who knows the person best knows them, in words.
        pub strongest_connection_strength: rt::Nullable<Vec<SelectValue>>,
        /// How well the colleague who knows the person best knows them, as a number.
        pub strongest_connection_strength_legacy: rt::Nullable<Vec<NumberValue>>,
        /// The colleague who knows the person best.
        pub strongest_connection_user: rt::Nullable<Vec<ActorReferenceValue>>,
        /// The id of the record, as a value.
        pub record_id: rt::Nullable<Vec<TextValue>>,
        /// When the record was made.
        pub created_at: rt::Nullable<Vec<TimestampValue>>,
        /// Who made the record.
        pub created_by: rt::Nullable<Vec<ActorReferenceValue>>,
        /// Members beyond the named ones.
        pub extra: rt::Map<Option<Vec<AttributeValue>>>,
    }
    impl rt::Empty for PersonValues {
        fn empty() -> Self {
            Self {
                email_addresses: rt::Empty::empty(),
                name: rt::Empty::empty(),
                company: rt::Empty::empty(),
                description: rt::Empty::empty(),
                job_title: rt::Empty::empty(),
                phone_numbers: rt::Empty::empty(),
                primary_location: rt::Empty::empty(),
                angellist: rt::Empty::empty(),
                facebook: rt::Empty::empty(),
                instagram: rt::Empty::empty(),
                linkedin: rt::Empty::empty(),
                twitter: rt::Empty::empty(),
                associated_deals: rt::Empty::empty(),
                associated_users: rt::Empty::empty(),
                avatar_url: rt::Empty::empty(),
                twitter_follower_count: rt::Empty::empty(),
                first_calendar_interaction: rt::Empty::empty(),
                last_calendar_interaction: rt::Empty::empty(),
                next_calendar_interaction: rt::Empty::empty(),
                first_email_interaction: rt::Empty::empty(),
                last_email_interaction: rt::Empty::empty(),
                first_interaction: rt::Empty::empty(),
                last_interaction: rt::Empty::empty(),
                next_interaction: rt::Empty::empty(),
                strongest_connection_strength: rt::Empty::empty(),
                strongest_connection_strength_legacy: rt::Empty::empty(),
                strongest_connection_user: rt::Empty::empty(),
                record_id: rt::Empty::empty(),
                created_at: rt::Empty::empty(),
                created_by: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for PersonValues {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "PersonValues",
                &[
                    ("email_addresses", false),
                    ("name", false),
                    ("company", false),
                    ("description", false),
                    ("job_title", false),
                    ("phone_numbers", false),
                    ("primary_location", false),
                    ("angellist", false),
                    ("facebook", false),
                    ("instagram", false),
                    ("linkedin", false),
                    ("twitter", false),
                    ("associated_deals", false),
                    ("associated_users", false),
                    ("avatar_url", false),
                    ("twitter_follower_count", false),
                    ("first_calendar_interaction", false),
                    ("last_calendar_interaction", false),
                    ("next_calendar_interaction", false),
                    ("first_email_interaction", false),
                    ("last_email_interaction", false),
                    ("first_interaction", false),
                    ("last_interaction", false),
                    ("next_interaction", false),
                    ("strongest_connection_strength", false),
                    ("strongest_connection_strength_legacy", false),
                    ("strongest_connection_user", false),
                    ("record_id", false),
                    ("created_at", false),
                    ("created_by", false),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::view(&self.email_addresses),
                    rt::view(&self.name),
                    rt::view(&self.company),
                    rt::view(&self.description),
                    rt::view(&self.job_title),
                    rt::view(&self.phone_numbers),
                    rt::view(&self.primary_location),
                    rt::view(&self.angellist),
                    rt::view(&self.facebook),
                    rt::view(&self.instagram),
                    rt::view(&self.linkedin),
                    rt::view(&self.twitter),
                    rt::view(&self.associated_deals),
                    rt::view(&self.associated_users),
                    rt::view(&self.avatar_url),
                    rt::view(&self.twitter_follower_count),
                    rt::view(&self.first_calendar_interaction),
                    rt::view(&self.last_calendar_interaction),
                    rt::view(&self.next_calendar_interaction),
                    rt::view(&self.first_email_interaction),
                    rt::view(&self.last_email_interaction),
                    rt::view(&self.first_interaction),
                    rt::view(&self.last_interaction),
                    rt::view(&self.next_interaction),
                    rt::view(&self.strongest_connection_strength),
                    rt::view(&self.strongest_connection_strength_legacy),
                    rt::view(&self.strongest_connection_user),
                    rt::view(&self.record_id),
                    rt::view(&self.created_at),
                    rt::view(&self.created_by),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::place(&mut self.email_addresses),
                    rt::place(&mut self.name),
                    rt::place(&mut self.company),
                    rt::place(&mut self.description),
                    rt::place(&mut self.job_title),
                    rt::place(&mut self.phone_numbers),
                    rt::place(&mut self.primary_location),
                    rt::place(&mut self.angellist),
                    rt::place(&mut self.facebook),
                    rt::place(&mut self.instagram),
                    rt::place(&mut self.linkedin),
                    rt::place(&mut self.twitter),
                    rt::place(&mut self.associated_deals),
                    rt::place(&mut self.associated_users),
                    rt::place(&mut self.avatar_url),
                    rt::place(&mut self.twitter_follower_count),
                    rt::place(&mut self.first_calendar_interaction),
                    rt::place(&mut self.last_calendar_interaction),
                    rt::place(&mut self.next_calendar_interaction),
                    rt::place(&mut self.first_email_interaction),
                    rt::place(&mut self.last_email_interaction),
                    rt::place(&mut self.first_interaction),
                    rt::place(&mut self.last_interaction),
                    rt::place(&mut self.next_interaction),
                    rt::place(&mut self.strongest_connection_strength),
                    rt::place(&mut self.strongest_connection_strength_legacy),
                    rt::place(&mut self.strongest_connection_user),
                    rt::place(&mut self.record_id),
                    rt::place(&mut self.created_at),
                    rt::place(&mut self.created_by),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        PersonValues : Debug Serialize Deserialize
    }
    rt::string_enum! {
        /// The family of an error.
        ///
        /// Schema `ErrorType`: `#/components/schemas/ErrorType`
        pub enum ErrorType {
            /// `api_error`
            ApiError = "api_error",
            /// `auth_error`
            AuthError = "auth_error",
            /// `invalid_request_error`
            InvalidRequestError = "invalid_request_error",
            /// `rate_limit_error`
            RateLimitError = "rate_limit_error",
        }
    }
    rt::string_enum! {
        /// What went wrong, for programs. These codes have been met; others are to be expected.
        ///
        /// Schema `ErrorCode`: `#/components/schemas/ErrorCode`
        pub enum ErrorCode {
            /// `billing_error`
            BillingError = "billing_error",
            /// `concurrent_write_conflict`
            ConcurrentWriteConflict = "concurrent_write_conflict",
            /// `duplicate_values`
            DuplicateValues = "duplicate_values",
            /// `filter_error`
            FilterError = "filter_error",
            /// `formula_edit_unauthorized`
            FormulaEditUnauthorized = "formula_edit_unauthorized",
            /// `immutable_value`
            ImmutableValue = "immutable_value",
            /// `invalid_filter_field`
            InvalidFilterField = "invalid_filter_field",
            /// `invalid_filter_operator`
            InvalidFilterOperator = "invalid_filter_operator",
            /// `limit_reached`
            LimitReached = "limit_reached",
            /// `matching_attribute_definition_not_unique`
            MatchingAttributeDefinitionNotUnique = "matching_attribute_definition_not_unique",
            /// `merge_in_progress`
            MergeInProgress = "merge_in_progress",
            /// `missing_value`
            MissingValue = "missing_value",
            /// `multiple_match_results`
            MultipleMatchResults = "multiple_match_results",
            /// `multiple_values_for_single_value_attribute`
            MultipleValuesForSingleValueAttribute = "multiple_values_for_single_value_attribute",
            /// `not_found`
            NotFound = "not_found",
            /// `particle_gate_violation`
            ParticleGateViolation = "particle_gate_violation",
            /// `quota_exceeded`
            QuotaExceeded = "quota_exceeded",
            /// `rate_limit_exceeded`
            RateLimitExceeded = "rate_limit_exceeded",
            /// `self_merge`
            SelfMerge = "self_merge",
            /// `slug_conflict`
            SlugConflict = "slug_conflict",
            /// `standard_object_disabled`
            StandardObjectDisabled = "standard_object_disabled",
            /// `system_edit_unauthorized`
            SystemEditUnauthorized = "system_edit_unauthorized",
            /// `unauthorized`
            Unauthorized = "unauthorized",
            /// `uniqueness_conflict`
            UniquenessConflict = "uniqueness_conflict",
            /// `unknown_filter_attribute_slug`
            UnknownFilterAttributeSlug = "unknown_filter_attribute_slug",
            /// `validation_type`
            ValidationType = "validation_type",
            /// `value_not_found`
            ValueNotFound = "value_not_found",
        }
    }
    /// One fault in the request.
    ///
    /// Schema `ValidationError`: `#/components/schemas/ValidationError`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ValidationError {
        /// The rule that was broken.
        ///
        /// Example: `"invalid_type"`
        pub code: String,
        /// Where in the request the fault is, from the outermost key inwards.
        ///
        /// Example: `["data","values","name",0,"last_name"]`
        pub path: Vec<PathSegment>,
        /// What is wrong, for people.
        pub message: String,
        /// What should stand there, usually the name of a type.
        pub expected: Option<rt::Value>,
        /// What stands there, usually the name of a type.
        pub received: Option<rt::Value>,
        /// The values that would have been right, where they can be counted.
        pub options: Option<Vec<rt::Value>>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for ValidationError {
        fn empty() -> Self {
            Self {
                code: rt::Empty::empty(),
                path: rt::Empty::empty(),
                message: rt::Empty::empty(),
                expected: None,
                received: None,
                options: None,
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for ValidationError {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "ValidationError",
                &[
                    ("code", true),
                    ("path", true),
                    ("message", true),
                    ("expected", false),
                    ("received", false),
                    ("options", false),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::view(&self.code),
                    rt::view(&self.path),
                    rt::view(&self.message),
                    rt::view(&self.expected),
                    rt::view(&self.received),
                    rt::view(&self.options),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::place(&mut self.code),
                    rt::place(&mut self.path),
                    rt::place(&mut self.message),
                    rt::place(&mut self.expected),
                    rt::place(&mut self.received),
                    rt::place(&mut self.options),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        ValidationError : Debug Serialize Deserialize
    }
    rt::newtype! {
        /// Identifies a workspace.
        ///
        /// Schema `WorkspaceId`: `#/components/schemas/WorkspaceId`
        pub struct WorkspaceId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::newtype! {
        /// Identifies an object, such as `people`. Unlike its slug, it never changes.
        ///
        /// Schema `ObjectId`: `#/components/schemas/ObjectId`
        pub struct ObjectId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::newtype! {
        /// Identifies a person.
        ///
        /// Example: `"bf071e1f-6035-429d-b874-d83ea64ea13b"`
        ///
        /// Schema `PersonId`: `#/components/schemas/PersonId`
        pub struct PersonId(::attio_runtime::uuid::Uuid) Copy
    }
    /// One value of an attribute, of the type that `attribute_type` names.
    ///
    /// Schema `AttributeValue`: `#/components/schemas/AttributeValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum AttributeValue {
        /// Tagged `text`.
        Text(TextValue),
        /// Tagged `number`.
        Number(NumberValue),
        /// Tagged `checkbox`.
        Checkbox(CheckboxValue),
        /// Tagged `currency`.
        Currency(CurrencyValue),
        /// Tagged `date`.
        Date(DateValue),
        /// Tagged `timestamp`.
        Timestamp(TimestampValue),
        /// Tagged `rating`.
        Rating(RatingValue),
        /// Tagged `status`.
        Status(StatusValue),
        /// Tagged `select`.
        Select(SelectValue),
        /// Tagged `record-reference`.
        RecordReference(RecordReferenceValue),
        /// Tagged `actor-reference`.
        ActorReference(ActorReferenceValue),
        /// Tagged `location`.
        Location(LocationValue),
        /// Tagged `domain`.
        Domain(DomainValue),
        /// Tagged `email-address`.
        EmailAddress(EmailAddressValue),
        /// Tagged `phone-number`.
        PhoneNumber(PhoneNumberValue),
        /// Tagged `personal-name`.
        PersonalName(PersonalNameValue),
        /// Tagged `interaction`.
        Interaction(InteractionValue),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<TextValue> for AttributeValue {
        fn from(value: TextValue) -> Self {
            Self::Text(value)
        }
    }
    impl From<NumberValue> for AttributeValue {
        fn from(value: NumberValue) -> Self {
            Self::Number(value)
        }
    }
    impl From<CheckboxValue> for AttributeValue {
        fn from(value: CheckboxValue) -> Self {
            Self::Checkbox(value)
        }
    }
    impl From<CurrencyValue> for AttributeValue {
        fn from(value: CurrencyValue) -> Self {
            Self::Currency(value)
        }
    }
    impl From<DateValue> for AttributeValue {
        fn from(value: DateValue) -> Self {
            Self::Date(value)
        }
    }
    impl From<TimestampValue> for AttributeValue {
        fn from(value: TimestampValue) -> Self {
            Self::Timestamp(value)
        }
    }
    impl From<RatingValue> for AttributeValue {
        fn from(value: RatingValue) -> Self {
            Self::Rating(value)
        }
    }
    impl From<StatusValue> for AttributeValue {
        fn from(value: StatusValue) -> Self {
            Self::Status(value)
        }
    }
    impl From<SelectValue> for AttributeValue {
        fn from(value: SelectValue) -> Self {
            Self::Select(value)
        }
    }
    impl From<RecordReferenceValue> for AttributeValue {
        fn from(value: RecordReferenceValue) -> Self {
            Self::RecordReference(value)
        }
    }
    impl From<ActorReferenceValue> for AttributeValue {
        fn from(value: ActorReferenceValue) -> Self {
            Self::ActorReference(value)
        }
    }
    impl From<LocationValue> for AttributeValue {
        fn from(value: LocationValue) -> Self {
            Self::Location(value)
        }
    }
    impl From<DomainValue> for AttributeValue {
        fn from(value: DomainValue) -> Self {
            Self::Domain(value)
        }
    }
    impl From<EmailAddressValue> for AttributeValue {
        fn from(value: EmailAddressValue) -> Self {
            Self::EmailAddress(value)
        }
    }
    impl From<PhoneNumberValue> for AttributeValue {
        fn from(value: PhoneNumberValue) -> Self {
            Self::PhoneNumber(value)
        }
    }
    impl From<PersonalNameValue> for AttributeValue {
        fn from(value: PersonalNameValue) -> Self {
            Self::PersonalName(value)
        }
    }
    impl From<InteractionValue> for AttributeValue {
        fn from(value: InteractionValue) -> Self {
            Self::Interaction(value)
        }
    }
    impl rt::Empty for AttributeValue {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for AttributeValue {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                    "AttributeValue",
                    &[
                        rt::Variant::new("Text", rt::Kind::Object)
                            .tags(&["text"])
                            .required(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "value",
                                ],
                            )
                            .known(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "value",
                                ],
                            )
                            .literals(&[("attribute_type", "text")]),
                        rt::Variant::new("Number", rt::Kind::Object)
                            .tags(&["number"])
                            .required(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "value",
                                ],
                            )
                            .known(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "value",
                                ],
                            )
                            .literals(&[("attribute_type", "number")]),
                        rt::Variant::new("Checkbox", rt::Kind::Object)
                            .tags(&["checkbox"])
                            .required(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "value",
                                ],
                            )
                            .known(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "value",
                                ],
                            )
                            .literals(&[("attribute_type", "checkbox")]),
                        rt::Variant::new("Currency", rt::Kind::Object)
                            .tags(&["currency"])
                            .required(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "currency_value",
                                ],
                            )
                            .known(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "currency_value",
                                    "currency_code",
                                ],
                            )
                            .literals(&[("attribute_type", "currency")]),
                        rt::Variant::new("Date", rt::Kind::Object)
                            .tags(&["date"])
                            .required(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "value",
                                ],
                            )
                            .known(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "value",
                                ],
                            )
                            .literals(&[("attribute_type", "date")]),
                        rt::Variant::new("Timestamp", rt::Kind::Object)
                            .tags(&["timestamp"])
                            .required(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "value",
                                ],
                            )
                            .known(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "value",
                                ],
                            )
                            .literals(&[("attribute_type", "timestamp")]),
                        rt::Variant::new("Rating", rt::Kind::Object)
                            .tags(&["rating"])
                            .required(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "value",
                                ],
                            )
                            .known(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "value",
                                ],
                            )
                            .literals(&[("attribute_type", "rating")]),
                        rt::Variant::new("Status", rt::Kind::Object)
                            .tags(&["status"])
                            .required(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "status",
                                ],
                            )
                            .known(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "status",
                                ],
                            )
                            .literals(&[("attribute_type", "status")]),
                        rt::Variant::new("Select", rt::Kind::Object)
                            .tags(&["select"])
                            .required(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "option",
                                ],
                            )
                            .known(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "option",
                                ],
                            )
                            .literals(&[("attribute_type", "select")]),
                        rt::Variant::new("RecordReference", rt::Kind::Object)
                            .tags(&["record-reference"])
                            .required(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "target_object",
                                    "target_record_id",
                                ],
                            )
                            .known(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "target_object",
                                    "target_record_id",
                                ],
                            )
                            .literals(&[("attribute_type", "record-reference")]),
                        rt::Variant::new("ActorReference", rt::Kind::Object)
                            .tags(&["actor-reference"])
                            .required(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "referenced_actor_type",
                                    "referenced_actor_id",
                                ],
                            )
                            .known(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "referenced_actor_type",
                                    "referenced_actor_id",
                                ],
                            )
                            .literals(
                                &[
                                    ("attribute_type", "actor-reference"),
                                    ("referenced_actor_type", "api-token"),
                                    ("referenced_actor_type", "app"),
                                    ("referenced_actor_type", "system"),
                                    ("referenced_actor_type", "workspace-member"),
                                ],
                            ),
                        rt::Variant::new("Location", rt::Kind::Object)
                            .tags(&["location"])
                            .required(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "line_1",
                                    "line_2",
                                    "line_3",
                                    "line_4",
                                    "locality",
                                    "region",
                                    "postcode",
                                    "country_code",
                                    "latitude",
                                    "longitude",
                                ],
                            )
                            .known(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "line_1",
                                    "line_2",
                                    "line_3",
                                    "line_4",
                                    "locality",
                                    "region",
                                    "postcode",
                                    "country_code",
                                    "latitude",
                                    "longitude",
                                ],
                            )
                            .literals(&[("attribute_type", "location")]),
                        rt::Variant::new("Domain", rt::Kind::Object)
                            .tags(&["domain"])
                            .required(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "domain",
                                    "root_domain",
                                ],
                            )
                            .known(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "domain",
                                    "root_domain",
                                ],
                            )
                            .literals(&[("attribute_type", "domain")]),
                        rt::Variant::new("EmailAddress", rt::Kind::Object)
                            .tags(&["email-address"])
                            .required(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "original_email_address",
                                    "email_address",
                                    "email_domain",
                                    "email_root_domain",
                                    "email_local_specifier",
                                ],
                            )
                            .known(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "original_email_address",
                                    "email_address",
                                    "email_domain",
                                    "email_root_domain",
                                    "email_local_specifier",
                                ],
                            )
                            .literals(&[("attribute_type", "email-address")]),
                        rt::Variant::new("PhoneNumber", rt::Kind::Object)
                            .tags(&["phone-number"])
                            .required(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "original_phone_number",
                                    "phone_number",
                                    "country_code",
                                ],
                            )
                            .known(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "original_phone_number",
                                    "phone_number",
                                    "country_code",
                                ],
                            )
                            .literals(&[("attribute_type", "phone-number")]),
                        rt::Variant::new("PersonalName", rt::Kind::Object)
                            .tags(&["personal-name"])
                            .required(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "first_name",
                                    "last_name",
                                    "full_name",
                                ],
                            )
                            .known(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "first_name",
                                    "last_name",
                                    "full_name",
                                ],
                            )
                            .literals(&[("attribute_type", "personal-name")]),
                        rt::Variant::new("Interaction", rt::Kind::Object)
                            .tags(&["interaction"])
                            .required(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "interaction_type",
                                    "interacted_at",
                                    "owner_actor",
                                ],
                            )
                            .known(
                                &[
                                    "active_from",
                                    "active_until",
                                    "created_by_actor",
                                    "attribute_type",
                                    "interaction_type",
                                    "interacted_at",
                                    "owner_actor",
                                ],
                            )
                            .literals(
                                &[
                                    ("attribute_type", "interaction"),
                                    ("interaction_type", "calendar-event"),
                                    ("interaction_type", "call"),
                                    ("interaction_type", "chat-thread"),
                                    ("interaction_type", "email"),
                                    ("interaction_type", "in-person-meeting"),
                                    ("interaction_type", "meeting"),
                                ],
                            ),
                    ],
                )
                .tag("attribute_type");
            &UNION
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::Text(value) => rt::view(value),
                Self::Number(value) => rt::view(value),
                Self::Checkbox(value) => rt::view(value),
                Self::Currency(value) => rt::view(value),
                Self::Date(value) => rt::view(value),
                Self::Timestamp(value) => rt::view(value),
                Self::Rating(value) => rt::view(value),
                Self::Status(value) => rt::view(value),
                Self::Select(value) => rt::view(value),
                Self::RecordReference(value) => rt::view(value),
                Self::ActorReference(value) => rt::view(value),
                Self::Location(value) => rt::view(value),
                Self::Domain(value) => rt::view(value),
                Self::EmailAddress(value) => rt::view(value),
                Self::PhoneNumber(value) => rt::view(value),
                Self::PersonalName(value) => rt::view(value),
                Self::Interaction(value) => rt::view(value),
                Self::Unknown(value) => rt::view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::Text),
                1usize => rt::from_value(value).map(Self::Number),
                2usize => rt::from_value(value).map(Self::Checkbox),
                3usize => rt::from_value(value).map(Self::Currency),
                4usize => rt::from_value(value).map(Self::Date),
                5usize => rt::from_value(value).map(Self::Timestamp),
                6usize => rt::from_value(value).map(Self::Rating),
                7usize => rt::from_value(value).map(Self::Status),
                8usize => rt::from_value(value).map(Self::Select),
                9usize => rt::from_value(value).map(Self::RecordReference),
                10usize => rt::from_value(value).map(Self::ActorReference),
                11usize => rt::from_value(value).map(Self::Location),
                12usize => rt::from_value(value).map(Self::Domain),
                13usize => rt::from_value(value).map(Self::EmailAddress),
                14usize => rt::from_value(value).map(Self::PhoneNumber),
                15usize => rt::from_value(value).map(Self::PersonalName),
                16usize => rt::from_value(value).map(Self::Interaction),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        AttributeValue : Debug Serialize Deserialize
    }
    /// An e-mail address that was read.
    ///
    /// Schema `EmailAddressValue`: `#/components/schemas/EmailAddressValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct EmailAddressValue {
        /// Since when the value holds.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2023-01-01T15:00:00.000000000Z"`
        pub active_from: ::attio_runtime::jiff::Timestamp,
        /// When another value took its place; null for a value that still holds.
        ///
        /// Format: `date-time`.
        pub active_until: Option<::attio_runtime::jiff::Timestamp>,
        /// Who wrote the value.
        pub created_by_actor: Actor,
        /// Always `email-address`.
        pub attribute_type: String,
        /// The address as it was entered.
        ///
        /// Example: `"Ada@mail.example.com"`
        pub original_email_address: String,
        /// The address in its normal form.
        ///
        /// Example: `"ada@mail.example.com"`
        pub email_address: String,
        /// What follows the `@`.
        ///
        /// Example: `"mail.example.com"`
        pub email_domain: String,
        /// The part of the domain that one registers.
        ///
        /// Example: `"example.com"`
        pub email_root_domain: String,
        /// What precedes the `@`.
        ///
        /// Example: `"ada"`
        pub email_local_specifier: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for EmailAddressValue {
        fn empty() -> Self {
            Self {
                active_from: Default::default(),
                active_until: None,
                created_by_actor: rt::Empty::empty(),
                attribute_type: ToOwned::to_owned("email-address"),
                original_email_address: rt::Empty::empty(),
                email_address: rt::Empty::empty(),
                email_domain: rt::Empty::empty(),
                email_root_domain: rt::Empty::empty(),
                email_local_specifier: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for EmailAddressValue {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "EmailAddressValue",
                &[
                    ("active_from", true),
                    ("active_until", true),
                    ("created_by_actor", true),
                    ("attribute_type", true),
                    ("original_email_address", true),
                    ("email_address", true),
                    ("email_domain", true),
                    ("email_root_domain", true),
                    ("email_local_specifier", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::foreign_view(&self.active_from),
                    rt::foreign_view(&self.active_until).or_null(),
                    rt::view(&self.created_by_actor),
                    rt::view(&self.attribute_type),
                    rt::view(&self.original_email_address),
                    rt::view(&self.email_address),
                    rt::view(&self.email_domain),
                    rt::view(&self.email_root_domain),
                    rt::view(&self.email_local_specifier),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::foreign_place(&mut self.active_from),
                    rt::foreign_place(&mut self.active_until),
                    rt::place(&mut self.created_by_actor),
                    rt::place(&mut self.attribute_type),
                    rt::place(&mut self.original_email_address),
                    rt::place(&mut self.email_address),
                    rt::place(&mut self.email_domain),
                    rt::place(&mut self.email_root_domain),
                    rt::place(&mut self.email_local_specifier),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        EmailAddressValue : Debug Serialize Deserialize
    }
    /// The name of a person that was read.
    ///
    /// Schema `PersonalNameValue`: `#/components/schemas/PersonalNameValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PersonalNameValue {
        /// Since when the value holds.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2023-01-01T15:00:00.000000000Z"`
        pub active_from: ::attio_runtime::jiff::Timestamp,
        /// When another value took its place; null for a value that still holds.
        ///
        /// Format: `date-time`.
        pub active_until: Option<::attio_runtime::jiff::Timestamp>,
        /// Who wrote the value.
        pub created_by_actor: Actor,
        /// Always `personal-name`.
        pub attribute_type: String,
        /// The first name, possibly empty.
        ///
        /// Example: `"Ada"`
        pub first_name: String,
        /// The last name, possibly empty.
        ///
        /// Example: `"Lovelace"`
        pub last_name: String,
        /// The name in full.
        ///
        /// Example: `"Ada Lovelace"`
        pub full_name: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for PersonalNameValue {
        fn empty() -> Self {
            Self {
                active_from: Default::default(),
                active_until: None,
                created_by_actor: rt::Empty::empty(),
                attribute_type: ToOwned::to_owned("personal-name"),
                first_name: rt::Empty::empty(),
                last_name: rt::Empty::empty(),
                full_name: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for PersonalNameValue {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "PersonalNameValue",
                &[
                    ("active_from", true),
                    ("active_until", true),
                    ("created_by_actor", true),
                    ("attribute_type", true),
                    ("first_name", true),
                    ("last_name", true),
                    ("full_name", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::foreign_view(&self.active_from),
                    rt::foreign_view(&self.active_until).or_null(),
                    rt::view(&self.created_by_actor),
                    rt::view(&self.attribute_type),
                    rt::view(&self.first_name),
                    rt::view(&self.last_name),
                    rt::view(&self.full_name),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::foreign_place(&mut self.active_from),
                    rt::foreign_place(&mut self.active_until),
                    rt::place(&mut self.created_by_actor),
                    rt::place(&mut self.attribute_type),
                    rt::place(&mut self.first_name),
                    rt::place(&mut self.last_name),
                    rt::place(&mut self.full_name),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        PersonalNameValue : Debug Serialize Deserialize
    }
    /// A reference to a record that was read.
    ///
    /// Schema `RecordReferenceValue`: `#/components/schemas/RecordReferenceValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct RecordReferenceValue {
        /// Since when the value holds.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2023-01-01T15:00:00.000000000Z"`
        pub active_from: ::attio_runtime::jiff::Timestamp,
        /// When another value took its place; null for a value that still holds.
        ///
        /// Format: `date-time`.
        pub active_until: Option<::attio_runtime::jiff::Timestamp>,
        /// Who wrote the value.
        pub created_by_actor: Actor,
        /// Always `record-reference`.
        pub attribute_type: String,
        /// The slug of the object that the record belongs to.
        ///
        /// Example: `"companies"`
        pub target_object: String,
        /// The record referred to.
        pub target_record_id: RecordId,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for RecordReferenceValue {
        fn empty() -> Self {
            Self {
                active_from: Default::default(),
                active_until: None,
                created_by_actor: rt::Empty::empty(),
                attribute_type: ToOwned::to_owned("record-reference"),
                target_object: rt::Empty::empty(),
                target_record_id: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for RecordReferenceValue {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "RecordReferenceValue",
                &[
                    ("active_from", true),
                    ("active_until", true),
                    ("created_by_actor", true),
                    ("attribute_type", true),
                    ("target_object", true),
                    ("target_record_id", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::foreign_view(&self.active_from),
                    rt::foreign_view(&self.active_until).or_null(),
                    rt::view(&self.created_by_actor),
                    rt::view(&self.attribute_type),
                    rt::view(&self.target_object),
                    rt::view(&self.target_record_id),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::foreign_place(&mut self.active_from),
                    rt::foreign_place(&mut self.active_until),
                    rt::place(&mut self.created_by_actor),
                    rt::place(&mut self.attribute_type),
                    rt::place(&mut self.target_object),
                    rt::place(&mut self.target_record_id),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        RecordReferenceValue : Debug Serialize Deserialize
    }
    /// A text that was read.
    ///
    /// Schema `TextValue`: `#/components/schemas/TextValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct TextValue {
        /// Since when the value holds.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2023-01-01T15:00:00.000000000Z"`
        pub active_from: ::attio_runtime::jiff::Timestamp,
        /// When another value took its place; null for a value that still holds.
        ///
        /// Format: `date-time`.
        pub active_until: Option<::attio_runtime::jiff::Timestamp>,
        /// Who wrote the value.
        pub created_by_actor: Actor,
        /// Always `text`.
        pub attribute_type: String,
        /// The text.
        pub value: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for TextValue {
        fn empty() -> Self {
            Self {
                active_from: Default::default(),
                active_until: None,
                created_by_actor: rt::Empty::empty(),
                attribute_type: ToOwned::to_owned("text"),
                value: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for TextValue {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "TextValue",
                &[
                    ("active_from", true),
                    ("active_until", true),
                    ("created_by_actor", true),
                    ("attribute_type", true),
                    ("value", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::foreign_view(&self.active_from),
                    rt::foreign_view(&self.active_until).or_null(),
                    rt::view(&self.created_by_actor),
                    rt::view(&self.attribute_type),
                    rt::view(&self.value),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::foreign_place(&mut self.active_from),
                    rt::foreign_place(&mut self.active_until),
                    rt::place(&mut self.created_by_actor),
                    rt::place(&mut self.attribute_type),
                    rt::place(&mut self.value),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        TextValue : Debug Serialize Deserialize
    }
    /// A phone number that was read.
    ///
    /// Schema `PhoneNumberValue`: `#/components/schemas/PhoneNumberValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PhoneNumberValue {
        /// Since when the value holds.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2023-01-01T15:00:00.000000000Z"`
        pub active_from: ::attio_runtime::jiff::Timestamp,
        /// When another value took its place; null for a value that still holds.
        ///
        /// Format: `date-time`.
        pub active_until: Option<::attio_runtime::jiff::Timestamp>,
        /// Who wrote the value.
        pub created_by_actor: Actor,
        /// Always `phone-number`.
        pub attribute_type: String,
        /// The number as it was entered.
        ///
        /// Example: `"5558675309"`
        pub original_phone_number: String,
        /// The number in international form (E.164).
        ///
        /// Example: `"+15558675309"`
        pub phone_number: String,
        /// The country that the number belongs to.
        pub country_code: CountryCode,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for PhoneNumberValue {
        fn empty() -> Self {
            Self {
                active_from: Default::default(),
                active_until: None,
                created_by_actor: rt::Empty::empty(),
                attribute_type: ToOwned::to_owned("phone-number"),
                original_phone_number: rt::Empty::empty(),
                phone_number: rt::Empty::empty(),
                country_code: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for PhoneNumberValue {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "PhoneNumberValue",
                &[
                    ("active_from", true),
                    ("active_until", true),
                    ("created_by_actor", true),
                    ("attribute_type", true),
                    ("original_phone_number", true),
                    ("phone_number", true),
                    ("country_code", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::foreign_view(&self.active_from),
                    rt::foreign_view(&self.active_until).or_null(),
                    rt::view(&self.created_by_actor),
                    rt::view(&self.attribute_type),
                    rt::view(&self.original_phone_number),
                    rt::view(&self.phone_number),
                    rt::view(&self.country_code),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::foreign_place(&mut self.active_from),
                    rt::foreign_place(&mut self.active_until),
                    rt::place(&mut self.created_by_actor),
                    rt::place(&mut self.attribute_type),
                    rt::place(&mut self.original_phone_number),
                    rt::place(&mut self.phone_number),
                    rt::place(&mut self.country_code),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        PhoneNumberValue : Debug Serialize Deserialize
    }
    /// A location that was read.
    ///
    /// Schema `LocationValue`: `#/components/schemas/LocationValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct LocationValue {
        /// Since when the value holds.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2023-01-01T15:00:00.000000000Z"`
        pub active_from: ::attio_runtime::jiff::Timestamp,
        /// When another value took its place; null for a value that still holds.
        ///
        /// Format: `date-time`.
        pub active_until: Option<::attio_runtime::jiff::Timestamp>,
        /// Who wrote the value.
        pub created_by_actor: Actor,
        /// Always `location`.
        pub attribute_type: String,
        /// The first line of the address.
        ///
        /// Example: `"1 Infinite Loop"`
        pub line_1: Option<String>,
        /// The second line of the address.
        pub line_2: Option<String>,
        /// The third line of the address.
        pub line_3: Option<String>,
        /// The fourth line of the address.
        pub line_4: Option<String>,
        /// The town.
        ///
        /// Example: `"Cupertino"`
        pub locality: Option<String>,
        /// The state, province or county.
        ///
        /// Example: `"CA"`
        pub region: Option<String>,
        /// The postal code.
        ///
        /// Example: `"95014"`
        pub postcode: Option<String>,
        /// The country.
        pub country_code: Option<CountryCode>,
        /// Degrees north, as a decimal in a string.
        ///
        /// Example: `"37.331741"`
        pub latitude: Option<String>,
        /// Degrees east, as a decimal in a string.
        ///
        /// Example: `"-122.030333"`
        pub longitude: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for LocationValue {
        fn empty() -> Self {
            Self {
                active_from: Default::default(),
                active_until: None,
                created_by_actor: rt::Empty::empty(),
                attribute_type: ToOwned::to_owned("location"),
                line_1: None,
                line_2: None,
                line_3: None,
                line_4: None,
                locality: None,
                region: None,
                postcode: None,
                country_code: None,
                latitude: None,
                longitude: None,
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for LocationValue {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "LocationValue",
                &[
                    ("active_from", true),
                    ("active_until", true),
                    ("created_by_actor", true),
                    ("attribute_type", true),
                    ("line_1", true),
                    ("line_2", true),
                    ("line_3", true),
                    ("line_4", true),
                    ("locality", true),
                    ("region", true),
                    ("postcode", true),
                    ("country_code", true),
                    ("latitude", true),
                    ("longitude", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::foreign_view(&self.active_from),
                    rt::foreign_view(&self.active_until).or_null(),
                    rt::view(&self.created_by_actor),
                    rt::view(&self.attribute_type),
                    rt::view(&self.line_1).or_null(),
                    rt::view(&self.line_2).or_null(),
                    rt::view(&self.line_3).or_null(),
                    rt::view(&self.line_4).or_null(),
                    rt::view(&self.locality).or_null(),
                    rt::view(&self.region).or_null(),
                    rt::view(&self.postcode).or_null(),
                    rt::view(&self.country_code).or_null(),
                    rt::view(&self.latitude).or_null(),
                    rt::view(&self.longitude).or_null(),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::foreign_place(&mut self.active_from),
                    rt::foreign_place(&mut self.active_until),
                    rt::place(&mut self.created_by_actor),
                    rt::place(&mut self.attribute_type),
                    rt::place(&mut self.line_1),
                    rt::place(&mut self.line_2),
                    rt::place(&mut self.line_3),
                    rt::place(&mut self.line_4),
                    rt::place(&mut self.locality),
                    rt::place(&mut self.region),
                    rt::place(&mut self.postcode),
                    rt::place(&mut self.country_code),
                    rt::place(&mut self.latitude),
                    rt::place(&mut self.longitude),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        LocationValue : Debug Serialize Deserialize
    }
    /// A number that was read.
    ///
    /// Schema `NumberValue`: `#/components/schemas/NumberValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct NumberValue {
        /// Since when the value holds.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2023-01-01T15:00:00.000000000Z"`
        pub active_from: ::attio_runtime::jiff::Timestamp,
        /// When another value took its place; null for a value that still holds.
        ///
        /// Format: `date-time`.
        pub active_until: Option<::attio_runtime::jiff::Timestamp>,
        /// Who wrote the value.
        pub created_by_actor: Actor,
        /// Always `number`.
        pub attribute_type: String,
        /// The number.
        pub value: f64,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for NumberValue {
        fn empty() -> Self {
            Self {
                active_from: Default::default(),
                active_until: None,
                created_by_actor: rt::Empty::empty(),
                attribute_type: ToOwned::to_owned("number"),
                value: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for NumberValue {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "NumberValue",
                &[
                    ("active_from", true),
                    ("active_until", true),
                    ("created_by_actor", true),
                    ("attribute_type", true),
                    ("value", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::foreign_view(&self.active_from),
                    rt::foreign_view(&self.active_until).or_null(),
                    rt::view(&self.created_by_actor),
                    rt::view(&self.attribute_type),
                    rt::view(&self.value),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::foreign_place(&mut self.active_from),
                    rt::foreign_place(&mut self.active_until),
                    rt::place(&mut self.created_by_actor),
                    rt::place(&mut self.attribute_type),
                    rt::place(&mut self.value),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        NumberValue : Debug Serialize Deserialize
    }
    /// A contact with the record, recorded by Attio.
    ///
    /// Schema `InteractionValue`: `#/components/schemas/InteractionValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct InteractionValue {
        /// Since when the value holds.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2023-01-01T15:00:00.000000000Z"`
        pub active_from: ::attio_runtime::jiff::Timestamp,
        /// When another value took its place; null for a value that still holds.
        ///
        /// Format: `date-time`.
        pub active_until: Option<::attio_runtime::jiff::Timestamp>,
        /// Who wrote the value.
        pub created_by_actor: Actor,
        /// Always `interaction`.
        pub attribute_type: String,
        /// The ways in which people were in touch.
        pub interaction_type: InteractionType,
        /// When it took place.
        ///
        /// Format: `date-time`.
        pub interacted_at: ::attio_runtime::jiff::Timestamp,
        /// Whose contact it was.
        pub owner_actor: Actor,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for InteractionValue {
        fn empty() -> Self {
            Self {
                active_from: Default::default(),
                active_until: None,
                created_by_actor: rt::Empty::empty(),
                attribute_type: ToOwned::to_owned("interaction"),
                interaction_type: rt::Empty::empty(),
                interacted_at: Default::default(),
                owner_actor: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for InteractionValue {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "InteractionValue",
                &[
                    ("active_from", true),
                    ("active_until", true),
                    ("created_by_actor", true),
                    ("attribute_type", true),
                    ("interaction_type", true),
                    ("interacted_at", true),
                    ("owner_actor", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::foreign_view(&self.active_from),
                    rt::foreign_view(&self.active_until).or_null(),
                    rt::view(&self.created_by_actor),
                    rt::view(&self.attribute_type),
                    rt::view(&self.interaction_type),
                    rt::foreign_view(&self.interacted_at),
                    rt::view(&self.owner_actor),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::foreign_place(&mut self.active_from),
                    rt::foreign_place(&mut self.active_until),
                    rt::place(&mut self.created_by_actor),
                    rt::place(&mut self.attribute_type),
                    rt::place(&mut self.interaction_type),
                    rt::foreign_place(&mut self.interacted_at),
                    rt::place(&mut self.owner_actor),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        InteractionValue : Debug Serialize Deserialize
    }
    /// A chosen option that was read.
    ///
    /// Schema `SelectValue`: `#/components/schemas/SelectValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct SelectValue {
        /// Since when the value holds.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2023-01-01T15:00:00.000000000Z"`
        pub active_from: ::attio_runtime::jiff::Timestamp,
        /// When another value took its place; null for a value that still holds.
        ///
        /// Format: `date-time`.
        pub active_until: Option<::attio_runtime::jiff::Timestamp>,
        /// Who wrote the value.
        pub created_by_actor: Actor,
        /// Always `select`.
        pub attribute_type: String,
        /// An option of a select attribute.
        pub option: SelectOption,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for SelectValue {
        fn empty() -> Self {
            Self {
                active_from: Default::default(),
                active_until: None,
                created_by_actor: rt::Empty::empty(),
                attribute_type: ToOwned::to_owned("select"),
                option: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for SelectValue {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "SelectValue",
                &[
                    ("active_from", true),
                    ("active_until", true),
                    ("created_by_actor", true),
                    ("attribute_type", true),
                    ("option", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::foreign_view(&self.active_from),
                    rt::foreign_view(&self.active_until).or_null(),
                    rt::view(&self.created_by_actor),
                    rt::view(&self.attribute_type),
                    rt::view(&self.option),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::foreign_place(&mut self.active_from),
                    rt::foreign_place(&mut self.active_until),
                    rt::place(&mut self.created_by_actor),
                    rt::place(&mut self.attribute_type),
                    rt::place(&mut self.option),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        SelectValue : Debug Serialize Deserialize
    }
    /// A reference to an actor that was read.
    ///
    /// Schema `ActorReferenceValue`: `#/components/schemas/ActorReferenceValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ActorReferenceValue {
        /// Since when the value holds.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2023-01-01T15:00:00.000000000Z"`
        pub active_from: ::attio_runtime::jiff::Timestamp,
        /// When another value took its place; null for a value that still holds.
        ///
        /// Format: `date-time`.
        pub active_until: Option<::attio_runtime::jiff::Timestamp>,
        /// Who wrote the value.
        pub created_by_actor: Actor,
        /// Always `actor-reference`.
        pub attribute_type: String,
        /// What kind of actor it is.
        pub referenced_actor_type: ActorType,
        /// Which actor of that kind; null for Attio itself.
        ///
        /// Format: `uuid`.
        pub referenced_actor_id: Option<::attio_runtime::uuid::Uuid>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for ActorReferenceValue {
        fn empty() -> Self {
            Self {
                active_from: Default::default(),
                active_until: None,
                created_by_actor: rt::Empty::empty(),
                attribute_type: ToOwned::to_owned("actor-reference"),
                referenced_actor_type: rt::Empty::empty(),
                referenced_actor_id: None,
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for ActorReferenceValue {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "ActorReferenceValue",
                &[
                    ("active_from", true),
                    ("active_until", true),
                    ("created_by_actor", true),
                    ("attribute_type", true),
                    ("referenced_actor_type", true),
                    ("referenced_actor_id", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::foreign_view(&self.active_from),
                    rt::foreign_view(&self.active_until).or_null(),
                    rt::view(&self.created_by_actor),
                    rt::view(&self.attribute_type),
                    rt::view(&self.referenced_actor_type),
                    rt::foreign_view(&self.referenced_actor_id).or_null(),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::foreign_place(&mut self.active_from),
                    rt::foreign_place(&mut self.active_until),
                    rt::place(&mut self.created_by_actor),
                    rt::place(&mut self.attribute_type),
                    rt::place(&mut self.referenced_actor_type),
                    rt::foreign_place(&mut self.referenced_actor_id),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        ActorReferenceValue : Debug Serialize Deserialize
    }
    /// An instant that was read.
    ///
    /// Schema `TimestampValue`: `#/components/schemas/TimestampValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct TimestampValue {
        /// Since when the value holds.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2023-01-01T15:00:00.000000000Z"`
        pub active_from: ::attio_runtime::jiff::Timestamp,
        /// When another value took its place; null for a value that still holds.
        ///
        /// Format: `date-time`.
        pub active_until: Option<::attio_runtime::jiff::Timestamp>,
        /// Who wrote the value.
        pub created_by_actor: Actor,
        /// Always `timestamp`.
        pub attribute_type: String,
        /// The instant, in UTC and to the nanosecond.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2026-10-05T09:30:00.000000000Z"`
        pub value: ::attio_runtime::jiff::Timestamp,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for TimestampValue {
        fn empty() -> Self {
            Self {
                active_from: Default::default(),
                active_until: None,
                created_by_actor: rt::Empty::empty(),
                attribute_type: ToOwned::to_owned("timestamp"),
                value: Default::default(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for TimestampValue {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "TimestampValue",
                &[
                    ("active_from", true),
                    ("active_until", true),
                    ("created_by_actor", true),
                    ("attribute_type", true),
                    ("value", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::foreign_view(&self.active_from),
                    rt::foreign_view(&self.active_until).or_null(),
                    rt::view(&self.created_by_actor),
                    rt::view(&self.attribute_type),
                    rt::foreign_view(&self.value),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::foreign_place(&mut self.active_from),
                    rt::foreign_place(&mut self.active_until),
                    rt::place(&mut self.created_by_actor),
                    rt::place(&mut self.attribute_type),
                    rt::foreign_place(&mut self.value),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        TimestampValue : Debug Serialize Deserialize
    }
    /// A key of an object, or a position in an array.
    ///
    /// Schema `PathSegment`: `#/components/schemas/PathSegment`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum PathSegment {
        /// A `Text`.
        Text(String),
        /// A `Integer`.
        Integer(i64),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<String> for PathSegment {
        fn from(value: String) -> Self {
            Self::Text(value)
        }
    }
    impl From<i64> for PathSegment {
        fn from(value: i64) -> Self {
            Self::Integer(value)
        }
    }
    impl rt::Empty for PathSegment {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for PathSegment {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                "PathSegment",
                &[
                    rt::Variant::new("Text", rt::Kind::Text),
                    rt::Variant::new("Integer", rt::Kind::Integer),
                ],
            );
            &UNION
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::Text(value) => rt::view(value),
                Self::Integer(value) => rt::view(value),
                Self::Unknown(value) => rt::view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::Text),
                1usize => rt::from_value(value).map(Self::Integer),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        PathSegment : Debug Serialize Deserialize
    }
    /// Who did something. Attio itself, the type `system`, has no id.
    ///
    /// Schema `Actor`: `#/components/schemas/Actor`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Actor {
        /// What kind of actor it is.
        pub r#type: rt::Nullable<ActorType>,
        /// Which actor of that kind.
        pub id: rt::Nullable<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Actor {
        fn empty() -> Self {
            Self {
                r#type: rt::Empty::empty(),
                id: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for Actor {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Actor",
                &[("type", false), ("id", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(&[rt::view(&self.r#type), rt::view(&self.id)], Some(&self.extra));
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [rt::place(&mut self.r#type), rt::place(&mut self.id)],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Actor : Debug Serialize Deserialize
    }
    /// A yes or no that was read.
    ///
    /// Schema `CheckboxValue`: `#/components/schemas/CheckboxValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CheckboxValue {
        /// Since when the value holds.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2023-01-01T15:00:00.000000000Z"`
        pub active_from: ::attio_runtime::jiff::Timestamp,
        /// When another value took its place; null for a value that still holds.
        ///
        /// Format: `date-time`.
        pub active_until: Option<::attio_runtime::jiff::Timestamp>,
        /// Who wrote the value.
        pub created_by_actor: Actor,
        /// Always `checkbox`.
        pub attribute_type: String,
        /// Whether the box is ticked.
        pub value: bool,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for CheckboxValue {
        fn empty() -> Self {
            Self {
                active_from: Default::default(),
                active_until: None,
                created_by_actor: rt::Empty::empty(),
                attribute_type: ToOwned::to_owned("checkbox"),
                value: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for CheckboxValue {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "CheckboxValue",
                &[
                    ("active_from", true),
                    ("active_until", true),
                    ("created_by_actor", true),
                    ("attribute_type", true),
                    ("value", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::foreign_view(&self.active_from),
                    rt::foreign_view(&self.active_until).or_null(),
                    rt::view(&self.created_by_actor),
                    rt::view(&self.attribute_type),
                    rt::view(&self.value),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::foreign_place(&mut self.active_from),
                    rt::foreign_place(&mut self.active_until),
                    rt::place(&mut self.created_by_actor),
                    rt::place(&mut self.attribute_type),
                    rt::place(&mut self.value),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        CheckboxValue : Debug Serialize Deserialize
    }
    /// An amount of money that was read.
    ///
    /// Schema `CurrencyValue`: `#/components/schemas/CurrencyValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CurrencyValue {
        /// Since when the value holds.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2023-01-01T15:00:00.000000000Z"`
        pub active_from: ::attio_runtime::jiff::Timestamp,
        /// When another value took its place; null for a value that still holds.
        ///
        /// Format: `date-time`.
        pub active_until: Option<::attio_runtime::jiff::Timestamp>,
        /// Who wrote the value.
        pub created_by_actor: Actor,
        /// Always `currency`.
        pub attribute_type: String,
        /// The amount, to four decimals.
        ///
        /// Example: `499`
        pub currency_value: f64,
        /// The currency of the attribute.
        pub currency_code: rt::Nullable<CurrencyCode>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for CurrencyValue {
        fn empty() -> Self {
            Self {
                active_from: Default::default(),
                active_until: None,
                created_by_actor: rt::Empty::empty(),
                attribute_type: ToOwned::to_owned("currency"),
                currency_value: rt::Empty::empty(),
                currency_code: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for CurrencyValue {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "CurrencyValue",
                &[
                    ("active_from", true),
                    ("active_until", true),
                    ("created_by_actor", true),
                    ("attribute_type", true),
                    ("currency_value", true),
                    ("currency_code", false),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::foreign_view(&self.active_from),
                    rt::foreign_view(&self.active_until).or_null(),
                    rt::view(&self.created_by_actor),
                    rt::view(&self.attribute_type),
                    rt::view(&self.currency_value),
                    rt::view(&self.currency_code),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::foreign_place(&mut self.active_from),
                    rt::foreign_place(&mut self.active_until),
                    rt::place(&mut self.created_by_actor),
                    rt::place(&mut self.attribute_type),
                    rt::place(&mut self.currency_value),
                    rt::place(&mut self.currency_code),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        CurrencyValue : Debug Serialize Deserialize
    }
    rt::string_enum! {
        /// A currency, in the three letters of ISO 4217, except that the Taiwan dollar is called `NTD`.
        ///
        /// Schema `CurrencyCode`: `#/components/schemas/CurrencyCode`
        pub enum CurrencyCode {
            /// `AED`
            AED = "AED",
            /// `ARS`
            ARS = "ARS",
            /// `AUD`
            AUD = "AUD",
            /// `BGN`
            BGN = "BGN",
            /// `BRL`
            BRL = "BRL",
            /// `CAD`
            CAD = "CAD",
            /// `CHF`
            CHF = "CHF",
            /// `CLP`
            CLP = "CLP",
            /// `CNY`
            CNY = "CNY",
            /// `COP`
            COP = "COP",
            /// `CZK`
            CZK = "CZK",
            /// `DKK`
            DKK = "DKK",
            /// `EGP`
            EGP = "EGP",
            /// `EUR`
            EUR = "EUR",
            /// `FJD`
            FJD = "FJD",
            /// `GBP`
            GBP = "GBP",
            /// `GHS`
            GHS = "GHS",
            /// `HKD`
            HKD = "HKD",
            /// `HUF`
            HUF = "HUF",
            /// `IDR`
            IDR = "IDR",
            /// `ILS`
            ILS = "ILS",
            /// `INR`
            INR = "INR",
            /// `ISK`
            ISK = "ISK",
            /// `JPY`
            JPY = "JPY",
            /// `KES`
            KES = "KES",
            /// `KRW`
            KRW = "KRW",
            /// `MXN`
            MXN = "MXN",
            /// `MYR`
            MYR = "MYR",
            /// `NGN`
            NGN = "NGN",
            /// `NOK`
            NOK = "NOK",
            /// `NTD`
            NTD = "NTD",
            /// `NZD`
            NZD = "NZD",
            /// `OMR`
            OMR = "OMR",
            /// `PEN`
            PEN = "PEN",
            /// `PHP`
            PHP = "PHP",
            /// `PLN`
            PLN = "PLN",
            /// `QAR`
            QAR = "QAR",
            /// `RWF`
            RWF = "RWF",
            /// `SAR`
            SAR = "SAR",
            /// `SEK`
            SEK = "SEK",
            /// `SGD`
            SGD = "SGD",
            /// `THB`
            THB = "THB",
            /// `TRY`
            TRY = "TRY",
            /// `USD`
            USD = "USD",
            /// `UYU`
            UYU = "UYU",
            /// `XPF`
            XPF = "XPF",
            /// `ZAR`
            ZAR = "ZAR",
        }
    }
    /// A calendar date that was read.
    ///
    /// Schema `DateValue`: `#/components/schemas/DateValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct DateValue {
        /// Since when the value holds.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2023-01-01T15:00:00.000000000Z"`
        pub active_from: ::attio_runtime::jiff::Timestamp,
        /// When another value took its place; null for a value that still holds.
        ///
        /// Format: `date-time`.
        pub active_until: Option<::attio_runtime::jiff::Timestamp>,
        /// Who wrote the value.
        pub created_by_actor: Actor,
        /// Always `date`.
        pub attribute_type: String,
        /// The date, in no time zone.
        ///
        /// Format: `date`.
        ///
        /// Example: `"2026-10-05"`
        pub value: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for DateValue {
        fn empty() -> Self {
            Self {
                active_from: Default::default(),
                active_until: None,
                created_by_actor: rt::Empty::empty(),
                attribute_type: ToOwned::to_owned("date"),
                value: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for DateValue {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "DateValue",
                &[
                    ("active_from", true),
                    ("active_until", true),
                    ("created_by_actor", true),
                    ("attribute_type", true),
                    ("value", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::foreign_view(&self.active_from),
                    rt::foreign_view(&self.active_until).or_null(),
                    rt::view(&self.created_by_actor),
                    rt::view(&self.attribute_type),
                    rt::view(&self.value),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::foreign_place(&mut self.active_from),
                    rt::foreign_place(&mut self.active_until),
                    rt::place(&mut self.created_by_actor),
                    rt::place(&mut self.attribute_type),
                    rt::place(&mut self.value),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        DateValue : Debug Serialize Deserialize
    }
    /// A rating that was read.
    ///
    /// Schema `RatingValue`: `#/components/schemas/RatingValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct RatingValue {
        /// Since when the value holds.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2023-01-01T15:00:00.000000000Z"`
        pub active_from: ::attio_runtime::jiff::Timestamp,
        /// When another value took its place; null for a value that still holds.
        ///
        /// Format: `date-time`.
        pub active_until: Option<::attio_runtime::jiff::Timestamp>,
        /// Who wrote the value.
        pub created_by_actor: Actor,
        /// Always `rating`.
        pub attribute_type: String,
        /// The stars, from 0 to 5.
        pub value: i32,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for RatingValue {
        fn empty() -> Self {
            Self {
                active_from: Default::default(),
                active_until: None,
                created_by_actor: rt::Empty::empty(),
                attribute_type: ToOwned::to_owned("rating"),
                value: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for RatingValue {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "RatingValue",
                &[
                    ("active_from", true),
                    ("active_until", true),
                    ("created_by_actor", true),
                    ("attribute_type", true),
                    ("value", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::foreign_view(&self.active_from),
                    rt::foreign_view(&self.active_until).or_null(),
                    rt::view(&self.created_by_actor),
                    rt::view(&self.attribute_type),
                    rt::view(&self.value),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::foreign_place(&mut self.active_from),
                    rt::foreign_place(&mut self.active_until),
                    rt::place(&mut self.created_by_actor),
                    rt::place(&mut self.attribute_type),
                    rt::place(&mut self.value),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        RatingValue : Debug Serialize Deserialize
    }
    /// A status that was read.
    ///
    /// Schema `StatusValue`: `#/components/schemas/StatusValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct StatusValue {
        /// Since when the value holds.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2023-01-01T15:00:00.000000000Z"`
        pub active_from: ::attio_runtime::jiff::Timestamp,
        /// When another value took its place; null for a value that still holds.
        ///
        /// Format: `date-time`.
        pub active_until: Option<::attio_runtime::jiff::Timestamp>,
        /// Who wrote the value.
        pub created_by_actor: Actor,
        /// Always `status`.
        pub attribute_type: String,
        /// A step of a status attribute.
        pub status: Status,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for StatusValue {
        fn empty() -> Self {
            Self {
                active_from: Default::default(),
                active_until: None,
                created_by_actor: rt::Empty::empty(),
                attribute_type: ToOwned::to_owned("status"),
                status: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for StatusValue {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "StatusValue",
                &[
                    ("active_from", true),
                    ("active_until", true),
                    ("created_by_actor", true),
                    ("attribute_type", true),
                    ("status", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::foreign_view(&self.active_from),
                    rt::foreign_view(&self.active_until).or_null(),
                    rt::view(&self.created_by_actor),
                    rt::view(&self.attribute_type),
                    rt::view(&self.status),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::foreign_place(&mut self.active_from),
                    rt::foreign_place(&mut self.active_until),
                    rt::place(&mut self.created_by_actor),
                    rt::place(&mut self.attribute_type),
                    rt::place(&mut self.status),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        StatusValue : Debug Serialize Deserialize
    }
    /// A step of a status attribute.
    ///
    /// Schema `Status`: `#/components/schemas/Status`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Status {
        /// Where a status lives.
        pub id: StatusPath,
        /// The text that people see.
        ///
        /// Example: `"In Progress"`
        pub title: String,
        /// Whether the status is withdrawn from new use.
        pub is_archived: bool,
        /// Whether the app throws confetti when something arrives here.
        pub celebration_enabled: bool,
        /// How long something should stay here at most, as an ISO 8601 duration.
        ///
        /// Format: `duration`.
        ///
        /// Example: `"P1M"`
        pub target_time_in_status: Option<String>,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for Status {
        fn empty() -> Self {
            Self {
                id: rt::Empty::empty(),
                title: rt::Empty::empty(),
                is_archived: rt::Empty::empty(),
                celebration_enabled: rt::Empty::empty(),
                target_time_in_status: None,
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for Status {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "Status",
                &[
                    ("id", true),
                    ("title", true),
                    ("is_archived", true),
                    ("celebration_enabled", true),
                    ("target_time_in_status", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::view(&self.id),
                    rt::view(&self.title),
                    rt::view(&self.is_archived),
                    rt::view(&self.celebration_enabled),
                    rt::view(&self.target_time_in_status).or_null(),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::place(&mut self.id),
                    rt::place(&mut self.title),
                    rt::place(&mut self.is_archived),
                    rt::place(&mut self.celebration_enabled),
                    rt::place(&mut self.target_time_in_status),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        Status : Debug Serialize Deserialize
    }
    /// An option of a select attribute.
    ///
    /// Schema `SelectOption`: `#/components/schemas/SelectOption`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct SelectOption {
        /// Where an option lives.
        pub id: OptionPath,
        /// The text that people see.
        ///
        /// Example: `"Very strong"`
        pub title: String,
        /// Whether the option is withdrawn from new use.
        pub is_archived: bool,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for SelectOption {
        fn empty() -> Self {
            Self {
                id: rt::Empty::empty(),
                title: rt::Empty::empty(),
                is_archived: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for SelectOption {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "SelectOption",
                &[("id", true), ("title", true), ("is_archived", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::view(&self.id),
                    rt::view(&self.title),
                    rt::view(&self.is_archived),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::place(&mut self.id),
                    rt::place(&mut self.title),
                    rt::place(&mut self.is_archived),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        SelectOption : Debug Serialize Deserialize
    }
    rt::newtype! {
        /// Identifies a record of whichever object.
        ///
        /// Schema `RecordId`: `#/components/schemas/RecordId`
        pub struct RecordId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::string_enum! {
        /// The kinds of actors.
        ///
        /// Schema `ActorType`: `#/components/schemas/ActorType`
        pub enum ActorType {
            /// `api-token`
            ApiToken = "api-token",
            /// `app`
            App = "app",
            /// `system`
            System = "system",
            /// `workspace-member`
            WorkspaceMember = "workspace-member",
        }
    }
    rt::string_enum! {
        /// A country, in the two letters of ISO 3166-1, with `AC`, `AN` and `XK` besides.
        ///
        /// Schema `CountryCode`: `#/components/schemas/CountryCode`
        pub enum CountryCode {
            /// `AC`
            AC = "AC",
            /// `AD`
            AD = "AD",
            /// `AE`
            AE = "AE",
            /// `AF`
            AF = "AF",
            /// `AG`
            AG = "AG",
            /// `AI`
            AI = "AI",
            /// `AL`
            AL = "AL",
            /// `AM`
            AM = "AM",
            /// `AN`
            AN = "AN",
            /// `AO`
            AO = "AO",
            /// `AQ`
            AQ = "AQ",
            /// `AR`
            AR = "AR",
            /// `AS`
            AS = "AS",
            /// `AT`
            AT = "AT",
            /// `AU`
            AU = "AU",
            /// `AW`
            AW = "AW",
            /// `AX`
            AX = "AX",
            /// `AZ`
            AZ = "AZ",
            /// `BA`
            BA = "BA",
            /// `BB`
            BB = "BB",
            /// `BD`
            BD = "BD",
            /// `BE`
            BE = "BE",
            /// `BF`
            BF = "BF",
            /// `BG`
            BG = "BG",
            /// `BH`
            BH = "BH",
            /// `BI`
            BI = "BI",
            /// `BJ`
            BJ = "BJ",
            /// `BL`
            BL = "BL",
            /// `BM`
            BM = "BM",
            /// `BN`
            BN = "BN",
            /// `BO`
            BO = "BO",
            /// `BQ`
            BQ = "BQ",
            /// `BR`
            BR = "BR",
            /// `BS`
            BS = "BS",
            /// `BT`
            BT = "BT",
            /// `BV`
            BV = "BV",
            /// `BW`
            BW = "BW",
            /// `BY`
            BY = "BY",
            /// `BZ`
            BZ = "BZ",
            /// `CA`
            CA = "CA",
            /// `CC`
            CC = "CC",
            /// `CD`
            CD = "CD",
            /// `CF`
            CF = "CF",
            /// `CG`
            CG = "CG",
            /// `CH`
            CH = "CH",
            /// `CI`
            CI = "CI",
            /// `CK`
            CK = "CK",
            /// `CL`
            CL = "CL",
            /// `CM`
            CM = "CM",
            /// `CN`
            CN = "CN",
            /// `CO`
            CO = "CO",
            /// `CR`
            CR = "CR",
            /// `CU`
            CU = "CU",
            /// `CV`
            CV = "CV",
            /// `CW`
            CW = "CW",
            /// `CX`
            CX = "CX",
            /// `CY`
            CY = "CY",
            /// `CZ`
            CZ = "CZ",
            /// `DE`
            DE = "DE",
            /// `DJ`
            DJ = "DJ",
            /// `DK`
            DK = "DK",
            /// `DM`
            DM = "DM",
            /// `DO`
            DO = "DO",
            /// `DZ`
            DZ = "DZ",
            /// `EC`
            EC = "EC",
            /// `EE`
            EE = "EE",
            /// `EG`
            EG = "EG",
            /// `EH`
            EH = "EH",
            /// `ER`
            ER = "ER",
            /// `ES`
            ES = "ES",
            /// `ET`
            ET = "ET",
            /// `FI`
            FI = "FI",
            /// `FJ`
            FJ = "FJ",
            /// `FK`
            FK = "FK",
            /// `FM`
            FM = "FM",
            /// `FO`
            FO = "FO",
            /// `FR`
            FR = "FR",
            /// `GA`
            GA = "GA",
            /// `GB`
            GB = "GB",
            /// `GD`
            GD = "GD",
            /// `GE`
            GE = "GE",
            /// `GF`
            GF = "GF",
            /// `GG`
            GG = "GG",
            /// `GH`
            GH = "GH",
            /// `GI`
            GI = "GI",
            /// `GL`
            GL = "GL",
            /// `GM`
            GM = "GM",
            /// `GN`
            GN = "GN",
            /// `GP`
            GP = "GP",
            /// `GQ`
            GQ = "GQ",
            /// `GR`
            GR = "GR",
            /// `GS`
            GS = "GS",
            /// `GT`
            GT = "GT",
            /// `GU`
            GU = "GU",
            /// `GW`
            GW = "GW",
            /// `GY`
            GY = "GY",
            /// `HK`
            HK = "HK",
            /// `HM`
            HM = "HM",
            /// `HN`
            HN = "HN",
            /// `HR`
            HR = "HR",
            /// `HT`
            HT = "HT",
            /// `HU`
            HU = "HU",
            /// `ID`
            ID = "ID",
            /// `IE`
            IE = "IE",
            /// `IL`
            IL = "IL",
            /// `IM`
            IM = "IM",
            /// `IN`
            IN = "IN",
            /// `IO`
            IO = "IO",
            /// `IQ`
            IQ = "IQ",
            /// `IR`
            IR = "IR",
            /// `IS`
            IS = "IS",
            /// `IT`
            IT = "IT",
            /// `JE`
            JE = "JE",
            /// `JM`
            JM = "JM",
            /// `JO`
            JO = "JO",
            /// `JP`
            JP = "JP",
            /// `KE`
            KE = "KE",
            /// `KG`
            KG = "KG",
            /// `KH`
            KH = "KH",
            /// `KI`
            KI = "KI",
            /// `KM`
            KM = "KM",
            /// `KN`
            KN = "KN",
            /// `KP`
            KP = "KP",
            /// `KR`
            KR = "KR",
            /// `KW`
            KW = "KW",
            /// `KY`
            KY = "KY",
            /// `KZ`
            KZ = "KZ",
            /// `LA`
            LA = "LA",
            /// `LB`
            LB = "LB",
            /// `LC`
            LC = "LC",
            /// `LI`
            LI = "LI",
            /// `LK`
            LK = "LK",
            /// `LR`
            LR = "LR",
            /// `LS`
            LS = "LS",
            /// `LT`
            LT = "LT",
            /// `LU`
            LU = "LU",
            /// `LV`
            LV = "LV",
            /// `LY`
            LY = "LY",
            /// `MA`
            MA = "MA",
            /// `MC`
            MC = "MC",
            /// `MD`
            MD = "MD",
            /// `ME`
            ME = "ME",
            /// `MF`
            MF = "MF",
            /// `MG`
            MG = "MG",
            /// `MH`
            MH = "MH",
            /// `MK`
            MK = "MK",
            /// `ML`
            ML = "ML",
            /// `MM`
            MM = "MM",
            /// `MN`
            MN = "MN",
            /// `MO`
            MO = "MO",
            /// `MP`
            MP = "MP",
            /// `MQ`
            MQ = "MQ",
            /// `MR`
            MR = "MR",
            /// `MS`
            MS = "MS",
            /// `MT`
            MT = "MT",
            /// `MU`
            MU = "MU",
            /// `MV`
            MV = "MV",
            /// `MW`
            MW = "MW",
            /// `MX`
            MX = "MX",
            /// `MY`
            MY = "MY",
            /// `MZ`
            MZ = "MZ",
            /// `NA`
            NA = "NA",
            /// `NC`
            NC = "NC",
            /// `NE`
            NE = "NE",
            /// `NF`
            NF = "NF",
            /// `NG`
            NG = "NG",
            /// `NI`
            NI = "NI",
            /// `NL`
            NL = "NL",
            /// `NO`
            NO = "NO",
            /// `NP`
            NP = "NP",
            /// `NR`
            NR = "NR",
            /// `NU`
            NU = "NU",
            /// `NZ`
            NZ = "NZ",
            /// `OM`
            OM = "OM",
            /// `PA`
            PA = "PA",
            /// `PE`
            PE = "PE",
            /// `PF`
            PF = "PF",
            /// `PG`
            PG = "PG",
            /// `PH`
            PH = "PH",
            /// `PK`
            PK = "PK",
            /// `PL`
            PL = "PL",
            /// `PM`
            PM = "PM",
            /// `PN`
            PN = "PN",
            /// `PR`
            PR = "PR",
            /// `PS`
            PS = "PS",
            /// `PT`
            PT = "PT",
            /// `PW`
            PW = "PW",
            /// `PY`
            PY = "PY",
            /// `QA`
            QA = "QA",
            /// `RE`
            RE = "RE",
            /// `RO`
            RO = "RO",
            /// `RS`
            RS = "RS",
            /// `RU`
            RU = "RU",
            /// `RW`
            RW = "RW",
            /// `SA`
            SA = "SA",
            /// `SB`
            SB = "SB",
            /// `SC`
            SC = "SC",
            /// `SD`
            SD = "SD",
            /// `SE`
            SE = "SE",
            /// `SG`
            SG = "SG",
            /// `SH`
            SH = "SH",
            /// `SI`
            SI = "SI",
            /// `SJ`
            SJ = "SJ",
            /// `SK`
            SK = "SK",
            /// `SL`
            SL = "SL",
            /// `SM`
            SM = "SM",
            /// `SN`
            SN = "SN",
            /// `SO`
            SO = "SO",
            /// `SR`
            SR = "SR",
            /// `SS`
            SS = "SS",
            /// `ST`
            ST = "ST",
            /// `SV`
            SV = "SV",
            /// `SX`
            SX = "SX",
            /// `SY`
            SY = "SY",
            /// `SZ`
            SZ = "SZ",
            /// `TC`
            TC = "TC",
            /// `TD`
            TD = "TD",
            /// `TF`
            TF = "TF",
            /// `TG`
            TG = "TG",
            /// `TH`
            TH = "TH",
            /// `TJ`
            TJ = "TJ",
            /// `TK`
            TK = "TK",
            /// `TL`
            TL = "TL",
            /// `TM`
            TM = "TM",
            /// `TN`
            TN = "TN",
            /// `TO`
            TO = "TO",
            /// `TR`
            TR = "TR",
            /// `TT`
            TT = "TT",
            /// `TV`
            TV = "TV",
            /// `TW`
            TW = "TW",
            /// `TZ`
            TZ = "TZ",
            /// `UA`
            UA = "UA",
            /// `UG`
            UG = "UG",
            /// `UM`
            UM = "UM",
            /// `US`
            US = "US",
            /// `UY`
            UY = "UY",
            /// `UZ`
            UZ = "UZ",
            /// `VA`
            VA = "VA",
            /// `VC`
            VC = "VC",
            /// `VE`
            VE = "VE",
            /// `VG`
            VG = "VG",
            /// `VI`
            VI = "VI",
            /// `VN`
            VN = "VN",
            /// `VU`
            VU = "VU",
            /// `WF`
            WF = "WF",
            /// `WS`
            WS = "WS",
            /// `XK`
            XK = "XK",
            /// `YE`
            YE = "YE",
            /// `YT`
            YT = "YT",
            /// `ZA`
            ZA = "ZA",
            /// `ZM`
            ZM = "ZM",
            /// `ZW`
            ZW = "ZW",
        }
    }
    /// An internet domain that was read.
    ///
    /// Schema `DomainValue`: `#/components/schemas/DomainValue`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct DomainValue {
        /// Since when the value holds.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2023-01-01T15:00:00.000000000Z"`
        pub active_from: ::attio_runtime::jiff::Timestamp,
        /// When another value took its place; null for a value that still holds.
        ///
        /// Format: `date-time`.
        pub active_until: Option<::attio_runtime::jiff::Timestamp>,
        /// Who wrote the value.
        pub created_by_actor: Actor,
        /// Always `domain`.
        pub attribute_type: String,
        /// The whole domain.
        ///
        /// Example: `"app.attio.com"`
        pub domain: String,
        /// The part of it that one registers.
        ///
        /// Example: `"attio.com"`
        pub root_domain: String,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for DomainValue {
        fn empty() -> Self {
            Self {
                active_from: Default::default(),
                active_until: None,
                created_by_actor: rt::Empty::empty(),
                attribute_type: ToOwned::to_owned("domain"),
                domain: rt::Empty::empty(),
                root_domain: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for DomainValue {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "DomainValue",
                &[
                    ("active_from", true),
                    ("active_until", true),
                    ("created_by_actor", true),
                    ("attribute_type", true),
                    ("domain", true),
                    ("root_domain", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::foreign_view(&self.active_from),
                    rt::foreign_view(&self.active_until).or_null(),
                    rt::view(&self.created_by_actor),
                    rt::view(&self.attribute_type),
                    rt::view(&self.domain),
                    rt::view(&self.root_domain),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::foreign_place(&mut self.active_from),
                    rt::foreign_place(&mut self.active_until),
                    rt::place(&mut self.created_by_actor),
                    rt::place(&mut self.attribute_type),
                    rt::place(&mut self.domain),
                    rt::place(&mut self.root_domain),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        DomainValue : Debug Serialize Deserialize
    }
    rt::string_enum! {
        /// The ways in which people were in touch.
        ///
        /// Schema `InteractionType`: `#/components/schemas/InteractionType`
        pub enum InteractionType {
            /// `calendar-event`
            CalendarEvent = "calendar-event",
            /// `call`
            Call = "call",
            /// `chat-thread`
            ChatThread = "chat-thread",
            /// `email`
            Email = "email",
            /// `in-person-meeting`
            InPersonMeeting = "in-person-meeting",
            /// `meeting`
            Meeting = "meeting",
        }
    }
    /// Where a status lives.
    ///
    /// Schema `StatusPath`: `#/components/schemas/StatusPath`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct StatusPath {
        /// Identifies a workspace.
        pub workspace_id: WorkspaceId,
        /// The object that has the attribute; for an attribute of a list, the list's id.
        pub object_id: ObjectId,
        /// Identifies an attribute. Unlike its slug, it never changes.
        pub attribute_id: AttributeId,
        /// Identifies a status of a status attribute.
        pub status_id: StatusId,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for StatusPath {
        fn empty() -> Self {
            Self {
                workspace_id: rt::Empty::empty(),
                object_id: rt::Empty::empty(),
                attribute_id: rt::Empty::empty(),
                status_id: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for StatusPath {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "StatusPath",
                &[
                    ("workspace_id", true),
                    ("object_id", true),
                    ("attribute_id", true),
                    ("status_id", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::view(&self.workspace_id),
                    rt::view(&self.object_id),
                    rt::view(&self.attribute_id),
                    rt::view(&self.status_id),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::place(&mut self.workspace_id),
                    rt::place(&mut self.object_id),
                    rt::place(&mut self.attribute_id),
                    rt::place(&mut self.status_id),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        StatusPath : Debug Serialize Deserialize
    }
    /// Where an option lives.
    ///
    /// Schema `OptionPath`: `#/components/schemas/OptionPath`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct OptionPath {
        /// Identifies a workspace.
        pub workspace_id: WorkspaceId,
        /// The object that has the attribute; for an attribute of a list, the list's id.
        pub object_id: ObjectId,
        /// Identifies an attribute. Unlike its slug, it never changes.
        pub attribute_id: AttributeId,
        /// Identifies an option of a select attribute.
        pub option_id: OptionId,
        /// Members that the document does not know.
        pub extra: rt::Extra,
    }
    impl rt::Empty for OptionPath {
        fn empty() -> Self {
            Self {
                workspace_id: rt::Empty::empty(),
                object_id: rt::Empty::empty(),
                attribute_id: rt::Empty::empty(),
                option_id: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for OptionPath {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "OptionPath",
                &[
                    ("workspace_id", true),
                    ("object_id", true),
                    ("attribute_id", true),
                    ("option_id", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::view(&self.workspace_id),
                    rt::view(&self.object_id),
                    rt::view(&self.attribute_id),
                    rt::view(&self.option_id),
                ],
                Some(&self.extra),
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::place(&mut self.workspace_id),
                    rt::place(&mut self.object_id),
                    rt::place(&mut self.attribute_id),
                    rt::place(&mut self.option_id),
                ],
                Some(&mut self.extra),
            );
        }
    }
    rt::object! {
        OptionPath : Debug Serialize Deserialize
    }
    rt::newtype! {
        /// Identifies an attribute. Unlike its slug, it never changes.
        ///
        /// Schema `AttributeId`: `#/components/schemas/AttributeId`
        pub struct AttributeId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::newtype! {
        /// Identifies a status of a status attribute.
        ///
        /// Schema `StatusId`: `#/components/schemas/StatusId`
        pub struct StatusId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::newtype! {
        /// Identifies an option of a select attribute.
        ///
        /// Schema `OptionId`: `#/components/schemas/OptionId`
        pub struct OptionId(::attio_runtime::uuid::Uuid) Copy
    }
    /// One value for an attribute. Which of the forms is right depends on the attribute's type; several of them look
    /// alike.
    ///
    /// Schema `AttributeInput`: `#/components/schemas/AttributeInput`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum AttributeInput {
        /// A `TextInput`.
        TextInput(TextInput),
        /// A `NumberInput`.
        NumberInput(NumberInput),
        /// A `CheckboxInput`.
        CheckboxInput(CheckboxInput),
        /// A `CurrencyInput`.
        CurrencyInput(CurrencyInput),
        /// A `DateInput`.
        DateInput(DateInput),
        /// A `TimestampInput`.
        TimestampInput(TimestampInput),
        /// A `RatingInput`.
        RatingInput(RatingInput),
        /// A `StatusInput`.
        StatusInput(StatusInput),
        /// A `SelectInput`.
        SelectInput(SelectInput),
        /// A `RecordReferenceInput`.
        RecordReferenceInput(RecordReferenceInput),
        /// A `ActorReferenceInput`.
        ActorReferenceInput(ActorReferenceInput),
        /// A `LocationInput`.
        LocationInput(LocationInput),
        /// A `DomainInput`.
        DomainInput(DomainInput),
        /// A `EmailAddressInput`.
        EmailAddressInput(EmailAddressInput),
        /// A `PhoneNumberInput`.
        PhoneNumberInput(PhoneNumberInput),
        /// A `PersonalNameInput`.
        PersonalNameInput(PersonalNameInput),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<TextInput> for AttributeInput {
        fn from(value: TextInput) -> Self {
            Self::TextInput(value)
        }
    }
    impl From<NumberInput> for AttributeInput {
        fn from(value: NumberInput) -> Self {
            Self::NumberInput(value)
        }
    }
    impl From<CheckboxInput> for AttributeInput {
        fn from(value: CheckboxInput) -> Self {
            Self::CheckboxInput(value)
        }
    }
    impl From<CurrencyInput> for AttributeInput {
        fn from(value: CurrencyInput) -> Self {
            Self::CurrencyInput(value)
        }
    }
    impl From<DateInput> for AttributeInput {
        fn from(value: DateInput) -> Self {
            Self::DateInput(value)
        }
    }
    impl From<TimestampInput> for AttributeInput {
        fn from(value: TimestampInput) -> Self {
            Self::TimestampInput(value)
        }
    }
    impl From<RatingInput> for AttributeInput {
        fn from(value: RatingInput) -> Self {
            Self::RatingInput(value)
        }
    }
    impl From<StatusInput> for AttributeInput {
        fn from(value: StatusInput) -> Self {
            Self::StatusInput(value)
        }
    }
    impl From<SelectInput> for AttributeInput {
        fn from(value: SelectInput) -> Self {
            Self::SelectInput(value)
        }
    }
    impl From<RecordReferenceInput> for AttributeInput {
        fn from(value: RecordReferenceInput) -> Self {
            Self::RecordReferenceInput(value)
        }
    }
    impl From<ActorReferenceInput> for AttributeInput {
        fn from(value: ActorReferenceInput) -> Self {
            Self::ActorReferenceInput(value)
        }
    }
    impl From<LocationInput> for AttributeInput {
        fn from(value: LocationInput) -> Self {
            Self::LocationInput(value)
        }
    }
    impl From<DomainInput> for AttributeInput {
        fn from(value: DomainInput) -> Self {
            Self::DomainInput(value)
        }
    }
    impl From<EmailAddressInput> for AttributeInput {
        fn from(value: EmailAddressInput) -> Self {
            Self::EmailAddressInput(value)
        }
    }
    impl From<PhoneNumberInput> for AttributeInput {
        fn from(value: PhoneNumberInput) -> Self {
            Self::PhoneNumberInput(value)
        }
    }
    impl From<PersonalNameInput> for AttributeInput {
        fn from(value: PersonalNameInput) -> Self {
            Self::PersonalNameInput(value)
        }
    }
    impl rt::Empty for AttributeInput {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for AttributeInput {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                "AttributeInput",
                &[
                    rt::Variant::new("TextInput", rt::Kind::Object)
                        .required(&["value"])
                        .known(&["value"]),
                    rt::Variant::new("NumberInput", rt::Kind::Object)
                        .required(&["value"])
                        .known(&["value"]),
                    rt::Variant::new("CheckboxInput", rt::Kind::Object)
                        .required(&["value"])
                        .known(&["value"]),
                    rt::Variant::new("CurrencyInput", rt::Kind::Object)
                        .required(&["currency_value"])
                        .known(&["currency_value"]),
                    rt::Variant::new("DateInput", rt::Kind::Object)
                        .required(&["value"])
                        .known(&["value"]),
                    rt::Variant::new("TimestampInput", rt::Kind::Object)
                        .required(&["value"])
                        .known(&["value"]),
                    rt::Variant::new("RatingInput", rt::Kind::Object)
                        .required(&["value"])
                        .known(&["value"]),
                    rt::Variant::new("StatusInput", rt::Kind::Object)
                        .required(&["status"])
                        .known(&["status"]),
                    rt::Variant::new("SelectInput", rt::Kind::Object)
                        .required(&["option"])
                        .known(&["option"]),
                    rt::Variant::new("RecordReferenceInput", rt::Kind::Any),
                    rt::Variant::new("ActorReferenceInput", rt::Kind::Any),
                    rt::Variant::new("LocationInput", rt::Kind::Object)
                        .required(
                            &[
                                "line_1",
                                "line_2",
                                "line_3",
                                "line_4",
                                "locality",
                                "region",
                                "postcode",
                                "country_code",
                                "latitude",
                                "longitude",
                            ],
                        )
                        .known(
                            &[
                                "line_1",
                                "line_2",
                                "line_3",
                                "line_4",
                                "locality",
                                "region",
                                "postcode",
                                "country_code",
                                "latitude",
                                "longitude",
                            ],
                        ),
                    rt::Variant::new("DomainInput", rt::Kind::Object)
                        .required(&["domain"])
                        .known(&["domain"]),
                    rt::Variant::new("EmailAddressInput", rt::Kind::Object)
                        .required(&["email_address"])
                        .known(&["email_address"]),
                    rt::Variant::new("PhoneNumberInput", rt::Kind::Object)
                        .required(&["original_phone_number"])
                        .known(&["original_phone_number", "country_code"]),
                    rt::Variant::new("PersonalNameInput", rt::Kind::Object)
                        .required(&["first_name", "last_name", "full_name"])
                        .known(&["first_name", "last_name", "full_name"]),
                ],
            );
            &UNION
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::TextInput(value) => rt::view(value),
                Self::NumberInput(value) => rt::view(value),
                Self::CheckboxInput(value) => rt::view(value),
                Self::CurrencyInput(value) => rt::view(value),
                Self::DateInput(value) => rt::view(value),
                Self::TimestampInput(value) => rt::view(value),
                Self::RatingInput(value) => rt::view(value),
                Self::StatusInput(value) => rt::view(value),
                Self::SelectInput(value) => rt::view(value),
                Self::RecordReferenceInput(value) => rt::view(value),
                Self::ActorReferenceInput(value) => rt::view(value),
                Self::LocationInput(value) => rt::view(value),
                Self::DomainInput(value) => rt::view(value),
                Self::EmailAddressInput(value) => rt::view(value),
                Self::PhoneNumberInput(value) => rt::view(value),
                Self::PersonalNameInput(value) => rt::view(value),
                Self::Unknown(value) => rt::view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::TextInput),
                1usize => rt::from_value(value).map(Self::NumberInput),
                2usize => rt::from_value(value).map(Self::CheckboxInput),
                3usize => rt::from_value(value).map(Self::CurrencyInput),
                4usize => rt::from_value(value).map(Self::DateInput),
                5usize => rt::from_value(value).map(Self::TimestampInput),
                6usize => rt::from_value(value).map(Self::RatingInput),
                7usize => rt::from_value(value).map(Self::StatusInput),
                8usize => rt::from_value(value).map(Self::SelectInput),
                9usize => rt::from_value(value).map(Self::RecordReferenceInput),
                10usize => rt::from_value(value).map(Self::ActorReferenceInput),
                11usize => rt::from_value(value).map(Self::LocationInput),
                12usize => rt::from_value(value).map(Self::DomainInput),
                13usize => rt::from_value(value).map(Self::EmailAddressInput),
                14usize => rt::from_value(value).map(Self::PhoneNumberInput),
                15usize => rt::from_value(value).map(Self::PersonalNameInput),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        AttributeInput : Debug Serialize Deserialize
    }
    /// An e-mail address to write.
    ///
    /// Schema `EmailAddressInput`: `#/components/schemas/EmailAddressInput`
    #[derive(Clone, PartialEq)]
    pub struct EmailAddressInput {
        /// The address. Attio refuses a malformed one.
        ///
        /// Example: `"ada@example.com"`
        pub email_address: String,
    }
    impl EmailAddressInput {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(email_address: impl Into<String>) -> Self {
            Self {
                email_address: email_address.into(),
            }
        }
    }
    impl rt::Empty for EmailAddressInput {
        fn empty() -> Self {
            Self {
                email_address: rt::Empty::empty(),
            }
        }
    }
    impl rt::Object for EmailAddressInput {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "EmailAddressInput",
                &[("email_address", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(&[rt::view(&self.email_address)], None);
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(&mut [rt::place(&mut self.email_address)], None);
        }
    }
    rt::object! {
        EmailAddressInput : Debug Serialize Deserialize
    }
    /// The name of a person to write. All three parts must be there.
    ///
    /// Schema `PersonalNameInput`: `#/components/schemas/PersonalNameInput`
    #[derive(Clone, PartialEq)]
    pub struct PersonalNameInput {
        /// The first name; may be empty.
        ///
        /// Example: `"Ada"`
        pub first_name: String,
        /// The last name; may be empty.
        ///
        /// Example: `"Lovelace"`
        pub last_name: String,
        /// The name in full, in the order in which it is spoken.
        ///
        /// Example: `"Ada Lovelace"`
        pub full_name: String,
    }
    impl PersonalNameInput {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(
            first_name: impl Into<String>,
            last_name: impl Into<String>,
            full_name: impl Into<String>,
        ) -> Self {
            Self {
                first_name: first_name.into(),
                last_name: last_name.into(),
                full_name: full_name.into(),
            }
        }
    }
    impl rt::Empty for PersonalNameInput {
        fn empty() -> Self {
            Self {
                first_name: rt::Empty::empty(),
                last_name: rt::Empty::empty(),
                full_name: rt::Empty::empty(),
            }
        }
    }
    impl rt::Object for PersonalNameInput {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "PersonalNameInput",
                &[("first_name", true), ("last_name", true), ("full_name", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::view(&self.first_name),
                    rt::view(&self.last_name),
                    rt::view(&self.full_name),
                ],
                None,
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::place(&mut self.first_name),
                    rt::place(&mut self.last_name),
                    rt::place(&mut self.full_name),
                ],
                None,
            );
        }
    }
    rt::object! {
        PersonalNameInput : Debug Serialize Deserialize
    }
    /// A reference to a record to write. The record must exist.
    ///
    /// Schema `RecordReferenceInput`: `#/components/schemas/RecordReferenceInput`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum RecordReferenceInput {
        /// A `RecordReferenceById`.
        RecordReferenceById(RecordReferenceById),
        /// A `RecordReferenceByAttribute`.
        RecordReferenceByAttribute(RecordReferenceByAttribute),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<RecordReferenceById> for RecordReferenceInput {
        fn from(value: RecordReferenceById) -> Self {
            Self::RecordReferenceById(value)
        }
    }
    impl From<RecordReferenceByAttribute> for RecordReferenceInput {
        fn from(value: RecordReferenceByAttribute) -> Self {
            Self::RecordReferenceByAttribute(value)
        }
    }
    impl rt::Empty for RecordReferenceInput {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for RecordReferenceInput {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                "RecordReferenceInput",
                &[
                    rt::Variant::new("RecordReferenceById", rt::Kind::Object)
                        .required(&["target_object", "target_record_id"])
                        .known(&["target_object", "target_record_id"]),
                    rt::Variant::new("RecordReferenceByAttribute", rt::Kind::Object)
                        .required(&["target_object"])
                        .known(&["target_object"]),
                ],
            );
            &UNION
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::RecordReferenceById(value) => rt::view(value),
                Self::RecordReferenceByAttribute(value) => rt::view(value),
                Self::Unknown(value) => rt::view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::RecordReferenceById),
                1usize => rt::from_value(value).map(Self::RecordReferenceByAttribute),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        RecordReferenceInput : Debug Serialize Deserialize
    }
    /// A text to write.
    ///
    /// Schema `TextInput`: `#/components/schemas/TextInput`
    #[derive(Clone, PartialEq)]
    pub struct TextInput {
        /// The text, of at most 10 MB.
        pub value: String,
    }
    impl TextInput {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(value: impl Into<String>) -> Self {
            Self { value: value.into() }
        }
    }
    impl rt::Empty for TextInput {
        fn empty() -> Self {
            Self { value: rt::Empty::empty() }
        }
    }
    impl rt::Object for TextInput {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("TextInput", &[("value", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(&[rt::view(&self.value)], None);
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(&mut [rt::place(&mut self.value)], None);
        }
    }
    rt::object! {
        TextInput : Debug Serialize Deserialize
    }
    /// A phone number to write.
    ///
    /// Schema `PhoneNumberInput`: `#/components/schemas/PhoneNumberInput`
    #[derive(Clone, PartialEq)]
    pub struct PhoneNumberInput {
        /// The number, international with a leading `+`, or national together with a country.
        ///
        /// Example: `"+15558675309"`
        pub original_phone_number: String,
        /// The country of a national number.
        pub country_code: rt::Nullable<CountryCode>,
    }
    impl PhoneNumberInput {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(original_phone_number: impl Into<String>) -> Self {
            Self {
                original_phone_number: original_phone_number.into(),
                ..rt::Empty::empty()
            }
        }
    }
    impl rt::Empty for PhoneNumberInput {
        fn empty() -> Self {
            Self {
                original_phone_number: rt::Empty::empty(),
                country_code: rt::Empty::empty(),
            }
        }
    }
    impl rt::Object for PhoneNumberInput {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "PhoneNumberInput",
                &[("original_phone_number", true), ("country_code", false)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[rt::view(&self.original_phone_number), rt::view(&self.country_code)],
                None,
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::place(&mut self.original_phone_number),
                    rt::place(&mut self.country_code),
                ],
                None,
            );
        }
    }
    rt::object! {
        PhoneNumberInput : Debug Serialize Deserialize
    }
    /// A location to write. Every key must be there, even where its part is not known.
    ///
    /// Schema `LocationInput`: `#/components/schemas/LocationInput`
    #[derive(Clone, PartialEq)]
    pub struct LocationInput {
        /// The first line of the address.
        ///
        /// Example: `"1 Infinite Loop"`
        pub line_1: Option<String>,
        /// The second line of the address.
        pub line_2: Option<String>,
        /// The third line of the address.
        pub line_3: Option<String>,
        /// The fourth line of the address.
        pub line_4: Option<String>,
        /// The town.
        ///
        /// Example: `"Cupertino"`
        pub locality: Option<String>,
        /// The state, province or county.
        ///
        /// Example: `"CA"`
        pub region: Option<String>,
        /// The postal code.
        ///
        /// Example: `"95014"`
        pub postcode: Option<String>,
        /// The country.
        pub country_code: Option<CountryCode>,
        /// Degrees north, as a decimal in a string, with at most nine decimals.
        ///
        /// Example: `"37.331741"`
        pub latitude: Option<String>,
        /// Degrees east, as a decimal in a string, with at most nine decimals.
        ///
        /// Example: `"-122.030333"`
        pub longitude: Option<String>,
    }
    impl LocationInput {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new() -> Self {
            Self { ..rt::Empty::empty() }
        }
    }
    impl Default for LocationInput {
        fn default() -> Self {
            rt::Empty::empty()
        }
    }
    impl rt::Empty for LocationInput {
        fn empty() -> Self {
            Self {
                line_1: None,
                line_2: None,
                line_3: None,
                line_4: None,
                locality: None,
                region: None,
                postcode: None,
                country_code: None,
                latitude: None,
                longitude: None,
            }
        }
    }
    impl rt::Object for LocationInput {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "LocationInput",
                &[
                    ("line_1", true),
                    ("line_2", true),
                    ("line_3", true),
                    ("line_4", true),
                    ("locality", true),
                    ("region", true),
                    ("postcode", true),
                    ("country_code", true),
                    ("latitude", true),
                    ("longitude", true),
                ],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::view(&self.line_1).or_null(),
                    rt::view(&self.line_2).or_null(),
                    rt::view(&self.line_3).or_null(),
                    rt::view(&self.line_4).or_null(),
                    rt::view(&self.locality).or_null(),
                    rt::view(&self.region).or_null(),
                    rt::view(&self.postcode).or_null(),
                    rt::view(&self.country_code).or_null(),
                    rt::view(&self.latitude).or_null(),
                    rt::view(&self.longitude).or_null(),
                ],
                None,
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::place(&mut self.line_1),
                    rt::place(&mut self.line_2),
                    rt::place(&mut self.line_3),
                    rt::place(&mut self.line_4),
                    rt::place(&mut self.locality),
                    rt::place(&mut self.region),
                    rt::place(&mut self.postcode),
                    rt::place(&mut self.country_code),
                    rt::place(&mut self.latitude),
                    rt::place(&mut self.longitude),
                ],
                None,
            );
        }
    }
    rt::object! {
        LocationInput : Debug Serialize Deserialize
    }
    /// A number to write.
    ///
    /// Schema `NumberInput`: `#/components/schemas/NumberInput`
    #[derive(Clone, PartialEq)]
    pub struct NumberInput {
        /// The number. Four decimals are kept.
        pub value: f64,
    }
    impl NumberInput {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(value: f64) -> Self {
            Self { value }
        }
    }
    impl rt::Empty for NumberInput {
        fn empty() -> Self {
            Self { value: rt::Empty::empty() }
        }
    }
    impl rt::Object for NumberInput {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("NumberInput", &[("value", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(&[rt::view(&self.value)], None);
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(&mut [rt::place(&mut self.value)], None);
        }
    }
    rt::object! {
        NumberInput : Debug Serialize Deserialize
    }
    /// A yes or no to write.
    ///
    /// Schema `CheckboxInput`: `#/components/schemas/CheckboxInput`
    #[derive(Clone, PartialEq)]
    pub struct CheckboxInput {
        /// Whether the box shall be ticked.
        pub value: bool,
    }
    impl CheckboxInput {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(value: bool) -> Self {
            Self { value }
        }
    }
    impl rt::Empty for CheckboxInput {
        fn empty() -> Self {
            Self { value: rt::Empty::empty() }
        }
    }
    impl rt::Object for CheckboxInput {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("CheckboxInput", &[("value", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(&[rt::view(&self.value)], None);
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(&mut [rt::place(&mut self.value)], None);
        }
    }
    rt::object! {
        CheckboxInput : Debug Serialize Deserialize
    }
    /// An amount of money to write. The currency is a property of the attribute, not of the value.
    ///
    /// Schema `CurrencyInput`: `#/components/schemas/CurrencyInput`
    #[derive(Clone, PartialEq)]
    pub struct CurrencyInput {
        /// The amount. Four decimals are kept.
        pub currency_value: f64,
    }
    impl CurrencyInput {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(currency_value: f64) -> Self {
            Self { currency_value }
        }
    }
    impl rt::Empty for CurrencyInput {
        fn empty() -> Self {
            Self {
                currency_value: rt::Empty::empty(),
            }
        }
    }
    impl rt::Object for CurrencyInput {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "CurrencyInput",
                &[("currency_value", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(&[rt::view(&self.currency_value)], None);
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(&mut [rt::place(&mut self.currency_value)], None);
        }
    }
    rt::object! {
        CurrencyInput : Debug Serialize Deserialize
    }
    /// A calendar date to write.
    ///
    /// Schema `DateInput`: `#/components/schemas/DateInput`
    #[derive(Clone, PartialEq)]
    pub struct DateInput {
        /// The date, up to the end of the year 9999.
        ///
        /// Format: `date`.
        ///
        /// Example: `"2026-10-05"`
        pub value: String,
    }
    impl DateInput {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(value: impl Into<String>) -> Self {
            Self { value: value.into() }
        }
    }
    impl rt::Empty for DateInput {
        fn empty() -> Self {
            Self { value: rt::Empty::empty() }
        }
    }
    impl rt::Object for DateInput {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("DateInput", &[("value", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(&[rt::view(&self.value)], None);
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(&mut [rt::place(&mut self.value)], None);
        }
    }
    rt::object! {
        DateInput : Debug Serialize Deserialize
    }
    /// An instant to write.
    ///
    /// Schema `TimestampInput`: `#/components/schemas/TimestampInput`
    #[derive(Clone, PartialEq)]
    pub struct TimestampInput {
        /// The instant, up to the end of the year 9999. Attio converts it to UTC.
        ///
        /// Format: `date-time`.
        ///
        /// Example: `"2026-10-05T09:30:00Z"`
        pub value: ::attio_runtime::jiff::Timestamp,
    }
    impl TimestampInput {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(value: ::attio_runtime::jiff::Timestamp) -> Self {
            Self { value }
        }
    }
    impl rt::Empty for TimestampInput {
        fn empty() -> Self {
            Self { value: Default::default() }
        }
    }
    impl rt::Object for TimestampInput {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "TimestampInput",
                &[("value", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(&[rt::foreign_view(&self.value)], None);
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(&mut [rt::foreign_place(&mut self.value)], None);
        }
    }
    rt::object! {
        TimestampInput : Debug Serialize Deserialize
    }
    /// A rating to write.
    ///
    /// Schema `RatingInput`: `#/components/schemas/RatingInput`
    #[derive(Clone, PartialEq)]
    pub struct RatingInput {
        /// The stars.
        pub value: i32,
    }
    impl RatingInput {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(value: i32) -> Self {
            Self { value }
        }
    }
    impl rt::Empty for RatingInput {
        fn empty() -> Self {
            Self { value: rt::Empty::empty() }
        }
    }
    impl rt::Object for RatingInput {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("RatingInput", &[("value", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(&[rt::view(&self.value)], None);
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(&mut [rt::place(&mut self.value)], None);
        }
    }
    rt::object! {
        RatingInput : Debug Serialize Deserialize
    }
    /// A status to write.
    ///
    /// Schema `StatusInput`: `#/components/schemas/StatusInput`
    #[derive(Clone, PartialEq)]
    pub struct StatusInput {
        /// The status, by title or id. A title that does not exist is refused.
        ///
        /// Example: `"In Progress"`
        pub status: String,
    }
    impl StatusInput {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(status: impl Into<String>) -> Self {
            Self { status: status.into() }
        }
    }
    impl rt::Empty for StatusInput {
        fn empty() -> Self {
            Self { status: rt::Empty::empty() }
        }
    }
    impl rt::Object for StatusInput {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("StatusInput", &[("status", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(&[rt::view(&self.status)], None);
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(&mut [rt::place(&mut self.status)], None);
        }
    }
    rt::object! {
        StatusInput : Debug Serialize Deserialize
    }
    /// A choice to write.
    ///
    /// Schema `SelectInput`: `#/components/schemas/SelectInput`
    #[derive(Clone, PartialEq)]
    pub struct SelectInput {
        /// The option, by title or id. A title that does not exist is refused, never added.
        ///
        /// Example: `"Gold"`
        pub option: String,
    }
    impl SelectInput {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(option: impl Into<String>) -> Self {
            Self { option: option.into() }
        }
    }
    impl rt::Empty for SelectInput {
        fn empty() -> Self {
            Self { option: rt::Empty::empty() }
        }
    }
    impl rt::Object for SelectInput {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("SelectInput", &[("option", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(&[rt::view(&self.option)], None);
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(&mut [rt::place(&mut self.option)], None);
        }
    }
    rt::object! {
        SelectInput : Debug Serialize Deserialize
    }
    /// A record, by its id.
    ///
    /// Schema `RecordReferenceById`: `#/components/schemas/RecordReferenceById`
    #[derive(Clone, PartialEq)]
    pub struct RecordReferenceById {
        /// The slug of the object that the record belongs to.
        ///
        /// Example: `"companies"`
        pub target_object: String,
        /// The record.
        pub target_record_id: RecordId,
    }
    impl RecordReferenceById {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(
            target_object: impl Into<String>,
            target_record_id: RecordId,
        ) -> Self {
            Self {
                target_object: target_object.into(),
                target_record_id,
            }
        }
    }
    impl rt::Empty for RecordReferenceById {
        fn empty() -> Self {
            Self {
                target_object: rt::Empty::empty(),
                target_record_id: rt::Empty::empty(),
            }
        }
    }
    impl rt::Object for RecordReferenceById {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "RecordReferenceById",
                &[("target_object", true), ("target_record_id", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[rt::view(&self.target_object), rt::view(&self.target_record_id)],
                None,
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::place(&mut self.target_object),
                    rt::place(&mut self.target_record_id),
                ],
                None,
            );
        }
    }
    rt::object! {
        RecordReferenceById : Debug Serialize Deserialize
    }
    /// A record, by a value that no other record of its object has. The key beside `target_object` is the slug or id of
    /// the unique attribute.
    ///
    /// Example: `{"target_object":"companies","domains":[{"domain":"attio.com"}]}`
    ///
    /// Schema `RecordReferenceByAttribute`: `#/components/schemas/RecordReferenceByAttribute`
    #[derive(Clone, PartialEq)]
    pub struct RecordReferenceByAttribute {
        /// The slug of the object that the record belongs to.
        ///
        /// Example: `"companies"`
        pub target_object: String,
        /// Members beyond the named ones.
        pub extra: rt::Map<Vec<MatchInput>>,
    }
    impl RecordReferenceByAttribute {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(target_object: impl Into<String>) -> Self {
            Self {
                target_object: target_object.into(),
                ..rt::Empty::empty()
            }
        }
    }
    impl rt::Empty for RecordReferenceByAttribute {
        fn empty() -> Self {
            Self {
                target_object: rt::Empty::empty(),
                extra: Default::default(),
            }
        }
    }
    impl rt::Object for RecordReferenceByAttribute {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "RecordReferenceByAttribute",
                &[("target_object", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(&[rt::view(&self.target_object)], Some(&self.extra));
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(&mut [rt::place(&mut self.target_object)], Some(&mut self.extra));
        }
    }
    rt::object! {
        RecordReferenceByAttribute : Debug Serialize Deserialize
    }
    /// A value by which a record is found. The unique attribute's type decides the form.
    ///
    /// Schema `MatchInput`: `#/components/schemas/MatchInput`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum MatchInput {
        /// A `DomainInput`.
        DomainInput(DomainInput),
        /// A `EmailAddressInput`.
        EmailAddressInput(EmailAddressInput),
        /// A `PhoneNumberInput`.
        PhoneNumberInput(PhoneNumberInput),
        /// A `TextInput`.
        TextInput(TextInput),
        /// A `NumberInput`.
        NumberInput(NumberInput),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<DomainInput> for MatchInput {
        fn from(value: DomainInput) -> Self {
            Self::DomainInput(value)
        }
    }
    impl From<EmailAddressInput> for MatchInput {
        fn from(value: EmailAddressInput) -> Self {
            Self::EmailAddressInput(value)
        }
    }
    impl From<PhoneNumberInput> for MatchInput {
        fn from(value: PhoneNumberInput) -> Self {
            Self::PhoneNumberInput(value)
        }
    }
    impl From<TextInput> for MatchInput {
        fn from(value: TextInput) -> Self {
            Self::TextInput(value)
        }
    }
    impl From<NumberInput> for MatchInput {
        fn from(value: NumberInput) -> Self {
            Self::NumberInput(value)
        }
    }
    impl rt::Empty for MatchInput {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for MatchInput {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                "MatchInput",
                &[
                    rt::Variant::new("DomainInput", rt::Kind::Object)
                        .required(&["domain"])
                        .known(&["domain"]),
                    rt::Variant::new("EmailAddressInput", rt::Kind::Object)
                        .required(&["email_address"])
                        .known(&["email_address"]),
                    rt::Variant::new("PhoneNumberInput", rt::Kind::Object)
                        .required(&["original_phone_number"])
                        .known(&["original_phone_number", "country_code"]),
                    rt::Variant::new("TextInput", rt::Kind::Object)
                        .required(&["value"])
                        .known(&["value"]),
                    rt::Variant::new("NumberInput", rt::Kind::Object)
                        .required(&["value"])
                        .known(&["value"]),
                ],
            );
            &UNION
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::DomainInput(value) => rt::view(value),
                Self::EmailAddressInput(value) => rt::view(value),
                Self::PhoneNumberInput(value) => rt::view(value),
                Self::TextInput(value) => rt::view(value),
                Self::NumberInput(value) => rt::view(value),
                Self::Unknown(value) => rt::view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::DomainInput),
                1usize => rt::from_value(value).map(Self::EmailAddressInput),
                2usize => rt::from_value(value).map(Self::PhoneNumberInput),
                3usize => rt::from_value(value).map(Self::TextInput),
                4usize => rt::from_value(value).map(Self::NumberInput),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        MatchInput : Debug Serialize Deserialize
    }
    /// A reference to an actor to write. Members of the workspace are the only actors that can be written.
    ///
    /// Schema `ActorReferenceInput`: `#/components/schemas/ActorReferenceInput`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum ActorReferenceInput {
        /// A `ActorReferenceById`.
        ActorReferenceById(ActorReferenceById),
        /// A `ActorReferenceByEmail`.
        ActorReferenceByEmail(ActorReferenceByEmail),
        /// What the document does not know, kept as it came.
        Unknown(rt::Value),
    }
    impl From<ActorReferenceById> for ActorReferenceInput {
        fn from(value: ActorReferenceById) -> Self {
            Self::ActorReferenceById(value)
        }
    }
    impl From<ActorReferenceByEmail> for ActorReferenceInput {
        fn from(value: ActorReferenceByEmail) -> Self {
            Self::ActorReferenceByEmail(value)
        }
    }
    impl rt::Empty for ActorReferenceInput {
        fn empty() -> Self {
            Self::Unknown(rt::Value::Null)
        }
    }
    impl rt::OneOf for ActorReferenceInput {
        fn union(&self) -> &'static rt::Union {
            const UNION: rt::Union = rt::Union::new(
                "ActorReferenceInput",
                &[
                    rt::Variant::new("ActorReferenceById", rt::Kind::Object)
                        .required(&["referenced_actor_type", "referenced_actor_id"])
                        .known(&["referenced_actor_type", "referenced_actor_id"])
                        .literals(&[("referenced_actor_type", "workspace-member")]),
                    rt::Variant::new("ActorReferenceByEmail", rt::Kind::Object)
                        .required(&["workspace_member_email_address"])
                        .known(&["workspace_member_email_address"]),
                ],
            );
            &UNION
        }
        fn view(&self) -> rt::View<'_> {
            match self {
                Self::ActorReferenceById(value) => rt::view(value),
                Self::ActorReferenceByEmail(value) => rt::view(value),
                Self::Unknown(value) => rt::view(value),
            }
        }
        fn variant(index: usize, value: &rt::Value) -> Result<Self, rt::DecodeError> {
            match index {
                0usize => rt::from_value(value).map(Self::ActorReferenceById),
                1usize => rt::from_value(value).map(Self::ActorReferenceByEmail),
                _ => Ok(Self::Unknown(Clone::clone(value))),
            }
        }
    }
    rt::union! {
        ActorReferenceInput : Debug Serialize Deserialize
    }
    /// A workspace member, by id.
    ///
    /// Schema `ActorReferenceById`: `#/components/schemas/ActorReferenceById`
    #[derive(Clone, PartialEq)]
    pub struct ActorReferenceById {
        /// Always `workspace-member`.
        pub referenced_actor_type: String,
        /// The member.
        ///
        /// Example: `"a976f6a9-fc2b-4acb-91e7-afb2d18b4e64"`
        pub referenced_actor_id: WorkspaceMemberId,
    }
    impl ActorReferenceById {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(referenced_actor_id: WorkspaceMemberId) -> Self {
            Self {
                referenced_actor_id,
                ..rt::Empty::empty()
            }
        }
    }
    impl rt::Empty for ActorReferenceById {
        fn empty() -> Self {
            Self {
                referenced_actor_type: ToOwned::to_owned("workspace-member"),
                referenced_actor_id: rt::Empty::empty(),
            }
        }
    }
    impl rt::Object for ActorReferenceById {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "ActorReferenceById",
                &[("referenced_actor_type", true), ("referenced_actor_id", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(
                &[
                    rt::view(&self.referenced_actor_type),
                    rt::view(&self.referenced_actor_id),
                ],
                None,
            );
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(
                &mut [
                    rt::place(&mut self.referenced_actor_type),
                    rt::place(&mut self.referenced_actor_id),
                ],
                None,
            );
        }
    }
    rt::object! {
        ActorReferenceById : Debug Serialize Deserialize
    }
    rt::newtype! {
        /// Identifies a member of the workspace.
        ///
        /// Example: `"a976f6a9-fc2b-4acb-91e7-afb2d18b4e64"`
        ///
        /// Schema `WorkspaceMemberId`: `#/components/schemas/WorkspaceMemberId`
        pub struct WorkspaceMemberId(::attio_runtime::uuid::Uuid) Copy
    }
    /// A workspace member, by e-mail address.
    ///
    /// Schema `ActorReferenceByEmail`: `#/components/schemas/ActorReferenceByEmail`
    #[derive(Clone, PartialEq)]
    pub struct ActorReferenceByEmail {
        /// The address that the member signs in with.
        ///
        /// Example: `"ada@example.com"`
        pub workspace_member_email_address: String,
    }
    impl ActorReferenceByEmail {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(workspace_member_email_address: impl Into<String>) -> Self {
            Self {
                workspace_member_email_address: workspace_member_email_address.into(),
            }
        }
    }
    impl rt::Empty for ActorReferenceByEmail {
        fn empty() -> Self {
            Self {
                workspace_member_email_address: rt::Empty::empty(),
            }
        }
    }
    impl rt::Object for ActorReferenceByEmail {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new(
                "ActorReferenceByEmail",
                &[("workspace_member_email_address", true)],
            );
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(&[rt::view(&self.workspace_member_email_address)], None);
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(&mut [rt::place(&mut self.workspace_member_email_address)], None);
        }
    }
    rt::object! {
        ActorReferenceByEmail : Debug Serialize Deserialize
    }
    /// An internet domain to write.
    ///
    /// Schema `DomainInput`: `#/components/schemas/DomainInput`
    #[derive(Clone, PartialEq)]
    pub struct DomainInput {
        /// The domain. Of a URL, the rest is cut away.
        ///
        /// Example: `"attio.com"`
        pub domain: String,
    }
    impl DomainInput {
        /// Makes one out of what must be there; the rest is left out.
        #[must_use]
        pub fn new(domain: impl Into<String>) -> Self {
            Self { domain: domain.into() }
        }
    }
    impl rt::Empty for DomainInput {
        fn empty() -> Self {
            Self { domain: rt::Empty::empty() }
        }
    }
    impl rt::Object for DomainInput {
        fn shape(&self) -> &'static rt::Shape {
            const SHAPE: rt::Shape = rt::Shape::new("DomainInput", &[("domain", true)]);
            &SHAPE
        }
        fn views(&self, show: &mut dyn FnMut(&[rt::View<'_>], Option<&dyn rt::Rest>)) {
            show(&[rt::view(&self.domain)], None);
        }
        fn places(
            &mut self,
            fill: &mut dyn FnMut(&mut [rt::Place<'_>], Option<&mut dyn rt::Rest>),
        ) {
            fill(&mut [rt::place(&mut self.domain)], None);
        }
    }
    rt::object! {
        DomainInput : Debug Serialize Deserialize
    }
    rt::newtype! {
        /// Identifies a company.
        ///
        /// Example: `"99a03ff3-0435-47da-95cc-76b2caeb4dab"`
        ///
        /// Schema `CompanyId`: `#/components/schemas/CompanyId`
        pub struct CompanyId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::newtype! {
        /// Identifies a deal.
        ///
        /// Schema `DealId`: `#/components/schemas/DealId`
        pub struct DealId(::attio_runtime::uuid::Uuid) Copy
    }
    rt::newtype! {
        /// Identifies a record of the object `users`, a user of your product. Not a member of the workspace.
        ///
        /// Schema `UserRecordId`: `#/components/schemas/UserRecordId`
        pub struct UserRecordId(::attio_runtime::uuid::Uuid) Copy
    }
}
