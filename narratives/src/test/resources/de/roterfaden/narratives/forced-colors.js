// Names text in the colour of its ground, and controls that show by nothing but their background.
() => {
  const faults = matchMedia('(forced-colors: active)').matches ? [] : ['colours are not forced'];
  const visible = (element) => element.getClientRects().length > 0
    && getComputedStyle(element).visibility !== 'hidden';
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent') {
        return colour;
      }
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  for (const element of document.querySelectorAll('main *, header *, footer *, nav *')) {
    if (element.closest('svg')) {
      continue;
    }
    const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (says && visible(element) && getComputedStyle(element).color === ground(element)) {
      faults.push(`text in the colour of its ground: ${element.outerHTML.slice(0, 120)}`);
    }
    if (element.matches('button, input:not([type=radio]):not([type=checkbox]):not([type=hidden]), select, textarea')
        && visible(element)) {
      const style = getComputedStyle(element);
      const bordered = ['Top', 'Bottom'].some((side) => style[`border${side}Style`] !== 'none'
        && parseFloat(style[`border${side}Width`]) > 0);
      if (!bordered && !style.textDecorationLine.includes('underline')) {
        faults.push(`no border to see: ${element.outerHTML.slice(0, 120)}`);
      }
    }
  }
  return faults;
}
