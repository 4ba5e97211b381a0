//! The organisation's OpenID provider: where somebody is sent to sign in, and what it then says of them (OpenID Connect
//! Core 1.0, the authorization code flow with PKCE, RFC 7636).

use crate::{domain::access::Said, house::config::Provider};
use chrono::{TimeDelta, Utc};
use openidconnect::{
    AccessTokenHash, AdditionalClaims, AuthenticationFlow, AuthorizationCode, ClaimsVerificationError, ClientId,
    ClientSecret, CsrfToken, EmptyExtraTokenFields, HttpClientError, IdTokenFields, IssuerUrl, Nonce,
    OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope,
    StandardErrorResponse, StandardTokenResponse, TokenResponse, UserInfoClaims,
    core::{
        CoreAuthDisplay, CoreAuthPrompt, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
        CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreProviderMetadata, CoreResponseType,
        CoreRevocableToken, CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
    },
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::{error::Error, fmt, time::Duration};

/// Whoever waits for a page waits no longer than this for each of its answers.
const PATIENCE: Duration = Duration::from_secs(5);
/// Who said who they are so long ago did so just now, also by a clock that is a little off.
const JUST_NOW: TimeDelta = TimeDelta::minutes(5);
/// How a provider says that more than one thing was shown (RFC 8176).
const SEVERAL: &str = "mfa";

/// What one sign-in is known by, on its way there and back.
#[derive(Clone, Debug)]
pub struct SignIn {
    /// That the answer is to a question of this browser.
    pub state: String,
    /// That what is said of somebody was said now.
    pub nonce: String,
    /// That whoever brings the answer asked the question.
    pub verifier: String,
    /// Where the browser comes back.
    pub back: String,
    /// That they say who they are once more, also where the provider still knows.
    pub anew: bool,
}

/// Why a sign-in failed: the provider does not answer, or its answer is not right. Nothing of it is personal.
#[derive(Debug)]
pub struct Failed(String);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Failed {
    /// With what went wrong, in its own words: only where nothing that the provider says of a person can be in them.
    fn when(doing: &'static str) -> impl FnOnce(&dyn Error) -> Self {
        move |error| {
            let mut said = format!("{doing}: {error}");
            let mut cause = error.source();
            while let Some(error) = cause {
                said += &format!(": {error}");
                cause = error.source();
            }
            Self(said)
        }
    }

    /// Without its words.
    fn at(doing: &str) -> Self {
        Self(doing.to_owned())
    }
}

/// What kind of failure it was, and the code that the standard gives it, when a code was changed for a token.
fn refused(
    error: RequestTokenError<HttpClientError<reqwest::Error>, StandardErrorResponse<CoreErrorResponseType>>,
) -> Failed {
    const DOING: &str = "changing the code for a token";
    match error {
        RequestTokenError::ServerResponse(said) => {
            Failed::at(&format!("{DOING}: refused as {}", said.error().as_ref()))
        }
        RequestTokenError::Request(error) => Failed::when(DOING)(&error),
        RequestTokenError::Parse(..) | RequestTokenError::Other(_) => Failed::at(&format!("{DOING}: no such answer")),
    }
}

/// Why an ID token is not accepted.
fn unaccepted(error: &ClaimsVerificationError) -> Failed {
    const DOING: &str = "checking the ID token";
    match error {
        ClaimsVerificationError::Expired(_)
        | ClaimsVerificationError::InvalidAudience(_)
        | ClaimsVerificationError::InvalidIssuer(_)
        | ClaimsVerificationError::InvalidNonce(_)
        | ClaimsVerificationError::SignatureVerification(_) => Failed::when(DOING)(error),
        _ => Failed::at(DOING),
    }
}

/// Where to send somebody.
///
/// # Errors
/// When the provider does not answer.
pub async fn address(provider: &Provider, sign_in: &SignIn) -> Result<String, Failed> {
    let client = client(provider, sign_in, &http()?).await?;
    let (state, nonce) = (CsrfToken::new(sign_in.state.clone()), Nonce::new(sign_in.nonce.clone()));
    let flow = AuthenticationFlow::<CoreResponseType>::AuthorizationCode;
    let asked = ["profile", "email"].map(|scope| Scope::new(scope.to_owned()));
    let challenge = PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(sign_in.verifier.clone()));
    let mut request = client.authorize_url(flow, || state, || nonce).add_scopes(asked).set_pkce_challenge(challenge);
    if sign_in.anew {
        // With it the provider has to say when they did (Core 3.1.2.1).
        request = request.add_prompt(CoreAuthPrompt::Login).set_max_age(Duration::ZERO);
    }
    Ok(request.url().0.into())
}

/// What the provider says of who came back with this code.
///
/// # Errors
/// When it does not answer, or its answer is not right.
pub async fn said(provider: &Provider, sign_in: &SignIn, code: String) -> Result<Said, Failed> {
    let http = http()?;
    let client = client(provider, sign_in, &http).await?;
    let tokens = client
        .exchange_code(AuthorizationCode::new(code))
        .map_err(|e| Failed::when("looking for where codes are changed")(&e))?
        .set_pkce_verifier(PkceCodeVerifier::new(sign_in.verifier.clone()))
        .request_async(&http)
        .await
        .map_err(refused)?;
    let token = tokens.id_token().ok_or_else(|| Failed("there is no ID token".to_owned()))?;
    let verifier = client.id_token_verifier();
    let claims = token.claims(&verifier, &Nonce::new(sign_in.nonce.clone())).map_err(|e| unaccepted(&e))?;
    if let Some(hash) = claims.access_token_hash() {
        let signed = |e: &dyn Error| Failed::when("checking the access token")(e);
        let algorithm = token.signing_alg().map_err(|e| signed(&e))?;
        let key = token.signing_key(&verifier).map_err(|e| signed(&e))?;
        let own = AccessTokenHash::from_token(tokens.access_token(), algorithm, key).map_err(|e| signed(&e))?;
        if own != *hash {
            return Err(Failed("the access token is not the one of the ID token".to_owned()));
        }
    }
    // What is asked for by scope need not be in the token: it is at an address of its own (Core 5.4).
    let more: Option<UserInfoClaims<More, CoreGenderClaim>> =
        match client.user_info(tokens.access_token().clone(), Some(claims.subject().clone())) {
            Ok(request) => Some(request.request_async(&http).await.map_err(|_| Failed::at("asking who it is"))?),
            Err(_) => None,
        };
    let more = more.as_ref();
    let email = |email: Option<String>, verified: Option<bool>| email.filter(|_| verified == Some(true));
    let address = email(claims.email().map(|e| e.to_string()), claims.email_verified())
        .or_else(|| more.and_then(|m| email(m.email().map(|e| e.to_string()), m.email_verified())));
    // A claim that is not there says nothing; an empty one says that there are none.
    let roles = provider.roles.as_ref().and_then(|name| {
        let places = [Some(claims.additional_claims()), more.map(UserInfoClaims::additional_claims)];
        let words = places.into_iter().flatten().find_map(|claims| claims.words(name));
        if words.is_none() {
            tracing::warn!(claim = name, "the OpenID provider did not tell the roles of who signed in");
        }
        words
    });
    Ok(Said {
        issuer: provider.issuer.clone(),
        subject: claims.subject().to_string(),
        email: address,
        roles,
        just_now: sign_in.anew && claims.auth_time().is_some_and(|at| (Utc::now() - at).abs() < JUST_NOW),
        several: claims.auth_method_refs().is_some_and(|ways| ways.iter().any(|way| way.as_str() == SEVERAL)),
    })
}

/// Every claim that the standard does not name.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct More(Map<String, Value>);

impl AdditionalClaims for More {}

impl More {
    /// The words of a claim, one or several; with dots it is looked for in what is inside one another.
    fn words(&self, name: &str) -> Option<Vec<String>> {
        let inside = || {
            let mut parts = name.split('.');
            let first = self.0.get(parts.next()?)?;
            parts.try_fold(first, |value, part| value.get(part))
        };
        let word = |value: &Value| value.as_str().map(str::to_owned);
        match self.0.get(name).or_else(inside)? {
            Value::Array(all) => Some(all.iter().filter_map(word).collect()),
            one => word(one).map(|one| vec![one]),
        }
    }
}

type Client = openidconnect::Client<
    More,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    StandardTokenResponse<
        IdTokenFields<
            More,
            EmptyExtraTokenFields,
            CoreGenderClaim,
            CoreJweContentEncryptionAlgorithm,
            CoreJwsSigningAlgorithm,
        >,
        CoreTokenType,
    >,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    openidconnect::EndpointSet,
    openidconnect::EndpointNotSet,
    openidconnect::EndpointNotSet,
    openidconnect::EndpointNotSet,
    openidconnect::EndpointMaybeSet,
    openidconnect::EndpointMaybeSet,
>;

/// Reads what the provider is now, every time: it changes its keys when it likes, and people seldom sign in.
async fn client(provider: &Provider, sign_in: &SignIn, http: &reqwest::Client) -> Result<Client, Failed> {
    let wrong = |e: &dyn Error| Failed::when("reading an address")(e);
    let issuer = IssuerUrl::new(provider.issuer.clone()).map_err(|e| wrong(&e))?;
    let back = RedirectUrl::new(sign_in.back.clone()).map_err(|e| wrong(&e))?;
    let about = CoreProviderMetadata::discover_async(issuer, http);
    let about = about.await.map_err(|e| Failed::when("reading what the provider is")(&e))?;
    let (id, secret) = (ClientId::new(provider.client.clone()), ClientSecret::new(provider.secret.clone()));
    Ok(Client::from_provider_metadata(about, id, Some(secret)).set_redirect_uri(back))
}

fn http() -> Result<reqwest::Client, Failed> {
    // It goes where the provider says and nowhere else.
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).timeout(PATIENCE);
    client.build().map_err(|e| Failed::when("making ready to ask")(&e))
}

#[cfg(test)]
mod tests {
    use super::More;
    use serde_json::json;

    #[test]
    fn roles_are_found_under_their_name_and_inside_one_another() {
        let claims: More = serde_json::from_value(json!({
            "roles": ["gehoor:coordinator", 4, "x"],
            "role": "gehoor:director",
            "realm_access": { "roles": ["gehoor:administrator"] },
            "https://example.nl/roles": ["y"],
        }))
        .unwrap();
        for (name, words) in [
            ("roles", Some(vec!["gehoor:coordinator", "x"])),
            ("role", Some(vec!["gehoor:director"])),
            ("realm_access.roles", Some(vec!["gehoor:administrator"])),
            ("https://example.nl/roles", Some(vec!["y"])),
            ("realm_access.groups", None),
            ("groups", None),
        ] {
            let words = words.map(|words| words.into_iter().map(str::to_owned).collect());
            assert_eq!(claims.words(name), words, "{name}");
        }
    }
}
