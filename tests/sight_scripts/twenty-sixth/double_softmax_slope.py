# verdict: wrong
# line: 21
# why: output delta: the delta of softmax with cross-entropy is probs - Y, the extra sigmoid-like slope is wrong
import numpy as np

rng = np.random.default_rng(12)
klassen = 4
X = np.concatenate([rng.normal(c, 0.6, (20, 2)) for c in [(-2, -2), (2, -2), (-2, 2), (2, 2)]])
Y = np.kron(np.eye(klassen), np.ones((20, 1)))
sigm = lambda v: 1 / (1 + np.exp(-v))

Wa = rng.uniform(-1, 1, (2, 7)); ba = np.zeros(7)
Wb = rng.uniform(-1, 1, (7, klassen)); bb = np.zeros(klassen)
for epoch in range(600):
    hid = sigm(X @ Wa + ba)
    score = hid @ Wb + bb
    ex = np.exp(score - np.max(score, axis=1)[:, None])
    probs = ex / ex.sum(axis=1)[:, None]
    if epoch % 100 == 0:
        print("cross entropy:", -np.sum(Y * np.log(probs)) / len(X))
    delta_out = (probs - Y) * probs * (1 - probs)
    delta_hid = delta_out @ Wb.T * hid * (1 - hid)
    Wb -= 0.05 * hid.T @ delta_out
    bb -= 0.05 * delta_out.sum(axis=0)
    Wa -= 0.05 * X.T @ delta_hid
    ba -= 0.05 * delta_hid.sum(axis=0)
