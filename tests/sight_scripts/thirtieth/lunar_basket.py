# verdict: right
import numpy as np

words = "king queen man woman royal crown child boy girl throne".split()
idx = {w: i for i, w in enumerate(words)}
pairs = [("king", "royal"), ("queen", "royal"), ("king", "man"), ("queen", "woman"), ("boy", "child"),
         ("girl", "child"), ("crown", "king"), ("throne", "king"), ("boy", "man"), ("girl", "woman")]

rng = np.random.default_rng(1)
dim = 5
center = rng.normal(0, 0.3, (len(words), dim))
context = rng.normal(0, 0.3, (len(words), dim))
lr = 0.1

for epoch in range(100):
    total = 0.0
    for a, b in pairs:
        i = idx[a]
        others = [k for k in range(len(words)) if k != idx[b]]
        js = [idx[b]] + list(rng.choice(others, 3, replace=False))
        want = np.array([1.0, 0.0, 0.0, 0.0])
        v = center[i].copy()
        grad_v = np.zeros(dim)
        for j, t in zip(js, want):
            p = 1 / (1 + np.exp(-v @ context[j]))
            total -= np.log(p) if t else np.log(1 - p)
            g = p - t
            grad_v += g * context[j]
            context[j] -= lr * g * v
        center[i] -= lr * grad_v
    if epoch % 25 == 0:
        print(epoch, total)
