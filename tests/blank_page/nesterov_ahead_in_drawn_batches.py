# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: Nesterov's momentum by dictionaries, each step from samples that are drawn; the share that is kept is no data
import numpy as np

draw = np.random.default_rng(90)
points = draw.uniform(-1, 1, (60, 2))
heights = points[:, :1] * points[:, 1:] - 0.3
net = {"low": draw.normal(0, 0.8, (2, 7)), "shift": np.zeros(7), "top": draw.normal(0, 0.5, (7, 1))}
speed = {name: np.zeros_like(table) for name, table in net.items()}
share, pace = 0.7, 0.05


def downhill(at, x, t):
    middle = np.tanh(x @ at["low"] + at["shift"])
    miss = (middle @ at["top"] - t) / len(t)
    below = miss @ at["top"].T * (1 - middle**2)
    return {"low": -(x.T @ below), "shift": -below.sum(axis=0), "top": -(middle.T @ miss)}


for turn in range(600):
    some = draw.integers(0, 60, size=15)
    step = downhill({name: net[name] + share * speed[name] for name in net}, points[some], heights[some])
    for name in net:
        speed[name] = share * speed[name] + pace * step[name]
        net[name] = net[name] + speed[name]
print(np.abs(np.tanh(points @ net["low"] + net["shift"]) @ net["top"] - heights).mean())
