//! Who stands above whom: the reporting line as it is kept, and where it is not, as it follows from the region (R8, R15).

use crate::domain::{
    access::Role,
    ids::{LocationId, RegionId, StaffId},
    organisation::{Location, Organisation},
};

/// Whom somebody reports to. Of a location's manager of whom it is not kept, that is the regional manager: so that the
/// next level is never passed over because nobody wrote the line down (R15).
pub fn reports_to(org: &Organisation, id: StaffId) -> Option<StaffId> {
    let of_region = || org.locations.iter().filter(|l| l.manager == Some(id)).find_map(|l| regional(org, l.region, id));
    org.member(id)?.manager.or_else(of_region)
}

/// The next level of a location: whom its manager reports to; of one without, its regional manager, or whoever its
/// neighbours report to. Never the manager of the location itself.
pub(super) fn above_location(org: &Organisation, location: &Location) -> Option<StaffId> {
    let manager = location.manager;
    // Who manages in two regions reports, of each location, in that location's own.
    let kept = manager.and_then(|m| org.member(m)?.manager);
    let of_region = org.with_role(Role::RegionalManager(location.region)).map(|m| m.id);
    let neighbours = org.locations.iter().filter(|l| l.region == location.region);
    let of_neighbours = neighbours.filter_map(|l| org.member(l.manager?)?.manager);
    kept.or_else(|| of_region.chain(of_neighbours).find(|found| Some(*found) != manager))
}

/// The reporting line upwards from somebody, of a complaint about these locations: where no line is kept of them, it
/// begins with the regional manager of the location of these that they manage. One that runs in a circle ends rather than
/// never.
pub(super) fn above<'a>(
    org: &'a Organisation,
    from: StaffId,
    at: &[LocationId],
) -> impl Iterator<Item = StaffId> + use<'a> {
    let kept = org.member(from).and_then(|m| m.manager);
    let theirs = || at.iter().filter_map(|id| org.location(*id)).filter(|l| l.manager == Some(from));
    let first = kept.or_else(|| theirs().find_map(|l| regional(org, l.region, from)));
    let first = first.or_else(|| reports_to(org, from));
    std::iter::successors(first, move |id| reports_to(org, *id)).take(org.staff.len())
}

/// Whether the line would run in a circle if somebody reported to this one.
pub fn would_circle(org: &Organisation, of: StaffId, to: StaffId) -> bool {
    to == of || above(org, to, &[]).any(|up| up == of)
}

fn regional(org: &Organisation, region: RegionId, but: StaffId) -> Option<StaffId> {
    org.with_role(Role::RegionalManager(region)).map(|m| m.id).find(|id| *id != but)
}
