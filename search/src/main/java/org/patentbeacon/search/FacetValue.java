package org.patentbeacon.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.FacetCount;
import org.patentbeacon.query.classes.ClassHierarchy;
import org.patentbeacon.query.classes.ClassTitle;

/// How many documents of an answer have a value.
///
/// @param value the value
/// @param count the number of documents
/// @param title what the value is called when it is a class of a scheme that is loaded; `null` for every other value
public record FacetValue(String value, int count, @Nullable ClassTitle title) {

  /// The counts of each field with the titles of classes.
  static Map<String, List<FacetValue>> of(Map<String, List<FacetCount>> facets, ClassHierarchy classes) {
    Map<String, List<FacetValue>> titled = new LinkedHashMap<>();
    facets.forEach((field, counts) -> titled.put(field, counts.stream().map(count ->
        new FacetValue(count.value(), count.count(), classes.title(field, count.value()).orElse(null))).toList()));
    return titled;
  }
}
