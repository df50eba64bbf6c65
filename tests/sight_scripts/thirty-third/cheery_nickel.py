# verdict: wrong
# line: 15
import random, math
def mk(n, m): return [[random.uniform(-1, 1) for _ in range(n + 1)] for _ in range(m)]
def apply(w, x): return [math.tanh(sum(a * b for a, b in zip(r, x + [1]))) for r in w]
layers = [mk(2, 3), mk(3, 3), mk(3, 3)]
samples = [([0.2, 0.9], [0.5, -0.2, 0.1]), ([-0.6, 0.4], [-0.3, 0.4, 0.6]), ([0.8, -0.7], [0.2, 0.2, -0.5])]
for round_no in range(700):
    for x, t in samples:
        backs, a = [], x
        for w in layers:
            inp = a
            a = apply(w, inp)
            # each backward step remembers what it needs
            backs.append(lambda g, w=w, inp=inp: ([gi * (1 - ai * ai) for gi, ai in zip(g, a)], w, inp))
        g = [p - q for p, q in zip(a, t)]
        for back in reversed(backs):
            d, w, inp = back(g)
            g = [sum(d[k] * w[k][i] for k in range(len(d))) for i in range(len(inp))]
            for k in range(len(d)):
                for i, v in enumerate(inp + [1]):
                    w[k][i] -= 0.1 * d[k] * v
print(a)
