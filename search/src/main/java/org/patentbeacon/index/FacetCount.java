package org.patentbeacon.index;

/// How many documents of an answer have a value.
///
/// @param value the value
/// @param count the number of documents
public record FacetCount(String value, int count) {}
