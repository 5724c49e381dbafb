/** Made by tools/policies.mjs. */
export const bundle = {
  digest: "83b28f0d5ffa1922dad59797c1db8de72e9cdd1f2a5ca7045cc488a68a7f3d3b",
  compiler: "opa 1.22.0",
};
