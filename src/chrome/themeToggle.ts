/** The button that switches between light and dark; the choice is remembered on this device, and only here. */
export function themeToggle(button: HTMLButtonElement): void {
  const root = document.documentElement;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => (root.dataset['theme'] ?? (prefersDark.matches ? 'dark' : 'light')) === 'dark';
  const label = (): void => {
    button.textContent = isDark() ? 'Light' : 'Dark';
    button.setAttribute('aria-label', `Switch to the ${isDark() ? 'light' : 'dark'} theme`);
  };
  button.removeAttribute('data-asleep');
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    root.dataset['theme'] = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage may be off; the theme then lasts until the page is left.
    }
    label();
    document.dispatchEvent(new CustomEvent('themechange'));
  });
  prefersDark.addEventListener('change', label);
  label();
}
