package org.patentbeacon.analysis.topic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Ranks;
import org.patentbeacon.analysis.text.DatedText;
import org.patentbeacon.analysis.text.Novelty;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.UnitTexts;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.index.table.TextTable;
import org.patentbeacon.table.Wording;

/// Looks for first uses.
final class FirstSeeking {
  private static final int BURN_IN_YEARS = 5;
  private static final int NAMED = 5;

  private final PatentSet set;
  private final Units units;
  private final DayColumn days;
  private final int top;

  FirstSeeking(PatentSet set, int top) {
    this.set = set;
    this.units = set.units(CountUnit.SIMPLE_FAMILY);
    this.days = units.days(DateBasis.PRIORITY);
    this.top = top;
  }

  FirstUses of(@Nullable TextTable table) {
    Heading heading = Heading.of(Analysis.X4, set, CountUnit.SIMPLE_FAMILY).by(DateBasis.PRIORITY).with("burnInYears", BURN_IN_YEARS)
        .with("mostFamilies", MapSpec.MOST);
    if (table == null) {
      return new FirstUses(heading, MapState.TOO_MANY, null, List.of(), List.of());
    }
    UnitTexts texts = new UnitTexts(units, table);
    int[] dated = IntStream.range(0, units.count()).filter(unit -> days.known(unit) && texts.terms(unit).length > 0).toArray();
    Heading covered = heading.covering(new Coverage(new Wording("文本与日期", "text and date"), dated.length, units.count()));
    if (dated.length < MapSpec.LEAST) {
      return new FirstUses(covered, MapState.TOO_FEW, null, List.of(), List.of());
    }
    LocalDate burnIn = LocalDate.of(Arrays.stream(dated).map(days::year).min().orElseThrow() + BURN_IN_YEARS, 1, 1);
    String[] words = table.terms().toArray(String[]::new);
    Novelty novelty = Novelty.of(Arrays.stream(dated).mapToObj(unit -> new DatedText(units.document(unit),
        LocalDate.ofEpochDay(days.days()[unit]), Arrays.stream(texts.terms(unit)).mapToObj(term -> words[term]).toList())).toList(), burnIn);
    Reading reading = new Reading(TermPhrases.of(texts), words);
    return new FirstUses(covered, MapState.MADE, burnIn, terms(novelty, reading, new Holders(texts, dated)), documents(novelty, dated, reading));
  }

  /// Terms as people read them, by the terms.
  private static final class Reading {
    private final TermPhrases phrases;
    private final List<String> words;

    Reading(TermPhrases phrases, String[] words) {
      this.phrases = phrases;
      this.words = List.of(words);
    }

    int code(String term) {
      return Collections.binarySearch(words, term, CodePointOrder.INSTANCE);
    }

    String read(String term) {
      return phrases.read(code(term));
    }
  }

  /// Which families have a term.
  private record Holders(UnitTexts texts, int[] dated) {
    int[] of(int term) {
      return Arrays.stream(dated).filter(unit -> Arrays.binarySearch(texts.distinct(unit), term) >= 0).toArray();
    }
  }

  /// The terms of most reuse; of those that read alike, and first stood in the same families, the first.
  private List<FirstUses.Term> terms(Novelty novelty, Reading reading, Holders holders) {
    Map<String, FirstUses.Term> terms = new LinkedHashMap<>();
    for (Ranks.Row row : novelty.ranking().rows()) {
      if (terms.size() < top && UnitTexts.isWord(row.label())) {
        String label = reading.read(row.label());
        if (terms.keySet().stream().noneMatch(known -> known.contains(label) || label.contains(known))) {
          terms.put(label, term(label, holders.of(reading.code(row.label()))));
        }
      }
    }
    return List.copyOf(terms.values());
  }

  private FirstUses.Term term(String label, int[] holders) {
    int first = Arrays.stream(holders).map(unit -> days.days()[unit]).min().orElseThrow();
    int[] leading = Arrays.stream(holders).filter(unit -> days.days()[unit] == first).toArray();
    return new FirstUses.Term(label, LocalDate.ofEpochDay(first), Arrays.stream(leading).mapToObj(units::document).toList(),
        holders.length - leading.length, Arrays.stream(holders).map(days::year).max().orElseThrow(), holders.length,
        MapSpec.query(units, holders));
  }

  private List<FirstUses.Document> documents(Novelty novelty, int[] dated, Reading reading) {
    List<FirstUses.Document> documents = new ArrayList<>();
    for (int i = 0; i < dated.length; i++) {
      Novelty.Unit unit = novelty.units().get(i);
      List<Novelty.FirstUse> used = unit.words().stream().filter(use -> use.reuse() > 0)
          .filter(use -> UnitTexts.isWord(use.words().getFirst()))
          .sorted(Comparator.comparingInt((Novelty.FirstUse use) -> -use.reuse())
              .thenComparing(use -> use.words().getFirst(), CodePointOrder.INSTANCE)).toList();
      if (!unit.burnIn() && !used.isEmpty()) {
        documents.add(new FirstUses.Document(unit.unit(), LocalDate.ofEpochDay(days.days()[dated[i]]), unit.words().size(),
            unit.bigrams().size(), unit.newPairs(), used.stream().mapToLong(Novelty.FirstUse::reuse).sum(),
            used.stream().map(use -> reading.read(use.words().getFirst())).distinct().limit(NAMED).toList(),
            units.clause(dated[i])));
      }
    }
    documents.sort(Comparator.comparingLong((FirstUses.Document document) -> -document.reuse())
        .thenComparing(FirstUses.Document::document, CodePointOrder.INSTANCE));
    return documents.stream().limit(top).toList();
  }
}
