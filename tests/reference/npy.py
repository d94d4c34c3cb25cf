# Writes npy.hpp: files that NumPy wrote. Usage: python3 npy.py > npy.hpp
import io
import numpy

print(f"""// Files of NumPy {numpy.__version__}, and the numbers in them, row by row. Written by npy.py.
#pragma once

#include <string_view>
#include <vector>

namespace reference {{

struct NpyFile {{
    std::string_view what, bytes;
    std::vector<double> numbers;
}};

inline const std::vector<NpyFile> npy_files{{""")

numbers = {"b1": [1, 0, 1, 1, 0, 0], "f2": [0.5, -2, 65504, -0.0, 6e-8, 1]}
for kind in ["b1", "u1", "i1", "u2", "i2", "u4", "i4", "u8", "i8", "f2", "f4", "f8"]:
    for byte_order in "<>":
        for order in "CF":
            for version in [(1, 0), (2, 0), (3, 0)]:
                if version != (1, 0) and (kind not in ["f4", "i2"] or order == "C"):
                    continue
                values = numbers.get(kind, [0, 1, 2, 100, 127, 3])
                if kind[0] == "i":
                    values = [0, -1, 2, -100, 127, -128]
                if kind[0] == "f" and kind != "f2":
                    values = [0.5, -2, 1024.25, -0.0, 1e-3, 1]
                array = numpy.array(values, kind).reshape(2, 3).astype(byte_order + kind).copy(order)
                file = io.BytesIO()
                numpy.lib.format.write_array(file, array, version)
                text = "".join(chr(b) if 32 <= b < 127 and chr(b) not in '"\\?' else f"\\{b:03o}" for b in file.getvalue())
                # An escape is not cut.
                lines, rest = [], text
                while rest:
                    end = min(100, len(rest))
                    while end < len(rest) and "\\" in rest[end - 3:end]:
                        end -= 1
                    lines.append(rest[:end])
                    rest = rest[end:]
                literal = "\n         ".join(f'"{line}"' for line in lines)
                what = f"{byte_order}{kind} {order} {version[0]}"
                values = ", ".join(repr(float(x)) for x in array.astype("f8").flatten("C"))
                print(f'    {{"{what}",\n     {{{literal},\n      {len(file.getvalue())}}},\n     {{{values}}}}},')
print("};\n\n}  // namespace reference")
