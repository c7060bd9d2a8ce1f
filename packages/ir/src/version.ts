/** Version of the IR's JSON form. */
export const IR_VERSION = '0.1';
