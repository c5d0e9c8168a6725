package org.patentbeacon.report.assembly;

import java.util.List;
import java.util.function.Function;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.report.chapter.overall.OverallExhibits;
import org.patentbeacon.report.chapter.places.PlaceExhibits;
import org.patentbeacon.report.chapter.players.PlayerExhibits;
import org.patentbeacon.report.chapter.rights.RightExhibits;
import org.patentbeacon.report.chapter.technology.TechnologyExhibits;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.table.Wording;

/// The chapters that a landscape fills, in the order of a report. A new one is a line here.
enum Section {
  /// What was asked. What it shows comes from a sector and not from a landscape.
  SCOPE("scope", "问题与范围", "Question and scope", _ -> List.of()),
  /// How the field develops.
  OVERALL("overall", "总体态势", "Overall development", landscape -> OverallExhibits.of(landscape.overall())),
  /// Who is in it.
  PLAYERS("players", "主体", "Players", landscape -> PlayerExhibits.of(landscape.players())),
  /// Where they are.
  PLACES("places", "地域", "Places", landscape -> PlaceExhibits.of(landscape.geography())),
  /// What it is about.
  TECHNOLOGY("technology", "技术", "Technology", landscape -> TechnologyExhibits.of(landscape.technology())),
  /// What became of the rights.
  RIGHTS("rights", "权利", "Rights", landscape -> RightExhibits.of(landscape.rights()));

  private final String id;
  private final Wording title;
  private final Function<Landscape, List<Exhibit>> exhibits;

  Section(String id, String zh, String en, Function<Landscape, List<Exhibit>> exhibits) {
    this.id = id;
    this.title = new Wording(zh, en);
    this.exhibits = exhibits;
  }

  String id() {
    return id;
  }

  Wording title() {
    return title;
  }

  List<Exhibit> exhibits(Landscape landscape) {
    return exhibits.apply(landscape);
  }
}
