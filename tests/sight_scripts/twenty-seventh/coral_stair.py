# verdict: wrong
# line: 28
import numpy as np
np.random.seed(71)

def he(a, b):
    return np.random.randn(a, b) * np.sqrt(2 / a)

# coral growth: temperature, light, acidity, depth
sites = np.random.rand(70, 4) * 2 - 1
growth = np.exp(-2 * sites[:, [0]] ** 2) + 0.3 * sites[:, [1]] - 0.3 * np.abs(sites[:, [2]])

p = {"stem": he(4, 10), "stem0": np.zeros(10), "res": he(10, 10) * 0.5, "res0": np.zeros(10),
     "head": he(10, 1), "head0": np.zeros(1)}

for season in range(1000):
    stem = np.maximum(0, sites @ p["stem"] + p["stem0"])
    branch = np.maximum(0, stem @ p["res"] + p["res0"])
    joined = stem + branch
    out = joined @ p["head"] + p["head0"]

    g = {}
    dout = (out - growth) / len(sites)
    g["head"], g["head0"] = joined.T @ dout, dout.sum(0)
    djoined = dout @ p["head"].T
    dbranch = djoined * (branch > 0)
    g["res"], g["res0"] = stem.T @ dbranch, dbranch.sum(0)
    dstem = (dbranch @ p["res"].T) * (stem > 0)
    g["stem"], g["stem0"] = sites.T @ dstem, dstem.sum(0)

    p = {name: p[name] - 0.1 * g[name] for name in p}
    if season % 200 == 0:
        print(season, round(float(np.mean((out - growth) ** 2)), 5))
