/// 检索式监视 and 专题节点监视: what a query, or the query that a topic is, newly finds and does not find any more.
///
/// Goes in: what arrived, as far as the queries have to do with it ([Matched]), and which families each query found before. Comes out:
/// at most two alerts a watch and run, one of new families and one of those that are gone, each family with why.
///
/// The package refuses to know how queries are matched; it asks the ordinary search again for what a receiver reads.
@NullMarked
package org.patentbeacon.warning.hits;

import org.jspecify.annotations.NullMarked;
