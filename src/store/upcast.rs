//! Events of older versions, brought up to today's on reading.
