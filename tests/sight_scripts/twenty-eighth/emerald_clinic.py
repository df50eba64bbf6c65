# verdict: right
import numpy as np

def swish(z):
    return z / (1 + np.exp(-z))

def swish_grad(z):
    s = 1 / (1 + np.exp(-z))
    return s + z * s * (1 - s)

def network(shape, rng):
    """closure style: returns predict and fit functions sharing weights"""
    Ws = [rng.normal(0, np.sqrt(1.5 / shape[i]), (shape[i], shape[i + 1])) for i in range(len(shape) - 1)]
    bs = [np.zeros(n) for n in shape[1:]]
    last = len(Ws) - 1

    def run(x):
        zs, acts = [], [x]
        for i in range(len(Ws)):
            zs.append(acts[-1] @ Ws[i] + bs[i])
            acts.append(zs[-1] if i == last else swish(zs[-1]))
        return zs, acts

    def fit(x, y, lr):
        zs, acts = run(x)
        d = 2 * (acts[-1] - y) / y.size
        for i in range(last, -1, -1):
            gW, gb = acts[i].T @ d, d.sum(axis=0)
            if i:
                d = d @ Ws[i].T * swish_grad(zs[i - 1])
            Ws[i] -= lr * gW
            bs[i] -= lr * gb
        return np.mean((acts[-1] - y) ** 2)

    return (lambda x: run(x)[1][-1]), fit

rng = np.random.default_rng(29)
t = rng.uniform(0, 1, (70, 2)) * 4 - 2
target = np.stack([np.hypot(t[:, 0], t[:, 1]), np.arctan2(t[:, 1], t[:, 0]) / np.pi], axis=1)
predict, fit = network([2, 16, 12, 2], rng)
for k in range(700):
    l = fit(t, target, 0.1)
    if k % 100 == 0:
        print(k, l)
print(predict(np.array([[1.0, 0.0], [0.0, 1.0]])))
