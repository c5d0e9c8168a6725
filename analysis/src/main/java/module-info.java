/// From a table of hits to a landscape and its report.
module org.patentbeacon.analysis {
  requires transitive org.patentbeacon.search;
  requires hipparchus.core;
  requires hipparchus.optim;
  requires networkanalysis;
  requires batik.transcoder;
  requires java.desktop;
  requires java.logging;
  requires openhtmltopdf.core;
  requires openhtmltopdf.pdfbox;
  requires openhtmltopdf.svg.support;
  requires org.mozilla.rhino;
  requires org.snakeyaml.engine.v2;
  requires tools.jackson.databind;

  exports org.patentbeacon.analysis.compare;
  exports org.patentbeacon.analysis.entry;
  exports org.patentbeacon.analysis.growth;
  exports org.patentbeacon.analysis.life;
  exports org.patentbeacon.analysis.matrix;
  exports org.patentbeacon.analysis.measure;
  exports org.patentbeacon.analysis.overall;
  exports org.patentbeacon.analysis.quality;
  exports org.patentbeacon.analysis.ranking;
  exports org.patentbeacon.analysis.right;
  exports org.patentbeacon.analysis.share;
  exports org.patentbeacon.analysis.text;
  exports org.patentbeacon.analysis.unit;
  exports org.patentbeacon.analysis;
  exports org.patentbeacon.network.citation;
  exports org.patentbeacon.network.community;
  exports org.patentbeacon.network.layout;
  exports org.patentbeacon.network.pair;
  exports org.patentbeacon.network.path;
  exports org.patentbeacon.network;
  exports org.patentbeacon.report;
  exports org.patentbeacon.report.assembly;
  exports org.patentbeacon.report.chart;
  exports org.patentbeacon.report.echarts;
  exports org.patentbeacon.report.exhibit;
  exports org.patentbeacon.report.font;
  exports org.patentbeacon.report.html;
  exports org.patentbeacon.report.picture;
  exports org.patentbeacon.valuation;
}
