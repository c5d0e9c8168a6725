const options = JSON.parse(document.getElementById('charts').textContent);
const words = JSON.parse(document.getElementById('words').textContent);
const drawn = new Map();

function draw(place) {
  if (drawn.has(place)) return;
  const option = completeOption(options[place.dataset.exhibit]);
  (option.baseOption ?? option).textStyle.fontFamily = getComputedStyle(document.body).fontFamily;
  const chart = echarts.init(place, null, {renderer: 'svg'});
  chart.setOption(option);
  drawn.set(place, chart);
}

// Charts are drawn when they come near the window, and all of them before the page is printed.
const near = new IntersectionObserver(entries => {
  for (const entry of entries) {
    if (entry.isIntersecting) {
      near.unobserve(entry.target);
      draw(entry.target);
    }
  }
}, {rootMargin: '600px'});
const places = [...document.querySelectorAll('.chart')];
places.forEach(place => near.observe(place));
const fit = () => drawn.forEach(chart => chart.resize());
addEventListener('resize', fit);
addEventListener('beforeprint', () => { places.forEach(draw); fit(); });
addEventListener('afterprint', fit);

document.addEventListener('click', async event => {
  const button = event.target.closest('td.query button');
  if (!button) return;
  const query = button.parentElement.querySelector('code');
  try {
    await navigator.clipboard.writeText(query.textContent);
    const before = button.textContent;
    button.textContent = words.copied;
    setTimeout(() => { button.textContent = before; }, 1500);
  } catch {
    // Without leave to write to the clipboard the query is selected, so that one key copies it.
    getSelection().selectAllChildren(query);
  }
});
