package org.patentbeacon.index;

import org.patentbeacon.family.Family;

/// The families of a document.
///
/// @param simple its simple family, as corrected by hand
/// @param extended its extended family
public record DocumentFamilies(Family simple, Family extended) {}
