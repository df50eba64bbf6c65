# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the new weights are put into the list that held the old ones, all at once
import math
import random

rnd = random.Random(15)
table = [(a / 3, b / 3, a * b / 9 - 0.3) for a in range(-3, 4, 2) for b in range(-3, 4, 2)]
hidden = [[rnd.uniform(-1, 1) for _ in "xyb"] for _ in range(6)]
out = [rnd.uniform(-1, 1) for _ in hidden]
rate = 0.05
for epoch in range(200):
    for a, b, t in table:
        act = [math.tanh(w[0] * a + w[1] * b + w[2]) for w in hidden]
        e = sum(o * h for o, h in zip(out, act)) - t
        back = [e * o * (1 - h * h) for o, h in zip(out, act)]
        out[:] = [o - rate * e * h for o, h in zip(out, act)]
        for w, g in zip(hidden, back):
            w[:] = [v - rate * g * x for v, x in zip(w, (a, b, 1.0))]
