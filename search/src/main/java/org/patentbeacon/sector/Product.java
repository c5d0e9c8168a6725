package org.patentbeacon.sector;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an enterprise makes.
///
/// @param name what it is called
/// @param nameEn its English name
/// @param keywordsZh Chinese words for it
/// @param keywordsEn English words for it
/// @param description what it is; may be empty
/// @param features what sets it apart
public record Product(String name, @Nullable String nameEn, List<String> keywordsZh, List<String> keywordsEn,
    String description, List<String> features) {

  /// Copies the lists.
  public Product {
    keywordsZh = List.copyOf(keywordsZh);
    keywordsEn = List.copyOf(keywordsEn);
    features = List.copyOf(features);
  }
}
