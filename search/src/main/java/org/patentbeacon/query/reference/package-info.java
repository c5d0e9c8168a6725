/// What a query refers to: saved searches, topics, annotations and company trees are put in the place of their nodes.
///
/// Goes in: a tree, and the ports that others fill ([SavedSearches], [Topics], [Tags], [CompanyTree]). Comes out: a tree without
/// references ([References]), whose nodes count as written where the reference stood.
///
/// ```java
/// new References(saved, Topics.NONE, CompanyTree.NONE, QueryLimits.DEFAULT).expand(query);
/// ```
///
/// The package refuses to know where searches are kept and sectors are bound: no file, no database.
@NullMarked
package org.patentbeacon.query.reference;

import org.jspecify.annotations.NullMarked;
