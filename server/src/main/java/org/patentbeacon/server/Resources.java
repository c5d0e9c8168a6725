package org.patentbeacon.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.patentbeacon.alert.AlertFilter;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.search.SearchPage;
import org.patentbeacon.sector.bound.BoundSector;
import org.patentbeacon.sector.measure.SectorCounts;
import org.patentbeacon.warning.Beacon;
import org.patentbeacon.watch.Watch;

/// What the service answers: each resource asks the library and writes the record it gets.
final class Resources {
  private static final int MOST_HITS = 200;

  private final PatentDatabase database;
  /// Whose alerts the page shows: those of the one who runs it.
  private static final Scope LOCAL = new Scope.Tenant(Watch.DEFAULT_TENANT);

  private final Beacon beacon;

  Resources(PatentDatabase database, Beacon beacon) {
    this.database = database;
    this.beacon = beacon;
  }

  private static void json(Context context, Object value) {
    context.contentType("application/json").result(Json.write(value));
  }

  void info(Context context) throws IOException {
    Parameters.of(context);
    Snapshot snapshot = database.snapshot();
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("documents", snapshot.documents());
    info.put("snapshot", snapshot.id());
    info.put("cutoffBySource", snapshot.cutoffBySource());
    info.put("legalEventOffices", database.rights().offices());
    info.put("batches", database.batches());
    info.put("watches", beacon.watches(LOCAL).size());
    info.put("alerts", beacon.ledger().inbox().counts(LOCAL, AlertFilter.ALL).values().stream()
        .flatMap(perSeverity -> perSeverity.values().stream()).mapToInt(Integer::intValue).sum());
    json(context, info);
  }

  void search(Context context) throws IOException {
    Parameters parameters =
        Parameters.of(context, "query", "limit", "cursor", "sort", "collapse", "facet", "choose", "highlight");
    ParsedQuery query = database.parse(parameters.required("query"));
    SearchRequest request = SearchRequest.of(query.tree())
        .limit(parameters.number("limit", 20, MOST_HITS))
        .from(parameters.text("cursor"))
        .sortedBy(sort(parameters.text("sort", "relevance")))
        .collapsedBy(Words.unit(parameters.text("collapse", "publication")));
    FacetedSearch faceted = new FacetedSearch(database);
    request = faceted.counting(request, parameters.all("facet"));
    for (String choice : parameters.all("choose")) {
      request = Words.chosen(request, choice);
    }
    SearchPage page = faceted.page(query, request, parameters.flag("highlight"));
    if (request.cursor() == null && request.choices().isEmpty()) {
      Remembered.query(database, query, page.total(), page.snapshot());
    }
    json(context, page);
  }

  private static SearchRequest.Sort sort(String word) {
    for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
      if (sort.name().equalsIgnoreCase(word)) {
        return sort;
      }
    }
    throw new IllegalArgumentException("sort: expected relevance, newest, oldest or number, found '" + word + "'");
  }

  void count(Context context) throws IOException {
    Parameters parameters = Parameters.of(context, "query", "unit");
    CountUnit unit = Words.unit(parameters.text("unit", "publication"));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("count", database.count(parameters.required("query"), unit));
    answer.put("unit", unit);
    json(context, answer);
  }

  void document(Context context) throws IOException {
    Parameters.of(context);
    String number = context.pathParam("number");
    context.contentType("application/json").result(DocumentJson.write(database.get(number).getFirst()));
  }

  void families(Context context) throws IOException {
    Parameters.of(context);
    json(context, database.families().of(context.pathParam("number")));
  }

  void status(Context context) throws IOException {
    Parameters parameters = Parameters.of(context, "on");
    json(context, database.rights().status(context.pathParam("number"), day(parameters)));
  }

  void freeToUse(Context context) throws IOException {
    Parameters parameters = Parameters.of(context, "market", "on");
    Optional<String> market = Optional.ofNullable(parameters.text("market")).map(word -> word.toUpperCase(Locale.ROOT));
    json(context, database.rights().freeToUse(context.pathParam("number"), market, day(parameters)));
  }

  private LocalDate day(Parameters parameters) {
    String on = parameters.text("on");
    return on == null ? database.today() : Words.day(on, "on");
  }

  /// The sectors bound to the database, with how much each topic holds.
  void sectors(Context context) throws IOException {
    CountUnit unit = Words.unit(Parameters.of(context, "unit").text("unit", "family"));
    List<SectorCounts> sectors = new ArrayList<>();
    for (BoundSector sector : database.sectors().all()) {
      sectors.add(SectorCounts.of(database, sector, unit));
    }
    json(context, sectors);
  }

  void watches(Context context) {
    Parameters.of(context);
    json(context, beacon.watches(LOCAL));
  }

  void addWatch(Context context) throws IOException {
    Parameters parameters = Parameters.of(context, "name", "query");
    Watch watch = Watch.query(parameters.required("name"), parameters.required("query"));
    json(context.status(201), beacon.watch(watch));
  }
}
