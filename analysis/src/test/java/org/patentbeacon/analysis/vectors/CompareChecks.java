package org.patentbeacon.analysis.vectors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.patentbeacon.analysis.compare.CardMeasure;
import org.patentbeacon.analysis.compare.CitationImpact;
import org.patentbeacon.analysis.compare.Cluster;
import org.patentbeacon.analysis.compare.Scorecard;
import org.patentbeacon.analysis.compare.SectorCounts;
import org.patentbeacon.analysis.compare.SectorIndicators;
import org.patentbeacon.analysis.compare.SectorLimits;
import tools.jackson.databind.JsonNode;

/// W1, P1, P3.
final class CompareChecks {
  private CompareChecks() {}

  static Map<String, Consumer<Vector>> all() {
    return Map.of("VA-YJ-1", CompareChecks::sector, "VA-YJ-2", CompareChecks::sector, "VA-CII-1", CompareChecks::impact,
        "VA-CARD-1", CompareChecks::card);
  }

  private static void sector(Vector v) {
    for (SectorIndicators.Row row : SectorIndicators.of(counts(v.input()), SectorLimits.shipped(), 0).rows()) {
      JsonNode expected = v.expected().get(row.id().name());
      if (expected.has("state")) {
        String id = row.id().name();
        v.same(id + " value", expected.get("value"), row.value());
        v.same(id + " state", expected.get("state"), row.state());
        Map<String, Object> others = new TreeMap<>();
        others.put("form", row.form());
        others.put("limit", row.limit());
        others.put("reason", row.reason());
        others.forEach((name, found) -> {
          if (expected.has(name)) {
            v.same(id + " " + name, expected.get(name), found);
          }
        });
      } else {
        v.same(row.id() + " " + row.country(), expected.get(row.country()), row.value());
      }
    }
  }

  private static SectorCounts counts(JsonNode input) {
    Map<String, SectorCounts.Country> countries = new TreeMap<>();
    for (String code : List.of("CN", "US", "JP", "EP", "KR")) {
      JsonNode year = input.get("firstYear").get(code);
      JsonNode families = input.get("famWith").get(code);
      countries.put(code, new SectorCounts.Country(year.isNull() ? null : year.asInt(), input.get("inv").get(code).asInt(),
          families == null ? 0 : families.asInt()));
    }
    return new SectorCounts(side(input, "dom", "dom0_5", "domApp"), side(input, "fgn", "fgn0_5", "fgnApp"), countries,
        input.get("fam").asInt());
  }

  private static SectorCounts.Side side(JsonNode input, String families, String years, String applicants) {
    return new SectorCounts.Side(input.get(families).asInt(), input.get(years).get(0).asInt(), input.get(years).get(1).asInt(),
        Vector.list(input.get(applicants), JsonNode::asInt));
  }

  private static void impact(Vector v) {
    JsonNode input = v.input();
    CitationImpact found = CitationImpact.of(
        new CitationImpact.Cited(input.get("firm_citations").asInt(), input.get("firm_patents5").asInt()),
        new CitationImpact.Cited(input.get("all_citations").asInt(), input.get("all_patents5").asInt()),
        input.get("firm_patents_this_year").asInt());
    v.same("cii", v.expected().get("cii"), found.cii());
    v.same("ts", v.expected().get("ts"), found.ts());
  }

  private static void card(Vector v) {
    Cluster cluster = new Cluster(Vector.list(v.input().get("roster_enterprise_from_to"),
        row -> new Cluster.Member(row.get(0).asString(), LocalDate.parse(row.get(1).asString()), date(row.get(2)))),
        Vector.list(v.input().get("patents"), CompareChecks::patent), events(v.input().get("events")));
    for (JsonNode expected : v.expected().get("rows")) {
      int year = expected.get("year").asInt();
      Map<CardMeasure, Double> targets = new EnumMap<>(CardMeasure.class);
      JsonNode aims = v.input().get("targets").get(String.valueOf(year));
      if (aims != null) {
        aims.propertyNames().forEach(name -> targets.put(measure(name), aims.get(name).asDouble()));
      }
      Scorecard card = Scorecard.of(cluster, year, targets);
      for (String name : expected.propertyNames()) {
        if (!name.equals("year") && !name.equals("attainment")) {
          v.same(year + " " + name, expected.get(name), card.row(measure(name)).value());
        }
      }
      JsonNode attainment = expected.get("attainment");
      attainment.propertyNames()
          .forEach(name -> v.same(year + " attainment of " + name, attainment.get(name), card.row(measure(name)).attainment()));
    }
  }

  private static CardMeasure measure(String name) {
    return CardMeasure.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Cluster.Patent patent(JsonNode row) {
    List<Cluster.Mark> marks = new ArrayList<>();
    if (row.get("type").asString().equals("INVENTION")) {
      marks.add(Cluster.Mark.INVENTION);
    }
    if (row.get("pct").asBoolean()) {
      marks.add(Cluster.Mark.PCT);
    }
    return new Cluster.Patent(row.get("enterprise").asString(), row.get("id").asString(),
        new Cluster.Life(LocalDate.parse(row.get("filing").asString()), date(row.get("grant")), date(row.get("end"))), marks);
  }

  private static List<Cluster.Event> events(JsonNode rows) {
    List<Cluster.Event> events = new ArrayList<>();
    for (JsonNode row : rows) {
      events.add(new Cluster.Event(row.get(0).asString(), "event " + events.size(), Cluster.EventKind.valueOf(row.get(1).asString()),
          LocalDate.parse(row.get(2).asString())));
    }
    return events;
  }

  private static LocalDate date(JsonNode node) {
    return node.isNull() ? null : LocalDate.parse(node.asString());
  }
}
