package org.patentbeacon.sector;

import org.patentbeacon.family.FamilyCorrection;

/// A computed family that somebody corrected.
///
/// @param correction what is done
/// @param signed who, when and why
/// @param place where the row stands
public record FamilyRow(FamilyCorrection correction, Signed signed, Place place) {}
