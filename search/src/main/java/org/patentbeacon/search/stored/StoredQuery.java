package org.patentbeacon.search.stored;

/// A query that is asked whenever something arrived.
///
/// @param id what it is called
/// @param text the query in the beacon dialect
public record StoredQuery(String id, String text) {}
