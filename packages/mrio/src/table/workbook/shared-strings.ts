import { unescapeXml } from './xml-text.js';

/** The texts that cells of a workbook share: xl/sharedStrings.xml, ECMA-376 §18.4. */
export function readSharedStrings(xml: string): string[] {
  return [...xml.matchAll(/<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(([, item = '']) => textOf(item));
}

/** The text of a rich or plain string item, without what is only its pronunciation. */
export function textOf(item: string): string {
  const spoken = item.replace(/<rPh[\s\S]*?<\/rPh>/g, '');
  return [...spoken.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)].map(([, text]) => unescapeXml(text!)).join('');
}
