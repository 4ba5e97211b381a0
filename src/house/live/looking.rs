//! Who has which case open in this process. It is kept nowhere and ends with the stream, so that nothing has to be cleaned
//! up; of several processes each knows its own.

use super::{Change, Hub};
use crate::domain::ids::{ComplaintId, StaffId};
use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// Of each case, everybody who has it open: twice, who has it open twice.
#[derive(Clone, Debug, Default)]
pub(super) struct Looking(Arc<Mutex<HashMap<ComplaintId, Vec<StaffId>>>>);

impl Looking {
    pub(super) fn at(&self, complaint: ComplaintId) -> Vec<StaffId> {
        let each: BTreeSet<StaffId> = self.lock().get(&complaint).into_iter().flatten().copied().collect();
        each.into_iter().collect()
    }

    pub(super) fn cases(&self) -> Vec<ComplaintId> {
        self.lock().keys().copied().collect()
    }

    fn add(&self, complaint: ComplaintId, staff: StaffId) {
        self.lock().entry(complaint).or_default().push(staff);
    }

    fn remove(&self, complaint: ComplaintId, staff: StaffId) {
        let mut open = self.lock();
        let Some(there) = open.get_mut(&complaint) else { return };
        if let Some(at) = there.iter().position(|one| *one == staff) {
            there.swap_remove(at);
        }
        if there.is_empty() {
            open.remove(&complaint);
        }
    }

    /// What panicked while it looked left the list whole: it only adds and removes.
    fn lock(&self) -> MutexGuard<'_, HashMap<ComplaintId, Vec<StaffId>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Somebody who has a case open, until this is dropped.
#[derive(Debug)]
pub struct Look {
    hub: Hub,
    complaint: ComplaintId,
    staff: StaffId,
}

impl Look {
    pub(super) fn begin(hub: Hub, complaint: ComplaintId, staff: StaffId) -> Self {
        hub.looking.add(complaint, staff);
        hub.tell(Change::Looking(complaint));
        Self { hub, complaint, staff }
    }
}

impl Drop for Look {
    fn drop(&mut self) {
        self.hub.looking.remove(self.complaint, self.staff);
        self.hub.tell(Change::Looking(self.complaint));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn who_looks_twice_is_there_once_until_both_are_closed() {
        let hub = Hub::default();
        let (case, other) = (ComplaintId(Uuid::from_u128(1)), ComplaintId(Uuid::from_u128(2)));
        let (nora, zeno) = (StaffId(Uuid::from_u128(3)), StaffId(Uuid::from_u128(4)));
        let first = hub.look(case, nora);
        let second = hub.look(case, nora);
        let third = hub.look(case, zeno);
        assert_eq!(hub.looking(case), [nora, zeno]);
        assert_eq!(hub.looking(other), []);
        drop(first);
        assert_eq!(hub.looking(case), [nora, zeno]);
        drop(second);
        assert_eq!(hub.looking(case), [zeno]);
        drop(third);
        assert_eq!((hub.looking(case), hub.looked_at()), (vec![], vec![]));
    }

    #[test]
    fn who_watches_hears_of_coming_and_going() {
        let hub = Hub::default();
        let mut watching = hub.watch();
        let case = ComplaintId(Uuid::from_u128(1));
        drop(hub.look(case, StaffId(Uuid::from_u128(3))));
        for _ in 0..2 {
            assert!(matches!(watching.try_recv(), Ok(Change::Looking(of)) if of == case));
        }
        assert!(watching.try_recv().is_err());
    }
}
