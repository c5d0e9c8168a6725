package org.patentbeacon.index;

import org.patentbeacon.document.PatentDocument;

/// A hit of a search.
///
/// @param document the document
/// @param family the key of its simple family
/// @param firstBatch the batch in which it first arrived
/// @param batch the batch in which it arrived or last changed
/// @param score how well it matches; comparable within one answer only
public record IndexHit(PatentDocument document, String family, long firstBatch, long batch, float score) {}
