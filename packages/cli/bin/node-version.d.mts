export declare const SUPPORTED_NODE: string;
export declare function runsModules(version: string): boolean;
export declare function workspaceNode(root: string): string | null;
