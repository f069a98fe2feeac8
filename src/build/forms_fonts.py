#!/usr/bin/env python3
"""Makes the faces under src/main/resources/fonts from the Noto CJK faces.

Needs fontTools. The sources are the static TrueType files of the npm packages
@expo-google-fonts/noto-serif-sc and @expo-google-fonts/noto-sans-sc:

    npm pack @expo-google-fonts/noto-serif-sc @expo-google-fonts/noto-sans-sc
    (unpack both into SOURCE/serif and SOURCE/sans)
    python3 src/build/forms_fonts.py SOURCE src/main/resources/fonts

What is changed, and why:
- Radicals and compatibility ideographs that share their glyph with an ordinary character lose their entry in the
  character map. A PDF names a glyph by one character only; with those entries, 180 of the 8,105 standard characters
  would be read back as a radical (工 as U+2F2F).
- Other characters that share a glyph (as 胶 and U+3B35 do) get one of their own, a reference to the shared outline, for
  the same reason.
- The family is renamed, as the licence asks of a changed face.
- The style table of the variable source goes, since its names speak of the old family.
"""
import sys
from pathlib import Path

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

TWINS = [(0x2E80, 0x2FDF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F)]

FACES = [
    ("serif/package/400Regular/NotoSerifSC_400Regular.ttf", "UnionDeskSong-Regular.ttf", "UnionDesk Song", "Regular"),
    ("sans/package/400Regular/NotoSansSC_400Regular.ttf", "UnionDeskHei-Regular.ttf", "UnionDesk Hei", "Regular"),
    ("sans/package/700Bold/NotoSansSC_700Bold.ttf", "UnionDeskHei-Bold.ttf", "UnionDesk Hei", "Bold"),
]


def is_twin(code):
    return any(first <= code <= last for first, last in TWINS)


def without_twins(font):
    ordinary = {glyph for code, glyph in font.getBestCmap().items() if not is_twin(code)}
    for table in font["cmap"].tables:
        if hasattr(table, "cmap"):
            table.cmap = {c: g for c, g in table.cmap.items() if not (is_twin(c) and g in ordinary)}


def with_own_glyphs(font):
    taken, order = set(), list(font.getGlyphOrder())
    for code, shared in sorted(font.getBestCmap().items()):
        if shared in taken:
            own = "own%05X" % code
            order.append(own)
            font.setGlyphOrder(order)
            font["glyf"].glyphs[own] = reference(font, shared)
            font["glyf"].glyphOrder = order
            font["hmtx"][own] = font["hmtx"][shared]
            font["vmtx"][own] = font["vmtx"][shared]
            for table in font["cmap"].tables:
                if code in getattr(table, "cmap", {}):
                    table.cmap[code] = own
        taken.add(shared)


def reference(font, shared):
    if font["glyf"][shared].numberOfContours == 0:
        return Glyph()
    pen = TTGlyphPen(font.getGlyphSet())
    pen.addComponent(shared, (1, 0, 0, 1, 0, 0))
    return pen.glyph()


def rename(font, family, style):
    names = font["name"]
    names.names = [n for n in names.names if n.nameID in (0, 5, 7, 8, 9, 10, 11, 13, 14)]
    postscript = family.replace(" ", "") + "-" + style
    for number, text in {1: family, 2: style, 3: "UnionDesk;" + postscript, 4: family + " " + style, 6: postscript}.items():
        names.setName(text, number, 3, 1, 0x409)
    del font["STAT"]


def main(source, target):
    for origin, name, family, style in FACES:
        font = TTFont(source / origin, recalcTimestamp=False)
        without_twins(font)
        with_own_glyphs(font)
        rename(font, family, style)
        font.save(target / name)
        print(name, len(font.getBestCmap()), "characters")


main(Path(sys.argv[1]), Path(sys.argv[2]))
