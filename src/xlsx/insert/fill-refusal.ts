/** A template that cannot be filled without harm; the message is one Chinese sentence without the file's name, and nothing was changed. */
export class FillRefusal extends Error {
  override readonly name = "FillRefusal";
}
