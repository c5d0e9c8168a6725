package org.patentbeacon.document;

/// A problem that did not stop a record.
///
/// @param code a short code, such as `check-digit`
/// @param message what was found and what was done
public record Note(String code, String message) {}
