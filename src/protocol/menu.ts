/**
 * What a reader can say in the context menu of the comment they clicked on: its like is to be hidden as spam or as
 * abuse, it is fine, or it is no comment at all.
 */
export const MENU_CHOICES = ['spam', 'abuse', 'fine', 'wrong-find'] as const;
export type MenuChoice = (typeof MENU_CHOICES)[number];

/** background → content, by `tabs.sendMessage` to the frame that was clicked in. */
export interface MenuRequest {
  readonly type: 'menu';
  readonly choice: MenuChoice;
}
