//! Gehoor: complaints handling for childcare.
