package org.patentbeacon.format;

import org.patentbeacon.table.Wording;

/// A format of the catalogue.
///
/// @param id its id, such as `cnipa-new`
/// @param name what it is
/// @param recognisedBy how a file of it is recognised
/// @param yields what a record of it becomes
public record Format(String id, Wording name, Wording recognisedBy, Wording yields) {}
