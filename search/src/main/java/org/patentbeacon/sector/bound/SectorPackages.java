package org.patentbeacon.sector.bound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.patentbeacon.name.group.AliasTable;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.pack.SectorPack;
import org.patentbeacon.sector.read.SectorReader;

/// The packages of the sectors of a database. Another process may put one there at any time.
public final class SectorPackages {
  private static final String PACKAGE = ".zip";

  private final Path folder;
  private State state = new State(new TreeMap<>(), List.of(), AliasTable.empty());

  /// A package and what it says.
  record Read(SectorPack pack, Sector sector) {}

  /// The packages as they were last read.
  ///
  /// @param files the time of each package
  private record State(SortedMap<String, FileTime> files, List<Read> packages, AliasTable aliases) {}

  /// The packages in a folder.
  ///
  /// @param folder the folder, which need not be there
  public SectorPackages(Path folder) {
    this.folder = folder;
  }

  /// The packages by id; the same list as long as nothing changes.
  List<Read> all() throws IOException {
    return state().packages();
  }

  /// {@return which names are one applicant by all sectors; the same object as long as nothing changes}
  public AliasTable aliases() {
    try {
      return state().aliases();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts a package in its place, in one step.
  void put(SectorPack pack) throws IOException {
    Files.createDirectories(folder);
    pack.write(folder.resolve(pack.list().id() + PACKAGE));
  }

  private synchronized State state() throws IOException {
    SortedMap<String, FileTime> files = files();
    if (!files.equals(state.files())) {
      List<Read> packages = new ArrayList<>();
      for (String file : files.keySet()) {
        SectorPack pack = SectorPack.read(folder.resolve(file));
        packages.add(new Read(pack, SectorReader.read(pack.files()).sector()));
      }
      state = new State(files, List.copyOf(packages), AliasTable.of(
          packages.stream().flatMap(read -> read.sector().applicants().rows().stream()).distinct().toList()));
    }
    return state;
  }

  private SortedMap<String, FileTime> files() throws IOException {
    SortedMap<String, FileTime> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> inside = Files.list(folder)) {
        for (Path file : inside.filter(path -> path.toString().endsWith(PACKAGE)).toList()) {
          files.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
        }
      }
    }
    return files;
  }
}
