// Sets the distances of WCAG 1.4.12 and names every text that is cut off then but was not before, and texts that cover each other.
() => {
  // The lines of every text that can be read, each with the box that its letters fill.
  const lines = () => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const holder = text.parentElement;
      const closed = holder.closest('details:not([open])');
      if (!text.data.trim() || (closed && !closed.querySelector(':scope > summary').contains(holder))
          || holder.closest('svg, script, style, [aria-hidden=true], .visually-hidden')
          || getComputedStyle(holder).visibility === 'hidden') {
        continue;
      }
      const range = document.createRange();
      range.selectNodeContents(text);
      const size = parseFloat(getComputedStyle(holder).fontSize);
      for (const box of range.getClientRects()) {
        const middle = (box.top + box.bottom) / 2;
        if (box.width > 2) {
          found.push({ text, left: box.left, right: box.right, top: middle - size * 0.35, bottom: middle + size * 0.35 });
        }
      }
    }
    return found.sort((a, b) => a.top - b.top);
  };
  const covered = () => {
    const faults = [];
    const all = lines();
    all.forEach((one, number) => {
      for (let next = number + 1; next < all.length && all[next].top < one.bottom - 1; next++) {
        const other = all[next];
        if (other.text !== one.text && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2) {
          faults.push(`cover each other: ${one.text.data.trim().slice(0, 50)} / ${other.text.data.trim().slice(0, 50)}`);
        }
      }
    });
    return faults;
  };
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
  faults.push(...covered());
  if (document.documentElement.scrollWidth > innerWidth) {
    faults.push(`${document.documentElement.scrollWidth} pixels wide with text spacing`);
  }
  if (getComputedStyle(document.querySelector('h1')).letterSpacing === 'normal') {
    faults.push('the distances were not set');
  }
  if (lines().length < 5) {
    faults.push('no text was found');
  }
  return faults;
}
