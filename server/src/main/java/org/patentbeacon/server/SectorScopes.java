package org.patentbeacon.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.analysis.LandscapeOptions;
import org.patentbeacon.analysis.LandscapeSources;
import org.patentbeacon.analysis.ThemeChapter;
import org.patentbeacon.analysis.right.FreeUseCounts;
import org.patentbeacon.analysis.topic.MapSpec;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.UnitTexts;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.TablePart;
import org.patentbeacon.index.table.TextTable;
import org.patentbeacon.report.assembly.SectorScope;
import org.patentbeacon.search.FreeToUseChecklist;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.BilingualName;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.SectorQuery;
import org.patentbeacon.sector.bound.BoundSector;
import org.patentbeacon.sector.measure.SectorCounts;
import org.patentbeacon.sector.measure.TopicCount;
import org.patentbeacon.table.Wording;

/// The sectors of a database as reports show them.
public final class SectorScopes {
  private SectorScopes() {}

  /// {@return the breakdown of a sector}
  ///
  /// @param database the database
  /// @param id the id of the sector
  /// @param unit what is counted as one
  /// @throws IOException when the disk refuses
  /// @throws IllegalArgumentException when no such sector is bound
  public static SectorScope of(PatentDatabase database, String id, CountUnit unit) throws IOException {
    List<String> known = database.sectors().all().stream().map(BoundSector::id).toList();
    BoundSector sector = database.sectors().sector(id).orElseThrow(() -> new IllegalArgumentException(known.isEmpty()
        ? "sector: expected a sector that is bound, and none is" : "sector: expected one of " + String.join(", ", known) + ", found '" + id + "'"));
    List<SectorScope.Topic> topics = new ArrayList<>();
    for (TopicCount topic : SectorCounts.of(database, sector, unit).topics()) {
      topics.add(new SectorScope.Topic(topic.path(), own(sector, topic.path()), topic.count()));
    }
    BilingualName name = sector.sector().about().name();
    return new SectorScope(id, sector.revision(), new Wording(name.in("zh"), name.in("en")), unit, topics);
  }

  /// {@return the landscape of the hits of a query, with the chapters about a sector where one is given}
  ///
  /// @param database the database
  /// @param query the query
  /// @param options how to count
  /// @param asked what else it looks at
  /// @throws IOException when the disk refuses
  public static Landscape landscape(PatentDatabase database, String query, LandscapeOptions options, Asked asked) throws IOException {
    PatentSet set = PatentSet.of(database.table(query, TablePart.CONTENTS));
    return Landscape.of(set, options, new LandscapeSources(asked.sector(), asked.themes() ? themes(database, set, options) : null,
        SectorEffects.of(database, set, asked.sector()), asked.sector() == null ? null : freeUse(database, set)));
  }

  /// What a landscape looks at beside the hits of its query.
  ///
  /// @param sector the sector, with its enterprises and rosters where these are to be shown; `null` for none
  /// @param themes whether the texts are read
  public record Asked(@Nullable Sector sector, boolean themes) {}

  /// {@return a sector as it is bound, which is without enterprises and rosters; `null` for no id, and where none is bound}
  ///
  /// @param database the database
  /// @param id the id of the sector; `null` for none
  /// @throws IOException when the disk refuses
  public static @Nullable Sector bound(PatentDatabase database, @Nullable String id) throws IOException {
    return id == null ? null : database.sectors().sector(id).map(BoundSector::sector).orElse(null);
  }

  private static FreeUseCounts freeUse(PatentDatabase database, PatentSet set) throws IOException {
    FreeToUseChecklist checklist = database.rights().freeToUse(set.table().origin().asOf());
    return FreeUseCounts.of(set, publication -> checklist.of(publication, Optional.empty()).headline());
  }

  private static ThemeChapter themes(PatentDatabase database, PatentSet set, LandscapeOptions options) throws IOException {
    Units families = set.units(CountUnit.SIMPLE_FAMILY);
    TextTable texts = families.count() > MapSpec.MOST ? null : database.texts(UnitTexts.documents(families));
    return ThemeChapter.of(set, texts, options);
  }

  /// The query of a topic as its files have it.
  private static String own(BoundSector sector, String path) {
    return sector.sector().topics().at(path).map(node -> node.topic().query()).map(SectorQuery::text).orElse("").strip();
  }
}
