package org.patentbeacon.benchmarks.quality;

/// A Chinese text and an English one that say the same.
///
/// @param chinese one of them
/// @param english the other
public record TranslatedPair(QualityText chinese, QualityText english) {}
