package org.patentbeacon.scheme;

import org.jspecify.annotations.Nullable;

/// A file that a scheme was loaded from.
///
/// @param name the name of the file, with the names of the archives around it
/// @param format what it is: `ipc-xml`, `cpc-xml`, `title-list`, `table`
/// @param dated the date it bears, such as `2025-01-01` or `2025`; `null` for none
/// @param classes how many classes were read from it
/// @param refused how many of its lines or entries were refused or are in doubt
public record SchemeSource(String name, String format, @Nullable String dated, int classes, int refused) {}
