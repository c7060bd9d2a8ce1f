/** The launcher's knowledge of Node versions, typed. One copy: bin/node-version.mjs, which old Nodes read too. */
export { SUPPORTED_NODE, runsModules } from '../bin/node-version.mjs';
