import { element } from './element';

/** Where the choice about the "/" key is kept; the opener reads it too. */
const KEY = 'search-slash';

/** A single-letter shortcut must be possible to switch off: speech input and stray keys would trigger it. */
export function slashSwitch(): HTMLElement {
  const read = (): boolean => {
    try {
      return localStorage.getItem(KEY) !== 'off';
    } catch {
      return true;
    }
  };
  const button = element('button', { type: 'button', class: 'search-action' });
  const label = (): void => {
    button.textContent = read() ? 'Turn the / key off' : 'Turn the / key on';
  };
  button.addEventListener('click', () => {
    try {
      localStorage.setItem(KEY, read() ? 'off' : 'on');
    } catch {
      // Without storage the key stays as it is.
    }
    label();
  });
  label();
  return button;
}
