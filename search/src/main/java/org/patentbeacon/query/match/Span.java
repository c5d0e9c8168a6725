package org.patentbeacon.query.match;

/// A match in a text field.
///
/// @param first the position of its first token
/// @param last the position of its last token
public record Span(int first, int last) {}
