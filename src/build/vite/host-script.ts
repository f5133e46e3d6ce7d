import type { EnvironmentOptions } from 'vite';

/** Address of the script for host pages. It has no hash: articles name it for years. */
export const HOST_SCRIPT = 'embed.js';

/** The build of that script: one classic file that brings all it needs and takes nothing of the page's. */
export const hostScriptEnvironment: EnvironmentOptions = {
  consumer: 'client',
  build: {
    emptyOutDir: false,
    rolldownOptions: {
      input: 'src/embed/article/embed.ts',
      output: { format: 'iife', entryFileNames: HOST_SCRIPT },
    },
  },
};
