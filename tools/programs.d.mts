export declare const chromiumFlags: readonly string[];
export declare function findChromium(): Promise<string | undefined>;
export declare function findFirefox(): Promise<string | undefined>;
export declare function ensurePrograms(names?: readonly string[]): Promise<readonly string[]>;
