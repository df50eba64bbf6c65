# verdict: right
# spreadsheet network: every cell of my sheet is one entry of "cell"
import math
import random

random.seed(12)
rows = [  # rain, sun, good harvest?
    (0.2, 0.9, 0), (0.9, 0.1, 0), (0.6, 0.7, 1),
    (0.5, 0.5, 1), (0.1, 0.3, 0), (0.7, 0.6, 1),
]
cell = {name: random.uniform(-0.8, 0.8) for name in
        "rain_a sun_a one_a rain_b sun_b one_b rain_c sun_c one_c a_out b_out c_out one_out".split()}

def logistic(v):
    return 1 / (1 + math.exp(-v))

def sheet(rain, sun):
    val = {"rain": rain, "sun": sun, "one": 1.0}
    for n in "abc":
        val[n] = logistic(sum(val[s] * cell[s + "_" + n] for s in ("rain", "sun", "one")))
    val["out"] = logistic(sum(val[s] * cell[s + "_out"] for s in ("a", "b", "c", "one")))
    return val

for season in range(1500):
    for rain, sun, good in rows:
        val = sheet(rain, sun)
        change = {}
        blame = {"out": (val["out"] - good) * val["out"] * (1 - val["out"])}
        for n in "abc":
            blame[n] = blame["out"] * cell[n + "_out"] * val[n] * (1 - val[n])
        for name in cell:
            src, dst = name.split("_")
            change[name] = -1.5 * blame[dst] * val[src]
        for name in cell:
            cell[name] += change[name]

for rain, sun, good in rows:
    print(rain, sun, good, "->", round(sheet(rain, sun)["out"], 3))
