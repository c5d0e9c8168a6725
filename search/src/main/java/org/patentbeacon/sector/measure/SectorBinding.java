package org.patentbeacon.sector.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.PrecisionSample;
import org.patentbeacon.sector.bound.BoundSector;
import org.patentbeacon.sector.pack.PackList;
import org.patentbeacon.sector.pack.PackedCounts;
import org.patentbeacon.sector.pack.SectorPack;
import org.patentbeacon.sector.read.SectorFiles;
import org.patentbeacon.sector.read.SectorReader;

/// What binding a sector to a database did.
///
/// @param sector the id of the sector
/// @param revision the state of its files
/// @param snapshot the snapshot that was counted
/// @param changed whether it was not bound before, or in another state
/// @param unit what is counted as one
/// @param topics what each topic held before and holds now
public record SectorBinding(String sector, String revision, String snapshot, boolean changed, CountUnit unit,
    List<Change> topics) {

  /// What binding did to a topic.
  ///
  /// @param id the id of the topic; that of the sector for the sector as a whole
  /// @param path the names from the sector on, joined by `/`
  /// @param before what it held by the definition bound before; absent when there was no such topic
  /// @param after what it holds now
  /// @param waiting rows whose document is not in the database
  /// @param packed what it held where the package was made; absent when the package does not say
  public record Change(String id, String path, @Nullable Long before, long after, long waiting, @Nullable Long packed) {}

  /// Copies the list.
  public SectorBinding {
    topics = List.copyOf(topics);
  }

  /// Binds a sector to a database: from now on its topics follow every import. Binding the same again changes nothing.
  ///
  /// @param database the database
  /// @param files the files of the sector, in which there is no error; members, targets and profiles stay out;
  ///     samples judged in the database stay
  /// @return what that did
  /// @throws IOException when another process is importing, or the disk refuses
  /// @throws IllegalArgumentException when there is an error in the files
  /// @throws org.patentbeacon.query.QuerySyntaxException when a query of the sector cannot be answered by this database
  public static SectorBinding bind(PatentDatabase database, SectorFiles files) throws IOException {
    SectorPack pack = SectorPack.of(id(files), files, false);
    Optional<BoundSector> known = database.sectors().sector(pack.list().id());
    BoundSector candidate = database.sectors().candidate(pack);
    if (known.isPresent()) {
      List<PrecisionSample> kept = KeptSamples.missing(known.get(), candidate.sector().rows().samples());
      candidate = database.sectors().candidate(KeptSamples.with(pack, kept));
    }
    Map<String, Long> before = new HashMap<>();
    if (known.isPresent()) {
      SectorCounts.of(database, known.get(), CountUnit.SIMPLE_FAMILY).topics().forEach(topic -> before.put(topic.id(), topic.count()));
    }
    SectorCounts checked = SectorCounts.of(database, candidate, CountUnit.SIMPLE_FAMILY); // a query that fails leaves all as it is
    boolean changed = database.sectors().bind(candidate);
    SectorCounts after = changed ? SectorCounts.of(database, candidate, CountUnit.SIMPLE_FAMILY) : checked;
    PackedCounts packed = packed(files);
    List<Change> topics = new ArrayList<>();
    for (TopicCount topic : after.topics()) {
      topics.add(new Change(topic.id(), topic.path(), before.get(topic.id()), topic.count(), topic.waiting(),
          packed == null ? null : packed.topics().get(topic.id())));
    }
    return new SectorBinding(candidate.id(), candidate.revision(), after.snapshot(), changed, after.unit(), topics);
  }

  /// Keeps a sample of a topic in the bound sector.
  ///
  /// @param database the database
  /// @param sector the bound sector
  /// @param sample the sample
  /// @throws IOException when the disk refuses
  public static void keep(PatentDatabase database, BoundSector sector, PrecisionSample sample) throws IOException {
    database.sectors().bind(database.sectors().candidate(KeptSamples.with(sector.pack(), List.of(sample))));
  }

  private static String id(SectorFiles files) {
    return SectorReader.read(files).sector().about().id();
  }

  /// What the package says of the database it was made at; absent when the files came from no package, or it says nothing.
  private static @Nullable PackedCounts packed(SectorFiles files) throws IOException {
    byte[] list = files.contents().get(SectorFiles.PACK);
    return list == null ? null : PackList.read(list).counts();
  }
}
