/// What a right costs to keep, and when.
///
/// Goes in: days of filing, grant and payment, a calendar, the tables of fees. Comes out: the due date of a fee, the end of
/// its grace, the amount and the surcharge of a late payment.
///
/// ```java
/// AnnualFee fee = AnnualFee.china(LocalDate.of(2023, 10, 2), 2, calendars.of("CN"));   // due 2024-10-02, payable until 2024-10-08
/// FeeTable.shipped().amount(new FeeKey("CN", RightKind.UTILITY_MODEL, FeeType.ANNUAL, 2), LocalDate.of(2024, 10, 2));   // 600 CNY
/// LateBands.china().paid(fee.due(), LocalDate.of(2024, 12, 2), new Money(600_00, "CNY"), calendars.of("CN"));   // 5 %
/// MaintenanceFee.unitedStates(LocalDate.of(2016, 10, 11), 1, calendars.of("US")).graceEnd();   // 2020-10-11, until the 13th
/// ```
///
/// Amounts are rows with the days of payment they are for. Where no row fits, the amount is not known; it is never nought.
/// The package refuses to know whether a fee was paid.
@NullMarked
package org.patentbeacon.legal.fee;

import org.jspecify.annotations.NullMarked;
