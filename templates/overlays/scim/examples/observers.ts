import { createClient, getScimV2Users, observe, type Middleware } from "genesys-cloud-scim";

const { ACCESS_TOKEN: token = "" } = process.env;

const trace: Middleware = async (request, next) => {
  request.headers.set("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
  return next(request);
};

const client = createClient({
  credentials: token,
  middleware: [trace],
  observers: [
    observe(({ operationId, status, attempts, duration }) => {
      console.log(operationId, status, `${attempts} attempt(s)`, `${Math.round(duration)} ms`);
    }),
  ],
});

await getScimV2Users(client, { count: 0 });
