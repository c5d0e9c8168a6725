/// Watches over what arrived, and the ledger of what they found.
module org.patentbeacon.alerts {
  requires transitive org.patentbeacon.analysis;
  requires com.fasterxml.jackson.annotation;
  requires java.sql;
  requires tools.jackson.databind;
  requires org.xerial.sqlitejdbc;
  requires org.postgresql.jdbc;
  requires com.zaxxer.hikari;
  requires hipparchus.core;
  requires java.json.canonicalization;
  requires flyway.core;
  requires org.jdbi.v3.core;

  exports org.patentbeacon.alert;
  exports org.patentbeacon.alert.rule;
  exports org.patentbeacon.delivery;
  exports org.patentbeacon.delivery.sign;
  exports org.patentbeacon.ledger;
  exports org.patentbeacon.warning;
  exports org.patentbeacon.watch;
  exports org.patentbeacon.watch.detect;
  exports org.patentbeacon.watch.entrant;
  exports org.patentbeacon.watch.generate;
  exports org.patentbeacon.watch.run;
  exports org.patentbeacon.watch.similar;
}
