/** What the page may load and run; the same text stands in the page's meta element and in our server's header. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // The embed dialog's preview is a frame of the page itself.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
