import type { Speaker } from '../records.js';
import { isChineseName, isForeignName, isNameAfterRole, isNickname, isPeoplesName, isSurname } from './name-chinese.js';
import { DOCUMENT_TAIL, GROUP_TAIL, NOT_BEFORE, ORGANISATION_TAIL, PRONOUNS, ROLES } from './words-chinese.js';

/** A subject read: who it is, with what the text says of them; 'pronoun' is still to be resolved. */
export type Described = { name: string; kind: Speaker['kind'] | 'pronoun'; roles: string[]; named: boolean };

const ROLE_AT_END = new RegExp(`(?:${ROLES})$`, 'u');
const ROLE_ANYWHERE = new RegExp(ROLES, 'gu');
const LONGEST = 60;
/** '中方', '欧方': a government or a party to talks, named by one character. */
const SIDE = /^[\p{Script=Han}]方$/u;
const NOT_SIDES = /^[东西南北前后上下平立大多四八对地全处配秘药何远比土偏正乙甲单两此官]方$/;

/** '某局今天（3月2日）发布的数据': who published it speaks. */
const PUBLISHED =
  /^([^，。（）()]{2,20}?)(?:[今昨]天|[今昨]日|\d{1,2}日|近日|日前|最新)?(?:[（(][^（()）]{1,12}[）)])?(?:最新)?(?:发布|公布|发表|刊发|刊登)(?:的|了)?(?:最新)?(?:(?!发布|公布|发表)[^，。]){0,10}?(?:数据|统计|报告|公报|消息|信息|文章|评论)$/u;

/** Reads the whole of `text` as a speaker: '港务局局长孙文海', '何建平省长', '业内专家', '会议'; null where it is none. */
export function describeSpeaker(
  text: string,
  isPlace: (text: string) => boolean,
  isKnown: (name: string) => boolean,
): Described | null {
  if (text === '' || text.length > LONGEST || /[，。：；！？\s]/.test(text)) return null;
  if (PRONOUNS.has(text))
    return /^(?:大家|有人|双方|三方|各方)$/.test(text)
      ? unnamed(text, 'group')
      : { name: text, kind: 'pronoun', roles: [], named: false };
  if (isKnown(text)) return person(text, []);
  // '我和某总理一致认为'
  if (/^我们?[和与]/u.test(text) && ROLE_AT_END.test(text)) return unnamed(text, 'group');
  const several = severalPersons(text, isKnown, isPlace);
  if (several) return several;
  const titled = nameAfterRole(text) ?? nameBeforeRole(text, isPlace);
  if (titled) return titled;
  if (/^关于.{2,30}的(?:说明|决定|意见|报告|建议|通知)$/u.test(text)) return unnamed(text, 'document');
  // '向媒体', '对大家': to whom it is said.
  if (/[向对](?:媒体|大家|群众|各方|外界)$/u.test(text)) return null;
  if (NOT_BEFORE.test(text) || /^[的及和]|[的地得了]$|一方面$/.test(text)) return null;
  if (SIDE.test(text) && !NOT_SIDES.test(text)) return unnamed(text, 'organisation');
  if (isPlace(text)) return unnamed(text, 'place');
  if (text.endsWith('人') && isPlace(text.slice(0, -1))) return unnamed(text, 'group');
  if (isChineseName(text) || (DOTTED.test(text) && !HOLDS_MORE.test(text))) return person(text, []);
  const published = PUBLISHED.exec(text);
  if (published && ORGANISATION_TAIL.test(published[1]!)) return unnamed(published[1]!, 'organisation');
  if (/^《[^《》]{2,50}》$/u.test(text) || DOCUMENT_TAIL.test(text)) return unnamed(text, 'document');
  if (startsWithPerson(text, isKnown) || VERBAL.test(text)) return null;
  if (GROUP_TAIL.test(text) && !/^(?:一位|一名|这位|该)/.test(text)) return unnamed(text, 'group');
  if (ROLE_AT_END.test(text)) return { name: text, kind: 'person', roles: [text], named: false };
  if (ORGANISATION_TAIL.test(text.replace(/[A-Z]{2,8}$/, '')) || /^[A-Z][A-Za-z&. -]{1,30}$/.test(text))
    return unnamed(text, 'organisation');
  if (text === '国家') return unnamed(text, 'organisation');
  return null;
}

/** 'X局局长某甲、Y局局长某乙等': several people who speak as one. */
function severalPersons(
  text: string,
  isKnown: (name: string) => boolean,
  isPlace: (text: string) => boolean,
): Described | null {
  const parts = text
    .replace(/等(?:人|领导人?|[一二三四五六七八九十\d]+[人位])?$/u, '')
    .split(/、|以及|和(?=.{2})|与(?!会)/u);
  if (parts.length < 2 || parts.length > 12) return null;
  const people = parts.map((part) =>
    isKnown(part) || isChineseName(part) ? person(part, []) : (nameAfterRole(part) ?? nameBeforeRole(part, isPlace)),
  );
  if (!people.every((one) => one?.named === true)) return null;
  return {
    name: people.map((one) => one!.name).join('、'),
    kind: 'group',
    roles: people.flatMap((one) => one!.roles),
    named: true,
  };
}

/** '某甲赞赏中方': a clause that ends like a name. */
const VERBAL = /.(?:赞赏|欢迎|感谢|评价|祝贺|愿意|愿同)./u;

/** '某甲对大家': a person and more, not a group. */
const startsWithPerson = (text: string, isKnown: (name: string) => boolean) =>
  text.length > 4 && (isKnown(text.slice(0, 3)) || isKnown(text.slice(0, 2))) && /[对向在同与就]/.test(text);

const DOTTED = /^[\p{Script=Han}]{1,8}[·•・][\p{Script=Han}·•・]{1,20}$/u;
/** A title or a verb after a name with dots is no part of it. */
const HOLDS_MORE = /委员|代表|总统|总理|主席|部长|教授|院士|先生|女士|发言|表示|[在对向说就]/u;

const person = (name: string, roles: string[]): Described => ({ name, kind: 'person', roles, named: true });
const unnamed = (name: string, kind: Speaker['kind']): Described => ({
  name,
  kind,
  roles: [],
  named: kind !== 'person',
});

/** What may stand before a role chain without a comma: '记者采访', '《…》播出', '会见'. */
const BEFORE_ROLE =
  /^.*(?:》|记者对|来到|走进|看望|慰问|得知|采访|会见|播出|邀请|任命|选举|陪同|这是|(?<!自)由|[^面针相]对(?!外)|同(?!济|仁|心)|的)(?=.{2})/u;

/** 'organisation + role + name': the last role noun after which only a name stands. */
export function nameAfterRole(text: string): Described | null {
  let found: Described | null = null;
  for (const match of text.matchAll(ROLE_ANYWHERE)) {
    const end = match.index + match[0].length;
    const name = text.slice(end).replace(/[（(].*[)）]$/u, '');
    if (name === '' || (!isNameAfterRole(name) && !isForeignName(name) && !isNickname(name))) continue;
    const roles = ownRoles(behindCompany(text.slice(0, end).replace(BEFORE_ROLE, '')).split('、'));
    if (roles.length > 0 && !NOT_BEFORE.test(roles[0]!)) found = person(name, roles);
  }
  return found;
}

/** '某甲与B会主席': with somebody, but 与 is part of the name in 'A与B委员会主席'. */
function behindCompany(chain: string): string {
  const at = chain.lastIndexOf('与');
  if (at <= 0 || at > chain.length - 3) return chain;
  const company = chain.slice(chain.lastIndexOf('、', at) + 1, at);
  const isSomebody = ENDS_IN_PERSON.test(company) || isChineseName(company) || isForeignName(company);
  return isSomebody ? chain.slice(at + 1) : chain;
}
const ENDS_IN_PERSON = new RegExp(`^[他她]$|(?:${ROLES})(?:[\\p{Script=Han}]{2,3})?$`, 'u');

/** 'A会主席某甲、B会主席': what ends in a name belongs to that one. */
function ownRoles(parts: string[]): string[] {
  const other = parts.findLastIndex((part, at) => at < parts.length - 1 && endsInName(part));
  return parts.slice(other + 1).filter((role) => role !== '');
}
const endsInName = (part: string): boolean => {
  const office = [...part.matchAll(ROLE_ANYWHERE)].at(-1);
  return office !== undefined && isChineseName(part.slice(office.index + office[0].length));
};

/** '何建平省长', '孙文委员', '张先生', '安瓦拉总理': a name of its own before the title. */
function nameBeforeRole(text: string, isPlace: (text: string) => boolean): Described | null {
  const title = ROLE_AT_END.exec(text);
  if (!title || title.index === 0) return null;
  // '来自青湖的孙文代表'
  const name = text.slice(0, title.index).replace(/^.*的/u, '');
  const role = /^(?:先生|女士|同志|小姐)$/.test(title[0]) ? [] : [title[0]];
  if (isChineseName(name)) return person(name, role);
  if (isSurname(name)) return { ...person(text, role), named: true };
  if (DOTTED.test(name) && !HOLDS_MORE.test(name)) return person(name, role);
  if (
    isForeignName(name) &&
    name.length >= 2 &&
    /^(?:总统|总理|首相|外长|主席|国王|先生|女士|大使|部长|议长|.*元首|埃米尔|亲王|女王|王[后储]|太[后子])$/.test(
      title[0],
    )
  )
    return person(name, role);
  if (/^(?:委员|常委|书记|主任)$/.test(title[0]) && isPeoplesName(name) && !isPlace(name)) return person(name, role);
  return null;
}

const OFFICE_AT_END = new RegExp(
  `(?:原|前|时任|代|常务|党组|党委|首席|高级|名誉|执行|有关|相关|新闻)*(?:${ROLES})(?:兼.*)?$`,
  'u',
);

/** The organisation in a role: '国家发展改革委主任' → '国家发展改革委'; null where there is only the role. */
export function organisationOfRole(role: string): string | null {
  const noun = OFFICE_AT_END.exec(role);
  if (!noun) return null;
  const organisation = role
    .slice(0, noun.index)
    .replace(/^(?:原|前|时任|来自)|^.*的(?=.)/u, '')
    .replace(/的$/, '');
  // '外交部长' heads the 外交部, '上海市市长' the 上海市.
  const unit = /([部局厅处司署院校省市县区州])长$/u.exec(role)?.[1];
  if (unit && organisation.length >= 2 && !organisation.endsWith(unit) && !ORGANISATION_TAIL.test(organisation))
    return organisation + unit;
  return organisation.length >= 2 && !organisation.endsWith('国家') ? organisation : null;
}

/** Membership and former offices say less of whom somebody speaks for than the office held. */
export const rankOfRole = (role: string): number =>
  (/^(?:原|前|时任)/.test(role) ? 4 : 0) + (/(?:委员|常委|代表|院士|会员|成员)$/.test(role) ? 2 : 0);
