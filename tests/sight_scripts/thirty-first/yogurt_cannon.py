# verdict: wrong
# line: 34
# also: 35
import numpy as np

rng = np.random.default_rng(95)
sentences = "good day|bad day|good movie|awful movie|nice day|nice food|bad food|awful food|good good food|bad bad day"
sents = [s.split() for s in sentences.split("|")]
vocab = {w: i for i, w in enumerate(sorted({w for s in sents for w in s}))}
mood = {"good": 1, "nice": 1, "bad": 0, "awful": 0}
pairs = [(vocab[s[-2]], vocab[s[-1]], mood[s[0]]) for s in sents]
first = np.array([p[0] for p in pairs])
y = np.array([[p[2]] for p in pairs], dtype=float)
second = np.array([p[1] for p in pairs])

E = rng.normal(0, 0.5, (len(vocab), 4))
W = rng.normal(0, 0.5, (8, 6))
b = np.zeros(6)
U = rng.normal(0, 0.5, (6, 1))
c = np.zeros(1)
lr = 0.3

for step in range(300):
    x = np.concatenate([E[first], E[second]], axis=1)
    h = np.tanh(x @ W + b)
    p = 1 / (1 + np.exp(-(h @ U + c)))
    d = (p - y) / len(y)
    dh = d @ U.T * (1 - h ** 2)
    dx = dh @ W.T
    U -= lr * h.T @ d
    c -= lr * d.sum(0)
    W -= lr * x.T @ dh
    b -= lr * dh.sum(0)
    E[first] -= lr * dx[:, :4]
    E[second] -= lr * dx[:, 4:]
    if step % 60 == 0:
        print(step, float(-(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()))
