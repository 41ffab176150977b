// Sets the distances of WCAG 1.4.12 and names every text that is cut off then but was not before.
() => {
  const clipped = () => [...document.querySelectorAll('body *')].filter((element) => {
    const style = getComputedStyle(element);
    const cutsX = /hidden|clip/.test(style.overflowX);
    const cutsY = /hidden|clip/.test(style.overflowY);
    const box = element.getBoundingClientRect();
    return (cutsX || cutsY) && box.width > 4 && box.height > 4 && element.textContent.trim()
        && !element.closest('svg, [aria-hidden=true]')
        && (cutsX && element.scrollWidth > element.clientWidth + 1
          || cutsY && element.scrollHeight > element.clientHeight + 1);
  });
  const before = new Set(clipped());
  const sheet = document.createElement('style');
  sheet.textContent = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
    + ' word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
  document.head.append(sheet);
  const faults = clipped().filter((element) => !before.has(element))
    .map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`);
  if (document.documentElement.scrollWidth > innerWidth) {
    faults.push(`${document.documentElement.scrollWidth} pixels wide with text spacing`);
  }
  if (getComputedStyle(document.querySelector('h1')).letterSpacing === 'normal') {
    faults.push('the distances were not set');
  }
  return faults;
}
