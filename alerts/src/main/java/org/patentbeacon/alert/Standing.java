package org.patentbeacon.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.rule.AlertState;

/// What was done with an alert.
///
/// @param state what was done with it
/// @param assignee who deals with it
/// @param snoozeUntil until when it waits
/// @param inhibitedBy the alert that silences it
/// @param version counts its changes, from 1: who changes it says which version he saw
/// @param createdAt when it was first found
/// @param changedAt when it last changed
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Standing(AlertState state, @Nullable String assignee, @Nullable LocalDate snoozeUntil,
    @Nullable String inhibitedBy, int version, Instant createdAt, Instant changedAt) {}
