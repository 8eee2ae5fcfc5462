/** The browser's place for the compare panel: side panel in Chromium, sidebar in Firefox. */
import { browser } from '#imports';

/** Firefox's sidebar, which the types of Chromium do not know. */
interface SidebarAction {
  open(): Promise<void>;
  isOpen(details: { windowId?: number }): Promise<boolean>;
}

export interface PanelPlace {
  tabId?: number;
  windowId?: number;
}

/** Must be called within the gesture. Resolves to whether a panel is open now. */
export async function openPanel({ tabId, windowId }: PanelPlace): Promise<boolean> {
  const sidebar = (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;
  try {
    if (sidebar) await sidebar.open();
    else if (windowId !== undefined) await browser.sidePanel.open({ windowId });
    else if (tabId !== undefined) await browser.sidePanel.open({ tabId });
    else return false;
    return true;
  } catch {
    // No gesture, or no panel in this browser; in Firefox it may be open already.
    return (await sidebar?.isOpen({ windowId }).catch(() => false)) ?? false;
  }
}
