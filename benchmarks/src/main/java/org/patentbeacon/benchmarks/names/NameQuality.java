package org.patentbeacon.benchmarks.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.name.NormalName;
import org.patentbeacon.name.PartyTypes;
import org.patentbeacon.name.group.AliasRow;
import org.patentbeacon.name.group.AliasTable;
import org.patentbeacon.name.group.Relation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Question: how well does grouping bring names of one applicant together, against what is trivial?
public final class NameQuality {
  private final Path data;
  private final PrintWriter out;

  private NameQuality(Path data, PrintWriter out) {
    this.data = data;
    this.out = out;
  }

  /// Prints the figures.
  ///
  /// @param arguments the folder with real files, and the file of Chinese pairs; a third word prints what went wrong
  /// @throws IOException when a file cannot be read
  public static void main(String[] arguments) throws IOException {
    PrintWriter out = new PrintWriter(System.out, true, UTF_8);
    NameQuality quality = new NameQuality(Path.of(arguments[0]), out);
    boolean errors = arguments.length > 2;
    quality.bodies(1, false);
    quality.bodies(0, errors);
    quality.sorts();
    quality.pairs(NamePair.read(Path.of(arguments[1])), errors);
  }

  private void bodies(int half, boolean errors) throws IOException {
    BodyNames names = BodyNames.read(data.resolve("names/existing_orgs_lookup.csv")).half(half);
    out.printf("American public bodies, %s: %d printed names%n", half == 1 ? "the half not looked at" : "the half looked at",
        names.bodies().size());
    List<NameSystem> systems = new ArrayList<>(systems());
    systems.add(NameSystem.beacon("beacon + list of acronyms", acronyms(data.resolve("names/list_of_government_agencies.csv"))));
    for (NameSystem system : systems) {
      Map<String, String> groups = system.grouping().groups(names.facts());
      out.printf("  %-28s name and body: %s%n", system.label(), names.withBodies(groups));
      out.printf("  %-28s name and name: %s%n", "", names.amongNames(groups));
    }
    if (errors) {
      Map<String, String> groups = NameSystem.beacon("", AliasTable.empty()).grouping().groups(names.facts());
      names.bodies().forEach(row -> {
        if (!Objects.equals(groups.get(row.getKey()), groups.get(row.getValue()))) {
          out.printf("    missed: %s = %s%n", row.getKey(), row.getValue());
        }
      });
      wrongTogether(names, groups);
    }
  }

  /// How many names of lists of bodies of one sort are judged to be of that sort.
  private void sorts() throws IOException {
    for (Map.Entry<String, List<String>> list : SortedNames.read(data.resolve("names")).entrySet()) {
      Map<String, Integer> found = new TreeMap<>();
      list.getValue().forEach(name -> found.merge(
          PartyTypes.of(NormalName.of(name)).map(PartyType::word).orElse("unknown"), 1, Integer::sum));
      out.printf("%s, %d names: %s%n", list.getKey(), list.getValue().size(), found);
    }
  }

  private void wrongTogether(BodyNames names, Map<String, String> groups) {
    Map<String, Map<String, String>> together = new TreeMap<>();
    names.bodies().forEach(row -> together.computeIfAbsent(groups.get(row.getKey()), _ -> new TreeMap<>())
        .putIfAbsent(row.getValue(), row.getKey()));
    together.values().stream().filter(bodies -> bodies.size() > 1).forEach(bodies -> out.println("    wrong: " + bodies));
  }

  private List<NameSystem> systems() throws IOException {
    return List.of(NameSystem.exact(), NameSystem.plain(), NameSystem.substituted(substitutions()),
        NameSystem.beacon("beacon", AliasTable.empty()));
  }

  private List<Map.Entry<String, String>> substitutions() {
    List<Map.Entry<String, String>> all = new ArrayList<>();
    for (JsonNode each : new ObjectMapper().readTree(data.resolve("names/nber_substitutions.json").toFile())) {
      all.add(Map.entry(each.get(0).asString(), each.get(1).asString()));
    }
    return all;
  }

  /// The acronyms of a list as rows of a user, each a group of its own.
  private static AliasTable acronyms(Path file) throws IOException {
    List<AliasRow> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().allowMissingFields(true).ofCsvRecord(file)) {
      for (CsvRecord row : reader) {
        String form = row.getFieldCount() < 2 ? "" : capitalised(row.getField(1).strip());
        if (row.getStartingLineNumber() > 1 && !form.isEmpty()) {
          rows.add(AliasRow.of(form, form, Relation.MAIN));
          rows.add(AliasRow.of(form, row.getField(0).strip(), Relation.ALIAS));
          rows.add(AliasRow.of(form, capitalised(row.getField(0).strip()), Relation.ALIAS));
        }
      }
    }
    return AliasTable.of(rows);
  }

  /// As the printed names have it: Nih.
  private static String capitalised(String upperCase) {
    StringBuilder words = new StringBuilder();
    for (String word : upperCase.split(" ", -1)) {
      words.append(words.isEmpty() ? "" : " ")
          .append(word.isEmpty() ? "" : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  private void pairs(List<NamePair> pairs, boolean errors) throws IOException {
    for (NameSystem system : systems()) {
      PairCounts all = new PairCounts();
      Map<String, PairCounts> sorts = new TreeMap<>();
      Map<NamePair, Boolean> together = together(pairs, system);
      together.forEach((pair, is) -> {
        all.count(pair.same(), is);
        sorts.computeIfAbsent(pair.sort(), _ -> new PairCounts()).count(pair.same(), is);
      });
      out.printf("Chinese pairs, %d, %-28s %s%n", pairs.size(), system.label(), all);
      if (system.label().equals("beacon")) {
        sorts.forEach((sort, counts) -> out.printf("  %-24s %s%n", sort, counts));
        together.forEach((pair, is) -> {
          if (errors && is != pair.same()) {
            out.printf("    %s: %s = %s (%s)%n", is ? "wrong" : "missed", pair.name(), pair.other(), pair.reason());
          }
        });
      }
    }
  }

  /// For each pair, in a database of its own, whether its names are together.
  static Map<NamePair, Boolean> together(List<NamePair> pairs, NameSystem system) {
    Map<NamePair, Boolean> together = new LinkedHashMap<>();
    for (NamePair pair : pairs) {
      Map<String, String> groups = system.grouping().groups(pair.facts());
      together.put(pair, Objects.equals(groups.get(pair.name()), groups.get(pair.other())));
    }
    return together;
  }
}
