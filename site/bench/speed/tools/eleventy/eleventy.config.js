// Headings get ids, as those of the other tools do.
export default function (config) {
  const slugify = config.getFilter('slugify');
  config.amendLibrary('md', (markdown) => {
    markdown.core.ruler.push('heading-ids', (state) => {
      state.tokens.forEach((token, i) => {
        if (token.type === 'heading_open') {
          token.attrSet('id', slugify(state.tokens[i + 1].content));
        }
      });
    });
  });
  config.addCollection('chapters', (pages) => pages.getFilteredByTag('chapter').sort((a, b) => a.data.order - b.data.order));
  return { dir: { input: 'content', includes: '../_includes' }, markdownTemplateEngine: false };
}
