import { useEffect } from 'preact/hooks';

/** The document's title: what the page is about, then the product. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title ? `${title} · Xinzhi 新质` : 'Xinzhi 新质';
  }, [title]);
}
