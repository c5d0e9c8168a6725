/// Query text to tree, documents to index, tree and index to hits.
@SuppressWarnings("module") // the module that may see how fields are read comes after this one
module org.patentbeacon.search {
  requires transitive org.patentbeacon.core;
  requires com.fasterxml.aalto;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires org.apache.lucene.core;
  requires org.codehaus.stax2;
  requires org.snakeyaml.engine.v2;

  // Only where texts become vectors; an automatic module, so that a module path with it is for who wants that.
  requires static com.microsoft.onnxruntime;

  exports org.patentbeacon.embedding;
  exports org.patentbeacon.index;
  exports org.patentbeacon.index.legal;
  exports org.patentbeacon.index.lucene;
  exports org.patentbeacon.index.field to org.patentbeacon.alerts;
  exports org.patentbeacon.index.table;
  exports org.patentbeacon.query;
  exports org.patentbeacon.query.batch;
  exports org.patentbeacon.query.classes;
  exports org.patentbeacon.query.field;
  exports org.patentbeacon.query.match;
  exports org.patentbeacon.query.read;
  exports org.patentbeacon.query.reference;
  exports org.patentbeacon.query.text;
  exports org.patentbeacon.query.write;
  exports org.patentbeacon.scheme;
  exports org.patentbeacon.search;
  exports org.patentbeacon.search.stored;
  exports org.patentbeacon.sector;
  exports org.patentbeacon.sector.bound;
  exports org.patentbeacon.sector.check;
  exports org.patentbeacon.sector.measure;
  exports org.patentbeacon.sector.pack;
  exports org.patentbeacon.sector.read;
  exports org.patentbeacon.sector.topic;
  exports org.patentbeacon.sector.write;
  exports org.patentbeacon.similar;
}
