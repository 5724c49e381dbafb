/** Made by tools/policies.mjs. */
export const bundle = {
  digest: "4c5ca1d8d460aea442f4b990a727f6c36d8f094556c877ce5040d27584b2937f",
  compiler: "opa 1.22.0",
};
