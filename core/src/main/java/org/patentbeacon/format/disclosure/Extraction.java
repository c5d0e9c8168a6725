package org.patentbeacon.format.disclosure;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.format.record.RejectReason;

/// What was got out of a file. Written and read as bytes, since it passes from one process to another.
sealed interface Extraction {

  /// A stretch of text: a paragraph, a cell row or a line.
  ///
  /// @param page the 1-based page it stands on; 1 where the file has none
  /// @param text its text, with line ends where the page had them
  record Block(int page, String text) {}

  /// The text of a file.
  ///
  /// @param title the title that the file states of itself; empty when it states none
  /// @param fault what could not be read; empty when all was
  /// @param blocks the text in order
  record Text(String title, String fault, List<Block> blocks) implements Extraction {}

  /// No text.
  ///
  /// @param reason the reason code
  /// @param message what was found and what was expected
  record Refused(RejectReason reason, String message) implements Extraction {}

  /// Writes it.
  default void write(DataOutputStream out) throws IOException {
    switch (this) {
      case Refused(RejectReason reason, String message) -> {
        out.writeUTF(reason.name());
        write(message, out);
      }
      case Text(String title, String fault, List<Block> blocks) -> {
        out.writeUTF("");
        write(title, out);
        write(fault, out);
        out.writeInt(blocks.size());
        for (Block block : blocks) {
          out.writeInt(block.page());
          write(block.text(), out);
        }
      }
    }
    out.flush();
  }

  /// Reads what was written.
  static Extraction read(DataInputStream in) throws IOException {
    String reason = in.readUTF();
    if (!reason.isEmpty()) {
      return new Refused(RejectReason.valueOf(reason), text(in));
    }
    String title = text(in);
    String fault = text(in);
    int size = in.readInt();
    List<Block> blocks = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      blocks.add(new Block(in.readInt(), text(in)));
    }
    return new Text(title, fault, blocks);
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
