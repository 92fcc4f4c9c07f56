/** The way an arrow key leads in a row of tools that is one stop for Tab: 1 on, -1 back, 0 for any other key. */
export function arrowStep({ key }: KeyboardEvent, row: Element): -1 | 0 | 1 {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0;
  const isRtl = getComputedStyle(row).direction === 'rtl';
  return (key === 'ArrowRight') !== isRtl ? 1 : -1;
}
