/// What the legal state of a document is, on any day, in a form that an index can hold.
///
/// Goes in: all documents of one application. Comes out: a [LegalTimeline], the few days on which a state becomes another
/// one, and its stored form ([StoredTimeline]), which is a few bytes and is read without unpacking it
/// ([TimelineReader]).
///
/// ```java
/// LegalTimeline timeline = LegalTimeline.of(document, Course.of(documentsOfTheApplication));
/// timeline.on(today, authority -> true).state(); // IN_FORCE
/// ```
///
/// Margins and terms pass without any event, so a state cannot be stored, only when it changes. Courses are kept apart by
/// country (countries that share one together), because a European patent may be alive in one state and dead in another,
/// and tables ask for that; the one state of the document follows from them. Whether the legal events of an office are
/// loaded at all is a fact of the whole database, which one more file may change: so it is asked for when a timeline is read, and
/// nothing stored depends on it.
///
/// How events become states is the business of [org.patentbeacon.legal.state]. The package refuses to know engines and
/// clocks.
@NullMarked
package org.patentbeacon.index.legal;

import org.jspecify.annotations.NullMarked;
