//! Following a complaint.
crate::texts! {
    /// The title.
    title = "Mijn klacht volgen", "Follow my complaint";
}
