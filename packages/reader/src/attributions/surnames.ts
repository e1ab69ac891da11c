/**
 * Surnames in pinyin: in a name such as 'Wei Jianguo' the first word is the surname, unlike in 'Scott Kennedy'.
 * The commonest names of China's census, and compound ones.
 */
export const PINYIN_SURNAMES = new Set(
  `ai an bai ban bao bei bi bian bu cai cao cen chai chang che chen cheng chi chong chu chuan cui dai dang deng di ding
  dong dou du duan fan fang fei feng fu gan gang gao ge geng gong gou gu guan guang gui guo hai han hang hao he hong hou
  hu hua huan huang hui huo ji jia jian jiang jiao jin jing ju kan kang ke kong kou kuang lai lan lang lao lei leng li
  lian liang liao lin ling liu long lou lu luo lv lyu ma mai man mao mei men meng mi miao min ming mo mou mu nan ni nian
  nie ning niu nong ou ouyang pan pang pei peng pi ping pu qi qian qiang qiao qin qiu qu quan ran ren rong rou ruan rui sang
  sha shan shang shangguan shao she shen sheng shi shu shui si sima song su sui sun tai tan tang tao teng tian tie tong tu
  wan wang wei wen weng wu xi xia xian xiang xiangli xiao xie xin xing xiong xu xuan xue xun yan yang yao ye yi yin ying
  you yu yuan yue yun zai zang zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuge zhuo zi zong zou zu zuo`.split(
    /\s+/,
  ),
);

const SYLLABLE =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|üe|ve|a|e|i|o|u|ü|v))+$/;

/** Whether a word (in lower case) can be a given name in pinyin: one to three syllables. */
export const isPinyin = (word: string) => word.length <= 12 && SYLLABLE.test(word.replace(/['’-]/g, ''));
