/** GitHub's artifact service (v4), which act serves on this machine. An artifact's content is a gzipped JSON object: bytes by path. */
import { gunzipSync, gzipSync } from "node:zlib";

const service = "twirp/github.actions.results.api.v1.ArtifactService/";

/**
 * @param {string} name
 * @param {Record<string, Buffer>} files
 * @returns {Promise<string>} the artifact's id
 */
export async function upload(name, files) {
  const ids = { workflowRunBackendId: "1", workflowJobRunBackendId: "1", name };
  const { signedUploadUrl } = await call("CreateArtifact", { ...ids, version: 4 });
  const content = packed(files);
  await checked(await fetch(`${signedUploadUrl}&comp=block`, { method: "PUT", body: new Uint8Array(content) }));
  return (await call("FinalizeArtifact", { ...ids, size: String(content.length) })).artifactId;
}

/**
 * @param {string} name
 * @returns {Promise<Record<string, Buffer>>}
 */
export async function download(name) {
  const ids = { workflowRunBackendId: "1", workflowJobRunBackendId: "1" };
  const { artifacts = [] } = await call("ListArtifacts", { ...ids, nameFilter: name });
  if (artifacts.length === 0) throw new Error(`Artifact not found for name: ${name}`);
  const { signedUrl } = await call("GetSignedArtifactURL", { ...ids, name });
  return unpacked(Buffer.from(await (await checked(await fetch(signedUrl))).arrayBuffer()));
}

/** @returns {Promise<string[]>} the names of all artifacts of the run */
export async function names() {
  const ids = { workflowRunBackendId: "1", workflowJobRunBackendId: "1" };
  const { artifacts = [] } = await call("ListArtifacts", ids);
  return artifacts.map((/** @type {{ name: string }} */ { name }) => name);
}

/**
 * @param {Readonly<Record<string, Buffer>>} files
 * @returns {Buffer}
 */
export function packed(files) {
  const body = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, bytes.toString("base64")]));
  return gzipSync(JSON.stringify(body));
}

/**
 * @param {Buffer} content
 * @returns {Record<string, Buffer>}
 */
export function unpacked(content) {
  const body = /** @type {Record<string, string>} */ (JSON.parse(gunzipSync(content).toString()));
  return Object.fromEntries(Object.entries(body).map(([path, bytes]) => [path, Buffer.from(bytes, "base64")]));
}

/**
 * @param {string} method
 * @param {object} request
 * @returns {Promise<any>}
 */
async function call(method, request) {
  const response = await fetch(`${process.env["ACTIONS_RESULTS_URL"]}${service}${method}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${process.env["ACTIONS_RUNTIME_TOKEN"]}` },
    body: JSON.stringify(request),
  });
  return (await checked(response)).json();
}

/** @param {Response} response */
async function checked(response) {
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  return response;
}
