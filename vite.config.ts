import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  server: { fs: { allow: ['data'] } },
  test: {
    include: ['tests/{unit,data}/**/*.test.ts'],
    environment: 'node',
    expect: { requireAssertions: true },
    sequence: { shuffle: true }
  }
});
