# verdict: wrong
# line: 28
# also: 27
# why: the inputs are shuffled in each epoch but the targets keep their old order
import numpy as np

np.random.seed(30)
samples = np.random.randint(0, 2, size=(16, 4)).astype(float)
answers = np.logical_xor(samples[:, 0], samples[:, 1]).astype(float)[:, None]
v1 = np.random.randn(4, 6)
v2 = np.random.randn(6, 1)

def s(z): return 1 / (1 + np.exp(-z))

def step(xb, yb, rate):
    global v1, v2
    h = s(xb @ v1)
    o = s(h @ v2)
    g = (o - yb) * o * (1 - o)
    gh = g @ v2.T * h * (1 - h)
    v2 = v2 - rate * h.T @ g
    v1 = v1 - rate * xb.T @ gh
    return np.abs(o - yb).mean()

for epoch in range(150):
    order = np.random.permutation(16)
    xs = samples[order]
    ys = answers
    errs = []
    for k in range(0, 16, 4):
        errs.append(step(xs[k:k + 4], ys[k:k + 4], 0.8))
    if epoch % 30 == 0:
        print("epoch", epoch, "error", np.mean(errs))
