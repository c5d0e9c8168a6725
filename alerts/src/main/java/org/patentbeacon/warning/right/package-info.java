/// What becomes of rights: their legal states, and what is to be done until when.
///
/// Goes in: the rights a watch is about, as documents and legal events that a [org.patentbeacon.warning.view.RunView] shows, and the
/// day. Comes out: alerts of the sorts LEGAL_EVENT and DEADLINE, each with the case, the days and what to do.
///
/// ```java
/// for (RightCase one : new RightCases(view).of(query, seen)) {   // cases of which something arrived, with all their documents
///   one.rights(view);                                             // their rights by country
/// }
/// ```
///
/// A case is an application with all its documents. What happened to a right is told apart by the ids of its events and not by dates
/// of import, so that the same events raise the same alerts in whatever order they arrive.
///
/// The package refuses to know what an event means for a state and how a deadline is counted: `org.patentbeacon.legal` knows.
@NullMarked
package org.patentbeacon.warning.right;

import org.jspecify.annotations.NullMarked;
