/// Concordances: which classes of the IPC belong to which fields of another classification.
///
/// Goes in: the symbol of a document, such as `G01N33/53`, and a table of rules; the 35 fields of technology of WIPO ship,
/// others (industries of GB/T 4754, strategic industries) are a user's CSV with the columns `code,nameZh,nameEn,ipc`. Comes
/// out: the fields of the symbol, and the query that finds the documents of a field.
///
/// ```java
/// Concordance fields = Concordance.wipo35();
/// fields.codes("G01N33/53");        // [11], since G01N33 decides before G01N
/// fields.clause("7");               // IPC=G06Q
/// ```
///
/// A symbol of which no rule tells belongs to no field and is never guessed. The package refuses to know documents,
/// counts and which classes stand below a subgroup.
@NullMarked
package org.patentbeacon.concordance;

import org.jspecify.annotations.NullMarked;
