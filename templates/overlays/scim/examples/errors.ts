import { isConnectionError, isErrorOf } from "genesys-cloud-scim";
import { postScimV2Users, postScimV2UsersOperation } from "genesys-cloud-scim";
import { client } from "./client.js";

try {
  const body = { userName: "barbara.jensen@example.com", displayName: "Barbara Jensen" };
  await postScimV2Users(client, { body });
} catch (error) {
  if (isErrorOf(postScimV2UsersOperation, error) && error.status === 409) {
    console.log("The user exists already:", error.body.detail);
  } else if (isConnectionError(error)) {
    console.log("No response:", error.message, error.attempts);
  } else {
    throw error;
  }
}
