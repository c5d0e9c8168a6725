/// 相似专利与防侵权排查: living rights of others that are close to a product of the tenant.
///
/// Goes in: what arrived in the tenant's markets, as a [org.patentbeacon.warning.view.RunView] shows it, and the text of a product. Comes
/// out: alerts of the sort SIMILARITY, by the features of claims (FTO) or by the likeness of texts (TEXT).
///
/// ```java
/// ProductText.of("包括底座和翅片").score("底座");   // 1.0: all its words stand there together
/// ```
///
/// Features are compared by the words they share, which is a first sorting for a person and no opinion. Texts are compared by the
/// vectors of the database's model; without one such a watch cannot be run, says so, and catches up when there is one.
///
/// The package refuses to know when a claim is met: `org.patentbeacon.watch.similar` has the rules.
@NullMarked
package org.patentbeacon.warning.similar;

import org.jspecify.annotations.NullMarked;
