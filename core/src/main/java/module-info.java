/// What a patent is, and how a file becomes one.
module org.patentbeacon.core {
  requires transitive org.jspecify;
  requires transitive tools.jackson.databind;
  requires java.xml;
  requires com.fasterxml.aalto;
  requires org.codehaus.stax2;
  requires de.siegmar.fastcsv;
  requires org.apache.poi.poi;

  exports org.patentbeacon.document;
  exports org.patentbeacon.format;
  exports org.patentbeacon.format.archive;
  exports org.patentbeacon.format.record;
  exports org.patentbeacon.number;
}
