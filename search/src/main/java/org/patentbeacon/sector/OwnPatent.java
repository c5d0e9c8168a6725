package org.patentbeacon.sector;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.number.PatentNumber;

/// A right that an enterprise names as its own.
///
/// @param number the number of its application or of a publication
/// @param filing when it was filed; needed when nothing is published yet
/// @param type `invention`, `utility-model` or `design`; needed when nothing is published yet
/// @param core whether it matters most
/// @param feeReduction the share of fees that is waived
/// @param paidThrough the last year, or number, for which a fee was paid
public record OwnPatent(PatentNumber number, @Nullable LocalDate filing, @Nullable String type, boolean core,
    @Nullable BigDecimal feeReduction, @Nullable Integer paidThrough) {}
