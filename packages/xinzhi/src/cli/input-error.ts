export { InputError } from '../errors/input-error.js';
