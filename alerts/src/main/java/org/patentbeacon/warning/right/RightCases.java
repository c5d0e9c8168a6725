package org.patentbeacon.warning.right;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.warning.view.RunView;

/// Cases in a view: what a query finds, with all documents of the applications.
///
/// @param view what the run looks at
public record RightCases(RunView view) {
  private static final int AT_ONCE = 200;

  /// {@return the cases of which a query finds a document that arrived or changed, by application}
  ///
  /// @param query the query
  /// @param seen the moment after which it arrived, 0 for all
  /// @throws IOException when the database cannot be read
  public List<RightCase> of(PatentQuery query, long seen) throws IOException {
    return whole(view.hits(query, seen, HitDetail.WHOLE));
  }

  /// {@return the whole cases of documents}
  ///
  /// @param some the documents
  /// @throws IOException when the database cannot be read
  public List<RightCase> whole(Collection<IndexHit> some) throws IOException {
    Map<String, IndexHit> all = new LinkedHashMap<>();
    some.forEach(hit -> all.put(hit.id(), hit));
    TreeSet<String> applications = new TreeSet<>();
    some.forEach(hit -> application(hit.document()).ifPresent(applications::add));
    List<PatentQuery> numbers = applications.stream().map(id -> number("AN", id)).toList();
    for (int from = 0; from < numbers.size(); from += AT_ONCE) {
      PatentQuery chunk = Joined.or(numbers.subList(from, Math.min(from + AT_ONCE, numbers.size())), SourceRange.NONE);
      view.hits(chunk, 0, HitDetail.WHOLE).forEach(hit -> all.putIfAbsent(hit.id(), hit));
    }
    SortedMap<String, List<IndexHit>> cases = new TreeMap<>();
    all.values().forEach(hit -> cases.computeIfAbsent(application(hit.document()).orElse(hit.id()), _ -> new ArrayList<>()).add(hit));
    return cases.entrySet().stream().map(one -> new RightCase(one.getKey(), one.getValue())).toList();
  }

  /// {@return the number of the application of a document}
  ///
  /// @param document the document
  public static Optional<String> application(PatentDocument document) {
    return Optional.ofNullable(document.application()).map(application -> application.id());
  }

  /// {@return a query for a number}
  ///
  /// @param field the field, such as `PN`
  /// @param number the number
  public static PatentQuery number(String field, String number) {
    return new PatentQuery.NumberIs(field, number, SourceRange.NONE);
  }
}
