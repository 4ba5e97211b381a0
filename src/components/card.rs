//! Cards: a thing of its own on the page.

use leptos::prelude::*;

use super::{Icon, Sign};

/// A card. With `href` its title is a link and the whole card can be tapped.
///
/// ```ignore
/// <Card title="Een klacht indienen" href="/klacht/veiligheid"><p>"…"</p></Card>
/// ```
#[component]
pub fn Card(
    /// Its heading (level two).
    #[prop(into)]
    title: String,
    /// Where the whole card leads.
    #[prop(optional, into)]
    href: String,
    /// On a sunken ground, for asides.
    #[prop(optional)]
    quiet: bool,
    /// Its content.
    children: Children,
) -> impl IntoView {
    let class = match (href.is_empty(), quiet) {
        (false, _) => "card card--link",
        (true, true) => "card card--quiet",
        (true, false) => "card",
    };
    let title = if href.is_empty() {
        title.into_any()
    } else {
        view! {
            <a class="card__link" href=href>
                {title}
            </a>
        }
        .into_any()
    };
    view! {
        <section class=class>
            <h2 class="card__title">{title}</h2>
            {children()}
        </section>
    }
    .into_any()
}

/// Who to call or write to.
///
/// ```ignore
/// <ContactCard title="Liever eerst praten?" name="Sanne de Wit" role="locatiemanager"
///     phone="020 123 45 67" mail="sanne@example.nl"/>
/// ```
#[component]
pub fn ContactCard(
    /// Its heading (level two).
    #[prop(into)]
    title: String,
    /// Who.
    #[prop(into)]
    name: String,
    /// What they are.
    #[prop(optional, into)]
    role: String,
    /// Number as people read it.
    #[prop(optional, into)]
    phone: String,
    /// Mail address.
    #[prop(optional, into)]
    mail: String,
) -> impl IntoView {
    let dial: String = phone.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
    view! {
        <Card title quiet=true>
            <div class="contact">
                <p class="contact__name">{name}</p>
                {(!role.is_empty()).then(|| view! { <p class="contact__role">{role}</p> })}
                {(!phone.is_empty())
                    .then(|| {
                        view! {
                            <a class="contact__line" href=format!("tel:{dial}")>
                                <Icon sign=Sign::Phone/>
                                {phone}
                            </a>
                        }
                    })}
                {(!mail.is_empty())
                    .then(|| {
                        view! {
                            <a class="contact__line" href=format!("mailto:{mail}")>
                                <Icon sign=Sign::Mail/>
                                {mail.clone()}
                            </a>
                        }
                    })}
            </div>
        </Card>
    }
}
