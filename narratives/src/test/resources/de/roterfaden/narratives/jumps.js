// Names the places where Tab leads up by more than a row without leading to the next column.
() => {
  const boxes = [...document.querySelectorAll('[data-walk]')]
    .filter((element) => !element.matches('.faden-vision-card *, .skip'))
    .map((element) => {
      const rows = [...element.getClientRects()];
      return { name: element.getAttribute('data-walk'), first: rows[0], last: rows[rows.length - 1] };
    })
    .filter((box) => box.first);
  const faults = [];
  boxes.forEach((box, number) => {
    const before = boxes[number - 1];
    if (before && box.last.bottom < before.first.top - Math.max(before.first.height, 24)
        && box.first.left < before.last.right) {
      faults.push(`Tab jumps up from ${before.name} to ${box.name}`);
    }
  });
  return faults;
}
