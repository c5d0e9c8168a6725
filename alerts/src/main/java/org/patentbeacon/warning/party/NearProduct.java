package org.patentbeacon.warning.party;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Evidence;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.sector.Product;
import org.patentbeacon.warning.likeness.Alike;
import org.patentbeacon.warning.likeness.Likeness;

/// A product of the tenant that a family is like.
///
/// @param name what it is called
/// @param alike how alike they are
record NearProduct(String name, Alike alike) {

  /// The nearest product of each family that is near enough to one.
  ///
  /// @param leastSimilar how alike they must be, 0 to 100
  static Map<String, NearProduct> of(List<Family> families, List<Product> products, double leastSimilar, Likeness likeness)
      throws IOException {
    Map<String, NearProduct> nearest = new TreeMap<>();
    List<IndexHit> hits = families.stream().flatMap(family -> family.hits().stream()).toList();
    for (Product product : products) {
      Map<String, Alike> alike = likeness.of(product.text(), hits);
      for (Family family : families) {
        Alike near = Alike.most(family.hits().stream().map(hit -> alike.getOrDefault(hit.id(), Alike.NOT)));
        if (near.similarity() >= leastSimilar) {
          nearest.merge(family.id(), new NearProduct(product.name(), near), NearProduct::nearer);
        }
      }
    }
    return nearest;
  }

  /// The nearer of two, the first of two that are as near.
  static NearProduct nearer(NearProduct one, NearProduct other) {
    return other.alike.similarity() > one.alike.similarity() ? other : one;
  }

  Evidence in(Evidence evidence) {
    return evidence.with("product", name).with("similarity", alike.shown()).with("method", alike.method().words().en());
  }

  BilingualText after(BilingualText meaning) {
    return new BilingualText(
        "%s与本企业产品“%s”的相似度为 %d（满分 100，按%s比对），预警度上调一级。".formatted(meaning.zh(), name, alike.shown(), alike.method().words().zh()),
        "%s It is like your product '%s' by %d of 100 (%s), so this is one step more urgent.".formatted(meaning.en(), name, alike.shown(),
            alike.method().words().en()));
  }
}
