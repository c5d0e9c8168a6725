package org.patentbeacon.concordance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.Wording;

/// Which classes of the IPC belong to which fields. Of several rules that fit a symbol the longest decides; a place may
/// belong to several fields, as it does in tables of industries.
public final class Concordance {
  /// The name of the 35 fields of technology of WIPO.
  public static final String WIPO35 = "WIPO35";
  private static final int SUBCLASS = 4; // the letters of a subclass

  private final String name;
  private final Map<String, ConcordanceField> fields;
  private final SortedMap<IpcPlace, List<String>> codes;
  /// The same for those who only ask for a place.
  private final Map<IpcPlace, List<String>> codesOf;
  /// The codes of those subclasses within which no rule tells more: most symbols need no closer look.
  private final Map<String, List<String>> undivided = new HashMap<>();
  /// The clause of each field that has one.
  private final Map<String, String> clauses = new HashMap<>();

  private Concordance(String name, Map<String, ConcordanceField> fields, SortedMap<IpcPlace, List<String>> codes) {
    this.name = name;
    this.fields = fields;
    this.codes = codes;
    this.codesOf = new HashMap<>(codes);
    codes.forEach((place, own) -> {
      if (place.text().length() == SUBCLASS && within(place).count() == 1) {
        undivided.put(place.text(), own);
      }
    });
    fields.keySet().forEach(code -> clauseOf(code).ifPresent(clause -> clauses.put(code, clause)));
  }

  /// A concordance of rules, its fields in the order in which the rules first name them.
  static Concordance of(String name, List<ConcordanceRule> rules) {
    Map<String, List<ConcordanceRule>> ofField = rules.stream()
        .collect(Collectors.groupingBy(ConcordanceRule::code, LinkedHashMap::new, Collectors.toList()));
    Map<String, ConcordanceField> fields = new LinkedHashMap<>();
    ofField.forEach((code, its) -> fields.put(code, new ConcordanceField(code, its.getFirst().name(),
        its.stream().map(ConcordanceRule::ipc).sorted().map(IpcPlace::text).toList())));
    SortedMap<IpcPlace, List<String>> codes = new TreeMap<>();
    rules.forEach(rule -> codes.computeIfAbsent(rule.ipc(), _ -> new ArrayList<>()).add(rule.code()));
    codes.replaceAll((_, list) -> List.copyOf(list));
    return new Concordance(name, fields, codes);
  }

  /// {@return the 35 fields of technology of WIPO}
  public static Concordance wipo35() {
    return Wipo.FIELDS;
  }

  /// Read when first asked for.
  private static final class Wipo {
    static final Concordance FIELDS = readWipo35();
  }

  private static Concordance readWipo35() {
    Map<String, Wording> names = shipped("wipo-35-fields.tsv").mapShipped(row ->
        Map.entry(row.words("code"), new Wording(row.words("nameZh"), row.words("nameEn")))).stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return of(WIPO35, shipped("wipo-35-ipc.tsv").mapShipped(row -> new ConcordanceRule(row.words("code"),
        Objects.requireNonNull(names.get(row.text("code"))),
        row.read("ipc", "a place of the IPC", text -> IpcPlace.of(text).orElseThrow(IllegalArgumentException::new)))));
  }

  private static FactTable shipped(String file) {
    return FactTable.shipped(Objects.requireNonNull(Concordance.class.getResourceAsStream(file)), file);
  }

  /// {@return its name, such as [#WIPO35]}
  public String name() {
    return name;
  }

  /// {@return its fields, in the order of its table}
  public List<ConcordanceField> fields() {
    return List.copyOf(fields.values());
  }

  /// {@return a field}
  ///
  /// @param code its code
  public Optional<ConcordanceField> field(String code) {
    return Optional.ofNullable(fields.get(code));
  }

  /// {@return the codes of the fields of a symbol, in the order of its table; none when no rule fits}
  ///
  /// @param symbol a symbol of the IPC, such as `G01N33/53`
  public List<String> codes(String symbol) {
    List<String> ofSubclass = symbol.length() < SUBCLASS ? null : undivided.get(symbol.substring(0, SUBCLASS));
    return ofSubclass != null ? ofSubclass : IpcPlace.of(symbol).stream().flatMap(place -> place.outwards().stream())
        .map(codesOf::get).filter(Objects::nonNull).findFirst().orElse(List.of());
  }

  /// {@return the clause that finds the documents of a field; empty when there is no such field, or when a longer rule takes
  /// something out of one of its places, since a document may have symbols on both sides and no clause tells them apart}
  ///
  /// @param code its code
  public Optional<String> clause(String code) {
    return Optional.ofNullable(clauses.get(code));
  }

  private Optional<String> clauseOf(String code) {
    List<IpcPlace> places = codes.entrySet().stream().filter(rule -> rule.getValue().contains(code)).map(Map.Entry::getKey).toList();
    boolean takenOut = places.stream().anyMatch(place -> within(place).anyMatch(rule -> !rule.getValue().contains(code)));
    if (places.isEmpty() || takenOut) {
      return Optional.empty();
    }
    String symbols = places.stream().map(IpcPlace::symbol).collect(Collectors.joining(" OR "));
    return Optional.of(places.size() == 1 ? "IPC=" + symbols : "IPC=(" + symbols + ")");
  }

  private Stream<Map.Entry<IpcPlace, List<String>>> within(IpcPlace wider) {
    return codes.tailMap(wider).entrySet().stream().takeWhile(rule -> rule.getKey().text().startsWith(
        wider.text().substring(0, Math.min(4, wider.text().length())))).filter(rule -> rule.getKey().isIn(wider));
  }
}
