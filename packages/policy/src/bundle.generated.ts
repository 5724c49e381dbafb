/** Made by tools/policies.mjs. */
export const bundle = {
  digest: "5923f6cbe337948b892997c65ffb2924528926e65a01b8938a9444826410aee0",
  compiler: "opa 1.22.0",
};
