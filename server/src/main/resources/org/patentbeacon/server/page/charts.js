const drawn = new Map();

function draw(id, option) {
  const place = document.getElementById(id);
  if (!drawn.has(id)) {
    drawn.set(id, echarts.init(place, null, {renderer: 'svg'}));
  }
  drawn.get(id).setOption({animation: false, ...option}, true);
  drawn.get(id).resize();
}

const hatch = {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: Math.PI / 4, color: '#ffffff'};
const look = {COMPLETE: {color: '#0b5fa5'}, PROVISIONAL: {color: '#8fbce0'},
  INCOMPLETE: {color: '#b8c4d0', decal: hatch}};

function bars(id, ranking, color, name) {
  const rows = ranking.rows.slice().reverse();
  draw(id, {
    tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}},
    grid: {left: 8, right: 48, top: 8, bottom: 24, containLabel: true},
    xAxis: {type: 'value', minInterval: 1},
    yAxis: {type: 'category', data: rows.map(row => row.label), axisLabel: {width: 190, overflow: 'truncate'}},
    series: [{type: 'bar', name, data: rows.map(row => row.full), itemStyle: {color},
      label: {show: true, position: 'right'}}]
  });
}

/** Draws the charts of a landscape into the page. */
export function drawLandscape(landscape, say) {
  const years = landscape.overall.trend.periods;
  draw('trend', {
    tooltip: {trigger: 'axis'},
    grid: {left: 48, right: 56, top: 24, bottom: 32},
    xAxis: {type: 'category', data: years.map(year => String(year.year))},
    yAxis: [{type: 'value', minInterval: 1}, {type: 'value', minInterval: 1, splitLine: {show: false}}],
    series: [
      {type: 'bar', name: say.count, data: years.map(year => ({value: year.count, itemStyle: look[year.state]}))},
      {type: 'line', name: say.cumulative, yAxisIndex: 1, showSymbol: false, lineStyle: {color: '#e08a1e'},
        itemStyle: {color: '#e08a1e'}, data: years.map(year => year.cumulative)}
    ]
  });
  bars('applicants', landscape.players.applicants, '#0b5fa5', say.count);
  bars('ipc', landscape.technology.subclasses, '#2f8f6b', say.count);
}

addEventListener('resize', () => drawn.forEach(chart => chart.resize()));
