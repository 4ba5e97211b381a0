//! How an event is written down, and read again.
