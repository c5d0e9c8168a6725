package org.patentbeacon.document;

import org.jspecify.annotations.Nullable;

/// The international phase of an application.
///
/// @param application the canonical PCT application number, such as `PCTUS2021019468`
/// @param applicationDate the international filing date
/// @param publication the canonical publication number, such as `WO2021173713`
/// @param publicationDate the international publication date
/// @param language the language of the international publication
/// @param nationalPhaseDate the date of entry into the national phase
public record PctData(@Nullable String application, @Nullable PartialDate applicationDate,
    @Nullable String publication, @Nullable PartialDate publicationDate, @Nullable String language,
    @Nullable PartialDate nationalPhaseDate) {}
