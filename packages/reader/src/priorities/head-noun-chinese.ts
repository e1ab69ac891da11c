/**
 * What may follow an industry's name in its own noun phrase without making it the modifier of something else:
 * 人工智能[产业], 机器人[装备制造], but not 旅游[公路] or 农业[保险].
 */
const HEADS =
  /^(?:新型|重大|关键|核心|龙头|头部|特色|先进|高端|现代|优势|重点|骨干|整机|前沿|通用|大型|两大|[一二两三四五六七八九十\d]+[大个项条类]|等|及其|及相关|相关|上下游|全|千亿级?|万亿级?|百亿级?|万亿元级?|千亿元级?|国家级?|省级|区域|世界级)*(?:产业|行业|业|领域|集群|产业链|供应链|链|技术|装备|制造|基地|经济|园|应用|创新|研发|攻关|企业|项目|工程|产品|材料|体系|高地|平台|中心|实验室|试点|示范|先导|先行|试验|场景|赛道|市场|服务|设施|器件|终端|设备|系统|标准|生态|能力|人才|科技|品牌|开发|利用|发展|建设|转型|升级|改造|布局|培育|壮大|孵化|规模|集聚|型|化|类|方向|板块|业态|生产|产能|消费|零部件|配套|整车|全链|大省|强省|强市|之都|名城|新城|港|城|谷|廊|廊道|带|走廊|行动|计划|战略|基金|新|数智|绿色|智能|数字|高质量|规模|专项|基础|关键技术|软件|硬件|算法|模型|数据|与|和|及|以及|的?(?:应用|推广|发展|研发|突破))/;
const PHRASE_END = /[、，；：。！？）)（(“”"《》\n\s]|等|和|与|及|以及|或|而|并|但/;

/** Heads that make of an industry, or of a whole list of them, the field of an office or a rule: 财税、金融等领域改革. */
const FIELD_OF =
  /^[^的对]{0,6}?(?:等)?(?:重点)?(?:领域|方面|行业)?(?:(?<!产业|发展|扶持|支持|激励)政策|改革|体制|监管|部门|机构|审批|风险|执法|监督|价格|收费)/;

/** Whether what follows an industry's name, up to the next item of the list, leaves the industry the thing meant. */
export function isOwnHead(text: string, end: number, limit: number, clauseEnd: number): boolean {
  const listEnd = text.slice(end, Math.min(clauseEnd, end + 80));
  if (FIELD_OF.test(listEnd.slice(listEnd.lastIndexOf('、') + 1))) return false;
  const rest = text.slice(end, Math.min(limit, end + 12));
  if (rest === '') return true;
  const stop = rest.search(PHRASE_END);
  if (stop === 0) return true;
  return HEADS.test(rest);
}
