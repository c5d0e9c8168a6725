/// What a patent is, and how a file or an office's service becomes one.
module org.patentbeacon.core {
  requires transitive org.jspecify;
  requires transitive tools.jackson.databind;
  requires java.xml;
  requires com.fasterxml.aalto;
  requires com.github.benmanes.caffeine;
  requires org.codehaus.stax2;
  requires de.siegmar.fastcsv;
  requires org.dhatim.fastexcel;
  requires org.apache.poi.poi;

  // Run in a process of its own, on its class path: see org.patentbeacon.format.disclosure.
  requires static org.apache.tika.core;
  requires static org.apache.tika.parser.pdf;
  requires static org.apache.tika.parser.microsoft;
  requires static org.apache.tika.parser.html;
  requires static org.apache.pdfbox;
  requires static org.apache.pdfbox.io;
  requires static org.apache.fontbox;
  requires static org.apache.poi.ooxml;
  requires okhttp3;

  exports org.patentbeacon.concordance;
  exports org.patentbeacon.digest;
  exports org.patentbeacon.document;
  exports org.patentbeacon.family;
  exports org.patentbeacon.fetch;
  exports org.patentbeacon.format;
  exports org.patentbeacon.format.archive;
  exports org.patentbeacon.format.exchange;
  exports org.patentbeacon.format.record;
  exports org.patentbeacon.legal;
  exports org.patentbeacon.legal.calendar;
  exports org.patentbeacon.legal.casefile;
  exports org.patentbeacon.legal.deadline;
  exports org.patentbeacon.legal.event;
  exports org.patentbeacon.legal.fee;
  exports org.patentbeacon.legal.free;
  exports org.patentbeacon.legal.rule;
  exports org.patentbeacon.legal.state;
  exports org.patentbeacon.legal.term;
  exports org.patentbeacon.name;
  exports org.patentbeacon.name.group;
  exports org.patentbeacon.name.place;
  exports org.patentbeacon.number;
  exports org.patentbeacon.table;
}
