package org.patentbeacon.sector.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.patentbeacon.name.group.AliasFile;
import org.patentbeacon.name.group.AliasTable;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.Finding;
import org.patentbeacon.sector.Member;
import org.patentbeacon.sector.Place;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.TopicTree;
import org.patentbeacon.table.Wording;

/// Reads a sector's files, all to their ends, and says everything that is wrong with them.
public final class SectorReader {
  private static final Wording FILE = new Wording("文件", "file");

  private final SectorFiles files;
  private final List<Finding> findings = new ArrayList<>();

  private SectorReader(SectorFiles files) {
    this.files = files;
  }

  /// {@return the sector of some files}
  ///
  /// @param files the files
  public static SectorReading read(SectorFiles files) {
    SectorReader reader = new SectorReader(files);
    Sector sector = reader.sector();
    return new SectorReading(sector, inOrder(reader.findings));
  }

  /// {@return findings by file, in the order in which people read them, and line}
  ///
  /// @param findings in any order
  public static List<Finding> inOrder(List<Finding> findings) {
    return findings.stream().sorted(Comparator.comparingInt((Finding finding) -> rank(finding.place().file()))
        .thenComparing(finding -> finding.place().file()).thenComparingInt(finding -> finding.place().line())
        .thenComparingInt(Finding::column)).distinct().toList();
  }

  private static int rank(String file) {
    int rank = SectorFiles.NAMES.indexOf(file);
    return rank < 0 ? SectorFiles.NAMES.size() : rank;
  }

  private Sector sector() {
    files.unknown().forEach(name -> of(name).unknown(1, null, FILE, name, SectorFiles.NAMES));
    Stream.of("sector.yaml", "topics.yaml").filter(name -> !files.contents().containsKey(name)).forEach(name ->
        of(name).error(1, null, "缺少该文件", "this file is required, and there is none"));
    Sector.About about = file("sector.yaml", SectorYaml::read, SectorYaml.NOTHING);
    Dialect dialect = about.dialect();
    TopicTree topics = new TopicTree(about.name(), file("topics.yaml", new TopicsFile(dialect)::read, List.of()));
    Sector.Rows rows = new Sector.Rows(file("documents.csv", RowFiles::documents, List.of()),
        file("families.csv", RowFiles::families, List.of()), file("marks.csv", RowFiles::marks, List.of()),
        file("samples.csv", RowFiles::samples, List.of()));
    return new Sector(about, topics, rows, file("applicants.csv", SectorReader::applicants, AliasTable.empty()),
        file("fields.yaml", new FieldsFile(dialect)::read, List.of()), members());
  }

  private Sector.Members members() {
    List<Enterprise> written = new ArrayList<>();
    for (String name : files.profiles()) {
      FileFindings of = of(name);
      files.text(of).map(text -> ProfileFile.read(text, of)).filter(Objects::nonNull).ifPresent(written::add);
    }
    List<Member> roster = file("roster.csv", MemberFiles::roster, List.of());
    return new Sector.Members(roster, file("targets.csv", MemberFiles::targets, List.of()),
        new FirstProfiles(written, findings).with(roster));
  }

  private FileFindings of(String name) {
    return new FileFindings(name, findings);
  }

  /// What a file says; what else counts where there is none.
  private <T> T file(String name, BiFunction<String, FileFindings, T> reading, T otherwise) {
    FileFindings of = of(name);
    return files.text(of).map(text -> reading.apply(text, of)).orElse(otherwise);
  }

  private static AliasTable applicants(String text, FileFindings findings) {
    try {
      AliasFile file = AliasFile.read(new StringReader(text), findings.file());
      file.problems().forEach(problem -> findings.add(Finding.error(
          new Place(problem.file(), Math.toIntExact(problem.line())), null, problem.message())));
      return file.table();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory was read", e);
    }
  }
}
