package org.patentbeacon.query;

/// What a query text means.
///
/// @param text the text as given
/// @param dialect the dialect it was read in
/// @param tree its tree
public record ParsedQuery(String text, Dialect dialect, PatentQuery tree) {}
