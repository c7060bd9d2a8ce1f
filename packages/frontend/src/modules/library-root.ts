/** Library files are shown under a path of their own. */
export const LIBRARY_ROOT = '<pyw>/';
