//! The points outside a suspicion go on as a complaint of their own, received on the same day.

use super::Decision;
use crate::domain::{
    event::{Event, Filed, FiledTexts},
    ids::{StaffId, TextId},
    reference::Reference,
    words::{NewText, Prose},
};

/// The filing of what is split off: who complains, where and how to reach them as in `filed`; the story anew, so that
/// nothing of the suspicion goes along. `words` gives what is still there of the old one. Whoever is `conflicted` with
/// that does not see the new one either.
///
/// Nothing when the complainant's name is gone: then there is nobody left to handle it for.
pub fn split_off(
    filed: &Filed,
    conflicted: Vec<StaffId>,
    story: Prose,
    words: impl Fn(TextId) -> Option<Prose>,
    reference: Reference,
    fresh: &mut dyn FnMut() -> TextId,
) -> Option<Decision> {
    let mut texts = Vec::new();
    let mut keep = |words: Prose| {
        let id = fresh();
        texts.push(NewText { id, words });
        id
    };
    let old = &filed.texts;
    let mut again = |id: Option<TextId>| id.and_then(&words).map(&mut keep);
    let name = again(Some(old.name))?;
    let (email, phone, address) = (again(old.email), again(old.phone), again(old.address));
    let (hours, interpreter) = (again(old.hours), again(old.interpreter));
    let (child_name, child_group) = (again(old.child_name), again(old.child_group));
    let late_reason = again(old.late_reason);
    let ids = FiledTexts {
        story: keep(story),
        name,
        email,
        phone,
        address,
        hours,
        interpreter,
        child_name,
        child_group,
        talked_result: None,
        persons: None,
        late_reason,
        wish: None,
    };
    let new = Filed {
        reference,
        has_email: ids.email.is_some(),
        talked: false,
        texts: ids,
        withheld_from: conflicted,
        ..filed.clone()
    };
    Some(Decision { events: vec![Event::Filed(Box::new(new))], texts })
}
