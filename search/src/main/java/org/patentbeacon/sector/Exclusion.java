package org.patentbeacon.sector;

/// What a topic and those below it do not hold, and why.
///
/// @param query what is taken away
/// @param reason why
public record Exclusion(SectorQuery query, String reason) {}
