import type { Stance } from '../records.js';
import { wordFinder } from '../words/word-finder.js';

/**
 * Verbs that say what is done about an industry or a lever. `stance: null` marks verbs that take an object without
 * taking a side: they end the reach of the verb before them.
 */
type Group = { stance: Stance | null; reason: string; example: string; words: string };

const GROUPS: Group[] = [
  {
    stance: 'promote',
    reason: 'to bring an industry into being or to make it grow',
    example: '培育壮大生物制造产业',
    words:
      '发展 大力发展 加快发展 优先发展 重点发展 积极发展 培育 培育壮大 发展壮大 壮大 做强 做优 做大 做强做优 做大做强 做精 做优做强 扶持 引育 育强 培优 培植 孵化 振兴 催生 培养 建好 建强 建成 打造 建设 构建 创建 争创 创办 组建 设立 成立 布局 谋划 前瞻布局 谋划布局 抢占 抢滩 抢抓 开辟 拓展 开拓 开展 扩大 扩能 深耕 主攻 发力 聚力 锻造 塑造 造就',
  },
  {
    stance: 'promote',
    reason: 'to push something forward',
    example: '加快推进新型储能建设',
    words:
      '推动 推进 推广 推行 促进 加快 加速 加力 加强 加大 强化 提升 提高 提速 增强 支持 鼓励 引导 扩张 赋能 助力 激发 释放 深化 巩固 巩固提升 优化 完善 健全 提质 丰富 落实 实施 施行 启动 抓好 抓实 抓紧 用好 做好 办好 突出 聚焦 瞄准 围绕 紧盯 面向 依托 立足 统筹 探索 试点 开放 引进 引入 招引 集聚 汇聚 导入 承接 延伸 拉长 延链 补强 补齐 补链 强链 攻关 突破 攻克 研发 开发 转化 应用 普及 普惠 投入 投资 投向 倾斜 保护 保障 弘扬 做实 放大 盘活 整合 联动 融合 改造 升级 转型 改造提升 提档升级 更新 淬炼 夯实 筑牢 增加 制定 出台 争取 力争 开工 开建 建立 培训 举办 打好 打响 擦亮 创新 做深 深入实施 持续推进 全面推进 扎实推进 稳步推进 有序推进 大力推进 积极推进 支撑 参与 对接 服务 推出 兴办 兴建 新建 扩建 续建 稳住 稳定 激活 守住 守好 守牢 营造 重塑 走好 打通',
  },
  {
    stance: 'restrict',
    reason: 'to hold back',
    example: '严控高耗能项目',
    words:
      '限制 严格限制 严控 严格控制 从严控制 管控 遏制 坚决遏制 抑制 压减 压降 压缩 化解 整治 综合整治 规范整治 严禁 禁止 叫停 禁建',
  },
  {
    stance: 'phase-out',
    reason: 'to end',
    example: '淘汰落后产能',
    words: '淘汰 加快淘汰 依法淘汰 退出 有序退出 关停 关闭 取缔 出清 清退 腾退 去除 关停并转 拆除 停产',
  },
  {
    stance: null,
    reason: 'states, changes and possessions: what follows is described, not promoted',
    example: '产值达到百亿元',
    words:
      '增长 达到 占 超过 超 减少 降低 下降 属于 包括 拥有 具有 存在 面临 缺乏 缺少 位居 居 获批 获评 入选 荣获 跻身 防止 避免 防范 摆脱 依赖 不足 来自 源于 取决于 同比 高于 低于 受 遭遇 涉及 反映 表明 显示 说明 指 称为 被称为 打击 严厉打击 纠正 根治 规范 清理',
  },
];

const stances = new Map<string, Stance | null>(
  GROUPS.flatMap(({ words, stance }) => words.split(' ').map((word) => [word, stance] as const)),
);

const findVerbs = wordFinder([...stances.keys()]);

export type Governor = { start: number; end: number; stance: Stance | null; word: string };

/** The verbs of text[start, end), in order. */
export function governorsIn(text: string, start: number, end: number): Governor[] {
  const found: Governor[] = [];
  for (const { start: from, word } of findVerbs(text, start, end)) {
    const stance = stances.get(word) ?? null;
    if (isPartOfName(text, from, word)) continue;
    // 产能淘汰和改造: a verb of ending that is joined to what follows has its object before it.
    if (stance !== 'promote' && /^(?:[和与及、”）]|以及)/.test(text.slice(from + word.length, from + word.length + 2)))
      continue;
    found.push({ start: from, end: from + word.length, stance, word });
  }
  return found;
}

/** Compounds in which the word is no verb: the name of an office, a noun, a document. */
const NAMES: [word: string, after: RegExp, reason: string][] = [
  ['发展', /^(?:改革委|和改革|改革|规划|战略|理念|格局|大会|银行|研究中心|权|观)/, 'development as a noun in names'],
  ['建设', /^(?:银行|用地|部|厅|兵团|者)/, 'construction as a noun in names'],
  ['支持', /^(?:力度|政策|体系|下|和帮助)/, 'support as a noun'],
  ['开发', /^(?:区|商|者|银行)/, 'development zone, developer'],
  ['创新', /^(?:中心|型|平台|链|高地|能力|主体|体系|券|指数|策源)/, 'innovation as a modifier'],
  ['服务', /^(?:业|贸易|平台|中心|体系|能力|机构|员|商)/, 'services as a noun'],
  ['应用', /^(?:场景|示范|基础|型|技术)/, 'application as a modifier'],
  ['投资', /^(?:额|增长|基金|项目|率|机构|者|环境|信心)/, 'investment as a noun'],
  ['试点', /^(?:示范|城市|省|地区)/, 'a pilot as a noun'],
  ['压缩', /^(?:空气|机|包|天然气)/, 'compressed air'],
  ['整治', /^(?:行动|方案|工作|工程|任务|成果)/, 'a campaign as a noun'],
  ['综合整治', /^(?:行动|方案|工作|工程|任务|成果)/, 'a campaign as a noun'],
  ['居', /^(?:民|住|家|室|委会)/, 'resident, dwelling'],
  ['占', /^(?:地|用|道)/, 'to occupy land'],
  ['指', /^(?:标|数|导|引|挥|南|示|定|向|出)/, 'index, guide'],
  ['受', /^(?:益|理|众|让|教育|惠)/, 'to benefit, to accept'],
  ['超', /^(?:高|大|算|导|级|市|声|长|硬|材料|前|低|越|充)/, 'ultra-, super-'],
];

function isPartOfName(text: string, at: number, word: string): boolean {
  const after = text.slice(at + word.length, at + word.length + 4);
  return NAMES.some(([form, follows]) => form === word && follows.test(after));
}
