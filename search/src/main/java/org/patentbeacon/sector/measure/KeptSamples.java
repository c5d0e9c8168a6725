package org.patentbeacon.sector.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.patentbeacon.sector.PrecisionSample;
import org.patentbeacon.sector.bound.BoundSector;
import org.patentbeacon.sector.pack.SectorPack;
import org.patentbeacon.sector.read.SectorFiles;
import org.patentbeacon.sector.write.RowAppender;

/// Keeps the samples that were judged of a bound sector.
final class KeptSamples {
  private KeptSamples() {}

  /// A package with more samples.
  static SectorPack with(SectorPack pack, List<PrecisionSample> samples) throws IOException {
    if (samples.isEmpty()) {
      return pack;
    }
    Path folder = Files.createTempDirectory("beacon-sector");
    try {
      pack.unpack(folder);
      new RowAppender(folder).samples(samples);
      return SectorPack.of(pack.list().id(), SectorFiles.in(folder), false);
    } finally {
      delete(folder);
    }
  }

  /// The samples of the sector bound before that another state of it does not have.
  static List<PrecisionSample> missing(BoundSector before, List<PrecisionSample> known) {
    return before.sector().rows().samples().stream()
        .filter(sample -> known.stream().noneMatch(other -> isSame(sample, other))).toList();
  }

  private static boolean isSame(PrecisionSample one, PrecisionSample other) {
    return one.topic().equals(other.topic()) && one.date().equals(other.date()) && one.snapshot().equals(other.snapshot())
        && one.n() == other.n() && one.relevant() == other.relevant();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
