package org.patentbeacon.format.cnipa;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.format.value.Dates;

/// The text of a gazette entry: lines `名称:值`, with a colon of either width. Every line is an attribute under its own
/// name, unchanged; a few names say who had the right before and who has it after, and from when.
final class CnipaGazetteText {
  private static final List<String> BEFORE = List.of("变更前", "变更前权利人", "变更前专利权人", "变更前申请人", "让与人", "许可人",
      "出质人");
  private static final List<String> AFTER = List.of("变更后", "变更后权利人", "变更后专利权人", "变更后申请人", "受让人", "被许可人",
      "质权人");
  private static final List<String> EFFECTIVE = List.of("登记生效日", "生效日", "终止日期", "放弃生效日", "解除日");
  private static final List<String> FILED = List.of("申请日");
  private static final List<String> GRANTED = List.of("授权公告日");

  private final SortedMap<String, String> attributes = new TreeMap<>();
  private @Nullable String text;

  void read(String verbatim) {
    String words = verbatim.lines().map(DisplayForm::of).filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
    text = words.isEmpty() ? null : text == null ? words : text + "\n" + words;
    words.lines().forEach(this::line);
  }

  private void line(String line) {
    int narrow = line.indexOf(':');
    int wide = line.indexOf('：');
    int colon = narrow < 0 ? wide : wide < 0 ? narrow : Math.min(narrow, wide);
    if (colon > 0) {
      attribute(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
  }

  /// Keeps a value; values of the same name stand one after the other.
  void attribute(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      attributes.merge(name, value, (one, other) -> one.equals(other) ? one : one + "; " + other);
    }
  }

  /// The whole text, line by line; `null` when there is none.
  @Nullable String text() {
    return text;
  }

  SortedMap<String, String> attributes() {
    return attributes;
  }

  @Nullable String before() {
    return first(BEFORE);
  }

  @Nullable String after() {
    return first(AFTER);
  }

  @Nullable PartialDate effective(Consumer<Note> notes) {
    return date(EFFECTIVE, notes);
  }

  @Nullable PartialDate filed(Consumer<Note> notes) {
    return date(FILED, notes);
  }

  @Nullable PartialDate granted(Consumer<Note> notes) {
    return date(GRANTED, notes);
  }

  private @Nullable PartialDate date(List<String> names, Consumer<Note> notes) {
    return new Dates(Dates.Order.DAY_FIRST, notes).read(first(names), Dates.UNKNOWN);
  }

  private @Nullable String first(List<String> names) {
    return names.stream().map(attributes::get).filter(value -> value != null).findFirst().orElse(null);
  }
}
