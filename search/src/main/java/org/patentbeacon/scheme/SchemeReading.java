package org.patentbeacon.scheme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One file while it is read: takes its classes on to the draft, and notes what is wrong with them.
final class SchemeReading {
  private static final int MOST_PROBLEMS = 100;

  private final String file;
  private final SchemeDraft draft;
  private final List<SchemeProblem> problems = new ArrayList<>();
  private int refused;
  private int classes;

  SchemeReading(String file, SchemeDraft draft) {
    this.file = file;
    this.draft = draft;
    draft.beginFile();
  }

  String file() {
    return file;
  }

  /// Says of which scheme the file is.
  void scheme(SchemeName name) {
    draft.of(name, file);
  }

  /// Takes a class.
  void take(ClassEntry entry) {
    classes++;
    String doubt = draft.add(entry);
    if (doubt != null) {
      problem(entry.line(), doubt);
    }
  }

  /// The normal form of a symbol of the scheme; `null` when the text is none, which is noted.
  @Nullable String symbol(String text, SchemeName scheme, int line) {
    String symbol = scheme.symbol(text).orElse(null);
    if (symbol == null) {
      problem(line, "expected a symbol of " + scheme + " such as " + (scheme == SchemeName.LOC ? "26-05" : "F21V29/50")
          + ", found '" + text + "'");
    }
    return symbol;
  }

  void problem(int line, String message) {
    refused++;
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new SchemeProblem(file, line, message));
    }
  }

  List<SchemeProblem> problems() {
    return problems;
  }

  SchemeSource source(String format, @Nullable String dated) {
    return new SchemeSource(file, format, dated, classes, refused);
  }
}
