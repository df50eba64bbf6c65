# verdict: right
import random, math
# from a JavaScript widget: closures
def dense(n_in, n_out, f, df):
    w = [[random.random() * 2 - 1 for _ in range(n_in + 1)] for _ in range(n_out)]
    memo = {}
    def forward(x):
        memo['x'] = x + [1]
        memo['z'] = [sum(a * b for a, b in zip(row, memo['x'])) for row in w]
        return list(map(f, memo['z']))
    def backward(g, lr):
        d = [gi * df(zi) for gi, zi in zip(g, memo['z'])]
        back = [sum(d[k] * w[k][i] for k in range(n_out)) for i in range(n_in)]
        for k in range(n_out):
            for i in range(n_in + 1):
                w[k][i] -= lr * d[k] * memo['x'][i]
        return back
    return forward, backward, w

leaky = lambda z: z if z > 0 else 0.1 * z
dleaky = lambda z: 1 if z > 0 else 0.1
f1, b1, wa = dense(1, 8, leaky, dleaky)
f2, b2, wb = dense(8, 1, lambda z: z, lambda z: 1)
samples = [(i / 10, abs(i / 10 - 0.5)) for i in range(11)]
for epoch in range(500):
    total = 0
    for x, t in samples:
        y = f2(f1([x]))[0]
        b1(b2([2 * (y - t)], 0.02), 0.02)
        total += (y - t) ** 2
print(total)
