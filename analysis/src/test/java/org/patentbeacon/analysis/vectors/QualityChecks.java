package org.patentbeacon.analysis.vectors;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.analysis.quality.Composite;
import org.patentbeacon.analysis.quality.Generality;
import org.patentbeacon.analysis.quality.GrantLag;
import org.patentbeacon.analysis.quality.HolderIndex;
import org.patentbeacon.analysis.quality.Radicalness;
import tools.jackson.databind.JsonNode;

/// Q1, Q2.
final class QualityChecks {
  private static final List<String> COMPONENTS = List.of("fc5", "family", "claims", "generality");

  private QualityChecks() {}

  static Map<String, Consumer<Vector>> all() {
    return Map.of("VA-GEN-1", QualityChecks::generality, "VA-GEN-2", QualityChecks::generalities,
        "VA-GEN-3", v -> v.same("value", v.expected().get("value"),
            Generality.ofCitingUnits(Vector.list(v.input().get("citing_units_subclasses"), Vector::words))),
        "VA-RAD-1", v -> v.same("radicalness", v.expected().get("radicalness"),
            Radicalness.of(Vector.words(v.input().get("own")), Vector.list(v.input().get("cited"), Vector::words))),
        "VA-LAG-1", v -> v.same("index", v.expected().get("index"),
            GrantLag.of(Vector.list(v.input().get("grant_lag_days"), lag -> Measure.of(lag.asDouble())))),
        "VA-COMP-1", QualityChecks::composite, "VA-H-1", QualityChecks::holder);
  }

  private static void generality(Vector v) {
    Generality found = Generality.ofCounts(Vector.ints(v.input().get("counts")));
    v.same("value", v.expected().get("value"), found.value());
    v.same("bias_corrected", v.expected().get("bias_corrected"), found.corrected());
  }

  private static void generalities(Vector v) {
    List<Generality> found = Vector.list(v.input().get("cases"), counts -> Generality.ofCounts(Vector.ints(counts)));
    v.same("value", v.expected().get("value"), found.stream().map(Generality::value).toList());
    v.same("bias_corrected", v.expected().get("bias_corrected"), found.stream().map(Generality::corrected).toList());
  }

  private static void composite(Vector v) {
    Composite found = Composite.of(Vector.list(v.input().get("cohort"),
        member -> COMPONENTS.stream().map(name -> measure(member.get(name))).toList()));
    for (int c = 0; c < COMPONENTS.size(); c++) {
      v.same("cap of " + COMPONENTS.get(c), v.expected().get("caps").get(COMPONENTS.get(c)), found.caps().get(c));
    }
    for (int i = 0; i < found.rows().size(); i++) {
      JsonNode expected = v.expected().get("rows").get(i);
      Composite.Row row = found.rows().get(i);
      for (int c = 0; c < COMPONENTS.size(); c++) {
        v.same(i + " " + COMPONENTS.get(c), expected.get("normalised").get(COMPONENTS.get(c)), row.components().get(c));
      }
      v.same(i + " components", expected.get("components"), row.components().stream().filter(Measure::ok).count());
      v.same(i + " composite4", expected.get("composite4"), row.value());
    }
  }

  private static Measure measure(JsonNode node) {
    return node.isNull() ? Measure.undefined(Reason.NO_DATA) : Measure.of(node.asDouble());
  }

  private static void holder(Vector v) {
    HolderIndex found = HolderIndex.of(Vector.ints(v.input().get("citations")));
    Stream.of("h", "g").forEach(name -> v.same(name, v.expected().get(name), name.equals("h") ? found.h() : found.g()));
  }
}
