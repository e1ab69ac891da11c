import { useLanguage } from '../../language/use-language.js';
import { To, useNavigation } from '../../routing/navigation.js';
import { useTitle } from '../../shell/use-title.js';

/** An address that leads nowhere: says which, and where to go on. */
export function UnknownPage() {
  const { say } = useLanguage();
  const { address } = useNavigation();
  useTitle(say('unknown.title'));
  return (
    <div class="empty">
      <h1>{say('unknown.title')}</h1>
      <p>{say('unknown.text', { path: address.id ?? '' })}</p>
      <p>
        <To page="overview">{say('nav.overview')}</To>
      </p>
    </div>
  );
}
