/** Hands a file to the reader's browser to save. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser has to open the address before it is taken back.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
