package org.patentbeacon.document;

import org.jspecify.annotations.Nullable;

/// A figure of the drawings.
///
/// @param label its label as printed
/// @param file the name of its file
/// @param caption its caption
public record Figure(@Nullable String label, @Nullable String file, @Nullable String caption) {}
