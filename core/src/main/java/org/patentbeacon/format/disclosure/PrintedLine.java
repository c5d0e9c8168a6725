package org.patentbeacon.format.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.format.disclosure.Extraction.Block;

/// A line of a printed text.
///
/// @param page the 1-based page it stands on
/// @param starts whether a paragraph starts with it
/// @param text its characters
record PrintedLine(int page, boolean starts, String text) {

  /// The lines of a text.
  static List<PrintedLine> of(List<Block> blocks) {
    List<PrintedLine> lines = new ArrayList<>();
    for (Block block : blocks) {
      boolean starts = true;
      for (String line : block.text().lines().toList()) {
        String text = line.replace("\f", "").strip();
        if (!text.isEmpty()) {
          lines.add(new PrintedLine(block.page(), starts, text));
          starts = false;
        }
      }
    }
    return lines;
  }
}
