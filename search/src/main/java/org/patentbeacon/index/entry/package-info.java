/// What an index holds under one id, and what a change does to it.
///
/// Goes in: a record that arrives, or the number of a batch that goes. Comes out: the entries it changes
/// ([Regrouping], over the [Entries] of an engine), how they are stored ([StoredEntry], [StoredBrief]), and what a commit remembers of its
/// batches ([Batches]).
///
/// ```java
/// Regrouping change = new Regrouping(entries, number, parts -> parts.with(record));
/// change.apply(record);
/// change.outcome(record.id()); // ADDED
/// ```
///
/// The package refuses to know engines: they find entries by their groups and keep what they are given.
@NullMarked
package org.patentbeacon.index.entry;

import org.jspecify.annotations.NullMarked;
