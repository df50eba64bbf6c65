# verdict: wrong
# line: 33
# also: 39
# why: updates: The loop stops before n reaches 0, so the first layer is never trained.
import numpy as np

rng = np.random.RandomState(4)


def layer_sizes():
    yield 4, 10
    yield 10, 7
    yield 7, 2


Ws = [rng.uniform(-1, 1, s) * np.sqrt(6 / sum(s)) for s in layer_sizes()]
bs = [np.zeros(w.shape[1]) for w in Ws]

beans = rng.randn(70, 4)
roast = np.stack([np.sin(beans[:, 0] * beans[:, 1]), np.abs(beans[:, 2]) - beans[:, 3]], 1)
rate, batch = 0.05, 25

for epoch in range(60):
    perm = rng.permutation(70)
    for k in range(0, 70, batch):
        x, t = beans[perm[k:k + batch]], roast[perm[k:k + batch]]
        outs = [x]
        for n, (w, b) in enumerate(zip(Ws, bs), 1):
            s = outs[-1].dot(w) + b
            outs.append(s if n == len(Ws) else np.tanh(s))
        d = (outs.pop() - t) / len(x)
        n = len(Ws)
        while n > 1:
            n -= 1
            h = outs.pop()
            up = d.dot(Ws[n].T) * (1 - h * h)
            Ws[n] -= rate * h.T.dot(d)
            bs[n] -= rate * d.sum(0)
            d = up
    if epoch % 20 == 0:
        print("epoch", epoch, "sse in last batch", np.sum(d ** 2))
