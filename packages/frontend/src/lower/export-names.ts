/** Globals of a program that JavaScript imports: whether the module body has run, and whether it runs as the main program. */
export const IMPORTED = '$imported';
export const MAIN = '$main';
