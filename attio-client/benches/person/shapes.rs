//! The shapes, once for all who derive them. How a struct, a struct of optional members and a value are written is up to
//! the three macros `shapes`, `optional` and `values` of the module that asks.

macro_rules! person {
    () => {
        shapes! {
            Person {
                id: PersonRecordId,
                created_at: Timestamp,
                #[serde(default, skip_serializing_if = "Option::is_none")]
                web_url: Option<String>,
                #[serde(default, skip_serializing_if = "Option::is_none")]
                values: Option<Values>,
            }
        }

        optional! {
            Values {
                email_addresses: Vec<EmailAddressValue>,
                name: Vec<PersonalNameValue>,
                company: Vec<RecordReferenceValue>,
                description: Vec<TextValue>,
                job_title: Vec<TextValue>,
                phone_numbers: Vec<PhoneNumberValue>,
                primary_location: Vec<LocationValue>,
                angellist: Vec<TextValue>,
                facebook: Vec<TextValue>,
                instagram: Vec<TextValue>,
                linkedin: Vec<TextValue>,
                twitter: Vec<TextValue>,
                associated_deals: Vec<RecordReferenceValue>,
                associated_users: Vec<RecordReferenceValue>,
                avatar_url: Vec<TextValue>,
                twitter_follower_count: Vec<NumberValue>,
                first_calendar_interaction: Vec<InteractionValue>,
                last_calendar_interaction: Vec<InteractionValue>,
                next_calendar_interaction: Vec<InteractionValue>,
                first_email_interaction: Vec<InteractionValue>,
                last_email_interaction: Vec<InteractionValue>,
                first_interaction: Vec<InteractionValue>,
                last_interaction: Vec<InteractionValue>,
                next_interaction: Vec<InteractionValue>,
                strongest_connection_strength: Vec<SelectValue>,
                strongest_connection_strength_legacy: Vec<NumberValue>,
                strongest_connection_user: Vec<ActorReferenceValue>,
                record_id: Vec<TextValue>,
                created_at: Vec<TimestampValue>,
                created_by: Vec<ActorReferenceValue>,
            }
        }

        shapes! {
            PersonRecordId {
                workspace_id: Uuid,
                object_id: Uuid,
                record_id: Uuid,
            }
            Actor {
                #[serde(rename = "type", default)]
                kind: Option<ActorType>,
                #[serde(default)]
                id: Option<String>,
            }
            SelectOption {
                id: OptionPath,
                title: String,
                is_archived: bool,
            }
            OptionPath {
                workspace_id: Uuid,
                object_id: Uuid,
                attribute_id: Uuid,
                option_id: Uuid,
            }
        }

        values! {
            TextValue = TextType, "text" {
                value: String,
            }
            NumberValue = NumberType, "number" {
                value: f64,
            }
            TimestampValue = TimestampType, "timestamp" {
                value: Timestamp,
            }
            SelectValue = SelectType, "select" {
                option: SelectOption,
            }
            RecordReferenceValue = RecordReferenceType, "record-reference" {
                target_object: String,
                target_record_id: Uuid,
            }
            ActorReferenceValue = ActorReferenceType, "actor-reference" {
                referenced_actor_type: ActorType,
                referenced_actor_id: Option<Uuid>,
            }
            LocationValue = LocationType, "location" {
                line_1: Option<String>,
                line_2: Option<String>,
                line_3: Option<String>,
                line_4: Option<String>,
                locality: Option<String>,
                region: Option<String>,
                postcode: Option<String>,
                country_code: Option<CountryCode>,
                latitude: Option<String>,
                longitude: Option<String>,
            }
            EmailAddressValue = EmailAddressType, "email-address" {
                original_email_address: String,
                email_address: String,
                email_domain: String,
                email_root_domain: String,
                email_local_specifier: String,
            }
            PhoneNumberValue = PhoneNumberType, "phone-number" {
                original_phone_number: String,
                phone_number: String,
                country_code: CountryCode,
            }
            PersonalNameValue = PersonalNameType, "personal-name" {
                first_name: String,
                last_name: String,
                full_name: String,
            }
            InteractionValue = InteractionType, "interaction" {
                interaction_type: Contact,
                interacted_at: Timestamp,
                owner_actor: Actor,
            }
        }

        #[derive(Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        enum ActorType {
            ApiToken,
            App,
            System,
            WorkspaceMember,
        }

        #[derive(Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        enum Contact {
            CalendarEvent,
            Call,
            ChatThread,
            Email,
            InPersonMeeting,
            Meeting,
        }

        #[derive(Serialize, Deserialize)]
        #[rustfmt::skip]
        pub enum CountryCode {
            AC, AD, AE, AF, AG, AI, AL, AM, AN, AO, AQ, AR, AS, AT, AU, AW, AX, AZ, BA, BB, BD, BE,
            BF, BG, BH, BI, BJ, BL, BM, BN, BO, BQ, BR, BS, BT, BV, BW, BY, BZ, CA, CC, CD, CF, CG,
            CH, CI, CK, CL, CM, CN, CO, CR, CU, CV, CW, CX, CY, CZ, DE, DJ, DK, DM, DO, DZ, EC, EE,
            EG, EH, ER, ES, ET, FI, FJ, FK, FM, FO, FR, GA, GB, GD, GE, GF, GG, GH, GI, GL, GM, GN,
            GP, GQ, GR, GS, GT, GU, GW, GY, HK, HM, HN, HR, HT, HU, ID, IE, IL, IM, IN, IO, IQ, IR,
            IS, IT, JE, JM, JO, JP, KE, KG, KH, KI, KM, KN, KP, KR, KW, KY, KZ, LA, LB, LC, LI, LK,
            LR, LS, LT, LU, LV, LY, MA, MC, MD, ME, MF, MG, MH, MK, ML, MM, MN, MO, MP, MQ, MR, MS,
            MT, MU, MV, MW, MX, MY, MZ, NA, NC, NE, NF, NG, NI, NL, NO, NP, NR, NU, NZ, OM, PA, PE,
            PF, PG, PH, PK, PL, PM, PN, PR, PS, PT, PW, PY, QA, RE, RO, RS, RU, RW, SA, SB, SC, SD,
            SE, SG, SH, SI, SJ, SK, SL, SM, SN, SO, SR, SS, ST, SV, SX, SY, SZ, TC, TD, TF, TG, TH,
            TJ, TK, TL, TM, TN, TO, TR, TT, TV, TW, TZ, UA, UG, UM, US, UY, UZ, VA, VC, VE, VG, VI,
            VN, VU, WF, WS, XK, YE, YT, ZA, ZM, ZW,
        }
    };
}
