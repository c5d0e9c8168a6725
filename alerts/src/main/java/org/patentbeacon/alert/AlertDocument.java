package org.patentbeacon.alert;

import org.jspecify.annotations.Nullable;

/// A document an alert names, by its number, its application or both.
///
/// @param number the document's id
/// @param application its application number
/// @param family the key of its simple family
/// @param cause why it is newly found; absent where that is no question
/// @param title its title
public record AlertDocument(@Nullable String number, @Nullable String application, @Nullable String family,
    @Nullable Cause cause, String title) {}
