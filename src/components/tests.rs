//! What the components promise, read from the HTML that the server sends.

use super::*;
use leptos::prelude::*;

fn html(view: impl FnOnce() -> AnyView) -> String {
    Owner::new().with(|| view().to_html())
}

fn refused() -> Option<String> {
    Some("Vul dit in".to_owned())
}

#[test]
fn a_textarea_keeps_its_first_newline_and_runs_nothing() {
    let page = html(|| {
        let value = "\n\nTweede </textarea><script>alert(1)</script>";
        view! { <TextArea name="story" label="Wat gebeurde er?" value/> }.into_any()
    });
    let written = page.split_once("<textarea").and_then(|(_, rest)| rest.split_once('>')).unwrap().1;
    assert!(written.starts_with("\n\n\nTweede &lt;/textarea&gt;&lt;script&gt;"), "{written}");
    assert!(!page.contains("<script"), "{page}");
}

#[test]
fn an_empty_textarea_is_really_empty() {
    let page = html(|| view! { <TextArea name="story" label="Wat gebeurde er?"/> }.into_any());
    assert!(page.contains("></textarea>"), "{page}");
}

#[test]
fn an_error_stands_beside_its_field_and_belongs_to_it() {
    let page = html(|| {
        view! { <TextField name="draft[email]" label="E-mailadres" hint="Voor uw bevestiging" error=refused/> }
            .into_any()
    });
    for part in [
        r#"for="draft-email""#,
        r#"id="draft-email""#,
        r#"aria-describedby="draft-email-hint draft-email-error""#,
        r#"aria-invalid="true""#,
        r#"id="draft-email-hint""#,
        r#"id="draft-email-error""#,
        "Vul dit in",
    ] {
        assert!(page.contains(part), "{part} lacks in {page}");
    }
}

#[test]
fn a_field_without_error_says_nothing_of_errors() {
    let page = html(|| view! { <TextField name="email" label="E-mailadres"/> }.into_any());
    assert!(!page.contains("aria-invalid") && !page.contains("error"), "{page}");
}

#[test]
fn the_summary_takes_focus_without_script_and_leads_to_the_first_choice() {
    let page = html(|| {
        let errors = || vec![FieldError::new("topics[]", "Kies ten minste een onderwerp")];
        let choices = vec![Choice::new("a", "Een"), Choice::new("b", "Twee")];
        view! {
            <ErrorSummary errors/>
            <CheckboxGroup name="topics[]" legend="Waar gaat het over?" choices values=vec!["b".to_owned()]/>
        }
        .into_any()
    });
    assert!(page.contains("autofocus") && page.contains(r#"tabindex="-1""#), "{page}");
    assert!(page.contains(r##"href="#topics""##), "{page}");
    assert!(page.contains(r#"id="topics""#) && page.contains(r#"id="topics-2""#), "{page}");
    assert_eq!(page.matches("checked").count(), 1, "{page}");
}

#[test]
fn a_date_is_named_in_parts_and_found_at_its_day() {
    let page = html(|| view! { <DateField name="when" legend="Wanneer was het?"/> }.into_any());
    assert!(page.contains(r#"id="when" name="when_day""#), "{page}");
    assert!(page.contains(r#"name="when_month""#) && page.contains(r#"name="when_year""#), "{page}");
}

#[test]
fn peoples_words_are_shown_as_written() {
    let words = "Een\n\n  twee <b>drie</b> هذا";
    let page = html(|| view! { <Prose text="Een\n\n  twee <b>drie</b> هذا"/> }.into_any());
    assert!(page.contains(&words.replace('<', "&lt;").replace('>', "&gt;")), "{page}");
    assert!(page.contains(r#"dir="auto""#), "{page}");
}

#[test]
fn a_page_needs_no_inline_style_or_script() {
    let page = html(|| {
        view! {
            <PageFrame name="De Linde">
                <ExitPage href="https://example.nl/"/>
                <Board label="Bord">
                    <BoardColumn title="Ontvangen" count=1u32>
                        <BoardCard href="/zaak/a" reference="a" title="Veiligheid" place="De Ark" late="Te laat"/>
                    </BoardColumn>
                </Board>
            </PageFrame>
        }
        .into_any()
    });
    assert!(!page.contains("style=") && !page.contains("onclick") && !page.contains("<script"), "{page}");
    assert_eq!(page.matches("<main").count(), 1, "{page}");
}
