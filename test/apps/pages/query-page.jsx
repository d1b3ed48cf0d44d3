import {
  QueryClient,
  QueryClientProvider,
  useInfiniteQuery,
  useMutation,
  useQuery,
} from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { createRoot } from "react-dom/client";
import { createClient } from "users-client";
import {
  createUserMutationOptions,
  getUserQueryOptions,
  listLoginsInfiniteQueryOptions,
  listUsersInfiniteQueryOptions,
} from "users-client/tanstack-query";

const client = createClient({ baseUrl: location.origin });
const queries = new QueryClient();

function Users() {
  const user = useQuery(getUserQueryOptions(client, { id: "Ada L." }));
  const users = useInfiniteQuery(listUsersInfiniteQueryOptions(client, { count: 2 }));
  const logins = useInfiniteQuery(listLoginsInfiniteQueryOptions(client));
  const create = useMutation({
    ...createUserMutationOptions(client),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["listUsers"] }),
  });
  const isCreated = useRef(false);
  useEffect(() => {
    if (isCreated.current) return;
    isCreated.current = true;
    create.mutate({ body: { name: "Fay" } });
  }, [create]);
  useEffect(() => {
    if (create.isSuccess && users.hasNextPage && !users.isFetching) void users.fetchNextPage();
  }, [create.isSuccess, users]);
  useEffect(() => {
    if (logins.hasNextPage && !logins.isFetching) void logins.fetchNextPage();
  }, [logins]);
  const names = users.data?.pages.flatMap((page) => page.items.map((one) => one.name)) ?? [];
  const isDone =
    user.isSuccess &&
    create.isSuccess &&
    !users.isFetching &&
    !users.hasNextPage &&
    logins.isSuccess &&
    !logins.hasNextPage &&
    names.includes("Fay");
  const shown = {
    user: user.data?.name,
    users: names,
    logins: logins.data?.pages.flatMap((page) => page.body.items.map((one) => one.name)),
    created: create.data?.name,
  };
  return (
    <>
      {JSON.stringify(shown)}
      {isDone ? "done" : ""}
    </>
  );
}

const main = document.querySelector("#main");
if (main !== null) {
  createRoot(main).render(
    <QueryClientProvider client={queries}>
      <Users />
    </QueryClientProvider>,
  );
}
