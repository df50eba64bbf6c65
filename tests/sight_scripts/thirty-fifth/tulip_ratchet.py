# verdict: right
import math
import random

# counts the ones among 4 bits: one output per possible count (0..4)
random.seed(321)
SIZES = [4, 8, 5]

weights = []
for a, b in zip(SIZES[:-1], SIZES[1:]):
    weights.append([[random.uniform(-1.0, 1.0) for _ in range(a + 1)] for _ in range(b)])


def squash(layer_no, sums):
    if layer_no < len(weights) - 1:
        return [max(0.0, s) for s in sums]
    m = max(sums)
    e = [math.exp(s - m) for s in sums]
    z = sum(e)
    return [v / z for v in e]


def forward(bits):
    acts = [list(bits)]
    for no, rows in enumerate(weights):
        inp = acts[-1] + [1.0]
        sums = [sum(w * a for w, a in zip(row, inp)) for row in rows]
        acts.append(squash(no, sums))
    return acts


examples = [[(n >> k) & 1 for k in range(4)] for n in range(16)]
for epoch in range(250):
    random.shuffle(examples)
    cost = 0.0
    for bits in examples:
        goal = sum(bits)
        acts = forward(bits)
        cost -= math.log(acts[-1][goal])
        delta = [p - (1 if k == goal else 0) for k, p in enumerate(acts[-1])]
        for no in range(len(weights) - 1, -1, -1):
            inp = acts[no] + [1.0]
            lower = [sum(delta[k] * weights[no][k][i] for k in range(len(delta))) for i in range(len(acts[no]))]
            for k, row in enumerate(weights[no]):
                for i in range(len(row)):
                    row[i] -= 0.05 * delta[k] * inp[i]
            delta = [g if a > 0 else 0.0 for g, a in zip(lower, acts[no])]
    if epoch % 50 == 0:
        print("epoch", epoch, "cost", cost / 16)

right = 0
for bits in examples:
    p = forward(bits)[-1]
    right += p.index(max(p)) == sum(bits)
print(right, "of 16")
