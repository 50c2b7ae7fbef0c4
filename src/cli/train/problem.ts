/** What keeps `winnow train` from going on, in words for the person at the command line. */
export class TrainProblem extends Error {
  override readonly name = 'TrainProblem';
}
