package org.patentbeacon.sector.bound;

import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.pack.SectorPack;
import org.patentbeacon.sector.topic.KnownDocuments;
import org.patentbeacon.sector.topic.SectorTags;
import org.patentbeacon.sector.topic.SectorTopics;

/// A sector and what its topics and annotations stand for in a database.
///
/// @param pack its files
/// @param sector its definition
/// @param topics its topics
/// @param tags its annotations
public record BoundSector(SectorPack pack, Sector sector, SectorTopics topics, SectorTags tags) {

  /// {@return a sector as it would be in a database}
  ///
  /// @param pack its files
  /// @param sector its definition, without errors
  /// @param known the documents of the database
  static BoundSector of(SectorPack pack, Sector sector, KnownDocuments known) {
    return new BoundSector(pack, sector, new SectorTopics(sector, known), new SectorTags(sector, known));
  }

  /// {@return its id}
  public String id() {
    return sector.about().id();
  }

  /// {@return the state of its files}
  public String revision() {
    return pack.list().revision();
  }
}
