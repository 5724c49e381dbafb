/** Made by tools/policies.mjs. */
export const bundle = {
  digest: "fff54af0352e8c6aa5feb305f437556ab6023be43f1e13f96a259abed7300a1f",
  compiler: "opa 1.22.0",
};
