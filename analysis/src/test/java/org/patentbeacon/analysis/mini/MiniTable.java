package org.patentbeacon.analysis.mini;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.TestColumns;
import org.patentbeacon.index.table.Classes;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.Contents;
import org.patentbeacon.index.table.CountColumn;
import org.patentbeacon.index.table.Dates;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.index.table.Numbers;
import org.patentbeacon.index.table.Parties;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.index.table.Rights;
import org.patentbeacon.index.table.Seat;
import org.patentbeacon.index.table.TableOrigin;
import tools.jackson.databind.JsonNode;

/// A table out of the applications of a vector, a row for each publication, as an engine would fill it.
final class MiniTable {
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, String> firstPublications = new TreeMap<>();

  /// A publication of an application.
  private record Row(String number, LocalDate published, JsonNode application) {}

  static PatentTable of(JsonNode records, LocalDate cutoff) {
    MiniTable made = new MiniTable();
    for (JsonNode application : records) {
      for (JsonNode publication : application.get("publications")) {
        made.rows.add(new Row(publication.get(0).asString(), LocalDate.parse(publication.get(1).asString()), application));
      }
      made.firstPublications.put(application.get("app").asString(), application.get("publications").get(0).get(0).asString());
    }
    made.rows.sort(Comparator.comparing(Row::number));
    return made.table(cutoff);
  }

  private PatentTable table(LocalDate cutoff) {
    Numbers numbers = new Numbers(code(Row::number), text("authority"), code(row -> row.number().replaceAll("^.*\\d", "")),
        code(row -> row.application().get("type").asString().equals("UTILITY") ? "utility-model"
            : row.number().endsWith("B") ? "invention-grant" : "invention-application"), text("app"), text("family"));
    Dates dates = new Dates(day("filing"), day("priority"), days(row ->
        row.application().get("publications").get(0).get(1).asString()), days(row -> row.published().toString()), day("grant"));
    Parties parties = new Parties(codes(row -> names(row, "name")), codes(row -> names(row, "country")), code(row -> {
      JsonNode first = row.application().get("applicants").get(0);
      return new Seat(value(first, "country"), value(first, "province"), null).text();
    }), codes(row -> words(row.application().get("inventors"))), codes(_ -> List.of()));
    Rights rights = new Rights(code(row -> state(row.application())), day("end"), days(_ -> null));
    CountColumn none = counts();
    Contents contents = new Contents(none, none, codes(row -> words(row.application().get("cites")).stream()
        .map(firstPublications::get).toList()), none, none, none);
    return new PatentTable(new TableOrigin("*", "s-1", cutoff, cutoff), numbers, dates, parties,
        new Classes(codes(row -> words(row.application().get("ipc"))), codes(_ -> List.of())), rights, contents);
  }

  private static String state(JsonNode application) {
    return switch (String.valueOf(value(application, "endReason"))) {
      case "UNPAID_FEE" -> "EXPIRED";
      case "ABANDONED" -> "EXPIRED";
      case "INVALIDATED" -> "REVOKED";
      case "REFUSED", "DEEMED_WITHDRAWN" -> "WITHDRAWN";
      default -> application.get("status").asString();
    };
  }

  private static List<String> names(Row row, String part) {
    Set<String> names = new LinkedHashSet<>();
    row.application().get("applicants").forEach(applicant -> names.add(applicant.get(part).asString()));
    return List.copyOf(names);
  }

  private static List<String> words(JsonNode array) {
    List<String> words = new ArrayList<>();
    array.forEach(word -> words.add(word.asString()));
    return words;
  }

  private static @Nullable String value(JsonNode node, String name) {
    return node.get(name) == null || node.get(name).isNull() ? null : node.get(name).asString();
  }

  private CodeColumn text(String name) {
    return code(row -> value(row.application(), name));
  }

  private CodeColumn code(Function<Row, @Nullable String> value) {
    CodesColumn column = codes(row -> {
      String text = value.apply(row);
      return text == null ? List.of() : List.of(text);
    });
    int[] codes = new int[rows.size()];
    Arrays.setAll(codes, row -> column.count(row) == 0 ? CodeColumn.NONE : column.codes()[column.offsets()[row]]);
    return new CodeColumn(column.dictionary(), codes);
  }

  private CodesColumn codes(Function<Row, List<String>> values) {
    return TestColumns.of(rows.stream().map(values).toList());
  }

  private DayColumn day(String name) {
    return days(row -> value(row.application(), name));
  }

  private DayColumn days(Function<Row, @Nullable String> date) {
    return new DayColumn(rows.stream().mapToInt(row -> {
      String text = date.apply(row);
      return text == null ? DayColumn.UNKNOWN : (int) LocalDate.parse(text).toEpochDay();
    }).toArray());
  }

  private CountColumn counts() {
    int[] unknown = new int[rows.size()];
    Arrays.fill(unknown, CountColumn.UNKNOWN);
    return new CountColumn(unknown);
  }
}
