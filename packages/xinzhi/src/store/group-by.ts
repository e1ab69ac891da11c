export { groupBy } from '../records/group-by.js';
