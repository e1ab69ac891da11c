import { secureHeaders } from 'hono/secure-headers';

/** Nothing is loaded but what this server serves; nothing of it may be framed. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    // What-ifs are computed by a WebAssembly module that the page brings along, in a worker of its own.
    scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
    // The module's helper threads are scripts of a few lines, which it makes itself.
    workerSrc: ["'self'", 'blob:'],
    styleSrc: ["'self'"],
    // Charts are drawn to pictures in the browser for download: data: and blob: never leave it.
    imgSrc: ["'self'", 'data:', 'blob:'],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  // Isolated, so that those threads may share memory: everything the page loads comes from here.
  crossOriginEmbedderPolicy: 'require-corp',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  // The server speaks plain HTTP on loopback: a promise of HTTPS would lock the browser out.
  strictTransportSecurity: false,
});
