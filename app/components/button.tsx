import type { ReactNode } from 'react';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';

type ButtonProps = {
  children: ReactNode;
  look?: Look;
  name?: string;
  value?: string;
  form?: string;
  formNoValidate?: boolean;
};

/** A button that submits its form. One primary button per page; the label is a verb with its object. */
export function Button({ children, look = 'primary', ...rest }: ButtonProps) {
  return (
    <button className={`button button-${look}`} type="submit" {...rest}>
      {children}
    </button>
  );
}

/** A link that is the next act on a page and looks like the button it stands beside. */
export function ButtonLink({ children, look = 'primary', href }: { children: ReactNode; look?: Look; href: string }) {
  return (
    <a className={`button button-${look}`} href={href}>
      {children}
    </a>
  );
}

/** A row of buttons and links that ends a form or a page. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}
