export * from './concepts.js';
