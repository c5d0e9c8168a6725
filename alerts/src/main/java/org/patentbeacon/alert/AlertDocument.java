package org.patentbeacon.alert;

import org.jspecify.annotations.Nullable;

/// A document an alert names.
///
/// @param number the document's id
/// @param application its application number
/// @param family the key of its simple family
/// @param cause why it is newly found; absent for one no longer found
/// @param title its title
public record AlertDocument(String number, @Nullable String application, String family, @Nullable Cause cause,
    String title) {}
