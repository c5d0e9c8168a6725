package org.patentbeacon.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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

  /// {@return all that the profile says of it, a line for each thing}
  public String text() {
    List<String> lines = new ArrayList<>(List.of(name, Objects.requireNonNullElse(nameEn, "")));
    lines.addAll(keywordsZh);
    lines.addAll(keywordsEn);
    lines.add(description);
    lines.addAll(features);
    return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }
}
