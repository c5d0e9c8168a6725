/// What can be searched: the fields, their sorts of values and the values of closed ones.
///
/// Goes in: the data files `fields.tsv` and `values.tsv`. Comes out: a [Field] for a code or a name ([FieldCatalog]), and
/// the canonical form of a value, written by hand or found in a record ([FieldValues]).
///
/// ```java
/// FieldCatalog.standard().named("发明名称").orElseThrow().code(); // TI
/// FieldValues.canonical(FieldType.PROVINCE, "广东省");            // 广东
/// ```
///
/// The package refuses to know where a record keeps the values of a field, and how a query asks for them.
@NullMarked
package org.patentbeacon.query.field;

import org.jspecify.annotations.NullMarked;
