package org.patentbeacon.index;

/// A document that arrived or changed.
///
/// @param id its id
/// @param family the id of its simple family
/// @param firstBatch the batch in which it first arrived
/// @param batch the batch in which it arrived or last changed
public record Arrival(String id, String family, long firstBatch, long batch) {}
