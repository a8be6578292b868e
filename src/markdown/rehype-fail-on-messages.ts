import type { Root } from 'hast';
import type { VFile } from 'vfile';

/** Plugins of others report trouble as messages, which nobody reads in a build: the first one fails it. */
export default function rehypeFailOnMessages() {
  return (_tree: Root, file: VFile): void => {
    const message = file.messages[0];
    if (message) file.fail(message.reason, { place: message.place, ruleId: message.ruleId, source: message.source });
  };
}
