//! The points given to managers of one of several locations (R8).

use crate::domain::{complaint::Complaint, ids::StaffId, part::Part};

impl Complaint {
    pub(super) fn part_of(&mut self, manager: StaffId) -> &mut Part {
        let at = self.parts.iter().position(|p| p.manager == manager).unwrap_or_else(|| {
            self.parts.push(Part::of(manager));
            self.parts.len() - 1
        });
        &mut self.parts[at]
    }

    /// A point that is no longer there leaves its part. Whoever became conflicted loses theirs, and does not get it
    /// back by itself; who handles it has all of it, and needs none.
    pub(super) fn part_anew(&mut self) {
        if self.parts.is_empty() {
            return;
        }
        let (conflicted, handler) = (self.conflicted(), self.handler);
        let Self { parts, points, .. } = self;
        for part in parts {
            if conflicted.contains(&part.manager) || handler == Some(part.manager) {
                part.points.clear();
            }
            part.points.retain(|number| points.iter().any(|p| p.number == *number));
        }
    }
}
