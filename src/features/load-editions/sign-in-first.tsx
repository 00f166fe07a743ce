import { Link, useLocation } from 'react-router';
import { paths } from '../../application/paths';

/** Where nobody has said who is working: the way to say so, and back here. */
export const SignInFirst = () => {
  const { pathname } = useLocation();
  return (
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.who(pathname)}>
        Say who is working
      </Link>{' '}
      to change it.
    </p>
  );
};
