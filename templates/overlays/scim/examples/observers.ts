import { createClient, getScimV2Users, observe, type Middleware } from "genesys-cloud-scim";

const { ACCESS_TOKEN: token = "" } = process.env;

const trace: Middleware = async (call, next) => {
  call.headers["traceparent"] = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  return next();
};

const client = createClient({
  auth: token,
  middleware: [
    trace,
    observe(({ operationId, status, attempts, duration }) => {
      console.log(operationId, status, `${attempts} attempt(s)`, `${Math.round(duration)} ms`);
    }),
  ],
});

await getScimV2Users(client, { count: 0 });
