// An option is JSON; here it gets what JSON cannot hold: how years are written, and how the bands of a landscape of heights
// are drawn. Plain ECMAScript 5, because it also runs in the interpreter that draws pictures without a browser.
function completeOption(option) {
  var base = option.baseOption || option;
  [].concat(base.xAxis || [], base.yAxis || []).forEach(function (axis) {
    if (axis.years) {
      axis.axisLabel.formatter = String;
    }
  });
  (base.series || []).forEach(function (series) {
    if (series.type === 'custom') {
      series.renderItem = function (params, api) {
        return {type: 'group', children: series.bands.map(function (band) { return bandShape(band, api); })};
      };
    }
  });
  return option;
}

function bandShape(band, api) {
  var path = band.rings.map(function (ring) {
    var steps = [];
    for (var i = 0; i < ring.length; i += 2) {
      var at = api.coord([ring[i], ring[i + 1]]);
      steps.push((i === 0 ? 'M' : 'L') + at[0].toFixed(1) + ' ' + at[1].toFixed(1));
    }
    return steps.join('') + 'Z';
  }).join('');
  return {type: 'path', shape: {pathData: path || 'M0 0'}, style: {fill: band.color, stroke: '#ffffff', lineWidth: 0.5}};
}
