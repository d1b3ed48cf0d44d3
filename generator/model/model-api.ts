/**
 * The number of the public model. It changes when a member of {@link ClientModel} is removed or changes its meaning, never
 * when one is added.
 */
export const modelApi = 1;
