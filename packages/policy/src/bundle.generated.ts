/** Made by tools/policies.mjs. */
export const bundle = {
  digest: "4cf08ec91a46ab2ecfa5adb67bbc734166170e68181789ea0949fdc69c98baa6",
  compiler: "opa 1.22.0",
};
