// Names what has the focus, and then what keeps one from seeing it there; empty when it has left the page.
() => {
  const element = document.activeElement;
  if (!element || element === document.body) {
    return [];
  }
  const name = element.getAttribute('data-walk') || `unexpected ${element.outerHTML.slice(0, 120)}`;
  const said = [name];
  const style = getComputedStyle(element);
  if (!(style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
      && style.boxShadow === 'none') {
    said.push(`no focus to see on ${name}`);
  }
  const boxes = [...element.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  const free = boxes.some((box) => [0.5, 0.1, 0.9].some((share) => {
    const top = document.elementFromPoint(box.left + box.width * share, box.top + box.height / 2);
    return top && (element.contains(top) || top.contains(element)
      || (top.closest('label') && top.closest('label').control === element));
  }));
  if (!free) {
    said.push(`covered or out of sight: ${name}`);
  }
  return said;
}
