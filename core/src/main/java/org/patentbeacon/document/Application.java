package org.patentbeacon.document;

import org.jspecify.annotations.Nullable;

/// The application that was published.
///
/// @param id the canonical application number, such as `CN202111286633`; absent when it cannot be computed
/// @param authority the office of the application
/// @param number the canonical number without the authority
/// @param date the filing date
/// @param original the number as printed, such as `202111286633.X`
/// @param docdb the DOCDB form, such as `EP 10167109 A`
/// @param filingLanguage the language of filing
public record Application(@Nullable String id, @Nullable String authority, @Nullable String number,
    @Nullable PartialDate date, @Nullable String original, @Nullable String docdb, @Nullable String filingLanguage) {}
