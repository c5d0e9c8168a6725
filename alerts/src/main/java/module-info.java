/// Watches over what arrived, and the ledger of what they found.
module org.patentbeacon.alerts {
  requires transitive org.patentbeacon.analysis;
  requires com.fasterxml.jackson.annotation;
  requires java.sql;
  requires tools.jackson.databind;
  requires org.xerial.sqlitejdbc;
  requires com.rometools.rome;
  requires hipparchus.core;
  requires jakarta.mail;
  requires org.eclipse.angus.mail;
  requires java.json.canonicalization;
  requires flyway.core;
  requires okhttp3;
  requires org.jdbi.v3.core;

  exports org.patentbeacon.alert;
  exports org.patentbeacon.alert.rule;
  exports org.patentbeacon.delivery.digest;
  exports org.patentbeacon.delivery.dispatch;
  exports org.patentbeacon.delivery.feed;
  exports org.patentbeacon.delivery.layout;
  exports org.patentbeacon.delivery.mail;
  exports org.patentbeacon.delivery.message;
  exports org.patentbeacon.delivery.sign;
  exports org.patentbeacon.delivery.webhook;
  exports org.patentbeacon.watch;
  exports org.patentbeacon.watch.detect;
  exports org.patentbeacon.watch.entrant;
  exports org.patentbeacon.watch.generate;
  exports org.patentbeacon.watch.similar;
}
