/** `wxt/browser` in unit tests. */
export { fakeBrowser as browser } from 'wxt/testing/fake-browser';
