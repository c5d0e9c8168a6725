/// Query text to tree, documents to index, tree and index to hits.
module org.patentbeacon.search {
  requires transitive org.patentbeacon.core;
  requires org.apache.lucene.core;

  exports org.patentbeacon.index;
  exports org.patentbeacon.query;
  exports org.patentbeacon.search;
}
