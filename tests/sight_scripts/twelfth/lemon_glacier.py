# verdict: right
import numpy as np

rng = np.random.RandomState(9)
centres = np.array([[0, 2], [2, -1], [-2, -1]])
labels = rng.randint(0, 3, size=100)
points = centres[labels] + rng.randn(100, 2) * 0.8

# layer weights are kept as (out, in)
Wa = rng.randn(10, 2) * 0.3
ba = np.zeros(10)
Wb = rng.randn(3, 10) * 0.3
bb = np.zeros(3)


def log_softmax(s):
    s = s - s.max(axis=1, keepdims=True)
    return s - np.log(np.exp(s).sum(axis=1, keepdims=True))


def run(pts):
    pre = pts @ Wa.T + ba
    act = np.where(pre > 0, pre, 0.1 * pre)
    return pre, act, log_softmax(act @ Wb.T + bb)


n = len(points)
for epoch in range(300):
    pre, act, logp = run(points)
    nll = -logp[np.arange(n), labels].mean()

    delta = np.exp(logp)
    np.add.at(delta, (np.arange(n), labels), -1.0)
    delta /= n
    back = (delta @ Wb) * np.where(pre > 0, 1.0, 0.1)

    Wb -= 0.5 * (delta.T @ act)
    bb -= 0.5 * delta.sum(axis=0)
    Wa -= 0.5 * (back.T @ points)
    ba -= 0.5 * back.sum(axis=0)
    if epoch % 60 == 0:
        print('nll', nll)

hits = (run(points)[2].argmax(axis=1) == labels).mean()
print('hits', hits)
