/// What the values of fields mean: leaves of the tree out of stretches of a query text.
///
/// Goes in: a field and where its value stands. Comes out: a leaf, or an OR of leaves where a word can be read in several
/// ways. [ValueReader] tells words, quotes, intervals and company trees apart; [WordValues], [Intervals], [Comparisons] and
/// [RelationValues] read one kind each, [WrittenFields] says which field a name is, [LeafCounter] keeps the limits.
///
/// The package refuses to know how clauses are joined.
@NullMarked
package org.patentbeacon.query.value;

import org.jspecify.annotations.NullMarked;
