import type { Language } from '../records.js';

/**
 * Words that may stand between a metric and its number without changing what the number measures:
 * verbs of change and of reaching, directions, bounds, manners of counting. Longest first.
 */
const chinese =
  '转为 拟定 宏观调控目标 宏观调控 宏观 按可比价格计算 按可比价计算 按不变价格计算 按不变价计算 扣除价格因素 扣除物价因素 剔除价格因素 预期目标定为 调控目标定为 预期目标 调控目标 增长目标 主要目标 增长速度 平均每年 每年平均 上涨幅度 增长幅度 上升幅度 下降幅度 可比口径 同口径 年平均 比上年 较上年 比去年 较去年 比前年 比上一年 较上一年 同比 预定 计划 规划 增长率 总水平 总体水平 水平 总额 总量 总值 总规模 规模 数量 数 人数 比率 比例 比重 占比 率 增长 增加 增幅 增速 增至 提高 提升 上升 上涨 上浮 上调 扩大 净增 涨幅 升幅 下降 降低 降幅 降至 减少 减至 下滑 下跌 回落 回升 收窄 缩小 缩减 压减 消减 递增 升至 升到 涨 升 增 降 减 幅度 速度 目标 预期 预计 预测 估计 指标 达到 达成 达 迈上 站上 跨过 跨越 突破 超过 超出 超 首次 再次 连续 历史性 成功 顺利 实现 完成 取得 控制 保持 稳定 维持 稳步 持续 保证 确保 力争 争取 努力 基本 不低于 不少于 不高于 不超过 不突破 不小于 至少 最多 约为 大约 约 近 接近 将近 左右 以上 以内 平均 年均 每年 逐年 名义 实际 累计 合计 全年 全部 全社会 总共 共计 共 分别 各 均 都 也 又 再 已 已经 将 将要 要 应 可 可望 有望 继续 进一步 大体 总体 从 由 到 至 在 按 安排 为 是 即 于 定为 定在 确定 设定 起 中 内 之 的 了 得 着 年 全省 全市 全区 全国 其中 同期 截至 调整 只 仅 仅为 则 更 快速 较快 高 就 而 且 并 比'.split(
    ' ',
  );

/** In English the words between are free, but they must not bring another subject or another aim. */
const links: Record<Language, string[]> = { zh: chinese.sort((a, b) => b.length - a.length), en: [] };

/** 在提高效益的基础上: how something is to come about, between what is measured and its number. */
const CIRCUMSTANCE = /^在[^，。；、：\d]{1,36}?(?:基础上|前提下|条件下|情况下|同时)/;

const byFirst = new Map<string, string[]>();
for (const word of links.zh) byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word]);

/**
 * Whether text[start, end) consists of nothing but link words, punctuation within a clause and the spans to skip
 * (times, asides in brackets). Linear: each place is read once, the longest word first.
 */
export function linksOnly(plain: string, start: number, end: number, skips: { start: number; end: number }[]): boolean {
  let at = start;
  while (at < end) {
    const skip = skips.find((span) => span.start <= at && span.end > at);
    if (skip) {
      at = skip.end;
      continue;
    }
    const mark = plain[at]!;
    if (/[\s，,、：:“”"'’]/.test(mark)) {
      at++;
      continue;
    }
    if (mark === '（' || mark === '(') {
      const close = plain.slice(at, Math.min(end, at + 40)).search(/[）)]/);
      if (close < 0) return false;
      at += close + 1;
      continue;
    }
    const aside = mark === '在' ? CIRCUMSTANCE.exec(plain.slice(at, Math.min(end, at + 48))) : null;
    if (aside) {
      at += aside[0].length;
      continue;
    }
    const word = byFirst
      .get(mark)
      ?.find((candidate) => plain.startsWith(candidate, at) && at + candidate.length <= end);
    if (!word) return false;
    at += word.length;
  }
  return true;
}
