//! `/klacht/bestanden`, between the wish and the details: everything here may be skipped.

use super::{ADD, RemoveFile, Shown, load_files};
use crate::{
    bundles::FileScript,
    components::{
        Address, BackLink, Button, ButtonRow, ErrorSummary, FILES, FieldError, Kind, LinkButton, PageTitle, Upload,
    },
    domain::lang::Lang,
    public::{PublicFrame, lang, load_home},
    text::{common, files as text, wizard},
};
use leptos::{prelude::*, server_fn::ServerFn};
use uuid::Uuid;

/// The page.
#[component]
pub fn FilesPage() -> impl IntoView {
    let lang = lang();
    let to_check = Address::here().get("terug").is_some();
    Suspend::new(async move {
        let public = load_home().await.unwrap_or_default();
        let shown = load_files().await.unwrap_or_default();
        let refused: Vec<String> =
            shown.refused.iter().map(|(name, fault)| text::refused(lang, name, *fault)).collect();
        let prefix = if refused.is_empty() { "" } else { wizard::error_prefix(lang) };
        let summary: Vec<_> = refused.iter().map(|line| FieldError::new(FILES, line.clone())).collect();
        let (before, after) = match to_check {
            true => ("/klacht/controle", "/klacht/controle"),
            false => ("/klacht/oplossing", "/klacht/gegevens"),
        };
        let body = if shown.begun { choose(lang, shown, refused, to_check) } else { nothing(lang) };
        view! {
            <PublicFrame public>
                <PageTitle text=format!("{prefix}{}", text::title(lang))/>
                <div class="page__narrow stack">
                    <BackLink href=before/>
                    <ErrorSummary errors=summary/>
                    <h1>{text::title(lang)}</h1>
                    <p class="lead">{text::lead(lang)}</p>
                    {body}
                    <noscript>
                        <p>{text::add_first(lang)}</p>
                    </noscript>
                    <ButtonRow>
                        <LinkButton href=after>{common::next(lang)}</LinkButton>
                    </ButtonRow>
                </div>
                <FileScript/>
            </PublicFrame>
        }
    })
}

fn nothing(lang: Lang) -> AnyView {
    view! { <p>{text::not_begun(lang)}</p> }.into_any()
}

fn choose(lang: Lang, shown: Shown, refused: Vec<String>, to_check: bool) -> AnyView {
    let back = if to_check { "controle" } else { "" };
    let files = shown.files;
    let list = match files.is_empty() {
        true => view! { <p class="soft">{text::none(lang)}</p> }.into_any(),
        false => {
            let lines = files.into_iter().map(|file| line(lang, file, back)).collect_view();
            view! { <ul class="files">{lines}</ul> }.into_any()
        }
    };
    view! {
        <p>{text::privacy(lang)}</p>
        <Upload action=ADD each=true refused>
            <input type="hidden" name="terug" value=back/>
        </Upload>
        <section class="stack stack--tight" data-files="">
            <h2>{text::added(lang)}</h2>
            {list}
        </section>
    }
    .into_any()
}

fn line(lang: Lang, (id, name, size): (Uuid, String, usize), back: &'static str) -> AnyView {
    let remove = text::remove(lang, &name);
    view! {
        <li>
            <span>
                {name}
                " "
                <span class="soft">"("{text::size(lang, size)}")"</span>
            </span>
            <form method="post" action=RemoveFile::PATH>
                <input type="hidden" name="file" value=id.to_string()/>
                <input type="hidden" name="terug" value=back/>
                <Button kind=Kind::Link>
                    <span aria-hidden="true">{text::remove_short(lang)}</span>
                    <span class="visually-hidden">{remove}</span>
                </Button>
            </form>
        </li>
    }
    .into_any()
}
