package org.patentbeacon.sector.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.sector.DocumentRow;
import org.patentbeacon.sector.DocumentRow.Action;
import org.patentbeacon.sector.Finding;
import org.patentbeacon.sector.Mark;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.Severity;
import org.patentbeacon.sector.Topic;
import org.patentbeacon.table.Wording;

/// Rows that contradict each other. Publications of one number are one document, whatever their kinds.
final class RowChecks {
  private final Sector sector;
  private final Map<List<String>, DocumentRow> first = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private RowChecks(Sector sector) {
    this.sector = sector;
  }

  static List<Finding> of(Sector sector) {
    RowChecks checks = new RowChecks(sector);
    sector.rows().documents().forEach(checks::add);
    sector.rows().documents().forEach(checks::lookAbove);
    checks.marks();
    return checks.findings;
  }

  private void add(DocumentRow row) {
    DocumentRow other = first.putIfAbsent(List.of(row.topic(), number(row.document())), row);
    if (other != null && other.action() != row.action()) {
      findings.add(Finding.error(row.place(), subject(row), new Wording(
          "%s 在第 %d 行为 %s，在本行为 %s".formatted(row.document(), other.place().line(), other.action().word(), row.action().word()),
          "%s is to %s here and to %s by line %d".formatted(row.document(), row.action().word(), other.action().word(),
              other.place().line()))));
    }
  }

  /// What is taken out above and put in below is in both; that may be meant.
  private void lookAbove(DocumentRow row) {
    if (row.action() == Action.INCLUDE) {
      sector.topics().topic(row.topic()).ifPresent(node -> node.above().stream()
          .map(above -> first.get(List.of(above.id(), number(row.document()))))
          .filter(above -> above != null && above.action() == Action.EXCLUDE).findFirst()
          .ifPresent(above -> findings.add(new Finding(Severity.WARNING, row.place(), subject(row), 0, new Wording(
              "%s 在上级节点 %s（第 %d 行）被排除，又在此收入，因此两者都含有它".formatted(row.document(), above.topic(), above.place().line()),
              "%s is excluded from the topic %s above by line %d and included here, so that both hold it".formatted(
                  row.document(), above.topic(), above.place().line()))))));
    }
  }

  private void marks() {
    Map<List<String>, Mark> marks = new HashMap<>();
    for (Mark mark : sector.rows().marks()) {
      Mark other = marks.putIfAbsent(List.of(mark.field(), mark.value(), number(mark.document())), mark);
      if (other != null && other.set() != mark.set()) {
        findings.add(Finding.error(mark.place(), null, new Wording(
            "%s 的 %s/%s 在第 %d 行与本行相反".formatted(mark.document(), mark.field(), mark.value(), other.place().line()),
            "%s is marked %s/%s here, and the other way by line %d".formatted(mark.document(), mark.field(), mark.value(),
                other.place().line()))));
      }
    }
  }

  private Wording subject(DocumentRow row) {
    return sector.topics().topic(row.topic()).map(node -> node.topic().subject()).orElse(Topic.subject(row.topic(), ""));
  }

  private static String number(PublicationNumber document) {
    return document.authority() + document.number();
  }
}
