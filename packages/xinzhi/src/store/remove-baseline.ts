import { deleteReadings } from './remove-document.js';
import { advanceRevision } from './revision.js';
import { queryRows, type Store } from './store.js';

/** Takes everything out that came with the program, before another vintage of it is put in. What the user loaded stays. */
export async function removeBaseline(store: Store): Promise<void> {
  await store.write(async (connection) => {
    const documents = await queryRows<{ id: string }>(connection, "SELECT id FROM documents WHERE origin = 'baseline'");
    await deleteReadings(
      connection,
      documents.map(({ id }) => id),
    );
    await connection.run("DELETE FROM points WHERE series IN (SELECT id FROM series WHERE origin = 'baseline')");
    await connection.run("DELETE FROM series WHERE origin = 'baseline'");
    await advanceRevision(connection);
  });
}
