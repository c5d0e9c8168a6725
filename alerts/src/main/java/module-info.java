/// Watches over what arrived, and the ledger of what they found.
module org.patentbeacon.alerts {
  requires transitive org.patentbeacon.search;
  requires com.fasterxml.jackson.annotation;
  requires java.sql;
  requires tools.jackson.databind;
  requires org.xerial.sqlitejdbc;
  requires flyway.core;
  requires org.jdbi.v3.core;

  exports org.patentbeacon.alert;
  exports org.patentbeacon.watch;
}
