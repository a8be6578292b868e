import { wrapText } from '../../charts/wrapText.ts';

interface Words {
  /** Stands above the picture. */
  readonly title: string;
  /** Stands below: who made it, where it is, under which licence. */
  readonly credit: string;
}

/** Properties that our style sheets set on drawings, with what an element has when nothing is said: what is inherited, or a default. */
const STYLED: Readonly<Record<string, string | undefined>> = {
  color: undefined,
  fill: undefined,
  'fill-opacity': undefined,
  stroke: undefined,
  'stroke-width': undefined,
  'stroke-dasharray': undefined,
  'stroke-linecap': undefined,
  'stroke-linejoin': undefined,
  'stroke-opacity': undefined,
  'font-family': undefined,
  'font-size': undefined,
  'font-style': undefined,
  'font-weight': undefined,
  'font-variant-numeric': undefined,
  'text-anchor': undefined,
  visibility: undefined,
  opacity: '1',
  transform: 'none',
};
/** What means something on the page only. */
const PAGE_ONLY = ['class', 'style', 'tabindex', 'id', 'data-mark', 'data-picture'];

const EDGE = 16;
const LINE = 20;
/** Widest letter of the heading on average: the file falls back to whatever face its reader has. */
const BOLD_WIDTH = 9.8;
/** PNG pixels for each of the picture's: sharp on slides. */
const DENSITY = 2;

/**
 * The picture as a file that needs nothing else: styles resolved, title above, credit burned in below.
 * Several drawings keep the places they have on the page.
 */
export async function pictureAs(
  kind: 'svg' | 'png',
  drawings: readonly [SVGSVGElement, ...SVGSVGElement[]],
  words: Words,
): Promise<Blob> {
  const sheet = composeSheet(drawings, words);
  const source = new XMLSerializer().serializeToString(sheet);
  const blob = new Blob([source], { type: 'image/svg+xml;charset=utf-8' });
  return kind === 'svg'
    ? blob
    : toPng(source, Number(sheet.getAttribute('width')), Number(sheet.getAttribute('height')));
}

function composeSheet(drawings: readonly [SVGSVGElement, ...SVGSVGElement[]], { title, credit }: Words): SVGSVGElement {
  const page = getComputedStyle(document.body);
  const style = getComputedStyle(drawings[0]);
  const box = boxAround(drawings);
  const width = Math.round(box.width) + 2 * EDGE;
  const heading = wrapText(title, (width - 2 * EDGE) / BOLD_WIDTH);
  const footing = wrapText(credit, (width - 2 * EDGE) / 6);
  const top = EDGE + heading.length * LINE + 8;
  const height = Math.round(top + box.height + EDGE + footing.length * LINE);

  const sheet = make('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${String(width)} ${String(height)}` });
  sheet.append(make('rect', { width, height, fill: page.backgroundColor }));
  const ink = { fill: page.color, 'font-family': style.fontFamily };
  heading.forEach((line, index) =>
    sheet.append(
      make('text', { ...ink, x: EDGE, y: EDGE + (index + 0.75) * LINE, 'font-size': 15, 'font-weight': 600 }, line),
    ),
  );
  for (const svg of drawings) {
    const { left, top: above } = svg.getBoundingClientRect();
    sheet.append(drawingAt(svg, EDGE + left - box.left, top + above - box.top));
  }
  footing.forEach((line, index) =>
    sheet.append(make('text', { ...ink, x: EDGE, y: top + box.height + EDGE + index * LINE, 'font-size': 11.5 }, line)),
  );
  return sheet;
}

function boxAround(drawings: readonly SVGSVGElement[]) {
  const boxes = drawings.map((svg) => svg.getBoundingClientRect());
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
  return { left, top, width: right - left, height: bottom - top };
}

/** A copy of a drawing, its outer corner at a place on the sheet. */
function drawingAt(svg: SVGSVGElement, x: number, y: number): SVGSVGElement {
  const style = getComputedStyle(svg);
  const { width, height } = svg.getBoundingClientRect();
  // A chart keeps its axes in the padding; the box without it is what percentages refer to.
  const pad = (side: string) => parseFloat(style.getPropertyValue(`padding-${side}`)) || 0;
  const inner = {
    x: x + pad('left'),
    y: y + pad('top'),
    width: width - pad('left') - pad('right'),
    height: height - pad('top') - pad('bottom'),
  };
  const drawing = resolveStyles(svg);
  for (const [name, value] of Object.entries({ ...inner, overflow: 'visible' })) {
    drawing.setAttribute(name, String(value));
  }
  return drawing;
}

/** A copy whose look no longer depends on the page: each element says what differs from its parent; hidden ones are gone. */
function resolveStyles(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const element = copies[index];
    if (!element) return;
    const style = getComputedStyle(original);
    if (style.display === 'none') {
      element.remove();
      return;
    }
    const around = original === svg || !original.parentElement ? undefined : getComputedStyle(original.parentElement);
    for (const [property, silent] of Object.entries(STYLED)) {
      const value = style.getPropertyValue(property);
      const inherited = silent ?? around?.getPropertyValue(property);
      if (value === inherited) element.removeAttribute(property);
      else element.setAttribute(property, value);
    }
    for (const name of PAGE_ONLY) element.removeAttribute(name);
  });
  // The picture may lie unseen under Plotly.
  copy.removeAttribute('opacity');
  return copy;
}

async function toPng(source: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * DENSITY, height: height * DENSITY });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The browser could not draw the picture.'))),
      'image/png',
    );
  });
}

const SVG = 'http://www.w3.org/2000/svg';

function make(
  name: 'svg' | 'rect' | 'text',
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): SVGSVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== 'xmlns') element.setAttribute(key, String(value));
  element.textContent = text;
  return element as SVGSVGElement;
}
