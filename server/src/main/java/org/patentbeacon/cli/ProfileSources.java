package org.patentbeacon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbeacon.sector.BilingualName;
import org.patentbeacon.sector.Cluster;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.Member;
import org.patentbeacon.sector.Place;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.Topic;
import org.patentbeacon.sector.read.ProfileReader;
import org.patentbeacon.sector.read.SectorFiles;
import org.patentbeacon.sector.read.SectorReader;
import org.patentbeacon.sector.read.SectorReading;

/// Profiles of files and folders, each with its cluster; of the folder of a sector also its clusters with their topics.
///
/// @param profiles the profiles in their order
/// @param clusters the clusters of sectors
record ProfileSources(List<Entry> profiles, List<Topped> clusters) {
  private static final Cluster NONE = new Cluster("default", new BilingualName("未分集群", "no cluster"), List.of(), new Place("", 1));
  private static final String YAML = ".yaml";

  /// A profile and its cluster.
  record Entry(Enterprise profile, Cluster cluster) {}

  /// A cluster of a sector and the topmost topics there.
  record Topped(Cluster cluster, List<Topic> topmost) {}

  /// Reads them all.
  ///
  /// @throws IllegalArgumentException when there is an error in a profile
  static ProfileSources of(List<Path> paths) throws IOException {
    List<Entry> profiles = new ArrayList<>();
    List<Topped> clusters = new ArrayList<>();
    for (Path path : paths) {
      if (Files.exists(path.resolve("sector.yaml"))) {
        sector(path, profiles, clusters);
      } else {
        for (Path file : files(path)) {
          String name = file.getFileName().toString();
          String id = name.endsWith(YAML) ? name.substring(0, name.length() - YAML.length()) : name;
          profiles.add(new Entry(ProfileReader.read(id, Files.readString(file)).orThrow(), NONE));
        }
      }
    }
    return new ProfileSources(profiles, clusters);
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> all = Files.list(path)) {
      return all.filter(file -> file.toString().endsWith(YAML)).sorted().toList();
    }
  }

  private static void sector(Path folder, List<Entry> profiles, List<Topped> clusters) throws IOException {
    SectorReading read = SectorReader.read(SectorFiles.in(folder));
    if (read.errors() > 0) {
      throw new IllegalArgumentException("expected a sector without errors, found " + read.findings().getFirst());
    }
    Sector sector = read.sector();
    List<Topic> topmost = sector.topics().root().topic().children();
    sector.about().clusters().forEach(cluster -> clusters.add(new Topped(cluster, topmost)));
    Map<String, Cluster> byId = sector.about().clusters().stream().collect(Collectors.toMap(Cluster::id, cluster -> cluster));
    for (Enterprise profile : sector.members().enterprises()) {
      Optional<Cluster> cluster = sector.members().roster().stream().filter(member -> member.enterprise().equals(profile.id()))
          .map(Member::cluster).flatMap(id -> Optional.ofNullable(byId.get(id)).stream()).findFirst();
      profiles.add(new Entry(profile, cluster.orElse(NONE)));
    }
  }
}
