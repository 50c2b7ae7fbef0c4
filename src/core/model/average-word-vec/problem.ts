/** What is wrong with an imported model, in words for the person who brought it. Nothing has been changed. */
export class ModelProblem extends Error {
  override readonly name = 'ModelProblem';
}
