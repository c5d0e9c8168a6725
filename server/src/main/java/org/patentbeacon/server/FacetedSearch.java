package org.patentbeacon.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbeacon.analysis.ranking.FieldComposition;
import org.patentbeacon.analysis.ranking.FieldWeighting;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.concordance.Concordance;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.classes.ClassTitle;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.search.FacetValue;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.search.SearchPage;

/// A search as the command and the service ask it: facets of documents and sectors, which the database counts, and those of
/// concordances such as `WIPO35`, which the analysis counts.
public final class FacetedSearch {
  private static final int USUAL = 10;
  /// Facets that are told whole.
  private static final Set<String> WHOLE = Set.of("TOPIC", "专题", "TAG", "标签");

  private final PatentDatabase database;
  private final List<String> concordances;

  /// Searches of a database.
  ///
  /// @param database the database
  /// @throws IOException when the disk refuses
  public FacetedSearch(PatentDatabase database) throws IOException {
    this.database = database;
    this.concordances = database.concordances().names().stream()
        .filter(name -> !WHOLE.contains(name) && FieldCatalog.standard().named(name).isEmpty()).toList();
  }

  /// {@return a request with facets counted too}
  ///
  /// @param request the request
  /// @param facets each a field or a concordance, such as `AP`, `AP:20`, `TOPIC` or `WIPO35`
  /// @throws IllegalArgumentException when one is not that
  public SearchRequest counting(SearchRequest request, List<String> facets) {
    SearchRequest asked = request;
    for (String facet : facets) {
      int colon = facet.lastIndexOf(':');
      String field = colon < 0 ? facet : facet.substring(0, colon);
      if (colon >= 0 && (WHOLE.contains(field) || concordances.contains(field))) {
        throw new IllegalArgumentException("facet: expected " + field + " without a number, since it is told whole, found '" + facet + "'");
      }
      asked = asked.facet(field, colon < 0 ? USUAL : Words.number(facet.substring(colon + 1), "facet " + facet));
    }
    return asked;
  }

  /// Searches.
  ///
  /// @param query the query
  /// @param request which part of the answer to give
  /// @param highlight whether to show what matched in each hit
  /// @return the page
  /// @throws IOException when the disk refuses
  public SearchPage page(ParsedQuery query, SearchRequest request, boolean highlight) throws IOException {
    Map<String, Integer> others = new LinkedHashMap<>(request.facets());
    others.keySet().removeAll(concordances);
    SearchPage page = database.search(query, request.counting(others), highlight);
    Map<String, List<FacetValue>> fields = new LinkedHashMap<>();
    for (String name : request.facets().keySet()) {
      if (concordances.contains(name)) {
        Concordance concordance = database.concordances().get(name).orElseThrow();
        fields.put(name, fields(concordance, query, request));
      }
    }
    return fields.isEmpty() ? page : page.with(fields);
  }

  private List<FacetValue> fields(Concordance concordance, ParsedQuery query, SearchRequest request) throws IOException {
    PatentTable table = database.table(query, request);
    List<FacetValue> values = new ArrayList<>();
    for (FieldComposition.Row row : FieldComposition.of(PatentSet.of(table), concordance, request.collapse(), FieldWeighting.FIELDS).rows()) {
      values.add(new FacetValue(row.code(), row.full(), new ClassTitle(row.name().zh(), row.name().en()), row.query()));
    }
    return values;
  }
}
