package org.patentbeacon.format.exchange;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;

/// Documents as rows of texts, and the count of what a cell was too short for.
final class TableRowText {
  private static final TableColumn TYPE = column("Patent Type");

  private final boolean chinese;
  private long cut;

  TableRowText(boolean chinese) {
    this.chinese = chinese;
  }

  private static TableColumn column(String name) {
    return TableColumns.ALL.stream().filter(column -> column.en().equals(name)).findFirst().orElseThrow();
  }

  List<String> header() {
    return TableColumns.ALL.stream().map(column -> chinese ? column.zh() : column.en()).toList();
  }

  List<String> row(PatentDocument document) {
    List<String> cells = new ArrayList<>(TableColumns.ALL.size());
    for (TableColumn column : TableColumns.ALL) {
      List<String> values = column.equals(TYPE) ? type(document) : column.values().apply(document);
      TableCell.Written cell = column.list() || values.isEmpty()
          ? TableCell.list(values) : TableCell.text(values.getFirst());
      cut += cell.cut() ? 1 : 0;
      cells.add(cell.text());
    }
    return cells;
  }

  private List<String> type(PatentDocument document) {
    PatentType type = document.patentType();
    return type == null ? List.of() : List.of(switch (type) {
      case INVENTION_APPLICATION -> chinese ? "发明申请" : "Invention application";
      case INVENTION_GRANT -> chinese ? "发明授权" : "Invention grant";
      case UTILITY_MODEL -> chinese ? "实用新型" : "Utility model";
      case DESIGN -> chinese ? "外观设计" : "Design";
      case PLANT -> chinese ? "植物专利" : "Plant patent";
      case OTHER -> chinese ? "其他" : "Other";
    });
  }

  long cut() {
    return cut;
  }
}
