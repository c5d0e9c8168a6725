package org.patentbeacon.format.dpma;

import java.util.function.Consumer;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.xml.XmlCursor;

/// The designs of a `Transaction` (ST.86): a document per application, also when it holds several designs.
final class DpmaTransaction {
  private final XmlCursor xml;

  DpmaTransaction(XmlCursor xml) {
    this.xml = xml;
  }

  /// Reads the record.
  ///
  /// @param sink takes a document per application
  /// @throws RecordException when it holds no application, or one without a number
  void read(Consumer<PatentDocument.Builder> sink) {
    int[] found = new int[1];
    descend(sink, found);
    if (found[0] == 0) {
      throw new RecordException(RejectReason.NO_NUMBER, "expected a DesignApplication, found none");
    }
  }

  private void descend(Consumer<PatentDocument.Builder> sink, int[] found) {
    xml.eachChild(child -> {
      switch (child) {
        case "DesignTransactionBody", "TransactionContentDetails", "TransactionData", "DesignApplicationDetails" ->
          descend(sink, found);
        case "DesignApplication" -> {
          found[0]++;
          sink.accept(new DpmaDesign(xml).document());
        }
        default -> {}
      }
    });
  }
}
