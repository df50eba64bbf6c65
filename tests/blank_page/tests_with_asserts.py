# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the network comes with test functions, one of them a finite-difference check
import numpy as np


def logistic(a):
    return 1 / (1 + np.exp(-a))


def outputs(w, x):
    acts = [x]
    for m in w:
        acts.append(logistic(acts[-1] @ m))
    return acts


def gradients(w, x, t):
    acts = outputs(w, x)
    grads = []
    delta = (acts[-1] - t) * acts[-1] * (1 - acts[-1])
    for k in range(len(w) - 1, -1, -1):
        grads.append(acts[k].T @ delta)
        delta = (delta @ w[k].T) * acts[k] * (1 - acts[k])
    return grads[::-1]


def train(w, x, t, alpha, n):
    for _ in range(n):
        g = gradients(w, x, t)
        w = [m - alpha * d for m, d in zip(w, g)]
    return w


def fresh(*sizes):
    r = np.random.default_rng(0)
    return [r.uniform(-1, 1, s) for s in zip(sizes, sizes[1:])]


x = np.array([[0., 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
t = np.array([[0.], [1], [1], [0]])


def test_logistic():
    assert logistic(0) == 0.5
    assert logistic(50) > 0.999


def test_gradient_numerically():
    w = fresh(3, 4, 1)
    g = gradients(w, x, t)
    loss = lambda: 0.5 * np.sum((outputs(w, x)[-1] - t) ** 2)
    for m, d in zip(w, g):
        for i in np.ndindex(m.shape):
            keep = m[i]
            m[i] = keep + 1e-5
            up = loss()
            m[i] = keep - 1e-5
            down = loss()
            m[i] = keep
            assert abs((up - down) / 2e-5 - d[i]) < 1e-7


def test_learns_xor():
    w = train(fresh(3, 4, 1), x, t, 5.0, 10000)
    assert np.all(np.round(outputs(w, x)[-1]) == t)


for name, fn in list(globals().items()):
    if name.startswith("test_"):
        fn()
        print(name, "ok")
