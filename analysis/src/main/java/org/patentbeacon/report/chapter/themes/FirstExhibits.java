package org.patentbeacon.report.chapter.themes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.topic.FirstUses;
import org.patentbeacon.analysis.topic.MapSpec;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.words.Cautions;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.report.words.SheetColumns;
import org.patentbeacon.table.Wording;

/// X4 as exhibits: the terms that appeared here, and who used them first.
final class FirstExhibits {
  private static final int NAMED = 3;

  private FirstExhibits() {}

  static Exhibit terms(FirstUses found) {
    return new Exhibit("X4", found.heading(), statement(found), narrative(found), chart(found), new Sheet(
        List.of(Column.of("词", "term", Format.TEXT), Column.of("本库首次出现", "first in this database", Format.TEXT),
            Column.of("首用文献", "first used by", Format.TEXT), Column.of("其后使用", "used later by", Format.DECIMAL),
            SheetColumns.count(found.heading().unit()), SheetColumns.QUERY),
        found.terms().stream().map(term -> List.of(Cell.of(term.label()), new Cell.Day(term.first()), Cell.of(shown(term.firstDocuments())),
            Cell.of(term.reuse()), Cell.of(term.units()), SheetColumns.query(term.query()))).toList()));
  }

  private static String shown(List<String> documents) {
    String first = String.join("; ", documents.stream().limit(NAMED).toList());
    return documents.size() <= NAMED ? first : first + " (+" + (documents.size() - NAMED) + ")";
  }

  private static @Nullable Wording missing(FirstUses found) {
    return switch (found.state()) {
      case MADE -> null;
      case TOO_FEW -> Phrases.say("有文本与日期的同族不足 {1} 个，未评估本库首次出现的词", "Fewer than {1} families have a text and a date, and terms new in this database are not assessed",
          MapSpec.LEAST);
      case TOO_MANY -> Phrases.say("简单同族多于 {1} 个，未评估本库首次出现的词", "There are more than {1} simple families, and terms new in this database are not assessed",
          MapSpec.MOST);
    };
  }

  private static Wording statement(FirstUses found) {
    Wording missing = missing(found);
    if (missing != null) {
      return missing;
    }
    if (found.terms().isEmpty()) {
      return new Wording("本库首次出现且其后被使用的词为 0 个", "0 terms new in this database were used again");
    }
    FirstUses.Term first = found.terms().getFirst();
    return Phrases.say("“{1}”自 {2} 年在本库首次出现，其后被 {3}使用，后续使用最多", "'{1}', new in this database in {2}, was used most later, by {3}",
        first.label(), first.first().getYear(), Phrases.counted(first.reuse(), found.heading().unit()));
  }

  private static List<Wording> narrative(FirstUses found) {
    if (found.burnInBefore() == null) {
      return new Cautions(found.heading()).after();
    }
    return new Cautions(found.heading()).small(found.terms().isEmpty() ? 0 : found.terms().getFirst().reuse())
        .add(new Wording("“首次”仅就本库而言，更早的文献可能不在库中", "first means first in this database, which may lack earlier documents"))
        .after(Phrases.say("列出 {1} 个词；{2} 年以前的文献过早，不作首次使用计。",
            "{1} terms are listed; documents before {2} are too early to be called first.", found.terms().size(), found.burnInBefore().getYear()));
  }

  private static @Nullable Chart chart(FirstUses found) {
    double most = found.terms().stream().mapToInt(FirstUses.Term::reuse).max().orElse(0);
    int last = found.terms().stream().mapToInt(FirstUses.Term::lastYear).max().orElse(0);
    return found.terms().isEmpty() ? null : new Chart.Spans(found.terms().stream().map(term -> new Chart.Span(term.label(), term.first().getYear(),
        term.lastYear(), term.reuse() / most, term.lastYear() == last)).toList());
  }

  static Exhibit documents(FirstUses found) {
    Wording missing = missing(found);
    Wording statement = missing != null ? missing : found.documents().isEmpty()
        ? new Wording("首用新词且其后被使用的文献为 0 件", "0 documents used a term first that others used later")
        : Phrases.say("{1} 首用的词其后被使用最多，共 {2} 次", "What {1} used first was used most later, {2} times",
            found.documents().getFirst().document(), found.documents().getFirst().reuse());
    List<Column> columns = List.of(Column.of("文献", "document", Format.TEXT), Column.of("优先权日", "priority", Format.TEXT),
        Column.of("首用词", "terms it used first", Format.TEXT), Column.of("新词", "new terms", Format.DECIMAL),
        Column.of("新相邻词对", "new neighbours", Format.DECIMAL), Column.of("新词对", "new pairs", Format.DECIMAL),
        Column.of("其后使用", "used later", Format.DECIMAL), SheetColumns.QUERY);
    Chart chart = found.documents().isEmpty() ? null : new Chart.Bars(new Wording("首用词的后续使用", "later uses of its new terms"),
        found.documents().stream().map(document -> new Chart.Bar(Phrases.name(document.document()), document.reuse())).toList());
    return new Exhibit("X4-documents", found.heading(), statement, new Cautions(found.heading())
        .addIf(missing == null, new Wording("“新”仅就本库而言", "new means new in this database")).after(), chart,
        new Sheet(columns, found.documents().stream().map(document -> List.of(Cell.of(document.document()), new Cell.Day(document.day()),
            Cell.of(String.join("; ", document.terms())), Cell.of(document.newWords()), Cell.of(document.newBigrams()),
            Cell.of(document.newPairs()), Cell.of((double) document.reuse()), SheetColumns.query(document.query()))).toList()));
  }
}
