/// From a table of hits to a landscape and its report.
module org.patentbeacon.analysis {
  requires transitive org.patentbeacon.search;
  requires networkanalysis;
  requires tools.jackson.databind;

  exports org.patentbeacon.analysis;
  exports org.patentbeacon.analysis.measure;
  exports org.patentbeacon.network;
  exports org.patentbeacon.network.citation;
  exports org.patentbeacon.network.community;
  exports org.patentbeacon.network.layout;
  exports org.patentbeacon.network.pair;
  exports org.patentbeacon.network.path;
  exports org.patentbeacon.report;
}
