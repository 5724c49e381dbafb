/** What is said of a violation that is only advised, wherever it is shown. */
export const WOULD_BLOCK = "Advised only: if its rule were enforced, this would have blocked the change.";
