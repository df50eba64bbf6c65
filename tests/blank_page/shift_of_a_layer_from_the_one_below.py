# verdict: wrong
# first wrong: update
# line: 23
# mistake: -
# why: what goes back has been made already when the layer's shift gets its slope
import numpy as np

rng = np.random.default_rng(52)
points = rng.normal(size=(16, 3))
goals = np.tanh(points @ rng.normal(size=(3, 3)))
layers = [dict(m=rng.normal(size=(3, 3)), c=rng.normal(size=3)) for _ in range(3)]
for turn in range(800):
    now = points
    for part in layers:
        part["into"] = now
        now = np.tanh(now @ part["m"] + part["c"])
        part["says"] = now
    delta = (now - goals) * (1 - now ** 2)
    for at in (2, 1, 0):
        part = layers[at]
        part["slope_m"] = part["into"].T @ delta
        delta = delta if at == 0 else (delta @ part["m"].T) * (1 - part["into"] ** 2)
        part["slope_c"] = delta.sum(axis=0)
    for part in layers:
        part["m"] -= 0.01 * part["slope_m"]
        part["c"] -= 0.01 * part["slope_c"]
print(np.abs(now - goals).mean())
