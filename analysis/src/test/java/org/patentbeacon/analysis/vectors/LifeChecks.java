package org.patentbeacon.analysis.vectors;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.patentbeacon.analysis.life.Ages;
import org.patentbeacon.analysis.life.Pendency;
import org.patentbeacon.analysis.life.Survival;
import tools.jackson.databind.JsonNode;

/// L1, L2, L3.
final class LifeChecks {
  private LifeChecks() {}

  static Map<String, Consumer<Vector>> all() {
    return Map.of("VA-KM-1", LifeChecks::survival, "VA-PEND-1", LifeChecks::pendency, "VA-AGE-1", LifeChecks::ages);
  }

  private static void survival(Vector v) {
    int[] events = Vector.ints(v.input().get("event"));
    boolean[] ended = new boolean[events.length];
    for (int i = 0; i < events.length; i++) {
      ended[i] = events[i] == 1;
    }
    Survival survival = Survival.of(Vector.doubles(v.input().get("time")), ended);
    v.same("steps", v.expected().get("steps"), survival.steps().stream()
        .map(step -> List.<Object>of(step.time(), step.atRisk(), step.ended(), step.survival(), step.standardError())).toList());
    v.same("median", v.expected().get("median"), survival.median());
  }

  private static void pendency(Vector v) {
    long[] days = Vector.list(v.input().get("pairs"), pair -> ChronoUnit.DAYS.between(date(pair, 0), date(pair, 1))).stream()
        .mapToLong(Long::longValue).toArray();
    v.same("days", v.expected().get("days"), java.util.Arrays.stream(days).boxed().toList());
    Pendency pendency = Pendency.of(days, v.input().get("pending_in_cohort").asInt());
    v.same("mean", v.expected().get("mean_months"), pendency.months().mean());
    v.same("median", v.expected().get("median_months"), pendency.months().median());
    v.same("p25", v.expected().get("p25_months"), pendency.months().p25());
    v.same("p75", v.expected().get("p75_months"), pendency.months().p75());
    v.same("p90", v.expected().get("p90_months"), pendency.months().p90());
    v.same("share_pending", v.expected().get("share_pending"), pendency.sharePending());
  }

  private static void ages(Vector v) {
    List<Ages> ages = Vector.list(v.input().get("filing_end"), pair -> Ages.of(date(pair, 0), date(pair, 1)).orElseThrow());
    v.same("full_years", v.expected().get("full_years"), ages.stream().map(Ages::completedYears).toList());
    v.same("patent_year", v.expected().get("patent_year"), ages.stream().map(Ages::patentYear).toList());
    v.same("calendar_bucket", v.expected().get("calendar_bucket"), ages.stream().map(Ages::calendarBucket).toList());
  }

  private static LocalDate date(JsonNode pair, int at) {
    return LocalDate.parse(pair.get(at).asString());
  }
}
