/// What themes a set has, and how close they are: X1.
///
/// Goes in: a [org.patentbeacon.analysis.unit.PatentSet] and the texts of its families. Comes out: [TopicMap], clusters with their
/// labels and a place on a plane for each family.
///
/// ```java
/// TextTable texts = led.texts(UnitTexts.documents(set.units(CountUnit.SIMPLE_FAMILY)));
/// TopicMap.of(set, texts, MapSpec.USUAL).clusters().getFirst().labels();   // [散热鳍片, 热管, …]
/// ```
///
/// It reads as steps, a class for each: weights of terms ([TermWeights]), a space of a hundred dimensions ([LatentSpace]), the
/// nearest in it ([NearestRows]), clusters of what is near ([TopicClusters]), names for them ([ClusterLabels]), places on a plane
/// ([MapPlaces]). Everything left to chance starts from one seed. The package refuses to know how terms were cut out of texts, and
/// what a map looks like.
@NullMarked
package org.patentbeacon.analysis.topic;

import org.jspecify.annotations.NullMarked;
