package org.patentbeacon.report.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.report.exhibit.Chapter;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.exhibit.ReportOptions;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.table.Wording;

/// Makes reports out of landscapes.
public final class Reports {
  /// The id of the chapter about texts, for which documents are read.
  public static final String THEMES = "themes";

  private Reports() {}

  /// {@return the report of a landscape}
  ///
  /// @param landscape the figures
  /// @param options what is shown, and what stands on the cover
  /// @throws IllegalArgumentException when the options name a chapter or exhibit that there is not
  public static Report of(Landscape landscape, ReportOptions options) {
    return of(landscape, options, null);
  }

  /// {@return the report of the landscape of a sector}
  ///
  /// @param landscape the figures
  /// @param options what is shown, and what stands on the cover
  /// @param scope the sector; `null` for none
  /// @throws IllegalArgumentException when the options name a chapter or exhibit that there is not
  public static Report of(Landscape landscape, ReportOptions options, @Nullable SectorScope scope) {
    Map<Section, List<Exhibit>> all = exhibits(landscape, scope);
    check("leaveOut", options.leftOut(), Stream.concat(sections().stream(), all.values().stream().flatMap(List::stream).map(Exhibit::id)).toList());
    check("text", options.added().keySet(), sections());
    List<Chapter> chapters = new ArrayList<>();
    all.forEach((section, exhibits) -> {
      Chapter chapter = chapter(section, exhibits, text(section, landscape, chapters), options);
      if (!options.leftOut().contains(section.id()) && !(chapter.exhibits().isEmpty() && chapter.text().isEmpty())) {
        chapters.add(chapter);
      }
    });
    List<Exhibit> shown = chapters.stream().flatMap(chapter -> chapter.exhibits().stream()).toList();
    return new Report(cover(options, scope), landscape.header(), Summary.of(landscape, shown), MethodFacts.of(landscape, shown), chapters, Caveats.ALL);
  }

  /// {@return the ids of the chapters, in their order}
  public static List<String> sections() {
    return Section.ALL.stream().map(Section::id).toList();
  }

  /// {@return whether a report shows what texts are about, for which they must be read}
  ///
  /// @param options what is shown
  public static boolean showsThemes(ReportOptions options) {
    return !options.leftOut().contains(THEMES);
  }

  /// {@return the options with nothing but some chapters}
  ///
  /// @param options the options
  /// @param kept the ids of the chapters that are kept
  /// @throws IllegalArgumentException when one is none
  public static ReportOptions only(ReportOptions options, Set<String> kept) {
    check("sections", kept, sections());
    Set<String> left = new TreeSet<>(options.leftOut());
    sections().stream().filter(id -> !kept.contains(id)).forEach(left::add);
    return new ReportOptions(options.title(), options.client(), options.author(), options.date(), left, options.added());
  }

  private static Map<Section, List<Exhibit>> exhibits(Landscape landscape, @Nullable SectorScope scope) {
    Map<Section, List<Exhibit>> all = new LinkedHashMap<>();
    for (Section section : Section.ALL) {
      all.put(section, section.equals(Section.SCOPE) && scope != null ? List.of(ScopeExhibit.of(scope)) : section.exhibits(landscape));
    }
    return all;
  }

  /// What a chapter says by itself.
  ///
  /// @param before the chapters before it
  private static List<Wording> text(Section section, Landscape landscape, List<Chapter> before) {
    if (section.equals(Section.SCOPE)) {
      return List.of(asked(landscape.header()));
    }
    return section.equals(Section.SUGGESTIONS) ? Suggestions.of(landscape, before.stream().flatMap(chapter -> chapter.exhibits().stream()))
        : List.of();
  }

  private static Chapter chapter(Section section, List<Exhibit> exhibits, List<Wording> own, ReportOptions options) {
    List<Wording> text = new ArrayList<>(own);
    text.addAll(options.added().getOrDefault(section.id(), List.of()));
    return new Chapter(section.id(), section.title(), text,
        exhibits.stream().filter(exhibit -> !options.leftOut().contains(exhibit.id())).toList());
  }

  private static Wording asked(Landscape.Header header) {
    Landscape.Totals totals = header.totals();
    return Phrases.say("本报告统计检索式“{1}”的命中：{2} 件公开文本，归并为 {3} 件申请、{4} 个简单同族。",
        "This report is about the hits of the query '{1}': {2} publications, which are {3} applications and {4} simple families.", header.query(),
        totals.publications(), totals.applications(), totals.families());
  }

  private static Report.Cover cover(ReportOptions options, @Nullable SectorScope scope) {
    Wording usual = scope == null ? new Wording("专利技术全景报告", "Technology landscape report")
        : Phrases.say("{1}专利技术全景报告", "{1}: technology landscape report", scope.name());
    return new Report.Cover(Objects.requireNonNullElse(options.title(), usual), options.client(), options.author(), options.date());
  }

  private static void check(String where, Set<String> asked, List<String> known) {
    asked.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
      throw new IllegalArgumentException("%s: expected some of %s, found '%s'".formatted(where,
          known.stream().collect(Collectors.joining(", ")), id));
    });
  }
}
