package org.patentbeacon.concordance;

import org.patentbeacon.table.Wording;

/// A row of a concordance: a place of the IPC belongs to a field.
///
/// @param code the code of the field
/// @param name the name of the field
/// @param ipc the place
record ConcordanceRule(String code, Wording name, IpcPlace ipc) {}
