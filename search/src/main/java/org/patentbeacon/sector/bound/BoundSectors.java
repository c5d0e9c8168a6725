package org.patentbeacon.sector.bound;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentbeacon.family.FamilyCorrection;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.query.reference.Tags;
import org.patentbeacon.query.reference.Topics;
import org.patentbeacon.sector.FamilyRow;
import org.patentbeacon.sector.check.SectorCheck;
import org.patentbeacon.sector.pack.SectorPack;
import org.patentbeacon.sector.read.SectorReader;
import org.patentbeacon.sector.read.SectorReading;

/// The sectors that are bound to a database.
public final class BoundSectors {
  private final SectorPackages packages;
  private final PatentIndex index;
  private final Clock clock;
  private final IndexedDocuments documents;

  /// The sectors of a database.
  ///
  /// @param packages their packages
  /// @param index the documents of the database
  /// @param clock says what day it is
  public BoundSectors(SectorPackages packages, PatentIndex index, Clock clock) {
    this.packages = packages;
    this.index = index;
    this.clock = clock;
    this.documents = new IndexedDocuments(index);
  }

  /// {@return the sectors, by id}
  ///
  /// @throws IOException when the packages cannot be read
  public List<BoundSector> all() throws IOException {
    documents.refresh();
    return packages.all().stream().map(read -> BoundSector.of(read.pack(), read.sector(), documents)).toList();
  }

  /// {@return the sector of an id}
  ///
  /// @param id the id
  /// @throws IOException when the packages cannot be read
  public Optional<BoundSector> sector(String id) throws IOException {
    return all().stream().filter(sector -> sector.id().equals(id)).findFirst();
  }

  /// {@return a sector as it would be when it were bound}
  ///
  /// @param pack its files
  /// @throws IOException when the disk refuses
  /// @throws IllegalArgumentException when there is an error in them
  public BoundSector candidate(SectorPack pack) throws IOException {
    SectorReading read = SectorCheck.of(SectorReader.read(pack.files()), LocalDate.now(clock));
    if (read.errors() > 0) {
      throw new IllegalArgumentException("expected a sector without errors, found " + read.findings().getFirst());
    }
    documents.refresh();
    return BoundSector.of(pack, read.sector(), documents);
  }

  /// Binds a sector, in the place of the one with the same id.
  ///
  /// @param candidate the sector
  /// @return whether that changed anything
  /// @throws IOException when families are to be corrected while another process is importing, or the disk refuses
  public boolean bind(BoundSector candidate) throws IOException {
    boolean changed = sector(candidate.id()).filter(known -> known.revision().equals(candidate.revision())).isEmpty();
    if (changed) {
      packages.put(candidate.pack());
    }
    index.correctFamilies(corrections());
    return changed;
  }

  /// The corrections of the families of all sectors.
  private List<FamilyCorrection> corrections() throws IOException {
    return all().stream().flatMap(sector -> sector.sector().rows().families().stream()).map(FamilyRow::correction).distinct()
        .toList();
  }

  /// {@return whether the document of a row is in the database}
  ///
  /// @param document its number, with or without its kind
  public boolean knows(PublicationNumber document) {
    return documents.application(document).isPresent();
  }

  /// {@return what the topics of all sectors hold}
  ///
  /// @param first sectors that are asked before the others, as if they were bound
  /// @throws IOException when the packages cannot be read
  public Topics topics(List<BoundSector> first) throws IOException {
    List<BoundSector> asked = asked(first);
    return new Topics() {
      @Override
      public Optional<PatentQuery> holds(String path, Reach reach) {
        return asked.stream().flatMap(sector -> sector.topics().holds(path, reach).stream()).findFirst();
      }

      @Override
      public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        asked.forEach(sector -> sector.topics().words().forEach(words::putIfAbsent));
        return words;
      }
    };
  }

  /// {@return what the annotations of all sectors hold}
  ///
  /// @param first sectors that are asked before the others, as if they were bound
  /// @throws IOException when the packages cannot be read
  public Tags tags(List<BoundSector> first) throws IOException {
    List<BoundSector> asked = asked(first);
    return new Tags() {
      @Override
      public Optional<PatentQuery> holds(String tag) {
        return asked.stream().flatMap(sector -> sector.tags().holds(tag).stream()).findFirst();
      }

      @Override
      public List<String> names() {
        return asked.stream().flatMap(sector -> sector.tags().names().stream()).distinct().toList();
      }
    };
  }

  private List<BoundSector> asked(List<BoundSector> first) throws IOException {
    return Stream.concat(first.stream(),
        all().stream().filter(sector -> first.stream().noneMatch(other -> other.id().equals(sector.id())))).toList();
  }
}
