/// What a patent document is.
@org.jspecify.annotations.NullMarked
package org.patentbeacon.document;
