// Plain JavaScript, because it runs before anything is installed: a fresh clone can `npm start` at once.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('node_modules/vite')) execSync('npm ci', { stdio: 'inherit' });
