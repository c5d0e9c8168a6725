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
/// @param value the value; of a topic its path, such as `照明/散热`
/// @param count the number of documents; of topics, annotations and fields of a concordance in the unit of the answer
/// @param title what the value is called: the title of a class of a scheme that is loaded, the name of a topic or field; `null`
///     for every other value
/// @param query the query that finds these documents, where a topic, an annotation or a field of a concordance was counted; a
///     choice made of other facets is not in it; `null` where there is none
public record FacetValue(String value, int count, @Nullable ClassTitle title, @Nullable String query) {

  /// The counts of each field with the titles of classes.
  static Map<String, List<FacetValue>> of(Map<String, List<FacetCount>> facets, ClassHierarchy classes) {
    Map<String, List<FacetValue>> titled = new LinkedHashMap<>();
    facets.forEach((field, counts) -> titled.put(field, counts.stream().map(count ->
        new FacetValue(count.value(), count.count(), classes.title(field, count.value()).orElse(null), null)).toList()));
    return titled;
  }
}
