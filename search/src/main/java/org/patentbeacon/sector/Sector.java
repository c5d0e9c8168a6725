package org.patentbeacon.sector;

import java.util.List;
import java.util.Map;
import org.patentbeacon.name.group.AliasTable;
import org.patentbeacon.query.Dialect;

/// A sector database: what belongs to an industry, without a single document.
///
/// @param about its name and what its topics share
/// @param topics the topics
/// @param rows what people put in, took out, corrected and judged
/// @param applicants which names are one applicant
/// @param fields by what documents are marked
/// @param members who is in its clusters
public record Sector(About about, TopicTree topics, Rows rows, AliasTable applicants, List<AnnotationField> fields,
    Members members) {

  /// Copies the list.
  public Sector {
    fields = List.copyOf(fields);
  }

  /// What a sector is called and its topics share.
  ///
  /// @param id its id, the name of its folder
  /// @param name what it is called, the first part of every path
  /// @param dialect what its queries are written in where they say nothing else
  /// @param anchors conditions by name, in the order of the file
  /// @param clusters the clusters it serves
  /// @param limits from when on something is worth a warning
  public record About(String id, BilingualName name, Dialect dialect, Map<String, SectorQuery> anchors,
      List<Cluster> clusters, SectorLimits limits) {
    /// Copies the list.
    public About {
      clusters = List.copyOf(clusters);
    }
  }

  /// What people did by hand.
  ///
  /// @param documents documents put in or taken out
  /// @param families families corrected
  /// @param marks marks set or taken away
  /// @param samples samples judged
  public record Rows(List<DocumentRow> documents, List<FamilyRow> families, List<Mark> marks, List<PrecisionSample> samples) {
    /// Copies the lists.
    public Rows {
      documents = List.copyOf(documents);
      families = List.copyOf(families);
      marks = List.copyOf(marks);
      samples = List.copyOf(samples);
    }
  }

  /// Who is in the clusters of a sector.
  ///
  /// @param roster the stays of enterprises
  /// @param targets what clusters mean to reach
  /// @param enterprises the profiles, those that only the roster tells included
  public record Members(List<Member> roster, List<Target> targets, List<Enterprise> enterprises) {
    /// Copies the lists.
    public Members {
      roster = List.copyOf(roster);
      targets = List.copyOf(targets);
      enterprises = List.copyOf(enterprises);
    }
  }
}
