/** The components that text.ts and the others name as tags. */
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-attachments.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-file-attachment.js';
import '@skyra/discord-components-core/discord-header.js';
import '@skyra/discord-components-core/discord-spoiler.js';
import { restyleComponents } from './component-styles.ts';

export { restyleComponents };
