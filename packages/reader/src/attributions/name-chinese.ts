/** The surnames of the census that cover almost everybody, and the compound ones. */
const SINGLE = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边净阴闫冷明滕农原佟湛佘蔺晏习郅丛郎卓连胥栾米栗宗褚喻巩诸付封滚荆邬古应宫尚步战支党储刁艾郁楼缪奚狄仇苑池邰晁咸卞候于栋檀鞠练哈南仲惠麻荣骆丘慕全丰占冀铁符麦扈苟逯幸漆敬拜蒙雍芮牧茹昝糜隗逄矫宓索寿国门和商计谌沙乐言洛蓝岑鄢闻揭敖桑仉庹虞钮郜詹亓丹才平晋汝伊辜臧匡仝鞏谯'.split(
    '',
  ),
);
const COMPOUND = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '夏侯',
  '端木',
  '百里',
  '呼延',
  '南宫',
  '西门',
  '独孤',
];

/** Two or three characters that begin like a name and are words: 'high-level', 'finance', 'document', … */
const WORDS = new Set(
  `高级 高校 高层 高新 高端 高度 高管 常务 常委 常态 常见 金融 文件 文章 文化 文旅 方案 方面 方式 方法 万元 成员 成果 成都 成功 项目 时代 时间 时候 时任 时期 时段 时刻 任务 任何 安全 安徽 全国 全会 全省 全市 全体 全球 全文 国家 国内 国际 国务 国资 国企
  江苏 江西 江南 陕西 湖南 云南 河南 河北 海南 贵州 广东 广西 山东 山西 福建 浙江 辽宁 吉林 黑龙江 内蒙古 新疆 西藏 宁夏 青海 甘肃 四川 重庆 上海 北京 天津 台湾 香港 澳门 南京 武汉 武警 石油 石化 华为 华中 华东 华南 华北 农业 农村 农民
  明确 明显 解决 解读 解放 关键 关于 关系 管理 管委 应用 应该 应当 应急 向上 向前 和平 和谐 单位 单元 包括 支持 支撑 支部 支队 党委 党组 党员 党政 党校 商务 商会 商业 商家 门店 门户 计划 计算 统计 温度 温州 白皮 白宫 白领 马上 马来 何时 何以
  连续 强调 强化 温馨 荣誉 乐观 言论 应对 路透 路线 古代 华人 游客 项目组 车主 车间 车辆 车企 边界 房企 房东 房产 易于 连锁 封面 尚未 惠民 丰富 景区 原来 原则 原告 卫生 卫星 卫健 席间 席位 查明 池州 欧盟 欧洲 欧美 盛会 关注 纪委 纪要 祝贺 谷歌 岳阳 齐鲁 梅州 莫斯科 庄严 左右 时评 成立 英国 美国 法国 德国 俄罗斯
  日本 韩国 韩方 韩媒 鲁迅 段落 雷达 钱款 汤加 严格 严肃 牛市 季度 章程 施工 洪水 殷切 安保 安监 伍德 申请 申报 尤其 毕竟 柳州 向来 阳光 江河 范围 石家 谢谢 许多 许可 曾经 程度 程序 苏州 卢旺 蒋介 夏季 夏天 田间 任期 姜片 方针 金砖 孔子 白天 康复 毛利 秦皇 史上 顾客 万名 武装 文明 文物 文艺 文献 易车 常规
  南非 南宁 南方 南昌 南海 南通 成本 成为 农户 农工 农机 农资 原因 原料 冷链 国网 国防 国有 国民 尼泊 尼日 巴西 巴黎 巴基 巴方 乌克 乌方 沙特 沙龙 洛阳 次日 全程 全省 全县 全区 全方 宁波 宁方 华夏 华侨 商贸 位于 司法 司机 于是 门诊 和田 计生 占比 单车 单价 关税 时下 时针 项下 和众 安置 成品`.split(
    /\s+/,
  ),
);

const HAN = /^[\p{Script=Han}]+$/u;
/** Characters that no given name ends in, but the words after a short subject do. */
const NOT_GIVEN = /[的了在是有和与及或不也都还就对向从被把将为以到所着过们会上中下里等各该此其这那说称让]/;

/** Whether text is a Chinese name: a surname and one or two more characters, or 某 for one withheld. */
export function isChineseName(text: string): boolean {
  if (text.length < 2 || text.length > 4 || !HAN.test(text)) return false;
  const compound = COMPOUND.includes(text.slice(0, 2));
  const given = text.slice(compound ? 2 : 1);
  if (!compound && !SINGLE.has(text[0]!)) return false;
  // '殷殷', '万万': a word said twice.
  if (text.length === 2 && text[0] === text[1]) return false;
  if (/^某[\p{Script=Han}]?$/u.test(given)) return true;
  if (given.length < 1 || given.length > 2 || WORDS.has(text) || WORDS.has(text.slice(0, 2))) return false;
  // '阴和俊': 和 within a name of three joins nothing.
  return !NOT_GIVEN.test(given.length === 2 ? given.replace(/^和/, '') : given);
}

/** '小芳', '老马': a name among people who know each other, after what somebody is. */
export const isNickname = (text: string): boolean =>
  /^[小老阿][\p{Script=Han}]$/u.test(text) && !NOT_NICKNAMES.has(text);
const NOT_NICKNAMES = new Set(
  '小学 小组 小时 小区 小麦 小说 小型 小康 小米 老师 老人 老板 老年 老家 老区 老乡 老百 阿姨 阿訇'.split(' '),
);

export const surnameOf = (name: string): string =>
  COMPOUND.includes(name.slice(0, 2)) ? name.slice(0, 2) : name.slice(0, 1);
export const isSurname = (text: string): boolean => (text.length === 1 && SINGLE.has(text)) || COMPOUND.includes(text);

/** The parts of a foreign name, by the last of which it is called later. */
export const partsOfForeignName = (name: string): string[] => name.split(/[·•・．-]/u);

/** How many characters at the start of `text` can spell a foreign name. */
export const foreignLength = (text: string): number => SPELT.exec(text)?.[0].length ?? 0;

/** A foreign name in Chinese characters: with dots ('伊斯梅尔·胡雷'), or of the characters that write sounds. */
const CHARACTERS =
  '阿埃艾安昂奥澳巴白班邦包保鲍贝本比彼毕别宾波伯博勃卜布采蔡策查柴昌楚茨达戴丹当道德登邓狄迪蒂丁东杜敦顿多厄恩尔法凡范方菲费芬丰冯佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭哈海罕汉豪赫黑亨洪侯胡华怀惠霍基吉季加贾简江杰金津京久卡凯坎康考柯科可克肯孔库夸奎昆拉腊莱赖兰朗劳勒雷黎里理利莉历连廉良列林琳龙隆卢鲁伦罗洛吕略马玛麦曼芒毛梅门蒙孟米密敏明缪摩莫默姆木穆拿纳娜南瑙内嫩尼妮聂涅宁纽农努诺欧帕派潘庞培佩彭皮匹平泊珀普其奇齐恰强乔切钦琴琼丘邱让热仁日荣茹儒瑞若撒萨塞赛桑瑟森莎沙山珊尚绍舍申圣盛施石史士舒朔丝斯苏素孙索琐塔台泰坦汤唐陶特腾提铁廷通图土托陀娃瓦万王旺威韦为维伟卫魏温文翁沃乌吾伍武西希锡夏香肖谢辛欣休修许雅亚延扬杨耶叶伊依易因英尤于约宰赞泽曾扎詹章哲珍真芝治兹朱佐什穗翰亨祖路蕾';
const SOUNDS = new RegExp(`^[${CHARACTERS}]{2,10}$`, 'u');
const SPELT = new RegExp(`^[${CHARACTERS}]{2,10}`, 'u');
/** The halves of Tibetan names, which are written without a dot. */
const TIBETAN =
  /^(?:(?:洛桑|扎西|次仁|多吉|卓玛|达娃|尼玛|平措|旺堆|格桑|央金|丹增|江村|白玛|巴桑|边巴|普布|罗布|德吉|索朗|坚参|顿珠|贡布|仁青|嘉措|晋美|旺姆|曲珍|拉姆|措姆|米玛|桑杰|才让|才旦|加措|赤列|向巴|群培|阿旺|土登|强巴|益西|云丹|玉珍|旺杰|加布|巴珠|泽仁|泽旺|郎加|东周)){2}$/u;

export const isForeignName = (text: string): boolean =>
  TIBETAN.test(text) ||
  /^[\p{Script=Han}]{1,8}(?:[·•・．-][\p{Script=Han}]{1,8}){1,4}$/u.test(text) ||
  SOUNDS.test(text);
