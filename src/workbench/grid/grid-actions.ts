/** What the grid asks of the page around it. */
export interface GridActions {
  /** Puts rows in above the selected ones. */
  insertRows(): void;
  deleteRows(): void;
  /** Opens the menu of the selected rows at a place of the page, in pixels. */
  openMenu(at: { readonly left: number; readonly top: number }): void;
  /** Opens the bar for finding, with the field for replacing or without. */
  find(replacing: boolean): void;
  /** Opens the choice of what is shown by a column, which is so wide (in pixels), under a place of the page. */
  openFilter(column: number, width: number, under: { readonly left: number; readonly bottom: number }): void;
  /** Gives a column a width in pixels, or that which its texts need (null); the file keeps its own. */
  widen(column: number, width: number | null): void;
}
