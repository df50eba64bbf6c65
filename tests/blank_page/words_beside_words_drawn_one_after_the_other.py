# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: each error moves a row at once, and what goes back to the other table is summed up over them
import numpy as np

rng = np.random.default_rng(23)
near = [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 0)]
mid, side = rng.normal(0, 0.4, (6, 3)), rng.normal(0, 0.4, (6, 3))
for epoch in range(60):
    for here, there in near:
        others = [k for k in range(6) if k != there]
        drawn = [there, *rng.choice(others, 2, replace=False)]
        v = mid[here].copy()
        back = np.zeros(3)
        for k, t in zip(drawn, (1.0, 0.0, 0.0)):
            p = 1 / (1 + np.exp(-v @ side[k]))
            back += (p - t) * side[k]
            side[k] -= 0.2 * (p - t) * v
        mid[here] -= 0.2 * back
print(mid)
