package org.patentbeacon.benchmarks.quality;

/// A document and how well it fits.
///
/// @param id the document
/// @param score the higher, the better
public record RankedDocument(String id, double score) {}
