# verdict: right
import numpy as np

gen = np.random.default_rng(515)
weight = gen.normal(size=(54, 3))
group = np.argmax(weight + 0.2 * gen.normal(size=(54, 3)), axis=1)
want = np.zeros((54, 3))
want[range(54), group] = 1


def soft(s):
    e = np.exp(s - s.max(axis=1)[:, None])
    return e / e.sum(axis=1)[:, None]


A = gen.normal(scale=0.6, size=(4, 9))
B = gen.normal(scale=0.6, size=(10, 3))
one = np.ones((54, 1))
rate = 0.4
for turn in range(400):
    x = np.hstack([one, weight])
    h = np.hstack([one, np.tanh(x @ A)])
    q = soft(h @ B)
    e = q - want                                   # squared error on the probabilities
    s = q * (e - np.sum(e * q, axis=1, keepdims=True))
    r = (s @ B[1:].T) * (1 - h[:, 1:] ** 2)
    A -= rate * x.T @ r / 54
    B -= rate * h.T @ s / 54
print("squared error", np.sum(e ** 2) / 54, "  hits", np.mean(q.argmax(1) == group))
