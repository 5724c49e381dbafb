/** Made by tools/policies.mjs. */
export const bundle = {
  digest: "3cd0ae7a8f05cc39f814a902babbc8c414ad62e800a0cc5ebb3a8ba1d019c337",
  compiler: "opa 1.22.0",
};
