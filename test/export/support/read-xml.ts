export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Text directly inside it. */
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A strict reader of the XML that we write: throws at whatever a parser would refuse. No comments, CDATA or DTD. */
export function readXml(source: string): XmlElement {
  const body = source.replace(/^<\?xml version="1\.0" encoding="UTF-8"( standalone="yes")?\?>\s*/, "");
  if (body === source) throw new Error("no XML declaration");
  // oxlint-disable-next-line no-control-regex -- what XML 1.0 forbids
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(body);
  if (forbidden || Buffer.from(body).toString() !== body) throw new Error(`a character that XML can't hold at ${forbidden?.index}`);
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open: XmlElement[] = [root];
  const token = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  for (let end = 0; end < body.length;) {
    token.lastIndex = end;
    const match = token.exec(body);
    if (!match) throw new Error(`not well-formed at ${body.slice(end, end + 60)}`);
    end = token.lastIndex;
    const [, closing, name, attributes, empty, text] = match;
    const parent = open.at(-1)!;
    if (text !== undefined) {
      if (parent === root && text.trim() !== "") throw new Error("text outside the root");
      parent.text += decode(text);
    } else if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const pairs = [...attributes!.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, decode(value!)] as const);
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`<${name}> has an attribute twice`);
      const element: XmlElement = { name: name!, attributes: Object.fromEntries(pairs), children: [], text: "" };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length > 1 || root.children.length !== 1) throw new Error("not closed, or not one root");
  return root.children[0]!;
}

function decode(text: string): string {
  return text.replace(/&([^;\s]*;?)/g, (all, name: string) => {
    const sign = entities[name.slice(0, -1)];
    if (sign === undefined) throw new Error(`an unknown entity ${all}`);
    return sign;
  });
}

/** Elements of a name, at any depth, in order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

export const childText = (element: XmlElement, name: string) => element.children.find((child) => child.name === name)?.text;
