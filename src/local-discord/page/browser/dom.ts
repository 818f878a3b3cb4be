/** Making elements. Text goes in as text nodes only, so that no message can become markup. */
type Value = string | number | boolean | null | undefined | ((event: Event) => void);

/**
 * An element with attributes, listeners (`onclick` and the like) and children.
 * True sets an empty attribute; false, null and undefined set none.
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, Value> = {},
  ...children: (Node | string | null | undefined)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value);
    else setAttribute(element, name, value);
  }
  for (const child of children) if (child !== null && child !== undefined) element.append(child);
  return element;
}

export function setAttribute(element: Element, name: string, value: Exclude<Value, () => void>): void {
  if (value === false || value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}

let lastId = 0;

/** An id for `aria-controls` and the like. */
export function newId(kind: string): string {
  lastId += 1;
  return `${kind}-${lastId}`;
}

/** One of our own drawings, 24 by 24, hidden from screen readers. */
export function icon(path: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  const shape = document.createElementNS(space, 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

export const icons = {
  menu: 'M4 6h16v2H4zm0 5h16v2H4zm0 5h16v2H4z',
  close: 'M6.4 5 5 6.4 10.6 12 5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6L19 6.4 17.6 5 12 10.6z',
  reply: 'M10 8.3V4L3 11l7 7v-4.4c5 0 8.5 1.6 11 5.1-1-5-4-10-11-10.4z',
  more: 'M6 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm6 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm6 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  send: 'M3.4 20.4 21 12 3.4 3.6 3 10l11 2-11 2z',
  sun: 'M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM11 2h2v3h-2zm0 17h2v3h-2zM2 11h3v2H2zm17 0h3v2h-3zM4.2 5.6l1.4-1.4 2.1 2.1-1.4 1.4zm12.1 12.1 1.4-1.4 2.1 2.1-1.4 1.4zM4.2 18.4l2.1-2.1 1.4 1.4-2.1 2.1zM16.3 6.3l2.1-2.1 1.4 1.4-2.1 2.1z',
  moon: 'M9.5 3.3a9 9 0 1 0 11.2 11.2A7.5 7.5 0 0 1 9.5 3.3z',
  hash: 'M10 3 9.4 7.5H5.2L5 9.5h4.1l-.7 5H4.2l-.2 2h4.1L7.5 21h2l.6-4.5h5L14.5 21h2l.6-4.5h4.1l.3-2h-4.1l.7-5h4l.3-2h-4L19 3h-2l-.6 4.5h-5L12 3zm1.1 6.5h5l-.7 5h-5z',
  thread: 'M4 4h16v11H9l-5 5zm3 3v2h10V7zm0 4v2h7v-2z',
  code: 'm8.7 6.7-1.4-1.4L.6 12l6.7 6.7 1.4-1.4L3.4 12zm6.6 0 1.4-1.4 6.7 6.7-6.7 6.7-1.4-1.4 5.3-5.3z',
} as const;
