import { useMemo } from 'preact/hooks';
import { atHand } from '../api/client.js';
import type { VocabularyView } from '../api/shapes.js';
import { VOCABULARY } from '../api/use-answer.js';
import { useNavigation } from '../routing/navigation.js';
import { type Labels, labelsOf } from './labels.js';

export function useLabels(): Labels {
  const { language } = useNavigation().address;
  const vocabulary = atHand<VocabularyView>(VOCABULARY);
  return useMemo(() => labelsOf(vocabulary, language), [vocabulary, language]);
}
