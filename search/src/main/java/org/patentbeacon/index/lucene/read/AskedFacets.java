package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.field.FacetFields;
import org.patentbeacon.index.lucene.legal.LegalDay;
import org.patentbeacon.index.name.ShownNames;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldCatalog;

/// What a request asks of facets, by the codes of their fields.
///
/// @param counted the greatest number of values of each field that is counted
/// @param chosen the values chosen of a field
/// @param day says which legal state a document is in
record AskedFacets(Map<String, Integer> counted, Map<String, Collection<String>> chosen, LegalDay day) {

  static AskedFacets of(SearchRequest request, OpenSnapshot snapshot, LegalDay day) throws IOException {
    Map<String, Integer> counted = new LinkedHashMap<>();
    request.facets().forEach((field, most) -> counted.put(code(field), most));
    Map<String, Collection<String>> chosen = new LinkedHashMap<>();
    for (Map.Entry<String, ? extends Collection<String>> choice : request.choices().entrySet()) {
      String code = code(choice.getKey());
      chosen.computeIfAbsent(code, _ -> new TreeSet<>()).addAll(counted(code, choice.getValue(), snapshot));
    }
    return new AskedFacets(counted, chosen, day);
  }

  /// The values by which what is chosen is found: of shown names the printed ones.
  private static Collection<String> counted(String code, Collection<String> values, OpenSnapshot snapshot) throws IOException {
    return code.equals(FacetFields.column(code)) ? values
        : printed(values, snapshot.shownNames());
  }

  private static List<String> printed(Collection<String> values, ShownNames names) {
    return values.stream().flatMap(value -> names.printed(value).stream()).toList();
  }

  private static String code(String asked) {
    String code = FieldCatalog.standard().named(asked).map(Field::code).orElse(asked);
    if (!FacetFields.CODES.contains(code)) {
      throw new IllegalArgumentException("'" + asked + "' cannot be counted; one of "
          + String.join(", ", FacetFields.CODES) + " can, and TOPIC, TAG and the concordances of a database");
    }
    return code;
  }

  /// What is chosen of fields that are counted too: their counts need documents that are no hits.
  ChosenFacets sideways() {
    Map<String, Collection<String>> both = new LinkedHashMap<>(chosen);
    both.keySet().retainAll(counted.keySet());
    return new ChosenFacets(both, day);
  }

  /// A query restricted by what is chosen of the other fields.
  Query restricted(Query query) {
    return restricted(query, code -> !counted.containsKey(code));
  }

  /// A query restricted by everything that is chosen.
  Query chosen(Query query) {
    return restricted(query, _ -> true);
  }

  private Query restricted(Query query, Predicate<String> which) {
    BooleanQuery.Builder restricted = new BooleanQuery.Builder().add(query, Occur.MUST);
    ChosenFacets all = new ChosenFacets(chosen, day);
    chosen.keySet().stream().filter(which).forEach(code -> restricted.add(all.query(code), Occur.FILTER));
    BooleanQuery made = restricted.build();
    return made.clauses().size() == 1 ? query : made;
  }
}
