/** Registers every listener at once: a worker that was stopped is woken only by those it finds. */
import { defineBackground } from '#imports';
import { registerBadge } from './badge.ts';
import { registerCommands } from './commands.ts';
import { registerContextMenu } from './context-menu.ts';
import { registerHandlers } from './handlers.ts';
import { registerInstall } from './install.ts';
import { registerOmnibox } from './omnibox.ts';
import { registerSites } from './sites.ts';
import { createLibrary } from './library.ts';

export default defineBackground(() => {
  const library = createLibrary();
  registerInstall(library);
  registerHandlers(library);
  registerContextMenu();
  registerCommands();
  registerOmnibox(library);
  registerSites();
  registerBadge();
});
