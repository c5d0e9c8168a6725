/// 防侵权排查 and 相似专利: which living right of others is close to a product.
///
/// Goes in: claims, how each of their features stands to a product, what is known of the right and the tenant's markets. Comes
/// out: a verdict per claim and for the case, its colour, and a number to rank by.
///
/// ```java
/// List<ClaimFeatures.Feature> features = ClaimFeatures.of("一种散热器，其特征在于，包括底座；翅片设于所述底座上。");
/// ClaimVerdict.of(List.of(FeatureStatus.LITERAL, FeatureStatus.MISSING));   // NOT_COVERED
/// ```
///
/// The all-elements rule: a claim is met only if every feature is, so nine of ten features are not ninety per cent of an
/// infringement but none. Nothing here is an opinion on infringement; it sorts what a lawyer should see first. The package
/// refuses to know how a feature is compared with a text.
@NullMarked
package org.patentbeacon.watch.similar;

import org.jspecify.annotations.NullMarked;
