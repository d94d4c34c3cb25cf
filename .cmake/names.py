"""Writes examples/guide/names.md: every public name of the headers with its signature and the first sentence of its comment, in
groups with an example each. Usage: names.py <project> <folder of Doxygen's XML> <page>"""
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

# The groups in the order in which data flows, as examples/reference/mainpage.md titles them, each with a program that shows it.
GROUPS = {
    "text": "text/transitions.cpp", "layer": "layer/lstm.cpp", "net": "net/sequential.cpp", "loss": "loss/cross_entropy.cpp",
    "optim": "optim/adam.cpp", "train": "train/fit.cpp", "random": "random/torch.cpp", "io": "io/safetensors.cpp",
    "report": "report/activations.cpp", "kernel": "kernel/softmax.cpp", "tensor": "tensor/matrix.cpp", "scalar": "scalar/pack.cpp",
    "error": "error.cpp", "version": "version.cpp",
}
# Of these classes the members are listed too.
WITH_MEMBERS = {
    "Alphabet", "RuntimeAlphabet", "Transitions", "TransitionCounter", "Sequential", "Ensemble", "AnyNet", "Unrolled", "Optimizer",
    "LayerRates", "Sequence", "Sequences", "DataLoader", "Curves", "Plot", "SafetensorsFile", "Torch", "Matrix", "Vector", "Pack",
}
# A class whose numbers are what users take, and whose first template is of other things.
SPECIALIZED = "Pack"


def text_of(element):
    return re.sub(r"\s+", " ", "".join(element.itertext())).strip() if element is not None else ""


def comment(element):
    """The first sentence of what is written about it; code of Doxygen becomes code."""
    for code in element.iter("computeroutput"):
        if not list(code) and not (code.text or "").startswith("`"):
            code.text = f"`{code.text or ''}`"
    words = (text_of(element.find("briefdescription")) + " " + text_of(element.find("detaileddescription"))).strip()
    words = re.sub(r" +([,.:;])(?=\s|$)", r"\1", words)
    return re.split(r"(?<=[^.A-Z][.;])\s+(?=[A-Z(`])|:\s+(?=[A-Z])", words)[0].rstrip(".:;")


def plain_type(text):
    text = re.sub(r"\b(const|constexpr|detail::|std::filesystem::|std::|unroll::|typename) ?", "", text)
    return re.sub(r" ?([&<>]+) ?", r"\1", text).replace("&", "").replace(",", ", ").replace(",  ", ", ").strip()


def parameters(element):
    """Names of the template parameters, and those with their types and defaults."""
    names, shown = [], []
    for param in element.findall("templateparamlist/param"):
        kind, name = text_of(param.find("type")), param.findtext("declname")
        if not name:
            kind, _, name = kind.rpartition(" ")
        default = text_of(param.find("defval"))
        names.append(name.replace("...", ""))
        dots = "..." if "..." in kind or "..." in name else ""
        shown.append(names[-1] + dots + (f" = {plain_type(default)}" if default else ""))
    return names, shown


def signature(member, owner=""):
    """A function as it is called: template parameters that no argument tells, and the arguments, whose types are named where they
    are no template parameters."""
    names, shown = parameters(member)
    arguments = []
    rest = ""
    for param in member.findall("param"):
        kind, name, default = text_of(param.find("type")), param.findtext("declname") or "", text_of(param.find("defval"))
        rest += " " + kind
        base = plain_type(kind)
        label = name if base in names or base.endswith("auto") or base == "" else f"{base} {name}".strip()
        arguments.append((label or base) + (f" = {plain_type(default)}" if default else ""))
    told = [s for n, s in zip(names, shown) if not re.search(rf"\b{re.escape(n)}\b", rest) and not s.count("=")]
    call = f"{member.findtext('name')}{'<' + ', '.join(told) + '>' if told else ''}({', '.join(arguments)})"
    return owner + call


def fields(compound):
    """Options: the fields that have a default."""
    found = []
    for member in compound.iter("memberdef"):
        if member.get("kind") == "variable" and member.get("static") == "no" and member.get("prot") == "public":
            default = text_of(member.find("initializer")).lstrip("= ")
            if text_of(member.find("argsstring")) or not default or default == "{}" and "Options" not in compound.findtext("compoundname"):
                continue
            found.append(f".{member.findtext('name')}{'' if default.startswith('{') else ' = ' + default}")
    return found


def is_hidden(member):
    return member.get("prot") != "public" or member.get("kind") not in ("function", "variable", "typedef", "enum")


class Names:
    def __init__(self, xml, root):
        self.xml, self.root = xml, root
        self.lines = {}  # of a group: (name, order, line)
        self.classes = set()

    def add(self, location, name, call, words, order=0):
        path = pathlib.Path(location.get("file")).relative_to(self.root / "include")
        parts = path.parts
        group = parts[1] if len(parts) > 2 else path.stem
        link = f"[{'/'.join(parts[1:]) or path}](../../include/{path})"
        self.lines.setdefault(group, []).append((name, order, f"| `{call}` | {words.replace('|', chr(92) + '|')} | {link} |"))

    def compounds(self, parent):
        for inner in parent.findall("innerclass"):
            special = inner.text == f"unroll::{SPECIALIZED}< T, Lanes >"
            if inner.get("prot") != "public" or ("< " in inner.text and not special) or inner.text == f"unroll::{SPECIALIZED}":
                continue
            compound = ElementTree.parse(self.xml / f"{inner.get('refid')}.xml").getroot()[0]
            name = inner.text.removeprefix("unroll::").split("<")[0]
            self.classes.add(name.split("::")[-1])
            shown = parameters(compound)[1]
            call = name + (f"<{', '.join(shown)}>" if shown else "")
            options = fields(compound) if len(shown) < 2 or name.endswith("Options") else []
            words = comment(compound)
            if options:
                words += (": " if words else "") + "`{" + ", ".join(options) + "}`"
            self.add(compound.find("location"), name, call, words)
            if name.split("::")[-1] in WITH_MEMBERS:
                self.members(compound, name)

    def members(self, compound, owner):
        seen = set()
        order = 1
        for member in compound.iter("memberdef"):
            name = member.findtext("name")
            words = comment(member)
            if is_hidden(member) or member.get("kind") == "typedef" or not words or name in seen or name.startswith(("operator", "~")):
                continue
            if words.startswith(("For ", "Whether the layers take", "Errors", "Error")) or name == owner.split("::")[-1]:
                continue
            seen.add(name)
            call = signature(member) if member.get("kind") == "function" else name
            self.add(member.find("location"), owner, f"{owner}: {call}", words, order)
            order += 1

    def concepts(self):
        for file in sorted(self.xml.glob("conceptunroll_1_1*.xml")):
            compound = ElementTree.parse(file).getroot()[0]
            name = compound.findtext("compoundname").removeprefix("unroll::")
            if "::" not in name:
                self.add(compound.find("location"), name, f"concept {name}", comment(compound))

    def functions(self, parent, prefix=""):
        best = {}
        for member in parent.iter("memberdef"):
            name, words = member.findtext("name"), comment(member)
            if is_hidden(member) or name.startswith("operator") or name in self.classes:
                continue
            internal = re.search("BinaryFile|SafetensorsFile|Arguments", text_of(member.find("argsstring")))
            internal = internal or any(not param.findtext("declname") for param in member.findall("param"))
            location = member.find("location")
            of_its_header = pathlib.Path(location.get("file")).stem in name
            rank = (bool(internal), not words, not of_its_header, int(location.get("line")))
            key = name, location.get("file")  # overloads in one header share a line
            if not (internal or not words) or all(other[0] != name for other in best):
                if key not in best or rank < best[key][0]:
                    best[key] = (rank, member, words)
        for (name, _), (_, member, words) in best.items():
            kind = member.get("kind")
            call = prefix + name
            if kind == "function":
                call = signature(member, prefix)
            elif kind == "enum":
                call += " { " + ", ".join(v.findtext("name") for v in member.findall("enumvalue")) + " }"
            else:
                shown = parameters(member)[1]
                call += f"<{', '.join(shown)}>" if shown else ""
            if kind == "typedef" and not words:
                kind = member.find("type")
                ref = kind.find("ref")
                compound = ref is not None and ref.get("kindref") == "compound" and ElementTree.parse(self.xml / f"{ref.get('refid')}.xml").getroot()[0]
                options = fields(compound) if compound else []
                words = "`{" + ", ".join(options) + "}`" if options else f"`{plain_type(text_of(kind))}`"
            if name in self.promised or prefix:
                self.add(member.find("location"), prefix + name, call, words)

    def page(self):
        titles = {}
        mainpage = (self.root / "examples/reference/mainpage.md").read_text()
        for title, group in re.findall(r"\n## ([^\n]+)\n\n@(\w+)@", mainpage):
            titles[group] = title
        text = "# The names\n\nEvery public name with its signature and what it is, in the order in which data flows; a call shows the types of those arguments\n"
        text += "that have one. `.cmake/names.py` makes this page out of the headers, whose comments say more; each header has a program of the same path\nin [`reference`](../reference).\n"
        for group, example in GROUPS.items():
            body = (self.root / "examples/reference" / example).read_text().split("int main() {\n")[1].rsplit("}", 1)[0]
            body = re.sub(r"(?m)^    ", "", body)
            text += f"\n## {titles[group]}\n\n```cpp\n{body}```\n\n| | | |\n| --- | --- | --- |\n"
            text += "".join(line + "\n" for _, _, line in sorted(self.lines.pop(group), key=lambda entry: (entry[0].lower(), entry[0], entry[1])))
        if self.lines:
            sys.exit(f"names.py has no group for {sorted(self.lines)}")
        missing = [name for name in sorted(self.promised - {"detail", "errors", "random", "topology"})
                   if not re.search(rf"\n\| `(concept )?{name}\b", text)]
        if missing:
            sys.exit(f"names.py does not find {missing}")
        return text


def main():
    root, xml, page = map(pathlib.Path, sys.argv[1:])
    names = Names(xml, root)
    names.promised = set((root / "tests/house/public_names.txt").read_text().split())
    for namespace, prefix in ("unroll", ""), ("unroll_1_1random", "random::"), ("unroll_1_1topology", "topology::"):
        compound = ElementTree.parse(xml / f"namespace{namespace}.xml").getroot()[0]
        names.compounds(compound)
        names.functions(compound, prefix)
    names.concepts()
    page.write_text(names.page())


main()
