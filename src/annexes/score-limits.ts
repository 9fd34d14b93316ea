/**
 * The scores of the national guide on assessment and acceptance (环办科技〔2018〕5号): an assessment of 70 or more may go on
 * to its 中高费方案, an acceptance of 60 or more is 合格. A score alone is never taken for a result.
 */
export const scoreLimits = { assessment: 70, acceptance: 60 } as const;
