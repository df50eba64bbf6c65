# verdict: wrong
# line: 26
# why: slope of softplus at the wrong place
import numpy as np

gen = np.random.default_rng(88)
U = gen.normal(0, 1, (64, 3))
V = np.stack([np.maximum(U[:, 0], 0), U[:, 1] - np.maximum(U[:, 2], 0)], axis=1)
th = {"A": gen.normal(0, 0.6, (3, 8)), "a": np.zeros(8),
      "B": gen.normal(0, 0.3, (8, 2)), "b": np.zeros(2)}


def softplus(q):
    return np.log1p(np.exp(q))


def logistic(q):
    return 1.0 / (1.0 + np.exp(-q))


def loss_and_grads(th):
    pre = U @ th["A"] + th["a"]
    h = softplus(pre)
    res = h @ th["B"] + th["b"] - V
    up = 2 * res / res.size
    dpre = (up @ th["B"].T) * logistic(h)
    grads = {"B": h.T @ up, "b": up.sum(axis=0), "A": U.T @ dpre, "a": dpre.sum(axis=0)}
    return np.mean(res ** 2), grads


for n in range(700):
    loss, grads = loss_and_grads(th)
    th = {k: th[k] - 0.1 * grads[k] for k in th}
    if n % 100 == 0:
        print("%4d  %.5f" % (n, loss))
