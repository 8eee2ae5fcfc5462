/** What `#imports` is in unit tests: WXT's own modules over its fake browser. */
export { browser } from 'wxt/browser';
export { fakeBrowser } from 'wxt/testing/fake-browser';
export { storage } from 'wxt/utils/storage';
export { defineBackground } from 'wxt/utils/define-background';
export { defineContentScript } from 'wxt/utils/define-content-script';
export { ContentScriptContext } from 'wxt/utils/content-script-context';
export { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
