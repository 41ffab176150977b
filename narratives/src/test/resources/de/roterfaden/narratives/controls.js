// Numbers everything that a key must reach in the order of the document, and lists it.
() => {
  const seen = (element) => {
    const style = getComputedStyle(element);
    const closed = element.closest('details:not([open])');
    return element.getClientRects().length > 0 && style.visibility !== 'hidden'
      && (!closed || (element.matches('summary') && element.parentElement === closed));
  };
  const radios = new Set();
  return [...document.querySelectorAll(
      'a[href], button, input, select, textarea, summary, video[controls], [tabindex="0"]')]
    .filter((element) => !element.disabled && element.tabIndex >= 0 && seen(element))
    .filter((element) => {
      if (element.type !== 'radio') {
        return true;
      }
      const group = document.querySelector(
          `input[type=radio][name="${element.name}"]:checked`) || element;
      const first = !radios.has(element.name) && group === element;
      if (first) {
        radios.add(element.name);
      }
      return first;
    })
    .map((element, number) => {
      const name = `${number + 1} ${element.localName} ${
        (element.textContent || element.name || '').trim().replace(/\s+/g, ' ').slice(0, 40)}`;
      element.setAttribute('data-walk', name);
      return name;
    });
}
