package org.patentbeacon.sector.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.family.FamilyCorrection;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.sector.DocumentRow;
import org.patentbeacon.sector.DocumentRow.Action;
import org.patentbeacon.sector.DocumentRow.Reach;
import org.patentbeacon.sector.FamilyRow;
import org.patentbeacon.sector.Mark;
import org.patentbeacon.sector.PrecisionSample;
import org.patentbeacon.sector.Signed;

/// Reads the tables of what people did by hand: documents, families, marks and samples.
final class RowFiles {
  static final CsvTable.Columns DOCUMENTS =
      new CsvTable.Columns(List.of("topic", "document", "action", "reason", "reach", "by", "date"), 4);
  static final CsvTable.Columns FAMILIES =
      new CsvTable.Columns(List.of("action", "document", "other", "reason", "by", "date"), 4);
  static final CsvTable.Columns MARKS =
      new CsvTable.Columns(List.of("field", "value", "document", "mark", "by", "date", "reason"), 4);
  static final CsvTable.Columns SAMPLES =
      new CsvTable.Columns(List.of("topic", "date", "snapshot", "n", "relevant", "low", "high"), 7);

  private RowFiles() {}

  static List<DocumentRow> documents(String text, FileFindings findings) {
    List<DocumentRow> rows = new ArrayList<>();
    for (CsvRow row : new CsvTable(findings, DOCUMENTS).rows(text)) {
      String topic = row.required("topic");
      PublicationNumber document = row.need("document", Cells::publication);
      Action action = row.word("action", Map.of("include", Action.INCLUDE, "exclude", Action.EXCLUDE));
      Reach reach = row.text("reach").isEmpty() ? Reach.APPLICATION
          : row.word("reach", Map.of("application", Reach.APPLICATION, "family", Reach.FAMILY));
      Signed signed = row.signed(true);
      row.record(() -> new DocumentRow(topic, there(document), there(action), there(reach), signed, row.place()))
          .ifPresent(rows::add);
    }
    return rows;
  }

  static List<FamilyRow> families(String text, FileFindings findings) {
    List<FamilyRow> rows = new ArrayList<>();
    for (CsvRow row : new CsvTable(findings, FAMILIES).rows(text)) {
      FamilyCorrection.Kind kind = row.word("action",
          Map.of("join", FamilyCorrection.Kind.JOIN, "split", FamilyCorrection.Kind.SPLIT));
      PublicationNumber document = row.need("document", Cells::publication);
      PublicationNumber other = row.need("other", Cells::publication);
      Signed signed = row.signed(true);
      row.record(() -> new FamilyRow(new FamilyCorrection(there(kind), there(document).id(), there(other).id()), signed,
          row.place())).ifPresent(rows::add);
    }
    return rows;
  }

  static List<Mark> marks(String text, FileFindings findings) {
    List<Mark> rows = new ArrayList<>();
    for (CsvRow row : new CsvTable(findings, MARKS).rows(text)) {
      String field = row.required("field");
      String value = row.required("value");
      PublicationNumber document = row.need("document", Cells::publication);
      Boolean set = row.word("mark", Map.of("+", true, "-", false));
      Signed signed = row.signed(false);
      row.record(() -> new Mark(field, value, there(document), there(set), signed, row.place())).ifPresent(rows::add);
    }
    return rows;
  }

  static List<PrecisionSample> samples(String text, FileFindings findings) {
    List<PrecisionSample> rows = new ArrayList<>();
    for (CsvRow row : new CsvTable(findings, SAMPLES).rows(text)) {
      String topic = row.required("topic");
      LocalDate date = row.need("date", Cells::date);
      Integer n = row.need("n", Cells::count);
      Integer relevant = row.need("relevant", Cells::count);
      Double low = row.need("low", Cells::share);
      Double high = row.need("high", Cells::share);
      if (n != null && relevant != null && relevant > n) {
        row.error("相关 %d 件，多于抽样 %d 件".formatted(relevant, n), "%d relevant of %d drawn".formatted(relevant, n));
      }
      row.record(() -> new PrecisionSample(topic, there(date), row.text("snapshot"), there(n), there(relevant), there(low),
          there(high), row.place())).ifPresent(rows::add);
    }
    return rows;
  }

  private static <T> T there(@Nullable T value) {
    return Objects.requireNonNull(value);
  }
}
