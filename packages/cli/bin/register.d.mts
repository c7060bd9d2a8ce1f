/** `node --import pyw/register`: modules of Python can be imported. Nothing is exported. */
export {};
