/** The language that a text is written in, for `lang`, where nothing else tells: Chinese as soon as it has a Chinese character. */
export const scriptOf = (text: string): 'en' | 'zh' => (/[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en');
