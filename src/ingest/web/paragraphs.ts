const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 LI MAIN OL P PRE SECTION TABLE TD TH TR UL".split(" "),
);
const silent = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE FIGCAPTION BUTTON FORM".split(" "));

/** The words of an element, a paragraph for each block and line break; captions and controls left out. */
export function paragraphsOf(root: Element | null): string[] {
  const paragraphs: string[] = [];
  let current = "";
  const flush = () => {
    const text = current.replace(/\s+/gu, " ").trim();
    if (text) paragraphs.push(text);
    current = "";
  };
  // Depth first with a stack of its own: hostile pages nest deeper than the call stack.
  const stack: (Node | "flush")[] = root ? [root] : [];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === "flush") flush();
    else if (node.nodeType === 3) current += node.textContent ?? "";
    else if (node.nodeType === 1 && !silent.has(node.nodeName.toUpperCase())) {
      const name = node.nodeName.toUpperCase();
      if (name === "BR") flush();
      if (blocks.has(name)) {
        flush();
        stack.push("flush");
      }
      const children = [...node.childNodes];
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
    }
  }
  flush();
  return paragraphs;
}
