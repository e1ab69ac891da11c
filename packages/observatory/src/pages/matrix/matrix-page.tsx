import { apiPath } from '../../api/client.js';
import type { Matrix } from '../../api/shapes.js';
import { useAnswer } from '../../api/use-answer.js';
import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import { useTitle } from '../../shell/use-title.js';
import { Empty, Waiting } from '../../shell/waiting.js';
import { MatrixControls } from './matrix-controls.js';
import { MatrixFrame } from './matrix-frame.js';

/** Who promotes what? */
export function MatrixPage() {
  const { say } = useLanguage();
  const { query } = useNavigation().address;
  useTitle(say('nav.matrix'));
  const ask = { mode: query.mode ?? 'intensity', order: query.order ?? 'total' };
  const answer = useAnswer<Matrix>(apiPath('/matrix', { ...ask, year: query.year }));
  const former = useAnswer<Matrix>(query.compare ? apiPath('/matrix', { ...ask, year: query.compare }) : null);
  return (
    <div class="matrix-page">
      <h1>{say('matrix.title')}</h1>
      <p class="lead">{say('matrix.lead')}</p>
      <Waiting answer={answer} rows={16}>
        {(matrix) => (
          <>
            <MatrixControls matrix={matrix} />
            {matrix.cells.length === 0 ? (
              <Empty>{say('matrix.empty')}</Empty>
            ) : (
              <MatrixFrame matrix={matrix} former={query.compare && former.state === 'here' ? former.value : null} />
            )}
          </>
        )}
      </Waiting>
    </div>
  );
}
