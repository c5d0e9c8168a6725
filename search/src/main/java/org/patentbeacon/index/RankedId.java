package org.patentbeacon.index;

/// A document in a ranking.
///
/// @param id its id
/// @param score how well it stands, greater than 0; comparable within one ranking only
public record RankedId(String id, double score) {}
