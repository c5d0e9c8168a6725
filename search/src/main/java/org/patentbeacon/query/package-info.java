/// Query text and the tree it becomes.
@org.jspecify.annotations.NullMarked
package org.patentbeacon.query;
