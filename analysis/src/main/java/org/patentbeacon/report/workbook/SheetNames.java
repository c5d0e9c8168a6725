package org.patentbeacon.report.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/// Names of sheets: at most 31 letters, none of them twice, whatever their case.
final class SheetNames {
  private static final int LONGEST = 31;
  private final Set<String> taken = new HashSet<>();

  /// {@return a name that is still free}
  ///
  /// @param wanted the name that is wanted
  String of(String wanted) {
    String name = WorkbookUtil.createSafeSheetName(wanted);
    for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
      String end = " " + copy;
      name = WorkbookUtil.createSafeSheetName(wanted.substring(0, Math.min(wanted.length(), LONGEST - end.length())) + end);
    }
    return name;
  }
}
