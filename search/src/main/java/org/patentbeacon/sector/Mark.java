package org.patentbeacon.sector;

import org.patentbeacon.number.PublicationNumber;

/// A value of a field that somebody set or took away; it reaches the whole application.
///
/// @param field the field
/// @param value the value
/// @param document the document
/// @param set whether it is set, else taken away
/// @param signed who, when and perhaps why
/// @param place where the row stands
public record Mark(String field, String value, PublicationNumber document, boolean set, Signed signed, Place place) {}
