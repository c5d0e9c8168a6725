package org.patentbeacon.delivery;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.delivery.digest.DigestMode;
import org.patentbeacon.delivery.digest.DigestWindow;

/// Where a delivery goes, and in what form.
///
/// @param endpoint where
/// @param lang the language its receiver reads, `zh` or `en`
/// @param mode how often he wants to hear of what it tells
/// @param window the time it tells of; absent for what is told at once
public record Addressed(Endpoint endpoint, String lang, DigestMode mode, @Nullable DigestWindow window) {}
