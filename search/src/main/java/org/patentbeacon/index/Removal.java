package org.patentbeacon.index;

import org.patentbeacon.document.PatentDocument;

/// A document that is no longer in the database: a feed took it back, or the batch that brought it was removed.
///
/// @param id its id
/// @param batch the batch in which it went
/// @param document its last state
public record Removal(String id, long batch, PatentDocument document) {}
