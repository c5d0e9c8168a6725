/// 相似专利与防侵权排查: living rights of others that are close to a product of the tenant.
///
/// Goes in: what arrived in the tenant's markets, as a [org.patentbeacon.warning.view.RunView] shows it, and the text of a product. Comes
/// out: alerts of the sort SIMILARITY, by the features of claims (FTO) or by the likeness of texts (TEXT).
///
/// ```java
/// ProductText.of("包括底座和翅片").nearest("底座");   // score 1.0: all its words stand there together
/// ```
///
/// A watch has the parameters `product` (its name), `content` and `features` (with `;`), or `patent` (a number whose text is the
/// content), `mode` (TEXT or FTO), `markets`, `minText`, `includeOwn` and `missing`: what a person found that the product does not
/// have, such as `CN202410000001#弹性卡扣`, which holds as long as a claim of that case has the feature.
///
/// Features are compared by the words they share, and in meaning where the database has a model: a first sorting for a person and
/// no opinion. Texts are compared as `org.patentbeacon.warning.likeness` does; each alert says how.
///
/// The package refuses to know when a claim is met: `org.patentbeacon.watch.similar` has the rules.
@NullMarked
package org.patentbeacon.warning.similar;

import org.jspecify.annotations.NullMarked;
