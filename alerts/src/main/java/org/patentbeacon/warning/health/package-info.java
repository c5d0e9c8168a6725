/// 企业专利组合体检: how the rights of an enterprise fare as a whole, at the end of each quarter.
///
/// Goes in: the tenant's cases as a [org.patentbeacon.warning.view.RunView] shows them, its profile, and the day. Comes out: one alert of
/// the sort PORTFOLIO_HEALTH with what is severe, what asks for attention and what could not be assessed; none when all is well.
///
/// ```java
/// HealthItems.of(portfolio).severe();   // S2: the term of a core right ends within three years
/// ```
///
/// An item without data is said to be not assessed, which is different from being well. Filings of the last eighteen months are not
/// published yet, so that a drop in them says nothing unless the tenant lists its own.
///
/// What a right is worth is said by V1 (`org.patentbeacon.valuation`, for management), over all that shares a subclass with the profile,
/// and remembered from quarter to quarter. The package refuses to know how.
@NullMarked
package org.patentbeacon.warning.health;

import org.jspecify.annotations.NullMarked;
