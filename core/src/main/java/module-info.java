/// What a patent is, and how a file or an office's service becomes one.
module org.patentbeacon.core {
  requires transitive org.jspecify;
  requires transitive tools.jackson.databind;
  requires java.xml;
  requires com.fasterxml.aalto;
  requires com.github.benmanes.caffeine;
  requires org.codehaus.stax2;
  requires de.siegmar.fastcsv;
  requires okhttp3;

  exports org.patentbeacon.document;
  exports org.patentbeacon.fetch;
  exports org.patentbeacon.format;
  exports org.patentbeacon.format.archive;
  exports org.patentbeacon.number;
}
