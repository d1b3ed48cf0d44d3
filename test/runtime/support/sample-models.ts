export interface User {
  readonly id: string;
  readonly userName: string;
  readonly active?: boolean;
  readonly counter?: number;
  readonly meta?: { readonly version?: string };
}

export interface UserInput {
  userName: string;
  active?: boolean | undefined;
  counter?: number | undefined;
}

export interface UserList {
  readonly totalResults: number;
  readonly startIndex: number;
  readonly itemsPerPage: number;
  readonly Resources?: readonly User[];
}

export interface ErrorBody {
  readonly message?: string;
  readonly code?: string;
}

export interface ConflictError {
  readonly detail?: string;
  readonly scimType?: string;
}

export type UserAttribute = "active" | "id" | "userName";
