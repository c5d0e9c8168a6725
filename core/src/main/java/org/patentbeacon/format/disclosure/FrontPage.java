package org.patentbeacon.format.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The data of a first page, each behind its INID code: `(54)发明名称`, `（21）申请号`, `[72] Inventor:`.
///
/// @param fields the data in print order
/// @param rest the lines behind them
record FrontPage(List<Field> fields, List<PrintedLine> rest) {
  /// Fewer labelled codes may be items of a list in any text.
  private static final int ENOUGH = 3;
  private static final Pattern CODE = Pattern.compile("[(（\\[〔【]\\s*([0-9０-９]{2})\\s*[)）\\]〕】]");
  private static final Set<String> UNLABELLED = Set.of("10", "11", "12", "19", "54", "13", "64", "68");

  /// One datum.
  ///
  /// @param code its two digits
  /// @param labelled whether what it is stands behind the code in words
  /// @param lines its lines, without code and label
  record Field(String code, boolean labelled, List<String> lines) {
    /// All lines as one.
    String text() {
      return String.join(" ", lines).strip();
    }
  }

  /// The data of the first page; empty when it does not look like that of a patent.
  static Optional<FrontPage> of(List<PrintedLine> lines) {
    List<Field> fields = new ArrayList<>();
    int at = 0;
    while (at < lines.size() && lines.get(at).page() <= lines.getFirst().page()
        && (fields.isEmpty() || PatentPart.headedBy(lines.get(at).text()).isEmpty())) {
      add(lines.get(at).text(), fields);
      at++;
    }
    Set<String> labelled = new TreeSet<>();
    fields.stream().filter(Field::labelled).map(Field::code).forEach(labelled::add);
    boolean numbered = labelled.contains("10") || labelled.contains("11") || labelled.contains("21");
    return numbered && labelled.size() >= ENOUGH
        ? Optional.of(new FrontPage(List.copyOf(fields), List.copyOf(lines.subList(at, lines.size()))))
        : Optional.empty();
  }

  /// Takes the data out of a line, in which several codes may stand. What is behind none belongs to the one before.
  private static void add(String line, List<Field> fields) {
    int from = 0;
    Matcher code = CODE.matcher(line);
    Field open = fields.isEmpty() ? null : fields.getLast();
    while (code.find()) {
      String digits = digits(code.group(1));
      Optional<String> behind = Labels.behind(digits, line.substring(code.end()));
      boolean first = line.substring(0, code.start()).isBlank();
      if (behind.isPresent() || (first && isCode(digits, fields))) {
        close(open, line.substring(from, code.start()));
        from = line.length() - behind.map(String::length).orElse(line.length() - code.end());
        open = new Field(digits, behind.isPresent(), new ArrayList<>());
        fields.add(open);
      }
    }
    close(open, line.substring(from));
  }

  /// Whether digits in brackets at the start of a line are a code without a label: in an abstract they are not.
  private static boolean isCode(String digits, List<Field> fields) {
    boolean inAbstract = !fields.isEmpty() && fields.getLast().code().equals("57");
    return !inAbstract && (UNLABELLED.contains(digits) || fields.stream().anyMatch(Field::labelled));
  }

  private static void close(@Nullable Field open, String text) {
    if (open != null && !text.isBlank()) {
      open.lines().add(text.strip());
    }
  }

  private static String digits(String code) {
    return code.chars().map(c -> '0' + Character.digit(c, 10)).collect(StringBuilder::new,
        StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  /// The data of a code, in print order.
  Stream<Field> all(String code) {
    return fields.stream().filter(field -> field.code().equals(code));
  }

  /// The first datum of any of the codes, in order of the codes.
  Optional<Field> first(String... codes) {
    return Stream.of(codes).flatMap(this::all).filter(field -> !field.lines().isEmpty()).findFirst();
  }
}
