/**
 * Moves through a listbox while focus stays in the field: arrows, Home and End with Ctrl, Enter to follow.
 * Options are links, so that a click, a new tab and a screen reader find what they expect.
 */
export interface OptionList {
  /** Takes up a new list; nothing is active. */
  refresh(): void;
  /** Handles a key in the field; true when it was one of the list's. */
  key(event: KeyboardEvent): boolean;
}

export function optionList(input: HTMLInputElement, list: HTMLElement): OptionList {
  let active = -1;
  const options = (): HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];

  const activate = (index: number): void => {
    active = index;
    options().forEach((option, at) => {
      option.setAttribute('aria-selected', at === active ? 'true' : 'false');
      if (at === active) option.scrollIntoView({ block: 'nearest' });
    });
    const id = options()[active]?.id;
    if (id) input.setAttribute('aria-activedescendant', id);
    else input.removeAttribute('aria-activedescendant');
  };

  return {
    refresh() {
      options().forEach((option, at) => (option.id = `search-option-${String(at)}`));
      input.setAttribute('aria-expanded', options().length > 0 ? 'true' : 'false');
      activate(-1);
    },
    key(event) {
      const count = options().length;
      if (event.key === 'ArrowDown' && count > 0) activate((active + 1) % count);
      else if (event.key === 'ArrowUp' && count > 0) activate(active <= 0 ? count - 1 : active - 1);
      else if (event.key === 'Enter' && active >= 0) options()[active]?.click();
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
