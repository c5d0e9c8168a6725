package org.patentbeacon.sector.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.patentbeacon.sector.Finding;
import org.patentbeacon.sector.Place;
import org.patentbeacon.sector.PrecisionSample;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.Severity;
import org.patentbeacon.sector.Topic;
import org.patentbeacon.sector.TopicTree.Node;
import org.patentbeacon.table.Wording;

/// Topics whose precision is low by their last sample, or that have none within a year.
final class SampleChecks {
  private SampleChecks() {}

  static List<Finding> of(Sector sector, LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    for (Node node : sector.topics().nodes()) {
      Topic topic = node.topic();
      Optional<PrecisionSample> last = sector.rows().samples().stream().filter(sample -> sample.topic().equals(topic.id()))
          .max(Comparator.comparing(PrecisionSample::date));
      if (topic.query() != null && last.filter(sample -> !sample.date().isBefore(today.minusYears(1))).isEmpty()) {
        findings.add(warning(topic.place(), topic, new Wording("一年内没有抽样", "no sample within a year")));
      }
      last.filter(sample -> sample.n() > 0 && (double) sample.relevant() / sample.n() < sector.about().limits().precision())
          .ifPresent(sample -> findings.add(warning(sample.place(), topic, low(sample, sector.about().limits().precision()))));
    }
    return findings;
  }

  private static Wording low(PrecisionSample sample, double limit) {
    String least = String.format(Locale.ROOT, "%.2f", limit);
    return new Wording("查准率 %d/%d，低于 %s".formatted(sample.relevant(), sample.n(), least),
        "precision %d of %d is under %s".formatted(sample.relevant(), sample.n(), least));
  }

  private static Finding warning(Place place, Topic topic, Wording message) {
    return new Finding(Severity.WARNING, place, topic.subject(), 0, message);
  }
}
