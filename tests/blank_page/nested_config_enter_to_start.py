# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: waits for Enter at the start, settings in a nested configuration, three matrices in an OrderedDict; exact steps
from collections import OrderedDict

import numpy as np

CONFIG = {
    "seed": 64,
    "layers": [{"name": "a", "size": 5}, {"name": "b", "size": 5}, {"name": "c", "size": 1}],
    "training": {"steps": 10000, "alpha": 1.0, "report": 2500},
}

input("Press Enter to begin... ")

inputs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
goal = np.array([[0], [1], [1], [0]])

np.random.seed(CONFIG["seed"])
W = OrderedDict()
width = inputs.shape[1]
for spec in CONFIG["layers"]:
    W[spec["name"]] = np.random.randn(width, spec["size"])
    width = spec["size"]

for step in range(CONFIG["training"]["steps"]):
    acts, a = [inputs], inputs
    for w in W.values():
        a = 1 / (1 + np.exp(-a @ w))
        acts.append(a)
    if step % CONFIG["training"]["report"] == 0:
        print(step, np.abs(goal - a).mean())

    change, flow = {}, goal - a
    for (name, w), below, above in zip(reversed(W.items()), acts[-2::-1], acts[:0:-1]):
        flow = flow * above * (1 - above)
        change[name] = below.T @ flow
        flow = flow @ w.T
    for name in W:
        W[name] += CONFIG["training"]["alpha"] * change[name]
