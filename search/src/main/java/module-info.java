/// Query text to tree, documents to index, tree and index to hits.
module org.patentbeacon.search {
  requires transitive org.patentbeacon.core;
  requires com.fasterxml.aalto;
  requires java.xml;
  requires org.apache.lucene.core;
  requires org.codehaus.stax2;

  // Only where texts become vectors; an automatic module, so that a module path with it is for who wants that.
  requires static com.microsoft.onnxruntime;

  exports org.patentbeacon.embedding;
  exports org.patentbeacon.index;
  exports org.patentbeacon.query;
  exports org.patentbeacon.scheme;
  exports org.patentbeacon.search;
  exports org.patentbeacon.similar;
}
