// Names what is wrong on paper: navigation, closed details, text cut off, addresses not spelled out.
() => {
  const faults = [];
  const shown = (element) => element.getClientRects().length > 0
    && getComputedStyle(element).visibility !== 'hidden';
  const name = (element) => element.outerHTML.slice(0, 120);
  dispatchEvent(new Event('beforeprint'));
  for (const element of document.querySelectorAll(
      '.skip, body > header nav, .breadcrumbs, main button:not(.faden-term), main form')) {
    if (shown(element)) {
      faults.push(`on paper: ${name(element)}`);
    }
  }
  for (const details of document.querySelectorAll('main details')) {
    const inner = [...details.children].find((child) => !child.matches('summary'));
    if (shown(details) && inner && inner.textContent.trim() && !shown(inner)) {
      faults.push(`closed on paper: ${name(details)}`);
    }
  }
  for (const element of document.querySelectorAll('main *')) {
    const style = getComputedStyle(element);
    if (/hidden|clip|auto|scroll/.test(style.overflowX) && !element.closest('svg')
        && element.clientWidth > 4 && element.scrollWidth > element.clientWidth + 1) {
      faults.push(`cut off on paper: ${name(element)}`);
    }
  }
  for (const link of document.querySelectorAll('main a[href^=http]')) {
    const address = getComputedStyle(link, '::after').content;
    // In easy language and on a poster the address of a licence would be in the way; the theme leaves it out there.
    const plain = (link.closest('.level-easy') && link.closest('.faden-credit'))
        || link.closest('.poster .figure-credit');
    if (shown(link) && !plain && !address.includes('http') && !link.textContent.includes('http')) {
      faults.push(`address not spelled out: ${name(link)}`);
    }
  }
  dispatchEvent(new Event('afterprint'));
  return faults;
}
