/// Watches over what arrived, and the ledger of what they found.
module org.patentbeacon.alerts {
  requires transitive org.patentbeacon.analysis;
  requires com.fasterxml.jackson.annotation;
  requires com.rometools.rome;
  requires com.zaxxer.hikari;
  requires flyway.core;
  requires hipparchus.core;
  requires jakarta.mail;
  requires java.json.canonicalization;
  requires java.sql;
  requires okhttp3;
  requires org.eclipse.angus.mail;
  requires org.jdbi.v3.core;
  requires org.postgresql.jdbc;
  requires org.xerial.sqlitejdbc;
  requires tools.jackson.databind;

  exports org.patentbeacon.alert.rule;
  exports org.patentbeacon.alert;
  exports org.patentbeacon.delivery.digest;
  exports org.patentbeacon.delivery.dispatch;
  exports org.patentbeacon.delivery.feed;
  exports org.patentbeacon.delivery.layout;
  exports org.patentbeacon.delivery.mail;
  exports org.patentbeacon.delivery.message;
  exports org.patentbeacon.delivery.post;
  exports org.patentbeacon.delivery.sign;
  exports org.patentbeacon.delivery.webhook;
  exports org.patentbeacon.delivery;
  exports org.patentbeacon.ledger;
  exports org.patentbeacon.warning;
  exports org.patentbeacon.warning.hits;
  exports org.patentbeacon.warning.profile;
  exports org.patentbeacon.warning.view;
  exports org.patentbeacon.watch.detect;
  exports org.patentbeacon.watch.entrant;
  exports org.patentbeacon.watch.generate;
  exports org.patentbeacon.watch.run;
  exports org.patentbeacon.watch.similar;
  exports org.patentbeacon.watch;
}
