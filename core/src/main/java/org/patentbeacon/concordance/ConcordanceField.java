package org.patentbeacon.concordance;

import java.util.List;
import org.patentbeacon.table.Wording;

/// A field of a concordance, such as 8 Semiconductors.
///
/// @param code its code
/// @param name what it is called; in both languages the same where its table has one only
/// @param ipc the places of the IPC that belong to it, such as `H01L` or `G01N33`, ascending
public record ConcordanceField(String code, Wording name, List<String> ipc) {

  /// Copies the places.
  public ConcordanceField {
    ipc = List.copyOf(ipc);
  }
}
