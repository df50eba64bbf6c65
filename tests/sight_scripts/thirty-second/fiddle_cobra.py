# verdict: right
# plain python, mini-batches of 3
import math
import random
from itertools import islice
rnd = random.Random(15)
table = [(a / 3, b / 3, a * b / 9 - 0.3) for a in range(-3, 4, 2) for b in range(-3, 4, 2)][:12]
hidden_w = [[rnd.uniform(-1, 1) for _ in 'xyb'] for _ in range(6)]
out_w = [rnd.uniform(-1, 1) for _ in hidden_w]

def batches(rows, size):
    rows = iter(rows)
    while chunk := list(islice(rows, size)):
        yield chunk

rate = 0.05
for epoch in range(400):
    rnd.shuffle(table)
    sq = 0
    for batch in batches(table, 3):
        go = [0.0] * 6
        gh = [[0.0] * 3 for _ in range(6)]
        for a, b, t in batch:
            act = [math.tanh(w[0] * a + w[1] * b + w[2]) for w in hidden_w]
            err = sum(o * h for o, h in zip(out_w, act)) - t
            sq += err ** 2
            for j, h in enumerate(act):
                go[j] += err * h
                back = err * out_w[j] * (1 - h * h)
                for i, inp in enumerate((a, b, 1.0)):
                    gh[j][i] += back * inp
        out_w[:] = [o - rate * g for o, g in zip(out_w, go)]
        for w, g in zip(hidden_w, gh):
            for i in range(3):
                w[i] -= rate * g[i]
    if epoch % 100 == 0:
        print(epoch, round(sq, 5))
