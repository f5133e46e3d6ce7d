import { css } from 'lit';

/** A family's class gives its colour to all that is drawn within. */
export const familyStyles = css`
  .contact {
    --family: var(--contact);
  }
  .positions {
    --family: var(--positions);
  }
  .restrictions {
    --family: var(--restrictions);
  }
  .force {
    --family: var(--force);
  }
`;

/** Words for screen readers alone. */
export const unseenStyles = css`
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
