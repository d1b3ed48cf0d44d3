import { setupWorker } from "msw/browser";
import { createClient, createUser, createUserOperation, getUser, isErrorOf } from "users-client";
import { createUserHandler, getUserHandler, handlers } from "users-client/msw";

async function run() {
  const worker = setupWorker(...handlers({ baseUrl: "/" }));
  await worker.start({ quiet: true });
  const client = createClient({ baseUrl: location.origin });
  const user = await getUser(client, { id: "1" });
  worker.use(createUserHandler({ status: 400 }, { baseUrl: "/" }));
  const missing = await createUser(client, { body: { name: "Ada" } }).catch((error) =>
    isErrorOf(createUserOperation, error) ? [error.status, error.body.detail] : String(error),
  );
  worker.use(
    getUserHandler(({ params }) => ({ body: { name: params.id } }), { baseUrl: location.origin }),
  );
  const own = (await getUser(client, { id: "a/b" }))?.name;
  return JSON.stringify({ user, missing, own });
}

void run()
  .catch((error) => String(error))
  .then((text) => {
    const main = document.querySelector("#main");
    if (main !== null) main.textContent = text;
  });
