/// Which documents the topics and annotations of a sector hold, as queries.
///
/// Goes in: a [org.patentbeacon.sector.Sector], and where rows find the applications of their documents
/// ([org.patentbeacon.sector.topic.KnownDocuments]). Comes out: what `TOPIC=` and `TAG=` stand for, as query trees.
///
/// ```java
/// References references = new References(saved, new SectorTopics(led, known), new SectorTags(led, known), companies, limits);
/// references.expand(QueryParser.parse("TOPIC=\"照明/封装\" and TAG=\"功效/散热\"", Dialect.BEACON));
/// ```
///
/// The package refuses to know an index: what a topic holds is a matter of trees alone, and any engine that answers queries
/// answers it.
@NullMarked
package org.patentbeacon.sector.topic;

import org.jspecify.annotations.NullMarked;
