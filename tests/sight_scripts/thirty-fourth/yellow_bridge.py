# verdict: right
import math
import random
from functools import partial
from operator import mul

rng = random.Random()
dot = lambda a, b: sum(map(mul, a, b))
N_HID = 4
W = [tuple(rng.choice((-1, 1)) * rng.uniform(0.1, 1) for _ in range(3)) for _ in range(N_HID)]
v = tuple(rng.uniform(-1, 1) for _ in range(N_HID))
rows = [((1, x / 4, y / 4), (x - y) / 8 + (x * y) / 16) for x in range(-2, 3, 2) for y in range(-2, 3, 2)]
lr = 0.05

def move(w, g, by):
    return tuple(wi - lr * g * bi for wi, bi in zip(w, by))

for epoch in range(400):
    rng.shuffle(rows)
    for x, t in rows:
        z = list(map(partial(dot, x), W))
        h = tuple(q if q > 0 else 0.2 * q for q in z)
        y = dot(v, h)
        g = 2 * (y - t)
        W = [move(w, g * vj * (1 if q > 0 else 0.2), x) for w, vj, q in zip(W, v, z)]
        v = move(v, g, h)
    if epoch % 100 == 0:
        print(epoch, g)
