package org.patentbeacon.report.assembly;

import java.util.List;
import java.util.function.Function;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.report.chapter.client.ClientExhibits;
import org.patentbeacon.report.chapter.development.DevelopmentExhibits;
import org.patentbeacon.report.chapter.overall.OverallExhibits;
import org.patentbeacon.report.chapter.places.PlaceExhibits;
import org.patentbeacon.report.chapter.players.PlayerExhibits;
import org.patentbeacon.report.chapter.rights.RightExhibits;
import org.patentbeacon.report.chapter.technology.TechnologyExhibits;
import org.patentbeacon.report.chapter.themes.ThemeExhibits;
import org.patentbeacon.report.chapter.warnings.WarningExhibits;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.table.Wording;

/// A chapter that a landscape fills.
///
/// @param id its id
/// @param title its title
/// @param exhibits what it shows of a landscape
record Section(String id, Wording title, Function<Landscape, List<Exhibit>> exhibits) {
  /// What was asked. What it shows comes from a sector and not from a landscape.
  static final Section SCOPE = of("scope", "问题与范围", "Question and scope", _ -> List.of());

  /// What deserves a closer look: sentences alone.
  static final Section SUGGESTIONS = of("suggestions", "建议核查", "Suggestions to examine", _ -> List.of());

  /// The chapters in the order of a report. A new one is a line here.
  static final List<Section> ALL = List.of(SCOPE,
      of("overall", "总体态势", "Overall development", landscape -> OverallExhibits.of(landscape.overall())),
      of("players", "主体", "Players", landscape -> PlayerExhibits.of(landscape.players())),
      of("places", "地域", "Places", landscape -> PlaceExhibits.of(landscape.geography())),
      of("technology", "技术", "Technology", landscape -> TechnologyExhibits.of(landscape.technology(), landscape.effects())),
      of(Reports.THEMES, "主题与文本", "Themes", landscape -> ThemeExhibits.of(landscape.themes())),
      of("development", "发展与关联", "Development", landscape -> DevelopmentExhibits.of(landscape.development())),
      of("rights", "权利", "Rights", landscape -> RightExhibits.of(landscape.rights())),
      of("warnings", "产业预警", "Sector warnings", landscape -> WarningExhibits.of(landscape.sector())),
      of("client", "面向委托方", "For the client", landscape -> ClientExhibits.of(landscape.sector(), landscape.value())), SUGGESTIONS);

  private static Section of(String id, String zh, String en, Function<Landscape, List<Exhibit>> exhibits) {
    return new Section(id, new Wording(zh, en), exhibits);
  }

  List<Exhibit> exhibits(Landscape landscape) {
    return exhibits.apply(landscape);
  }
}
